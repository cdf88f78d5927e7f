package gazette.typeset.makeup;

import gazette.typeset.makeup.Way.Column;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Sets what is left of a set of columns in columns equally long: tries one height after the other, each a step of the grid
 * higher than the last, until all of it fits.
 */
final class Balance {
    /** So many greater heights are tried, too, when one has been found. */
    private static final int MORE = 2;

    /** White under the last column weighs so many times less: there it looks like the end of a text. */
    private static final int LAST = 2;

    /** Of two columns the first is rather the longer one: what a missing line costs for each column after it. */
    private static final int EARLY = 10;

    /** What a column that stays empty costs, besides half of what the white of a last one does: rather that than a short page. */
    private static final long UNUSED = 500;

    private static final int ANY = -1;

    private final List<Take> takes;
    private final ColumnSearch columns;
    private final ColumnSet set;
    private final int grid;

    /**
     * The room for columns; heights are in 1/1000 pt.
     *
     * @param height that there is
     * @param floor where notes end below them; 0 if they are set elsewhere
     * @param page whether that is the height of a whole page, on which a row stands even if it is higher
     */
    record Room(int height, int floor, boolean page) {}

    /**
     * Columns side by side.
     *
     * @param bottom of the longest, in 1/1000 pt
     */
    record Balanced(long cost, List<Column> columns, int bottom) {
        /** The notes that they leave over. */
        Foot left() {
            return columns.getLast().left();
        }
    }

    private record Chain(long cost, List<Column> columns, Foot left) {
        Chain and(Column column, long costs) {
            var more = new ArrayList<>(columns);
            more.add(column);
            return new Chain(cost + costs, more, column.left());
        }
    }

    Balance(List<Take> takes, ColumnSearch columns, ColumnSet set, int grid) {
        this.takes = takes;
        this.columns = columns;
        this.set = set;
        this.grid = grid;
    }

    /** The best columns of what is left from a place on, and of notes; empty if there is too much of it. */
    Optional<Balanced> from(Place start, Foot left, Room room) {
        int lowest = lowest(start, room.height);
        Optional<Balanced> best = Optional.empty();
        int tries = MORE;
        for (int high = lowest; high - grid < room.height && tries >= 0; high += grid) {
            int height = Math.min(high, room.height);
            var area = columns.even(set, height, room.floor, room.page && height == room.height);
            var found = columns(start, left, area);
            if (found.isPresent()
                    && best.filter(other -> other.cost() <= found.get().cost()).isEmpty()) {
                best = found;
            }
            if (best.filter(other -> other.cost() < PageSearch.EMPTY).isPresent()) {
                tries--;
            }
        }
        return best;
    }

    /** No columns lower than this can hold the rows; more than the height there is if there are far too many. */
    private int lowest(Place start, int height) {
        int count = set.plan().count();
        long sum = 0;
        for (int take = start.take(); take < set.end() && sum <= (long) count * height; take++) {
            int from = take == start.take() ? start.row() : 0;
            sum += lowest(take, from, from > 0 ? start.version() : ANY, height);
        }
        long least = Math.max(1, (sum + count - 1) / count);
        return (int) Math.min(height + grid, (least + grid - 1) / grid * grid);
    }

    private int lowest(int take, int from, int version, int height) {
        var versions = takes.get(take).versions();
        int least = Integer.MAX_VALUE;
        for (int number = 0; number < versions.size(); number++) {
            if (version == ANY || number == version) {
                int sum = 0;
                var rows = versions.get(number).rows();
                for (var row : rows.subList(from, rows.size())) {
                    sum += Math.min(row.height(), height);
                }
                least = Math.min(least, sum);
            }
        }
        return least;
    }

    /** The best columns not higher than this. */
    private Optional<Balanced> columns(Place start, Foot left, Area area) {
        int count = set.plan().count();
        Optional<Chain> best = Optional.empty();
        Map<Place, Chain> chains = new LinkedHashMap<>();
        chains.put(start, new Chain(0, List.of(), left));
        for (int number = 0; number < count && !chains.isEmpty(); number++) {
            var next = new LinkedHashMap<Place, Chain>();
            int after = count - 1 - number;
            for (var entry : chains.entrySet()) {
                var from = entry.getKey();
                var chain = entry.getValue();
                var found = columns.found(from, area, chain.left);
                for (var step : found.through()) {
                    best = cheaper(best, last(chain, from, step, area, after));
                }
                found.ends().forEach((place, end) -> {
                    int missing = (area.height() - end.step().bottom()) / grid;
                    var column = new Column(from, end.step(), end.notes());
                    next.merge(place, chain.and(column, end.cost() + (long) EARLY * after * missing), Balance::cheaper);
                });
            }
            chains = next;
        }
        return best.map(Balance::balanced);
    }

    /** The last column, behind which others stay empty. */
    private Chain last(Chain chain, Place from, Step step, Area area, int empty) {
        var fit = columns.fit(from, area, step);
        long over = area.floor() > 0 && fit.rows() < step.foot().rows() ? Gap.AVOID : 0;
        long white = PageSearch.white(area.height() - step.bottom(), grid) / LAST;
        long unused = empty * (UNUSED + PageSearch.white(area.height(), grid) / LAST / 2);
        long cost = step.cost() + fit.cost() + over + white + unused;
        return chain.and(new Column(from, step, fit.rows()), cost);
    }

    private static Optional<Chain> cheaper(Optional<Chain> one, Chain other) {
        return one.isPresent() ? Optional.of(cheaper(one.get(), other)) : Optional.of(other);
    }

    private static Chain cheaper(Chain one, Chain other) {
        return other.cost < one.cost ? other : one;
    }

    private static Balanced balanced(Chain chain) {
        int bottom = chain.columns.stream()
                .mapToInt(column -> column.step().bottom())
                .max()
                .orElse(0);
        return new Balanced(chain.cost, chain.columns, bottom);
    }
}
