package gazette.typeset.makeup;

import java.util.ArrayList;
import java.util.List;

/**
 * Stacks rows from the top of a column, the text on the grid. White at the top vanishes; before a line of text, what lies
 * above is moved until the line stands on the grid.
 */
final class Stack {
    private final int grid;
    private final List<Row> rows = new ArrayList<>();
    private final List<Integer> tops = new ArrayList<>();
    private int bottom;
    /** Where the rows since the last line on the grid begin; they may still be moved. */
    private int loose;

    private boolean text;

    private Stack(int grid, int above, boolean text) {
        this.grid = grid;
        this.bottom = above;
        this.text = text;
    }

    /** An empty stack at the head of a page or a column; heights are in 1/1000 pt. */
    static Stack from(int grid, int above) {
        return new Stack(grid, above, false);
    }

    /** An empty stack below something else on the page. */
    static Stack below(int grid, int above) {
        return new Stack(grid, above, true);
    }

    /** Adds a row under the others; the white above the first one stays only where it is to be kept. */
    void add(Row row, boolean keepSpace) {
        int space = rows.isEmpty() && !keepSpace ? 0 : row.before().space();
        int top = top(bottom, space, row, grid);
        if (row.stand() == Row.Stand.ON_GRID) {
            spread(top - bottom - space);
            loose = rows.size() + 1;
            text = true;
        }
        rows.add(row);
        tops.add(top);
        bottom = top + row.height();
    }

    /**
     * Where a row comes to stand under others: on the grid, if it is a line of text, at the nearest place that does not eat
     * more than the white above it, else right under them.
     *
     * @param bottom of the rows above, in 1/1000 pt
     * @param space the white between, in 1/1000 pt
     */
    static int top(int bottom, int space, Row row, int grid) {
        return top(bottom, space, row.stand(), grid);
    }

    /** Where a row comes to stand that stands so to the grid. */
    static int top(int bottom, int space, Row.Stand stand, int grid) {
        int top = bottom + space;
        if (stand != Row.Stand.ON_GRID) {
            return top;
        }
        int above = Math.floorDiv(top, grid) * grid;
        int over = top - above;
        boolean backwards = over * 2 < grid && over * 2 <= space;
        return over == 0 || backwards ? above : above + grid;
    }

    /** What follows stands on the grid, here and not right under the white below the last row. */
    void meet(int space, int top) {
        spread(top - bottom - space);
    }

    /**
     * Moves the rows above a line on the grid down by what the line moved: a picture by half of it, so that it has equal
     * white on both sides; a heading by all of it, since it belongs to the text below. What stands at the head of the page
     * stays there.
     */
    private void spread(int shift) {
        if (shift <= 0 || !text) {
            return;
        }
        boolean centred = false;
        for (int i = loose; i < rows.size(); i++) {
            centred |= rows.get(i).stand() == Row.Stand.CENTERED;
        }
        int move = centred ? shift / 2 : shift;
        for (int i = loose; i < rows.size(); i++) {
            tops.set(i, tops.get(i) + move);
        }
    }

    /** The top of a row, in 1/1000 pt below the top of the column. */
    int top(int row) {
        return tops.get(row);
    }

    /** Where the last row ends. */
    int bottom() {
        return bottom;
    }
}
