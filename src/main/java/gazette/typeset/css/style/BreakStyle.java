package gazette.typeset.css.style;

/**
 * Where columns and pages may end, must end and should not.
 *
 * @param before the box
 * @param after the box
 * @param inside the box; never one that forces
 * @param orphans the fewest lines left before a break
 * @param widows the fewest lines taken over a break
 */
public record BreakStyle(Break before, Break after, Break inside, int orphans, int widows) {
    /** What is wanted of a place between two boxes. */
    public enum Break {
        AUTO,
        /** Neither column nor page should end here. */
        AVOID,
        AVOID_COLUMN,
        AVOID_PAGE,
        /** A new column. */
        COLUMN,
        /** A new page. */
        PAGE,
        /** A new left-hand page; a blank page may come before it. */
        LEFT,
        /** A new right-hand page; a blank page may come before it. */
        RIGHT;

        /** Whether a page must end here. */
        public boolean forcesPage() {
            return this == PAGE || this == LEFT || this == RIGHT;
        }

        /** Whether a page should not end here. */
        public boolean avoidsPage() {
            return this == AVOID || this == AVOID_PAGE;
        }

        /** Whether a column should not end here. */
        public boolean avoidsColumn() {
            return this == AVOID || this == AVOID_COLUMN;
        }
    }
}
