package gazette.typeset.css.value;

import java.io.Serial;

/** Thrown where a value is not what its property wants; caught where the declaration is dropped. It costs no stack trace. */
public final class Invalid extends Exception {
    @Serial
    private static final long serialVersionUID = 1;

    public Invalid() {
        super("", null, false, false);
    }
}
