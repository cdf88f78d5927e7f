package gazette.typeset.makeup;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.function.IntUnaryOperator;

/**
 * Cuts a galley into pages, all cuts at once: the cheapest way to the end, where a page costs what it leaves white at its
 * foot and what its break spoils. A widow costs more than any white, so there is none wherever a galley can do without.
 *
 * @see <a href="https://doi.org/10.1145/1410140.1410145">Plass, Optimal pagination techniques (1981)</a>
 */
final class PageBreaker {
    /** The dearest white that one page can leave; also what a page of half a height or less costs. */
    private static final long EMPTY = 400_000;

    /** What an almost empty last page costs. */
    private static final long STUB = 3_000;

    private final List<Row> rows;
    private final int grid;
    private final IntUnaryOperator heights;

    /**
     * A breaker for one galley.
     *
     * @param grid the distance of the grid's lines, in 1/1000 pt
     * @param heights the height of each page by its number from 0, in 1/1000 pt; constant from page 1 on
     */
    PageBreaker(List<Row> rows, int grid, IntUnaryOperator heights) {
        this.rows = rows;
        this.grid = grid;
        this.heights = heights;
    }

    /** The number of the first row of each page, the first of them 0; empty for a galley without rows. */
    List<Integer> pages() {
        int count = rows.size();
        if (count == 0) {
            return List.of();
        }
        // From the end: the cheapest way from a page that starts at a row. The height differs on the first page only.
        long[] cost = new long[count + 1];
        int[] next = new int[count + 1];
        Arrays.fill(next, count);
        for (int start = count - 1; start >= 0; start--) {
            choose(start, heights.applyAsInt(start == 0 ? 0 : 1), cost, next);
        }
        var starts = new ArrayList<Integer>();
        for (int start = 0; start < count; start = next[start]) {
            starts.add(start);
        }
        return Collections.unmodifiableList(starts);
    }

    private void choose(int start, int height, long[] cost, int[] next) {
        int count = rows.size();
        var stack = new Stack(rows, start, grid);
        long best = Long.MAX_VALUE;
        for (int end = start; end < count; ) {
            int bottom = stack.add(start == 0);
            boolean alone = end == start;
            if (bottom > height && !alone) {
                break;
            }
            end++;
            long total = end == count
                    ? last(bottom, height)
                    : white(height - bottom, height) + rows.get(end).before().penalty() + cost[end];
            if (total <= best) {
                best = total;
                next[start] = end;
            }
        }
        cost[start] = best;
    }

    /** The cost of white at the foot of a page: by the square of the missing lines. */
    private long white(int missing, int height) {
        if (missing * 2L >= height) {
            return EMPTY;
        }
        long lines = Math.max(0, missing) * 10L / grid;
        return lines * lines * 2;
    }

    private static long last(int bottom, int height) {
        return bottom * 8L < height ? STUB : 0;
    }
}
