package gazette.collect.fetch;

import gazette.collect.fetch.answer.Failure;
import gazette.collect.fetch.answer.Reply;
import gazette.collect.fetch.answer.Trouble;
import gazette.collect.fetch.robots.Robots;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutionException;
import okhttp3.HttpUrl;

/** Says whether a site lets us ask for an address. */
interface Gatekeeper {
    /** Throws if it does not. */
    void admit(HttpUrl address) throws Trouble, InterruptedException;

    /** For what nobody has to be asked about. */
    static Gatekeeper open() {
        return address -> {};
    }

    /** Heeds the robots.txt of each site, which is fetched once in a run, and held to for a day. */
    final class OfRobots implements Gatekeeper {
        private static final Duration DEADLINE = Duration.ofSeconds(10);

        /** What a site says: its rules, or why they could not be had. */
        private sealed interface Word {
            record Rules(Robots robots) implements Word {}

            record None(Trouble trouble) implements Word {}
        }

        private final Desk desk;
        private final Map<String, CompletableFuture<Word>> words = new ConcurrentHashMap<>();

        OfRobots(Desk desk) {
            this.desk = desk;
        }

        @Override
        public void admit(HttpUrl address) throws Trouble, InterruptedException {
            switch (word(address)) {
                case Word.Rules rules -> {
                    var query = address.encodedQuery();
                    if (!rules.robots().allows(address.encodedPath() + (query == null ? "" : "?" + query))) {
                        throw Trouble.lasting(
                                Failure.ROBOTS, "the robots.txt of " + address.host() + " asks us to stay out");
                    }
                }
                case Word.None none -> throw closed(address, none.trouble());
            }
        }

        /** A host that cannot be reached for its robots.txt cannot be reached for a page either, and that is what to say. */
        private static Trouble closed(HttpUrl address, Trouble trouble) {
            return switch (trouble.why()) {
                case REFUSED, UNREACHABLE, CERTIFICATE, SLOW, STOPPED -> trouble;
                default ->
                    Trouble.passing(
                            Failure.ROBOTS,
                            "the robots.txt of " + address.host() + " could not be read, so nothing is open: "
                                    + trouble.what());
            };
        }

        private Word word(HttpUrl address) throws InterruptedException {
            var ours = new CompletableFuture<Word>();
            var theirs = words.putIfAbsent(Jar.origin(address), ours);
            if (theirs == null) {
                try {
                    ours.complete(read(address));
                } finally {
                    ours.complete(new Word.None(Trouble.passing(Failure.STOPPED, "the run ended first")));
                }
                return ours.join();
            }
            try {
                return theirs.get();
            } catch (ExecutionException e) {
                throw new IllegalStateException("a word is always given", e);
            }
        }

        private Word read(HttpUrl address) throws InterruptedException {
            var whole = desk.manners().deadline();
            var time = new Allotment(whole.compareTo(DEADLINE) < 0 ? whole : DEADLINE);
            try (var reply = new Trip(desk, Errand.forRobots(), Gatekeeper.open(), time)
                    .from(Jar.origin(address) + "/robots.txt")) {
                return new Word.Rules(reply.status() >= 400 ? Robots.open() : robots(reply.body()));
            } catch (Trouble trouble) {
                return new Word.None(trouble);
            } catch (IOException lost) {
                return new Word.None(Reply.trouble());
            }
        }

        private Robots robots(byte[] body) {
            var text = new String(body, 0, Math.min(body.length, Robots.LONGEST), StandardCharsets.UTF_8);
            return Robots.of(text, desk.manners().name());
        }
    }
}
