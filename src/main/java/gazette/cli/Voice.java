package gazette.cli;

import gazette.press.Outcome;
import gazette.progress.Listener;

/** How the program speaks while a command runs and at its end: to a person ({@link Words}) or to a program ({@link EventStream}). */
sealed interface Voice extends Listener permits Words, EventStream {
    /** How much is said. */
    enum Volume {
        /** What is missing from the result. */
        QUIET,
        /** The same, and what is odd about it; to somebody who watches, how it gets on and what was made. */
        NORMAL,
        /** Everything, whoever listens, with stack traces. */
        VERBOSE
    }

    /** The lines that a mistake of ours is found by, for those who want to hear everything. */
    void trace(Throwable mistake);

    /** Whether those lines are said. */
    boolean isVerbose();

    /** This is what came of it. */
    void came(Outcome outcome);

    /** Whether anything that was asked for is missing. */
    boolean hasErrors();

    /** The command has come to its end; nothing is said after this. */
    void end(int exitCode);
}
