package gazette.cli;

/** How the program ends; a script may rely on every one of them. */
final class ExitCode {
    /** What was asked for was made. */
    static final int DONE = 0;

    /** Nothing was published: the machine would not let us, or the mistake is ours. */
    static final int FAILED = 1;

    /** Nothing was published: the request cannot be understood or fulfilled. */
    static final int REQUEST = 2;

    /** The issue was made, but something that was asked for is missing from it. */
    static final int PARTIAL = 3;

    /** Somebody would not wait for the end. */
    static final int INTERRUPTED = 130;

    /** Another run is at work with the same state. */
    static final int BUSY = 11;

    private ExitCode() {}
}
