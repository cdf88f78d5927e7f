package gazette.typeset.makeup;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * Finds where rows of a table can be cut that are tied together by cells or too high for a page: between the rows, and in
 * high rows between lines, wherever no line of any cell is in the way. Heights are in 1/1000 pt from the top of the table.
 */
final class RowCuts {
    /** What a break costs between rows that a cell ties together. */
    private static final int TIED = 30_000;

    /** What it costs to split a row. */
    private static final int SPLIT = 60_000;

    private final int[] tops;
    private final int high;
    private final List<Cut> cuts = new ArrayList<>();

    /** A place for a cut, and what a break costs there. */
    record Cut(int y, int penalty) {}

    private record Extent(int top, int bottom) {}

    private RowCuts(int[] tops, int high) {
        this.tops = tops;
        this.high = high;
    }

    /**
     * The cuts in some rows, from top to bottom.
     *
     * @param tops where each row begins
     * @param high rows higher than this are split
     */
    static List<Cut> of(List<List<SetCell>> cells, int[] tops, int first, int end, int high) {
        var found = new RowCuts(tops, high);
        var lines = new ArrayList<Extent>();
        for (var row : cells) {
            for (var cell : row) {
                int top = tops[cell.slot().row()];
                cell.extents().forEach(line -> lines.add(new Extent(top + line.top(), top + line.bottom())));
            }
        }
        lines.sort(Comparator.comparingInt(Extent::top));
        found.search(lines, first, end);
        return found.cuts;
    }

    private void search(List<Extent> lines, int first, int end) {
        int next = 0;
        int reached = tops[first];
        for (int row = first; row < end; row++) {
            if (row > first && reached <= tops[row]) {
                cuts.add(new Cut(tops[row], TIED));
            }
            boolean isHigh = tops[row + 1] - tops[row] > high;
            var inner = new ArrayList<Integer>();
            int begun = next;
            while (next < lines.size() && lines.get(next).top < tops[row + 1]) {
                int top = lines.get(next).top;
                boolean free = next > begun && reached <= top && top > tops[row];
                if (isHigh && free && (inner.isEmpty() || inner.getLast() < top)) {
                    inner.add(top);
                }
                reached = Math.max(reached, lines.get(next).bottom);
                next++;
            }
            split(inner);
        }
    }

    /** No line of a row stands alone if that can be helped. */
    private void split(List<Integer> inner) {
        for (int i = 0; i < inner.size(); i++) {
            boolean alone = i == 0 || i == inner.size() - 1;
            cuts.add(new Cut(inner.get(i), alone ? Gap.FORBIDDEN : SPLIT));
        }
    }
}
