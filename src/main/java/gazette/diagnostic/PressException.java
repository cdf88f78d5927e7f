package gazette.diagnostic;

import java.io.Serial;

/** What was asked for cannot be done; nothing was published. Carries the one diagnostic to print. */
public final class PressException extends RuntimeException {
    /** Who can mend it, which decides the exit code. */
    public enum Cause {
        /** The request: a wrong option, a missing file, a faulty edition file or template. Exit code 2. */
        REQUEST,
        /** The world: a full disk, an unwritable folder, no source that answers. Exit code 1. */
        WORLD,
        /** Nobody: another run is at work here. Exit code 11. */
        BUSY
    }

    @Serial
    private static final long serialVersionUID = 1;

    private final transient Diagnostic diagnostic;
    private final Cause cause;

    private PressException(Cause cause, Diagnostic diagnostic) {
        super(diagnostic.toString());
        this.cause = cause;
        this.diagnostic = diagnostic;
    }

    /** The person asked for something that cannot be done: where, what, and what to do now. */
    public static PressException request(String where, String what, String hint) {
        return new PressException(Cause.REQUEST, Diagnostic.error(where, what, hint));
    }

    /** The machine or the network does not let us: where, what, and what to do now. */
    public static PressException world(String where, String what, String hint) {
        return new PressException(Cause.WORLD, Diagnostic.error(where, what, hint));
    }

    /** Another run is at work: where, what, and what to do now. */
    public static PressException busy(String where, String what, String hint) {
        return new PressException(Cause.BUSY, Diagnostic.error(where, what, hint));
    }

    /** What to print. */
    public Diagnostic diagnostic() {
        return diagnostic;
    }

    /** Who can mend it. */
    public Cause blame() {
        return cause;
    }
}
