package gazette.typeset.css;

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
    static final Indent NONE = new Indent(Length.Measure.ZERO, false, false);

    /** How far a line is set in that begins the text or, if {@code isFirst} says no, follows a line end of the author's. */
    public double first(boolean isFirst, double column) {
        return (isFirst || eachLine) == hanging ? 0 : length.of(column, 0);
    }

    /** How far a line is set in that goes on where the one above it was full. */
    public double others(double column) {
        return hanging ? length.of(column, 0) : 0;
    }
}
