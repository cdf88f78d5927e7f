package gazette.collect.fetch.pace;

import gazette.collect.fetch.pace.Mark.Kind;
import java.nio.file.Path;
import java.time.Duration;
import java.time.InstantSource;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

/**
 * What servers have asked of us, and how often they have failed: remembered over runs. The third failure in a row costs five
 * minutes, and each further one twice as much, up to what a nightly run never notices.
 */
public final class Patience implements AutoCloseable {
    private static final int FREE = 2;
    private static final Duration FIRST = Duration.ofMinutes(5);
    private static final Duration LONGEST = Duration.ofHours(20);
    private static final Duration GONE_FOR = Duration.ofDays(180);

    /** So many failures to connect in a row, and a host is left alone for the rest of the run. */
    private static final int STRIKES = 3;

    /** So many addresses of one host that ask for time, and the host does. */
    private static final int ASKINGS = 3;

    private final InstantSource clock;
    private final Journal journal;
    private final Map<String, Mark> marks;
    private final Map<String, Integer> strikes = new ConcurrentHashMap<>();
    private final Map<String, Integer> askings = new ConcurrentHashMap<>();

    /**
     * Opens the memory.
     *
     * @param file made when there is something to remember
     */
    public Patience(Path file, InstantSource clock) {
        this.clock = clock;
        this.journal = new Journal(file);
        this.marks = new ConcurrentHashMap<>(journal.read(clock.instant()));
    }

    /** Why the place is to be left in peace now; empty if it may be asked. */
    public Optional<Mark> hold(String place) {
        return Optional.ofNullable(marks.get(place))
                .filter(mark -> clock.instant().isBefore(mark.until()));
    }

    /** An answer that could be used came from there. */
    public void worked(String place) {
        if (marks.containsKey(place)) {
            note(new Mark(place, Kind.FINE, 0, clock.instant(), clock.instant()));
        }
    }

    /** None came. */
    public void failed(String place) {
        var before = marks.get(place);
        int failures = 1 + (before == null ? 0 : before.failures());
        var now = clock.instant();
        var wait = failures <= FREE ? Duration.ZERO : FIRST.multipliedBy(1L << Math.min(failures - FREE - 1, 20));
        note(new Mark(place, Kind.FAILED, failures, now, now.plus(shorter(wait, LONGEST))));
    }

    /**
     * The server named the time to come back to an address. If it does so for several in one run, it means all of them.
     *
     * @param host where the address is
     */
    public void asked(String address, String host, Duration wait) {
        note(new Mark(address, Kind.ASKED, 0, clock.instant(), clock.instant().plus(wait)));
        if (askings.merge(host, 1, Integer::sum) >= ASKINGS) {
            note(new Mark(host, Kind.ASKED, 0, clock.instant(), clock.instant().plus(wait)));
        }
    }

    /** The server said that nothing will be there again. */
    public void gone(String place) {
        note(new Mark(place, Kind.GONE, 0, clock.instant(), clock.instant().plus(GONE_FOR)));
    }

    /** The host could be reached in this run. */
    public void reached(String host) {
        strikes.remove(host);
        if (marks.containsKey(host) && marks.get(host).kind() == Kind.FAILED) {
            worked(host);
        }
    }

    /** The host could not be reached. */
    public void missed(String host) {
        if (strikes.merge(host, 1, Integer::sum) == STRIKES) {
            failed(host);
        }
    }

    /** Whether the host could not be reached so often in this run that it is not worth another try. */
    public boolean isLost(String host) {
        return strikes.getOrDefault(host, 0) >= STRIKES;
    }

    /** The pause between two requests to a host: twice as long after each failure to reach it. */
    public Duration pause(String host, Duration usual) {
        return usual.multipliedBy(1L << Math.min(strikes.getOrDefault(host, 0), STRIKES));
    }

    private void note(Mark mark) {
        marks.put(mark.place(), mark);
        journal.add(mark);
    }

    private static Duration shorter(Duration one, Duration other) {
        return one.compareTo(other) < 0 ? one : other;
    }

    /** Whether everything could be remembered. */
    public boolean isUsable() {
        return journal.isUsable();
    }

    @Override
    public void close() {
        journal.close();
    }
}
