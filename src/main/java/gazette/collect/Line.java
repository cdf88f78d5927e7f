package gazette.collect;

import gazette.collect.fetch.Fetched;
import gazette.collect.fetch.Fetcher;
import gazette.collect.fetch.Freshness;
import gazette.collect.fetch.Wanted;
import gazette.collect.picture.PictureDesk;
import java.time.Instant;
import java.util.concurrent.atomic.LongAdder;

/**
 * The open line to the web.
 *
 * @param fetcher asks servers
 * @param crew reads what comes in
 * @param store keeps pictures
 * @param memory knows what was printed before
 * @param now when the run began
 * @param received what came over it for one source, in bytes, unpacked
 */
record Line(Fetcher fetcher, Crew crew, PictureStore store, Memory memory, Instant now, LongAdder received) {
    Line(Fetcher fetcher, Crew crew, PictureStore store, Memory memory, Instant now) {
        this(fetcher, crew, store, memory, now, new LongAdder());
    }

    /** The same line, counting anew for one source. */
    Line ofOneSource() {
        return new Line(fetcher, crew, store, memory, now);
    }

    /** Fetches one thing; what was here before does not count. */
    Fetched fetch(Wanted wanted) {
        var fetched = fetcher.fetch(wanted);
        if (fetched instanceof Fetched.Got(var reply) && reply.freshness() == Freshness.NEW) {
            received.add(reply.body().length);
        }
        return fetched;
    }

    /** The pictures of one more article. */
    PictureDesk pictures() {
        return new WirePictures(this);
    }
}
