package gazette.typeset.makeup;

import gazette.page.Item;
import gazette.typeset.css.style.BoxStyle.Floats;
import gazette.typeset.paragraph.Setting.LineShape;
import gazette.typeset.paragraph.Setting.Span;
import java.util.ArrayList;
import java.util.List;

/**
 * What stands beside the rows that are set now: floats and initials. They begin with a row and reach down beside the next ones
 * until these are past them. Heights are in 1/1000 pt, counted from the top of the row with which the first of them began.
 */
final class Alongside {
    private final int grid;
    private final List<Thing> things = new ArrayList<>();
    private final List<Waiting> waiting = new ArrayList<>();

    /** Where the next row comes to stand if there is no white before it. */
    private int bottom;

    private boolean begun;
    private boolean onGrid;

    /**
     * Something beside the text.
     *
     * @param edge up to which, or from which on, it takes the room, in pt
     */
    private record Thing(Floats side, double edge, int end) {}

    /** Something that will begin with the next row. */
    private record Waiting(Aside aside, double x, double edge) {}

    Alongside(int grid) {
        this.grid = grid;
    }

    boolean isEmpty() {
        return things.isEmpty() && waiting.isEmpty();
    }

    boolean has(Floats side) {
        return things.stream().anyMatch(thing -> thing.side == side)
                || waiting.stream().anyMatch(thing -> thing.aside.side() == side);
    }

    /** Puts something beside the rows from the next one on, in a column between two edges. */
    void add(Aside aside, double left, double right) {
        boolean onLeft = aside.side() == Floats.LEFT;
        double x = onLeft ? left : right - aside.width();
        waiting.add(new Waiting(aside, x, onLeft ? x + aside.width() : x));
    }

    /** Whether there is no room left for something in a column, or not on its side. */
    boolean isFull(Aside aside, double x, double width) {
        if (has(aside.side())) {
            return true;
        }
        double left = left(x, bottom);
        double right = right(x + width, bottom);
        for (var thing : waiting) {
            left = thing.aside.side() == Floats.LEFT ? Math.max(left, thing.edge) : left;
            right = thing.aside.side() == Floats.RIGHT ? Math.min(right, thing.edge) : right;
        }
        return right - left - aside.width() < width * Aside.LEAST_MEASURE;
    }

    /** Puts something beside the rows from one whose top is known. */
    void add(Floats side, double edge, int end) {
        things.add(new Thing(side, edge, end));
        begun = true;
    }

    /** Where a row would come to stand that follows now. */
    int top(Gap gap, Row.Stand stand) {
        if (!begun) {
            onGrid = stand == Row.Stand.ON_GRID;
            return 0;
        }
        return Stack.top(bottom, gap.space(), stand, grid);
    }

    /** Whether a row stands beside something already. */
    boolean hasBegun() {
        return begun;
    }

    /** Whether something began above a row whose top is here, and still stands beside it. */
    boolean holds(int top) {
        return begun && things.stream().anyMatch(thing -> thing.end > top);
    }

    /** The left end of the room between two edges, in pt, at a height. */
    double left(double edge, int y) {
        double left = edge;
        for (var thing : things) {
            left = thing.side == Floats.LEFT && thing.end > y ? Math.max(left, thing.edge) : left;
        }
        return left;
    }

    /** The right end of the room, in pt, at a height. */
    double right(double edge, int y) {
        double right = edge;
        for (var thing : things) {
            right = thing.side == Floats.RIGHT && thing.end > y ? Math.min(right, thing.edge) : right;
        }
        return right;
    }

    /**
     * Lets what waits begin with a row.
     *
     * @param top of the row
     * @param capitals how far below it the capitals of its letters begin, in pt; pictures are moved down to there
     * @return what is to be drawn with the row, y from its top
     */
    List<Item> begin(int top, Row.Stand stand, double capitals) {
        // Where the grid is only met later, it may take back up to a line.
        int more = stand == Row.Stand.ON_GRID && !onGrid ? grid : 0;
        var items = new ArrayList<Item>();
        for (var thing : waiting) {
            double down = thing.aside.isPicture() ? capitals : 0;
            int end = top + thing.aside.height() + Measures.milli(down) + more;
            things.add(new Thing(thing.aside.side(), thing.edge, end));
            thing.aside.items().forEach(item -> items.add(item.moved(thing.x, down)));
        }
        begun |= !waiting.isEmpty();
        return items;
    }

    /** What happens in what has just begun. */
    List<Mark> marks() {
        var marks =
                waiting.stream().flatMap(thing -> thing.aside.marks().stream()).toList();
        waiting.clear();
        return marks;
    }

    /**
     * The lines of a text between two edges.
     *
     * @param top of the first line
     * @param leading in 1/1000 pt
     */
    LineShape shape(double x, double width, int top, int leading) {
        if (things.isEmpty()) {
            return LineShape.column(width);
        }
        return line -> {
            int y = top + Math.min(line, LineShape.LAST_IRREGULAR + 1) * leading;
            double left = left(x, y);
            return new Span(left - x, right(x + width, y) - left);
        };
    }

    /** Goes on below a row. */
    void pass(int rowBottom) {
        bottom = rowBottom;
        things.removeIf(thing -> thing.end <= bottom);
        if (things.isEmpty()) {
            end();
        }
    }

    /** How far something still reaches below the last row, or its first row. */
    int rest() {
        int rest = 0;
        for (var thing : things) {
            rest = Math.max(rest, thing.end - bottom);
        }
        return rest;
    }

    /** Nothing stands beside what comes now. */
    void end() {
        things.clear();
        begun = false;
        bottom = 0;
    }
}
