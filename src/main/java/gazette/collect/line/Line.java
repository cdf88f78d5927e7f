package gazette.collect.line;

import gazette.collect.fetch.Fetcher;
import gazette.collect.fetch.answer.Fetched;
import gazette.collect.fetch.answer.Freshness;
import gazette.collect.fetch.answer.Reply;
import gazette.collect.fetch.answer.Wanted;
import gazette.collect.picture.PictureDesk;
import java.io.IOException;
import java.time.Instant;
import java.util.concurrent.atomic.LongAdder;
import java.util.function.Function;

/**
 * The open line to the web.
 *
 * @param fetcher asks servers
 * @param crew reads what comes in
 * @param holds what may be in memory at a time
 * @param store keeps pictures
 * @param memory knows what was printed before
 * @param now when the run began
 * @param received what came over it for one source, in bytes, unpacked
 */
public record Line(
        Fetcher fetcher, Crew crew, Holds holds, PictureStore store, Memory memory, Instant now, LongAdder received) {
    public Line(Fetcher fetcher, Crew crew, PictureStore store, Memory memory, Instant now) {
        this(fetcher, crew, new Holds(), store, memory, now, new LongAdder());
    }

    /** The same line, counting anew for one source. */
    public Line ofOneSource() {
        return new Line(fetcher, crew, holds, store, memory, now, new LongAdder());
    }

    /**
     * Fetches one thing, looks at it and does what is left to do.
     *
     * @param hold where it lies meanwhile
     * @param look done at a seat
     */
    public <T> T fetch(
            Wanted wanted, Hold hold, Function<Fetched.Failed, T> failed, Function<Letter, Pending<T>> look) {
        return switch (fetch(wanted)) {
            case Fetched.Failed none -> failed.apply(none);
            case Fetched.Got(var reply) -> {
                try (reply) {
                    yield read(reply, hold, failed, look);
                }
            }
        };
    }

    /** The same for something that was fetched. */
    public <T> T read(Reply reply, Hold hold, Function<Fetched.Failed, T> failed, Function<Letter, Pending<T>> look) {
        try (var cargo = hold.stow(reply.length())) {
            var rest = crew.seated(() -> look(reply, failed, look));
            cargo.lighten(rest.weight());
            return rest.work().get();
        }
    }

    private static <T> Pending<T> look(
            Reply reply, Function<Fetched.Failed, T> failed, Function<Letter, Pending<T>> look) {
        try {
            return look.apply(new Letter(reply, reply.body()));
        } catch (IOException e) {
            return Pending.none(failed.apply(reply.lost()));
        }
    }

    /** Fetches one thing, which is to be closed; what was here before does not count. */
    public Fetched fetch(Wanted wanted) {
        var fetched = fetcher.fetch(wanted);
        if (fetched instanceof Fetched.Got(var reply) && reply.freshness() == Freshness.NEW) {
            received.add(reply.length());
        }
        return fetched;
    }

    /** The pictures of one more article. */
    public PictureDesk pictures() {
        return new WirePictures(this);
    }
}
