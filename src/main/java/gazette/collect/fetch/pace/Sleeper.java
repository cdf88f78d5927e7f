package gazette.collect.fetch.pace;

import java.time.Duration;

/** Lets time go by. */
@FunctionalInterface
public interface Sleeper {
    /** Waits. */
    void sleep(Duration time) throws InterruptedException;
}
