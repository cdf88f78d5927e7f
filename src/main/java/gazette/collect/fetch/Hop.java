package gazette.collect.fetch;

import gazette.collect.fetch.answer.Failure;
import gazette.collect.fetch.answer.Freshness;
import gazette.collect.fetch.answer.Reply;
import gazette.collect.fetch.answer.Trouble;
import gazette.collect.fetch.cache.Entry;
import gazette.collect.fetch.cache.Fields;
import gazette.collect.fetch.cache.Key;
import gazette.collect.fetch.cache.Lifetime;
import gazette.collect.fetch.cache.Spool;
import gazette.collect.fetch.guard.Authority;
import gazette.collect.fetch.pace.Mark;
import gazette.collect.fetch.pace.RetryAfter;
import gazette.progress.Event;
import java.io.IOException;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import okhttp3.HttpUrl;
import okhttp3.Request;
import okhttp3.Response;

/** One address of a wish: asks the cache, those who may forbid it, and then the server. */
final class Hop {
    /** A server that asks for so little time gets it at once. */
    private static final Duration SHORT = Duration.ofSeconds(5);

    /** What a server that is asked too often gets if it names no time. */
    private static final Duration USUAL = Duration.ofMinutes(10);

    private static final List<Integer> REDIRECTS = List.of(301, 302, 303, 307, 308);

    /** What came of it. */
    sealed interface Step {
        /** We are there. */
        record Arrived(Reply reply) implements Step {}

        /** It stands elsewhere; as the server wrote it. */
        record Onward(String location) implements Step {}
    }

    private final Desk desk;
    private final Errand errand;
    private final Allotment time;
    private final Jar jar;
    private final HttpUrl address;
    private final Question question;
    private final Authority place;
    private final Key key;

    Hop(Desk desk, Errand errand, Allotment time, Jar jar, HttpUrl address) {
        this.desk = desk;
        this.errand = errand;
        this.time = time;
        this.jar = jar;
        this.address = address;
        this.question = new Question(desk.manners(), errand, jar, address);
        this.place = new Authority(address.host(), address.port());
        this.key = new Key(address.toString(), errand.name());
    }

    /** What can be said without asking the server; empty if it has to be asked. */
    Optional<Step> unasked() throws Trouble {
        var kept = question.answer(desk.cache().find(key));
        if (desk.manners().offline() || kept.filter(this::isFresh).isPresent()) {
            var stored = kept.flatMap(entry -> step(entry, Freshness.STORED));
            if (stored.isPresent() || !desk.manners().offline()) {
                return stored;
            }
            throw Trouble.passing(Failure.OFFLINE, "it was never fetched, and we are offline");
        }
        for (var held : List.of(place.toString(), address.toString())) {
            var mark = desk.patience().hold(held);
            if (mark.isPresent()) {
                throw held(mark.get());
            }
        }
        if (desk.patience().isLost(place.toString())) {
            throw lost();
        }
        return Optional.empty();
    }

    private boolean isFresh(Entry entry) {
        return !REDIRECTS.contains(entry.status())
                && errand.isFresh(entry, desk.clock().instant());
    }

    private static boolean isGood(int status) {
        return status == 200 || status == 203;
    }

    private Trouble lost() {
        return Trouble.passing(
                Failure.UNREACHABLE, place + " could not be reached several times and is left alone in this run");
    }

    private Trouble held(Mark mark) {
        var time = Telling.seconds(Duration.between(desk.clock().instant(), mark.until()));
        return switch (mark.kind()) {
            case GONE -> Trouble.lasting(Failure.GONE, "the server said 410 before: it is gone for good");
            case ASKED -> Trouble.passing(Failure.HELD, "the server asked for time: not asked for another " + time);
            case FAILED, FINE ->
                Trouble.passing(
                        Failure.HELD, "failed " + mark.failures() + " times in a row: not asked for another " + time);
        };
    }

    /** Asks the server. */
    Step asked() throws Trouble, InterruptedException {
        var isOurs = desk.guard().isAllowed(place);
        var manners = desk.manners();
        var pause = isOurs ? Duration.ZERO : desk.patience().pause(place.toString(), manners.pause());
        var turn = desk.turns()
                .take(isOurs ? place.toString() : place.host(), manners.perHost() * (isOurs ? 4 : 1), pause);
        if (desk.patience().isLost(place.toString())) {
            turn.end();
            throw lost();
        }
        time.start();
        desk.listener().hear(new Event.Asked(place.host()));
        long bytes = 0;
        try {
            var step = exchange(question.answer(desk.cache().find(key)).filter(entry -> isGood(entry.status())), true);
            bytes = bytes(step);
            return step;
        } catch (Trouble trouble) {
            remember(trouble);
            throw trouble;
        } finally {
            time.stop();
            turn.end();
            desk.listener().hear(new Event.Answered(place.host(), bytes));
        }
    }

    private static long bytes(Step step) {
        return step instanceof Step.Arrived(var reply) && reply.freshness() == Freshness.NEW ? reply.length() : 0;
    }

    private void remember(Trouble trouble) {
        switch (trouble.why()) {
            case REFUSED, STOPPED, HELD -> {}
            case GONE -> desk.patience().gone(address.toString());
            default -> desk.patience().failed(address.toString());
        }
    }

    private Step exchange(Optional<Entry> kept, boolean mayRetry) throws Trouble, InterruptedException {
        var request = question.ask(kept);
        Duration wait;
        try (var response = send(request)) {
            jar.take(address, response.headers("Set-Cookie"));
            int status = response.code();
            if (status == 304 && kept.isPresent()) {
                var confirmed =
                        kept.get().confirmed(fields(response), desk.clock().instant());
                var same = desk.cache().body(key, kept.get());
                if (same.isPresent()) {
                    desk.cache().keep(key, confirmed, same.get());
                    desk.patience().worked(address.toString());
                    return new Step.Arrived(reply(confirmed, same.get(), Freshness.UNCHANGED));
                }
                // The disk has lost what the server confirms: ask for all of it, once.
                desk.cache().drop(key);
                return exchange(Optional.empty(), false);
            }
            if (REDIRECTS.contains(status)) {
                var location = response.header("Location");
                if (location == null || location.isBlank()) {
                    throw Trouble.lasting(Failure.REDIRECT, "the server says " + status + ", but not where to go");
                }
                try (var nothing = desk.cache().spool()) {
                    keep(request, response, nothing);
                }
                return new Step.Onward(location);
            }
            if (isGood(status)) {
                return arrived(request, response);
            }
            if (errand.isForRobots() && status >= 400 && status < 500 && status != 429) {
                var nothing = desk.cache().spool();
                keep(request, response, nothing);
                return new Step.Arrived(reply(entry(request, response), nothing, Freshness.NEW));
            }
            wait = wait(response);
            if (wait.isZero() || !mayRetry || wait.compareTo(SHORT) > 0 || wait.compareTo(time.left()) > 0) {
                throw refused(status, wait);
            }
        }
        desk.sleeper().sleep(wait);
        return exchange(kept, false);
    }

    private Response send(Request request) throws Trouble {
        try {
            var response = desk.wire().send(request, place, time.left());
            desk.patience().reached(place.toString());
            return response;
        } catch (IOException e) {
            var trouble = told(e);
            switch (trouble.why()) {
                case UNREACHABLE, CERTIFICATE, SLOW -> desk.patience().missed(place.toString());
                default -> {}
            }
            throw trouble;
        }
    }

    private Trouble told(IOException e) {
        return Thread.currentThread().isInterrupted() || desk.wire().isClosed()
                ? Trouble.passing(Failure.STOPPED, "the run ended before the answer did")
                : Telling.of(e, place, time.whole());
    }

    /** How long the server wants to be left alone; zero if it does not say so. */
    private Duration wait(Response response) {
        var status = response.code();
        if (status != 429 && status != 503) {
            return Duration.ZERO;
        }
        var field = response.header("Retry-After");
        return Optional.ofNullable(field)
                .flatMap(text -> RetryAfter.of(text, desk.clock().instant()))
                .orElse(status == 429 ? USUAL : Duration.ZERO);
    }

    private Trouble refused(int status, Duration wait) {
        if (wait.isZero()) {
            return Telling.of(status);
        }
        desk.patience().asked(address.toString(), place.toString(), wait);
        return Trouble.passing(
                Failure.HELD, "the server says " + status + ": it is not to be asked for " + Telling.seconds(wait));
    }

    private Step arrived(Request request, Response response) throws Trouble {
        var body = desk.cache().spool();
        try {
            var promised = response.body().contentLength();
            if (promised > errand.largest()) {
                throw new Body.TooLarge(errand.largest());
            }
            Body.read(response.body().byteStream(), fields(response).list("Content-Encoding"), errand.largest(), body);
        } catch (IOException e) {
            body.close();
            throw told(e);
        }
        if (body.length() == 0 && !errand.isForRobots()) {
            body.close();
            throw Trouble.passing(Failure.EMPTY, "the server sent an answer without a single byte in it");
        }
        keep(request, response, body);
        desk.patience().worked(address.toString());
        return new Step.Arrived(reply(entry(request, response), body, Freshness.NEW));
    }

    private static Fields fields(Response response) {
        return new Fields(response.headers().toMultimap());
    }

    private Entry entry(Request request, Response response) {
        var fields = fields(response);
        return new Entry(
                address.toString(),
                response.code(),
                fields,
                Question.varied(fields, request),
                desk.clock().instant(),
                0,
                0);
    }

    private void keep(Request request, Response response, Spool body) {
        var entry = entry(request, response);
        if (Lifetime.of(entry.fields(), entry.came()).isKept()) {
            desk.cache().keep(key, entry, body);
        } else {
            desk.cache().drop(key);
        }
    }

    private Optional<Step> step(Entry entry, Freshness freshness) {
        if (REDIRECTS.contains(entry.status())) {
            return entry.fields().first("Location").map(Step.Onward::new);
        }
        return desk.cache().body(key, entry).map(body -> new Step.Arrived(reply(entry, body, freshness)));
    }

    private Reply reply(Entry entry, Spool body, Freshness freshness) {
        return new Reply(address.uri(), entry.status(), entry.fields(), body, freshness);
    }
}
