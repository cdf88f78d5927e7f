package gazette.typeset.makeup;

/**
 * Where the rows of a page or a column are to stand; heights are in 1/1000 pt.
 *
 * @param above where the first row comes to stand
 * @param height up to which rows may stand
 * @param floor where the notes end below them; 0 if all are set elsewhere
 * @param head what holds of the first row
 * @param level what the last row is to be level with
 * @param limit the take before which the rows end in any case
 */
record Area(int above, int height, int floor, Head head, Level level, int limit) {
    /** What holds of the first row. */
    enum Head {
        /** The white above it stays; it is set even if it does not fit. */
        OPENING,
        /** The white above it vanishes; it is set even if it does not fit. */
        PAGE,
        /** The white above it vanishes. */
        COLUMN,
        /** It is a row like others, under something else on the page. */
        BELOW;

        /** Whether it is set even if it does not fit. */
        boolean isForced() {
            return this == OPENING || this == PAGE;
        }

        /** Whether a page or a column was broken above it. */
        boolean isBroken() {
            return this == PAGE || this == COLUMN;
        }
    }

    /** What the last row is to be level with; by so many lines it may miss that before every other way has to be tried. */
    enum Level {
        /** The feet of other pages. */
        PAGE(8),
        /** The columns beside it, which are as high as the page. */
        COLUMN(4),
        /** The columns beside it, which are as high as they need be. */
        BALANCED(2);

        private final int lines;

        Level(int lines) {
            this.lines = lines;
        }

        int lines() {
            return lines;
        }
    }
}
