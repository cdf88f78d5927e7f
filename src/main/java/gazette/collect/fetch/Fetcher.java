package gazette.collect.fetch;

import gazette.collect.fetch.answer.Failure;
import gazette.collect.fetch.answer.Fetched;
import gazette.collect.fetch.answer.Purpose;
import gazette.collect.fetch.answer.Trouble;
import gazette.collect.fetch.answer.Wanted;
import gazette.collect.fetch.cache.Cache;
import gazette.collect.fetch.guard.Guard;
import gazette.collect.fetch.manners.Allowance;
import gazette.collect.fetch.manners.Manners;
import gazette.collect.fetch.pace.Patience;
import gazette.collect.fetch.pace.Turns;
import gazette.diagnostic.Diagnostic;
import gazette.progress.Listener;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Fetches what stands at an address: politely, from public servers only, and from the cache where that will do.
 *
 * <p>One of these serves a whole run. Any number of threads may ask it at once; it lets no more of them through than the hosts
 * and this machine can bear, and virtual threads wait for free.
 */
public final class Fetcher implements AutoCloseable {
    private final Desk desk;
    private final Gatekeeper pages;
    private final Path state;

    private Fetcher(Manners manners, Set<Allowance> allowed, Path state, InstantSource clock, Doors doors) {
        var guard = new Guard(
                allowed.stream().map(Allowance::place).collect(Collectors.toSet()), doors.resolver(), doors.patience());
        this.state = state;
        this.desk = new Desk(
                manners,
                guard,
                new Wire(guard, manners.proxies(), doors.trust()),
                new Cache(state.resolve("answers"), doors.capacity(), clock),
                new Patience(state.resolve("marks.jsonl"), clock),
                new Turns(clock, doors.sleeper()),
                doors.sleeper(),
                clock,
                doors.listener());
        this.pages = manners.robots() && !manners.offline() ? new Gatekeeper.OfRobots(desk) : Gatekeeper.open();
    }

    /**
     * Opens for a run.
     *
     * @param allowed servers of the person's own
     * @param state the folder of the cache and of what servers asked of us; made if it is not there, and ours alone
     * @param clock for ages and pauses; deadlines go by the clock of the machine
     * @param listener is told when a host is asked and when it has answered
     */
    public static Fetcher open(
            Manners manners, Set<Allowance> allowed, Path state, InstantSource clock, Listener listener) {
        return open(manners, allowed, state, clock, Doors.real(listener));
    }

    static Fetcher open(Manners manners, Set<Allowance> allowed, Path state, InstantSource clock, Doors doors) {
        return new Fetcher(manners, allowed, state, clock, doors);
    }

    /**
     * Fetches one thing; blocks until it is here or is known not to come. Never throws for what the world does. A thread that is
     * interrupted gets a failure at once and stays interrupted.
     */
    public Fetched fetch(Wanted wanted) {
        try {
            var errand = Errand.of(wanted.purpose(), desk.manners());
            var trip = new Trip(
                    desk,
                    errand,
                    wanted.purpose() == Purpose.PAGE ? pages : Gatekeeper.open(),
                    new Allotment(desk.manners().deadline()));
            return new Fetched.Got(trip.from(wanted.address().toString()));
        } catch (Trouble trouble) {
            return trouble.of(wanted.address());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return Trouble.passing(Failure.STOPPED, "the run ended before it was asked for")
                    .of(wanted.address());
        }
    }

    /** What the person should know about this machine, best asked at the end of a run; nothing of it kept us from fetching. */
    public List<Diagnostic> notes() {
        var notes = new ArrayList<Diagnostic>();
        if (!desk.cache().isUsable()) {
            notes.add(Diagnostic.warning(
                    state.toString(),
                    "not everything could be kept there, so servers will be asked for it again",
                    "make room, and make the folder writable"));
        }
        if (!desk.patience().isUsable()) {
            notes.add(Diagnostic.warning(
                    state.toString(),
                    "what servers asked of us could not be remembered there",
                    "make room, and make the folder writable"));
        }
        return notes;
    }

    /** Ends what is under way, which then fails, and tidies the cache. */
    @Override
    public void close() {
        desk.wire().close();
        desk.guard().close();
        desk.patience().close();
        desk.cache().close();
    }
}
