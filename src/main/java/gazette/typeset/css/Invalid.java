package gazette.typeset.css;

import java.io.Serial;

/** Thrown where a value is not what its property wants; caught where the declaration is dropped. It costs no stack trace. */
final class Invalid extends Exception {
    @Serial
    private static final long serialVersionUID = 1;

    Invalid() {
        super("", null, false, false);
    }
}
