package gazette.typeset.css.style;

import java.util.OptionalInt;

/**
 * The columns into which the content of a box is divided.
 *
 * @param count at most so many; empty for {@code auto}
 * @param width at least so wide: pt or {@code auto}
 * @param gap between two columns: pt or a share; {@code normal} is resolved
 * @param rule between two columns
 * @param fill whether columns are made equally long
 * @param spanAll whether this box, inside columns, stands across all of them
 */
public record ColumnStyle(OptionalInt count, Length width, Length gap, Border rule, Fill fill, boolean spanAll) {
    /** How content is shared out among columns. */
    public enum Fill {
        /** Equally, on the last page. */
        BALANCE,
        /** Equally, on every page. */
        BALANCE_ALL,
        /** One after the other. */
        AUTO
    }

    /** Whether the content is divided at all. */
    public boolean isMulticol() {
        return count.isPresent() || !width.isKeyword();
    }
}
