package gazette.typeset.paragraph;

/**
 * How a paragraph is set.
 *
 * @param align of all lines but the last
 * @param alignLast of the last line and of lines before a forced break
 * @param rightToLeft whether the paragraph as a whole runs to the left
 * @param indent of the first line, in pt; may be negative
 * @param shape of the column
 * @param limits of hyphenation
 * @param hang which marks may stand outside the measure
 * @param balance whether ragged lines are made equally long (headlines)
 */
public record Setting(
        Align align,
        Align alignLast,
        boolean rightToLeft,
        double indent,
        LineShape shape,
        Limits limits,
        Hang hang,
        boolean balance) {
    /** Where the text of a line stands. */
    public enum Align {
        START,
        END,
        CENTER,
        JUSTIFY
    }

    /** Where each line stands in the column. */
    @FunctionalInterface
    public interface LineShape {
        /** The last line that may differ from those after it. */
        int LAST_IRREGULAR = 99;

        /** A column of one width. */
        static LineShape column(double width) {
            return new Column(new Span(0, width));
        }

        /** The place of a line, counted from 0. From line 100 on all spans must be alike. */
        Span line(int number);

        /** The first line of those that are all alike. */
        default int regularFrom() {
            var usual = line(LAST_IRREGULAR + 1);
            var line = LAST_IRREGULAR + 1;
            while (line > 0 && line(line - 1).equals(usual)) {
                line--;
            }
            return line;
        }
    }

    private record Column(Span span) implements LineShape {
        @Override
        public Span line(int number) {
            return span;
        }

        @Override
        public int regularFrom() {
            return 0;
        }
    }

    /**
     * The place of a line.
     *
     * @param left from the left edge of the column, in pt
     * @param width the measure, in pt
     */
    public record Span(double left, double width) {}

    /**
     * What hyphenation must not do.
     *
     * @param word the shortest word that is broken, in letters
     * @param before the fewest letters before the hyphen
     * @param after the fewest letters after it
     * @param lines how many lines in a row may end in a hyphen
     * @param last whether the last full line may end in a hyphen; if not, it does so only where the line would be badly loose
     */
    public record Limits(int word, int before, int after, int lines, boolean last) {
        /** The limits of our typography: words of 6, 2 before, 3 after, 2 in a row. */
        public static final Limits USUAL = new Limits(6, 2, 3, 2, true);

        /**
         * These limits where lines would be full of holes: the usual ones give way by one letter, which is what CSS has by
         * itself; any others somebody wants.
         */
        Limits relaxed() {
            var isUsual = word == USUAL.word && before == USUAL.before && after == USUAL.after;
            return isUsual ? new Limits(5, 2, 2, lines, last) : this;
        }
    }

    /** Which marks may stand outside the measure. */
    public enum Hang {
        /** None. */
        NONE,
        /** All that disturb the edge, in part: hyphens, stops, quotes at both ends of each line. */
        EDGES,
        /** As {@code EDGES}, and an opening quote of the first line stands wholly outside. */
        EDGES_AND_FIRST
    }
}
