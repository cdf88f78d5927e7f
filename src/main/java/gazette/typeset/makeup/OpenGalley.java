package gazette.typeset.makeup;

import gazette.page.Item;
import gazette.page.Part;
import gazette.typeset.box.Events;
import gazette.typeset.css.style.BreakStyle.Break;
import gazette.typeset.css.style.ComputedStyle;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;

/** The galley that is being set: what stands in it so far, and what will lie before the next row. */
final class OpenGalley {
    private static final int NOT_KEPT = -1;

    private final int grid;
    private final List<Segment> segments = new ArrayList<>();
    private final Deque<OpenFrame> open = new ArrayDeque<>();
    private final List<Mark> marks = new ArrayList<>();

    private List<Take> takes = new ArrayList<>();
    private List<Frame> frames = new ArrayList<>();
    private List<ColumnSet> columns = new ArrayList<>();
    private Optional<OpenColumns> inColumns = Optional.empty();
    private Break start = Break.AUTO;
    private Optional<String> page = Optional.empty();

    /** What will lie before the next row. */
    private final White above = new White();

    /** The takes before which something ends or begins that white sets off. */
    private final Set<Integer> parted = new HashSet<>();

    /** By the number of a take that may drift, what would lie before the next row if it stood elsewhere. */
    private final Map<Integer, White> without = new LinkedHashMap<>();

    /** The take with which the outermost box begins that forbids a break inside; none if there is no such box. */
    private int kept = NOT_KEPT;

    /** A galley whose text stands on a grid with lines so far apart, in 1/1000 pt. */
    OpenGalley(int grid) {
        this.grid = grid;
    }

    private static final class OpenFrame {
        private final ComputedStyle style;
        private final double x;
        private final double width;
        private int first;

        OpenFrame(ComputedStyle style, double x, double width, int first) {
            this.style = style;
            this.x = x;
            this.width = width;
            this.first = first;
        }
    }

    /** Columns that go on, and how many frames were open where they began. */
    private record OpenColumns(int first, ColumnPlan plan, int frames) {}

    /** How many takes stand in it. */
    int size() {
        return takes.size();
    }

    /** The named page that it stands on. */
    Optional<String> page() {
        return page;
    }

    /** What happens before the next row. */
    List<Mark> marks() {
        return List.copyOf(marks);
    }

    void inset(double height) {
        if (height > 0) {
            row(Measures.milli(height), Row.Stand.FREE, List.of(), List.of());
        }
    }

    void row(int height, Row.Stand stand, List<Item> items, List<Mark> own) {
        row(height, stand, items, own, Turn.NONE);
    }

    void row(int height, Row.Stand stand, List<Item> items, List<Mark> own, Turn turn) {
        marks.addAll(own);
        take(Take.of(new Row(gap(), height, stand, items, marks, turn)));
    }

    void take(Take take) {
        settle();
        takes.add(take);
        marks.clear();
        forget();
    }

    /** Whether the next take may go to the top of the next page: not if it must stay with what is around it. */
    boolean mayDrift() {
        return !takes.isEmpty() && open.isEmpty() && !isKept();
    }

    /** From here on the takes stand in columns. Nothing waits for a place in them that is written above them. */
    void openColumns(ColumnPlan plan) {
        without.clear();
        inColumns = Optional.of(new OpenColumns(takes.size(), plan, open.size()));
    }

    /** Here the columns end, and with them what may wait for a place in them. */
    void closeColumns() {
        without.clear();
        inColumns
                .filter(set -> takes.size() > set.first)
                .ifPresent(set -> columns.add(new ColumnSet(set.first, takes.size(), set.plan)));
        inColumns = Optional.empty();
    }

    /** The columns in which the next take stands. */
    Optional<ColumnPlan> columns() {
        return inColumns.map(OpenColumns::plan);
    }

    /** Whether the next take can stand across the columns: not within a frame that stands in them. */
    boolean maySpan() {
        return inColumns.filter(set -> set.frames == open.size()).isPresent();
    }

    /** Lets a column end before the next row, if one has begun. */
    void endColumn() {
        if (inColumns.filter(set -> takes.size() > set.first).isPresent()) {
            hold(Gap.COLUMN);
        }
    }

    /**
     * Adds what may go to the top of the next page, with margins in pt. What is to happen before the next row happens where
     * the text goes on.
     */
    void drift(Slab slab, double marginTop, double marginBottom) {
        var elsewhere = above.copy();
        above.margin(marginTop);
        var row = new Row(gap(), slab.height(), Row.Stand.CENTERED, slab.items(), slab.marks());
        var drift = new Drift(Optional.empty(), Measures.milli(marginBottom));
        without.put(takes.size(), elsewhere);
        takes.add(Take.of(row).drifting(drift));
        forget();
        above.margin(marginBottom);
    }

    /** Text follows on what may drift. */
    private void settle() {
        without.forEach((number, white) -> {
            var take = takes.get(number);
            int below = take.drift().map(Drift::below).orElse(0);
            takes.set(number, take.drifting(new Drift(Optional.of(white.gap()), below)));
        });
        without.clear();
    }

    /** Adds white that margins are not measured from: what would lie before the next row still does. */
    void fill(Gap gap, int height, List<Item> items) {
        settle();
        takes.add(Take.of(new Row(gap, height, Row.Stand.FREE, items, marks)));
        marks.clear();
    }

    /** Lets something happen before the next row. */
    void mark(List<Mark> more) {
        marks.addAll(more);
    }

    /** Puts another row in place of the first one of a take, or of the last take if there is none of that number. */
    void changeFirst(int take, UnaryOperator<Row> change) {
        int place = Math.min(take, takes.size() - 1);
        takes.set(place, takes.get(place).withFirst(change));
    }

    /** What lies between the last take and the next one. */
    Gap gap() {
        boolean inside = isKept() && takes.size() > kept;
        return inside ? above.gap().withPenalty(Gap.AVOID) : above.gap();
    }

    /** What would have lain before the next row does not. */
    void forget() {
        above.forget();
    }

    /** The widest margin above 0 and the widest below 0 are added up. */
    void margin(double margin) {
        above.margin(margin);
        without.values().forEach(white -> white.margin(margin));
    }

    /** Makes a break before the next row cost at least so much. */
    void hold(int atLeast) {
        above.hold(atLeast);
        without.values().forEach(white -> white.hold(atLeast));
    }

    void happen(Events events, Part part) {
        events.anchors().forEach(anchor -> marks.add(new Mark.Target(anchor, part)));
        events.strings().forEach(named -> marks.add(new Mark.Named(named.string(), named.value())));
        events.folio().ifPresent(folio -> marks.add(new Mark.Folio(folio)));
    }

    /** From here on nothing is to be broken; false if that is so already. */
    boolean keep() {
        if (isKept()) {
            return false;
        }
        kept = takes.size();
        return true;
    }

    void keepNoLonger() {
        kept = NOT_KEPT;
    }

    /** Whether the next row is part of something that should not be broken. */
    boolean isKept() {
        return kept != NOT_KEPT;
    }

    /** How many rows stand in the takes from this one on. */
    int rowsFrom(int first) {
        int rows = 0;
        for (int i = first; i < takes.size(); i++) {
            rows += takes.get(i).best().size();
        }
        return rows;
    }

    /** Keeps the takes from this one on together. */
    void keepFrom(int first) {
        for (int i = first; i < takes.size(); i++) {
            takes.set(i, takes.get(i).kept(i > first));
        }
    }

    /** Before the next take something ends or begins that white sets off. */
    void part() {
        parted.add(takes.size());
    }

    void openFrame(ComputedStyle style, double x, double width) {
        open.addLast(new OpenFrame(style, x, width, takes.size()));
    }

    boolean isFrameEmpty() {
        return takes.size() <= open.getLast().first;
    }

    /** The height of the rows of the innermost frame, in pt. */
    double filled() {
        int sum = 0;
        for (int i = open.getLast().first; i < takes.size(); i++) {
            for (var row : takes.get(i).best()) {
                sum += row.height() + row.before().space();
            }
        }
        return Measures.points(sum);
    }

    void closeFrame() {
        closeFrame(open.removeLast());
    }

    private void closeFrame(OpenFrame frame) {
        if (takes.size() == frame.first) {
            return;
        }
        var border = frame.style.box().border();
        var edges = new Frame.Edges(
                Frame.Edge.of(border.top()),
                Frame.Edge.of(border.right()),
                Frame.Edge.of(border.bottom()),
                Frame.Edge.of(border.left()));
        frames.add(new Frame(
                frame.first,
                takes.size(),
                frame.x,
                frame.width,
                inColumns.filter(set -> frame.first >= set.first).isPresent(),
                frame.style.box().background(),
                edges));
    }

    /** Ends the galley, if it has begun, and begins another one; true if that stands on pages of another name. */
    boolean turn(Break next, Optional<String> nextPage) {
        if (!takes.isEmpty()) {
            space();
            open.descendingIterator().forEachRemaining(this::closeFrame);
            open.forEach(frame -> frame.first = 0);
            var goesOn = inColumns;
            closeColumns();
            segments.add(
                    new Segment(start, page, new Galley(Leads.in(takes, parted, grid), frames, columns, Map.of())));
            takes = new ArrayList<>();
            parted.clear();
            frames = new ArrayList<>();
            columns = new ArrayList<>();
            inColumns = goesOn.map(set -> new OpenColumns(0, set.plan, set.frames));
            kept = isKept() ? 0 : NOT_KEPT;
            forget();
            start = next;
        } else if (next != Break.AUTO && start != Break.LEFT && start != Break.RIGHT) {
            start = next;
        }
        boolean other = !page.equals(nextPage);
        page = nextPage;
        return other;
    }

    /** Keeps what is still to happen, where no row came after it. */
    private void space() {
        without.clear();
        if (!marks.isEmpty()) {
            row(0, Row.Stand.FREE, List.of(), List.of());
        }
    }

    /** The galleys, in order. */
    List<Segment> finish() {
        turn(Break.AUTO, Optional.empty());
        return segments;
    }

    /** What stands in it. */
    Galley soFar() {
        space();
        return new Galley(takes, frames, columns, Map.of());
    }
}
