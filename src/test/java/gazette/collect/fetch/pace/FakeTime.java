package gazette.collect.fetch.pace;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;

/** A clock that stands still until somebody sleeps. */
public final class FakeTime implements InstantSource, Sleeper {
    private Instant now = Instant.parse("2026-11-23T03:00:00Z");
    private Duration slept = Duration.ZERO;

    @Override
    public synchronized Instant instant() {
        return now;
    }

    @Override
    public synchronized void sleep(Duration time) {
        now = now.plus(time);
        slept = slept.plus(time);
    }

    /** How long all have slept together. */
    public synchronized Duration slept() {
        return slept;
    }

    /** Lets time go by while nobody sleeps. */
    public synchronized void pass(Duration time) {
        now = now.plus(time);
    }
}
