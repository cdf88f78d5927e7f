package gazette.typeset.css.style;

import java.util.Collections;
import java.util.EnumSet;
import java.util.Set;

/**
 * How the lines of a block are set.
 *
 * @param align of all lines but the last
 * @param alignLast of the last line and of lines before a forced break; {@code auto} is resolved
 * @param rightToLeft whether the block runs to the left
 * @param indent how far lines are set in
 * @param leading the distance between baselines: pt, or {@link Length.Keyword#NORMAL} for what the font says
 * @param hanging which marks may stand outside the measure
 * @param limits of hyphenation
 * @param balance whether lines are made equally long
 * @param initial of the first letter: over how many lines it is set; 0 for a letter like others
 * @param wrapSign what stands before a line that goes on where the one above it was full; empty for nothing
 */
public record LineStyle(
        Align align,
        Align alignLast,
        boolean rightToLeft,
        Indent indent,
        Length leading,
        Set<Hanging> hanging,
        Limits limits,
        boolean balance,
        int initial,
        String wrapSign) {
    /** Where the text of a line stands. Left and right are resolved by the direction. */
    public enum Align {
        START,
        END,
        CENTER,
        JUSTIFY
    }

    /** A mark that may stand outside the measure. */
    public enum Hanging {
        /** An opening mark at the start of the first line. */
        FIRST,
        /** A closing mark at the end of the last line. */
        LAST,
        /** A stop or comma at the end of any line, if the line does not hold it otherwise. */
        ALLOW_END,
        /** A stop or comma at the end of any line. */
        FORCE_END
    }

    /**
     * What hyphenation must not do.
     *
     * @param word the shortest word that is broken, in letters
     * @param before the fewest letters before the hyphen
     * @param after the fewest letters after it
     * @param lines how many lines in a row may end in a hyphen; {@link Integer#MAX_VALUE} for any number
     * @param last which last lines must not end in a hyphen
     */
    public record Limits(int word, int before, int after, int lines, Last last) {
        /** Which last lines must not end in a hyphen. */
        public enum Last {
            /** None is forbidden to. */
            NONE,
            /** The last full line of the block, and the last line before any break of column or page in it. */
            ALWAYS,
            /** The last line before a break of column or page. */
            COLUMN,
            /** The last line before a break of page. */
            PAGE,
            /** The last line before the page is turned. */
            SPREAD
        }
    }

    /**
     * How far lines are set in.
     *
     * @param length pt or a share of the column; may be below 0
     * @param hanging whether it is not the first line that is set in, but all others
     * @param eachLine whether a line that the author ends is followed by another first line
     * @see <a href="https://www.w3.org/TR/css-text-3/#text-indent-property">CSS Text 3, section 8.1</a>
     */
    public record Indent(Length length, boolean hanging, boolean eachLine) {
        /** None. */
        public static final Indent NONE = new Indent(Length.Measure.ZERO, false, false);

        /** How far a line is set in that begins the text or, if {@code isFirst} says no, follows a line end of the author's. */
        public double first(boolean isFirst, double column) {
            return (isFirst || eachLine) == hanging ? 0 : length.of(column, 0);
        }

        /** How far a line is set in that goes on where the one above it was full. */
        public double others(double column) {
            return hanging ? length.of(column, 0) : 0;
        }
    }

    public LineStyle {
        var sorted = EnumSet.noneOf(Hanging.class);
        sorted.addAll(hanging);
        hanging = Collections.unmodifiableSet(sorted);
    }
}
