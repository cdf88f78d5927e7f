package gazette.typeset.makeup;

import java.util.Arrays;

/** The columns of a table where they stand; all in pt from the left edge of the column of text. */
final class TableColumns {
    /** Of each column, by its number in the order of reading. */
    private final double[] lefts;

    private final double[] widths;

    /** Whether words have to be broken for a column to be so narrow. */
    private final boolean[] squeezed;

    private final double x;
    private final double width;
    private final boolean rightToLeft;

    private TableColumns(double[] lefts, ColumnWidths.Shared shared, double x, double width, boolean rightToLeft) {
        this.lefts = lefts;
        this.widths = shared.widths();
        this.squeezed = shared.squeezed();
        this.x = x;
        this.width = width;
        this.rightToLeft = rightToLeft;
    }

    /**
     * Puts columns side by side.
     *
     * @param x of the table's left edge, in pt
     * @param gap between two columns, before the first and behind the last, in pt
     * @param outer halves of the rules before the first column and behind the last, in pt
     */
    static TableColumns of(ColumnWidths.Shared shared, double x, double gap, double[] outer, boolean rightToLeft) {
        double[] widths = shared.widths();
        double[] lefts = new double[widths.length];
        double left = x + outer[rightToLeft ? 1 : 0] + gap;
        for (int i = 0; i < widths.length; i++) {
            int column = rightToLeft ? widths.length - 1 - i : i;
            lefts[column] = left;
            left += widths[column] + gap;
        }
        double width = Arrays.stream(widths).sum() + gap * (widths.length + 1) + outer[0] + outer[1];
        return new TableColumns(lefts, shared, x, width, rightToLeft);
    }

    /** The table's left edge. */
    double x() {
        return x;
    }

    /** The width of the table. */
    double width() {
        return width;
    }

    /** The left edge of a cell from one column up to another one. */
    double left(int from, int to) {
        return rightToLeft ? lefts[to - 1] : lefts[from];
    }

    /** The width of a cell from one column up to another one. */
    double width(int from, int to) {
        double left = left(from, to);
        int last = rightToLeft ? from : to - 1;
        return lefts[last] + widths[last] - left;
    }

    /** Where the line before a column is, if there is no white between columns; behind the last one for its number. */
    double line(int number) {
        if (number == widths.length) {
            int last = number - 1;
            return rightToLeft ? lefts[last] : lefts[last] + widths[last];
        }
        return rightToLeft ? lefts[number] + widths[number] : lefts[number];
    }

    /** Whether words may have to be broken in a cell from one column up to another one. */
    boolean squeezed(int from, int to) {
        for (int i = from; i < to; i++) {
            if (squeezed[i]) {
                return true;
            }
        }
        return false;
    }
}
