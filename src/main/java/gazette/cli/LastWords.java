package gazette.cli;

import java.time.Duration;

/** What is still said if the program is interrupted: by Ctrl-C, or because the machine goes down. */
final class LastWords implements AutoCloseable {
    /** Whoever does not listen cannot keep the program from ending. */
    private static final Duration LONGEST = Duration.ofSeconds(1);

    private final Thread hook;

    LastWords(Runnable words) {
        hook = new Thread(() -> say(words), "last words");
        Runtime.getRuntime().addShutdownHook(hook);
    }

    /** Whether the program is being ended. */
    static boolean areSaid() {
        var probe = new Thread(() -> {}, "probe");
        try {
            Runtime.getRuntime().addShutdownHook(probe);
            Runtime.getRuntime().removeShutdownHook(probe);
            return false;
        } catch (IllegalStateException ending) {
            return true;
        }
    }

    private static void say(Runnable words) {
        try {
            Thread.ofPlatform().daemon().start(words).join(LONGEST);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    @Override
    public void close() {
        try {
            Runtime.getRuntime().removeShutdownHook(hook);
        } catch (IllegalStateException ending) {
            // The program is ending, and they are being said.
            return;
        }
    }
}
