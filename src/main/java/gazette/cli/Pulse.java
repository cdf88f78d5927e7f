package gazette.cli;

import java.time.Duration;

/** Does something over and over while the program works on something else. */
final class Pulse implements AutoCloseable {
    private final Thread thread;

    /**
     * Begins to beat.
     *
     * @param period from one beat to the next, and to the first
     */
    Pulse(Duration period, Runnable beat) {
        thread = Thread.ofPlatform().daemon().name("progress").start(() -> {
            try {
                while (true) {
                    Thread.sleep(period);
                    beat.run();
                }
            } catch (InterruptedException closed) {
                Thread.currentThread().interrupt();
            }
        });
    }

    @Override
    public void close() {
        thread.interrupt();
    }
}
