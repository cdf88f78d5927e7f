package gazette.typeset.makeup;

import java.util.Arrays;
import java.util.List;

/**
 * Stacks rows from the top of a column, the text on the grid. White at the top vanishes; before a line of text, what lies
 * above is moved until the line stands on the grid.
 */
final class Stack {
    private final List<Row> rows;
    private final int grid;
    private final int first;
    private int[] tops = new int[64];
    private int end;
    private int bottom;
    /** Where the rows since the last line on the grid begin; they may still be moved. */
    private int loose;

    private int looseTop;

    /**
     * An empty stack.
     *
     * @param first the number of the row that it begins with
     * @param grid the distance of the grid's lines, in 1/1000 pt
     */
    Stack(List<Row> rows, int first, int grid) {
        this.rows = rows;
        this.grid = grid;
        this.first = first;
        this.end = first;
        this.loose = first;
    }

    /** Adds the next row and tells the bottom of the stack, in 1/1000 pt. */
    int add(boolean keepSpace) {
        var row = rows.get(end);
        int space = end == first && !keepSpace ? 0 : row.before().space();
        int top = bottom + space;
        if (row.stand() == Row.Stand.ON_GRID) {
            int shift = snapped(top, space) - top;
            spread(shift);
            top += shift;
            loose = end + 1;
            looseTop = top + row.height();
        }
        if (end - first == tops.length) {
            tops = Arrays.copyOf(tops, 2 * tops.length);
        }
        tops[end - first] = top;
        end++;
        bottom = top + row.height();
        return bottom;
    }

    /** The place on the grid for a line that would stand at {@code top}: the nearest that does not eat half its white. */
    private int snapped(int top, int space) {
        int below = Math.floorDiv(top, grid) * grid;
        int over = top - below;
        boolean backwards = over * 2 < grid && over * 2 <= space;
        return over == 0 || backwards ? below : below + grid;
    }

    /**
     * Moves the rows above a line on the grid down by what the line moves: a picture by half of it, so that it has equal
     * white on both sides; a heading by all of it, since it belongs to the text below.
     */
    private void spread(int shift) {
        if (shift <= 0 || loose >= end || looseTop == 0) {
            return;
        }
        boolean centred = false;
        for (int i = loose; i < end; i++) {
            centred |= rows.get(i).stand() == Row.Stand.CENTERED;
        }
        int move = centred ? shift / 2 : shift;
        for (int i = loose; i < end; i++) {
            tops[i - first] += move;
        }
    }

    /** The top of a row, in 1/1000 pt below the top of the column. */
    int top(int row) {
        return tops[row - first];
    }

    /** Where the last row ends. */
    int bottom() {
        return bottom;
    }
}
