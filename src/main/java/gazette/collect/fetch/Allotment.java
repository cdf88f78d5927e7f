package gazette.collect.fetch;

import java.time.Duration;

/** The time that one wish may take: it runs while we are served, and stands still while we wait for our turn. */
final class Allotment {
    private final Duration whole;
    private long used;
    private long since;
    private boolean isRunning;

    Allotment(Duration whole) {
        this.whole = whole;
    }

    void start() {
        since = System.nanoTime();
        isRunning = true;
    }

    void stop() {
        used += isRunning ? System.nanoTime() - since : 0;
        isRunning = false;
    }

    Duration whole() {
        return whole;
    }

    /** What is left of it; at least a millisecond, so that it always ends as a deadline does. */
    Duration left() {
        var running = isRunning ? System.nanoTime() - since : 0;
        return Duration.ofNanos(Math.max(whole.toNanos() - used - running, 1_000_000));
    }
}
