package gazette.collect.fetch.pace;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Semaphore;

/** Who may ask which host when: so many at once, with a pause between one start and the next. */
public final class Turns {
    /** Requests to all hosts together: beyond this more of them finish no sooner. */
    private static final int AT_ONCE = 64;

    private final InstantSource clock;
    private final Sleeper sleeper;
    private final Semaphore all = new Semaphore(AT_ONCE, true);
    private final Map<String, Queue> queues = new ConcurrentHashMap<>();

    public Turns(InstantSource clock, Sleeper sleeper) {
        this.clock = clock;
        this.sleeper = sleeper;
    }

    /** A turn. */
    public interface Turn {
        /** Gives it to the next one; once. */
        void end();
    }

    /**
     * Waits until it is our turn.
     *
     * @param host whose turns they are; the first to ask decides how many there are at once
     * @param atOnce at least 1
     * @param pause from the start of this turn to the start of the next one
     */
    public Turn take(String host, int atOnce, Duration pause) throws InterruptedException {
        var queue = queues.computeIfAbsent(host, name -> new Queue(atOnce));
        queue.seats.acquire();
        try {
            var wait = queue.wait(clock.instant(), pause);
            if (wait.isPositive()) {
                sleeper.sleep(wait);
            }
            all.acquire();
        } catch (InterruptedException e) {
            queue.seats.release();
            throw e;
        }
        return () -> {
            all.release();
            queue.seats.release();
        };
    }

    private static final class Queue {
        private final Semaphore seats;
        private Instant next = Instant.MIN;

        Queue(int atOnce) {
            seats = new Semaphore(atOnce, true);
        }

        synchronized Duration wait(Instant now, Duration pause) {
            var start = next.isAfter(now) ? next : now;
            next = start.plus(pause);
            return Duration.between(now, start);
        }
    }
}
