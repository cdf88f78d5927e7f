package gazette.typeset.makeup;

import gazette.typeset.makeup.Area.Head;
import gazette.typeset.makeup.Area.Level;
import gazette.typeset.makeup.PageSearch.Found;
import gazette.typeset.makeup.Way.Column;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.IntUnaryOperator;

/**
 * Finds the cheapest way from the beginning of a galley to its end, node by node: what stands across the page goes down to its
 * foot or to where columns begin; a column goes on in the one beside it, the last one on the next page; columns that end on a
 * page are balanced, and what follows goes on below them.
 *
 * <p>Notes stand at the foot of the column that calls them, if it reaches to the foot of its page or nothing follows below it;
 * else they wait for the next foot.
 */
final class GalleySearch {
    /** So many ways to one place, each with fewer notes left over than the next, are a choice. */
    private static final int ENOUGH = 8;

    private final List<Take> takes;
    private final List<ColumnSet> sets;
    private final Terms terms;
    private final IntUnaryOperator heights;
    private final ColumnSearch columns;
    private final Map<Node, Way> ways = new LinkedHashMap<>();
    private final TreeMap<Node, Way> open = new TreeMap<>();

    /**
     * A search.
     *
     * @param takes of the galley
     * @param sets those of them that stand in columns
     * @param heights the height of each page by its number from 0, in 1/1000 pt; constant from page 1 on
     */
    GalleySearch(List<Take> takes, List<ColumnSet> sets, Terms terms, IntUnaryOperator heights) {
        this.takes = takes;
        this.sets = sets;
        this.terms = terms;
        this.heights = heights;
        this.columns = new ColumnSearch(takes, terms);
    }

    /** The ways to the end, in order, each with the node before it. */
    List<Way> ways() {
        open.put(start(), Way.START);
        var end = end();
        while (!open.isEmpty() && !open.firstKey().equals(end)) {
            var next = open.pollFirstEntry();
            var node = next.getKey();
            var way = next.getValue();
            if (isVain(node, way)) {
                continue;
            }
            ways.put(node, way);
            set(node.place().take()).ifPresentOrElse(set -> column(node, way, set), () -> across(node, way));
        }
        ways.putAll(open);
        return back(end);
    }

    /**
     * Whether another way comes to the same place with fewer notes left over, and costs no more, or so many ways do whatever they
     * cost: where there are more notes than text, nearly every page could leave any number of them.
     */
    private boolean isVain(Node node, Way way) {
        var place = node.place();
        if (place.notes() == 0) {
            return false;
        }
        int fewer = 0;
        for (var other : open.entrySet()) {
            if (!other.getKey().place().isWithFewerNotes(place)) {
                return false;
            }
            if (other.getKey().spot().equals(node.spot())) {
                fewer++;
                if (fewer >= ENOUGH || other.getValue().cost() <= way.cost()) {
                    return true;
                }
            }
        }
        return false;
    }

    private List<Way> back(Node end) {
        var back = new ArrayList<Way>();
        for (var way = ways.get(end); way != null && way.from() != null; way = ways.get(way.from())) {
            back.addFirst(way);
        }
        return back;
    }

    private Node start() {
        var first = takes.getFirst().best().getFirst();
        int white = Stack.top(0, first.before().space(), Row.Stand.ON_GRID, terms.grid());
        int most = terms.floor(heights.applyAsInt(0) / 2);
        return new Node(Place.START, Spot.first(set(0).isPresent() ? Math.min(white, most) : 0));
    }

    private Node end() {
        return new Node(Place.end(takes.size()), Spot.NEXT_PAGE);
    }

    /** The columns in which a take stands. */
    private Optional<ColumnSet> set(int take) {
        return sets.stream()
                .filter(set -> set.first() <= take && take < set.end())
                .findFirst();
    }

    private int height(Spot spot) {
        return heights.applyAsInt(spot.opening() ? 0 : 1);
    }

    private void reach(Node next, Way way) {
        open.merge(next, way, Way::cheaper);
    }

    /** Goes on across the page. */
    private void across(Node node, Way way) {
        var spot = node.spot();
        int height = height(spot);
        int limit = sets.stream()
                .mapToInt(ColumnSet::first)
                .filter(first -> first >= node.place().take())
                .findFirst()
                .orElse(takes.size());
        var head = !spot.fresh() ? Head.BELOW : spot.opening() ? Head.OPENING : Head.PAGE;
        var area = new Area(spot.above(), height, terms.floor(height), head, Level.PAGE, limit);
        var found = new PageSearch(takes, terms, area, node.place(), way.left()).found();
        ends(node, way, found, Spot.NEXT_PAGE);
        for (var step : found.through()) {
            var gap = step.lead().over(takes.get(limit).best().getFirst());
            int above = Stack.top(step.bottom(), gap.space(), Row.Stand.ON_GRID, terms.grid());
            if (above + terms.grid() <= height) {
                var column = new Column(node.place(), step, 0);
                below(node, spot.below(above), limit, way.cost() + step.cost(), List.of(column));
            }
        }
    }

    /** Goes on where a page or a column may end. */
    private void ends(Node node, Way way, Found found, Spot next) {
        found.ends().forEach((place, end) -> {
            var column = new Column(node.place(), end.step(), end.notes());
            reach(new Node(place, next), new Way(way.cost() + end.cost(), node, List.of(column), column.left()));
        });
    }

    /** Goes on with a take below what was set, with the notes that it leaves over. */
    private void below(Node node, Spot next, int take, long cost, List<Column> set) {
        var left = set.getLast().left();
        var place = new Place(take, 0, 0, 0, left.rows());
        reach(new Node(place, next), new Way(cost, node, set, left));
    }

    /** Goes on in a column. */
    private void column(Node node, Way way, ColumnSet set) {
        var spot = node.spot();
        int height = height(spot) - spot.above();
        var area = columns.full(set, height, spot.fresh());
        var found = columns.found(node.place(), area, way.left());
        ends(node, way, found, spot.next(set.plan().count()));
        boolean ended = set.plan().balanced() ? balanced(node, way, set, height) : filled(node, way, set, area, found);
        if (!ended && found.ends().isEmpty() && !spot.fresh()) {
            var nothing = new Way(way.cost() + PageSearch.EMPTY, node, List.of(), way.left());
            reach(new Node(node.place(), Spot.NEXT_PAGE), nothing);
        }
    }

    /** Ends the columns on this page, all equally long; false if too much is left of them. */
    private boolean balanced(Node node, Way way, ColumnSet set, int height) {
        var spot = node.spot();
        if (spot.column() > 0) {
            return false;
        }
        var balance = new Balance(takes, columns, set, terms.grid());
        var room = new Balance.Room(height, terms.floor(height), spot.fresh());
        var best = balance.from(node.place(), way.left(), room);
        best.ifPresent(
                found -> turn(node, set, spot.above() + found.bottom(), way.cost() + found.cost(), found.columns()));
        if (set.end() < takes.size()) {
            boolean noted = best.filter(found -> found.columns().stream().anyMatch(Column::hasNotes))
                    .isPresent();
            var above = noted || best.isEmpty()
                    ? balance.from(node.place(), way.left(), new Balance.Room(height, 0, spot.fresh()))
                    : best;
            above.ifPresent(found ->
                    goOn(node, set, spot.above() + found.bottom(), way.cost() + found.cost(), found.columns()));
            return best.isPresent() || above.isPresent();
        }
        return best.isPresent();
    }

    /** Ends the columns where their text ends. */
    private boolean filled(Node node, Way way, ColumnSet set, Area area, Found found) {
        var spot = node.spot();
        for (var step : found.through()) {
            long cost = way.cost() + step.cost();
            int bottom = spot.above() + step.bottom();
            var fit = columns.fit(node.place(), area, step);
            turn(node, set, bottom, cost + fit.cost(), List.of(new Column(node.place(), step, fit.rows())));
            if (spot.column() == 0 && set.end() < takes.size()) {
                goOn(node, set, bottom, cost, List.of(new Column(node.place(), step, 0)));
            }
        }
        return !found.through().isEmpty();
    }

    /** Ends the galley or the page below columns. */
    private void turn(Node node, ColumnSet set, int bottom, long cost, List<Column> ended) {
        int height = height(node.spot());
        boolean last = set.end() == takes.size();
        boolean done = last && ended.getLast().left().isEmpty();
        long more = done
                ? PageSearch.last(bottom, terms.grid(), node.spot().opening())
                : last ? Gap.AVOID : turn(set.end(), height - bottom);
        below(node, Spot.NEXT_PAGE, set.end(), cost + more, ended);
    }

    /** What it costs to end a page before a take. */
    private long turn(int take, int missing) {
        int wanted = takes.get(take).best().getFirst().before().penalty();
        return wanted == Gap.COLUMN ? 0 : wanted + PageSearch.white(missing, terms.grid());
    }

    /** Goes on below columns, if there is room. */
    private void goOn(Node node, ColumnSet set, int bottom, long cost, List<Column> ended) {
        var first = takes.get(set.end()).best().getFirst();
        boolean columns = set(set.end()).isPresent();
        int above = columns ? Stack.top(bottom, first.before().space(), Row.Stand.ON_GRID, terms.grid()) : bottom;
        if (above < height(node.spot())) {
            below(node, node.spot().below(above), set.end(), cost, ended);
        }
    }
}
