package gazette.typeset.makeup;

import gazette.page.Item;
import gazette.typeset.box.Box;
import gazette.typeset.css.style.BoxStyle.Clear;
import gazette.typeset.css.style.BoxStyle.Floats;
import gazette.typeset.css.style.BreakStyle;
import gazette.typeset.css.style.ComputedStyle;
import gazette.typeset.paragraph.Setting.LineShape;
import gazette.typeset.paragraph.Setting.Span;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Sets texts into a galley, beside floats and initials where there are any. */
final class TextSetter {
    private final LineSetter lines;
    private final OpenGalley galley;
    private final int grid;
    private final double size;
    private final Alongside beside;
    private final Map<Integer, Double> pushed = new HashMap<>();
    private Hang hang = Hang.NONE;

    /**
     * A setter of texts.
     *
     * @param measure whose grid the text stands on if its letters have the size that it names
     */
    TextSetter(LineSetter lines, OpenGalley galley, GalleySetter.Measure measure) {
        this.lines = lines;
        this.galley = galley;
        this.grid = measure.grid();
        this.size = measure.size();
        this.beside = new Alongside(grid);
    }

    /** The room for the mark of an item, beside its text, in pt. */
    record Hang(double left, double right) {
        static final Hang NONE = new Hang(0, 0);
    }

    /** The room that texts keep for a mark. */
    Hang hang() {
        return hang;
    }

    /** From now on texts keep this room. */
    void hang(Hang room) {
        hang = room;
    }

    /** Ends what stands beside the text, before another galley begins. */
    void turn() {
        pass();
        pushed.clear();
    }

    /** How far what stands beside the text has pushed the take of this number away from its edge, in pt. */
    double pushed(int take) {
        return pushed.getOrDefault(take, 0.0);
    }

    /** Puts a box beside the text that follows, in a column from x on; below what stands there if there is no room. */
    void aside(Aside aside, double x, double width) {
        if (beside.isFull(aside, x, width)) {
            pass();
        }
        beside.add(aside, x, x + width);
    }

    /** Ends what stands beside the text: with white, if the text has not reached below it. */
    void pass() {
        if (beside.isEmpty()) {
            return;
        }
        boolean first = !beside.hasBegun();
        var gap = first ? galley.gap() : new Gap(0, Gap.FORBIDDEN);
        int top = beside.top(gap, Row.Stand.FREE);
        var items = beside.begin(top, Row.Stand.FREE, 0);
        galley.mark(beside.marks());
        galley.fill(gap, beside.rest(), items);
        if (first) {
            galley.forget();
        }
        beside.end();
    }

    /** Passes what a block does not want to stand beside. */
    void clear(Clear clear) {
        boolean stands = switch (clear) {
            case NONE -> false;
            case LEFT -> beside.has(Floats.LEFT);
            case RIGHT -> beside.has(Floats.RIGHT);
            case BOTH -> true;
        };
        if (stands) {
            pass();
        }
    }

    /** Sets a text in a column from x on, in pt. */
    void set(Box.Lines text, double x, double width) {
        galley.happen(text.events(), text.part());
        var stand = isBody(text.style()) ? Row.Stand.ON_GRID : Row.Stand.FREE;
        int leading = Measures.milli(lines.leading(text));
        int top = beside.top(galley.gap(), stand);
        boolean held = beside.holds(top);
        var asides = beside.begin(top, stand, lines.capitals(text));
        galley.mark(beside.marks());
        double left = beside.left(x - hang.left, top) + hang.left;
        pushed.put(galley.size(), rightToLeft(text) ? fromRight(x + width, top) : left - x);
        var initial = lines.initial(text, beside.right(x + width + hang.right, top) - hang.right - left);
        initial.ifPresent(letter -> beside.add(Floats.LEFT, left + letter.clear(), top + letter.lines() * leading));
        var indent = initial.map(letter -> letter.near() - letter.clear());
        var room = new LineSetter.Room(x, width, shape(x, width, top, leading), indent);
        var gap = held ? galley.gap().withPenalty(Gap.FORBIDDEN) : galley.gap();
        var above = new Above(gap, galley.marks(), galley.isKept());
        var own = initial.isPresent() ? text : text.withoutInitial();
        var versions = new ArrayList<Take.Version>();
        for (var version : lines.versions(own, room)) {
            var rows = rows(version.lines(), text.style(), above);
            rows.set(0, with(rows.getFirst(), initial, left, asides));
            versions.add(new Take.Version(beside.isEmpty() ? rows : held(rows, top), version.cost()));
        }
        if (!versions.isEmpty()) {
            boolean alone = beside.isEmpty() && own.opening().firstLine().isEmpty();
            passBy(versions, top);
            galley.take(alone ? new Take(versions, resetter(own, room, above)) : new Take(versions));
        }
    }

    private double fromRight(double edge, int top) {
        return edge + hang.right - beside.right(edge + hang.right, top);
    }

    private static boolean rightToLeft(Box.Lines text) {
        return text.style().lines().rightToLeft();
    }

    /** The lines of a text, with room before each for the mark of an item. */
    private LineShape shape(double x, double width, int top, int leading) {
        double marks = hang.left + hang.right;
        if (marks == 0 || beside.isEmpty()) {
            return beside.shape(x, width, top, leading);
        }
        var whole = beside.shape(x - hang.left, width + marks, top, leading);
        return line -> new Span(whole.line(line).left(), whole.line(line).width() - marks);
    }

    /** Sets a text anew that stands beside nothing. */
    private Take.Resetter resetter(Box.Lines text, LineSetter.Room room, Above above) {
        return (count, whole) -> lines.unbroken(text, room, count, whole)
                .map(set -> new Take.Version(rows(set.lines(), text.style(), above), set.cost()));
    }

    /** Goes on below a text. Where the next one stands must not depend on how many lines stand beside a float. */
    private void passBy(List<Take.Version> versions, int top) {
        if (beside.isEmpty()) {
            return;
        }
        int bottom = bottom(versions.getFirst().rows(), top);
        boolean past = versions.stream().allMatch(version -> !beside.holds(bottom(version.rows(), top)));
        versions.subList(past ? versions.size() : 1, versions.size()).clear();
        beside.pass(bottom);
    }

    private static Row with(Row row, Optional<InitialSetter.SetInitial> initial, double left, List<Item> asides) {
        if (initial.isEmpty() && asides.isEmpty()) {
            return row;
        }
        var items = new ArrayList<>(
                initial.map(letter -> letter.before(row.items(), left)).orElse(row.items()));
        items.addAll(asides);
        return row.drawing(items);
    }

    /** The rows of a text, none of which may go to the next page without what stands beside it. */
    private List<Row> held(List<Row> rows, int top) {
        var held = new ArrayList<Row>();
        int y = top;
        for (var row : rows) {
            boolean first = held.isEmpty();
            y = first ? top : Stack.top(y, row.before().space(), row, grid);
            held.add(!first && beside.holds(y) ? row.with(row.before().withPenalty(Gap.FORBIDDEN)) : row);
            y += row.height();
        }
        return held;
    }

    private int bottom(List<Row> rows, int top) {
        int y = top + rows.getFirst().height();
        for (var row : rows.subList(1, rows.size())) {
            y = Stack.top(y, row.before().space(), row, grid) + row.height();
        }
        return y;
    }

    /** What lies above a paragraph, and whether it is part of something kept together. */
    private record Above(Gap gap, List<Mark> marks, boolean kept) {}

    private List<Row> rows(List<LineSetter.SetLine> set, ComputedStyle style, Above above) {
        var stand = isBody(style) ? Row.Stand.ON_GRID : Row.Stand.FREE;
        var rows = new ArrayList<Row>();
        for (int i = 0; i < set.size(); i++) {
            var line = set.get(i);
            var gap = i == 0 ? above.gap : between(style.breaks(), i, set.size(), inside(set, i), above.kept);
            var own = new ArrayList<Mark>(i == 0 ? above.marks : List.of());
            own.addAll(line.marks());
            rows.add(new Row(gap, Measures.milli(line.height()), stand, line.items(), own));
        }
        return rows;
    }

    /** What a break costs above a line of a paragraph, wherever in the paragraph it is. */
    private static int inside(List<LineSetter.SetLine> set, int line) {
        return set.get(line - 1).hyphenated() ? Gap.HYPHEN : set.get(line).turned() ? Gap.TURNED : Gap.INSIDE;
    }

    /** What lies between two lines of a paragraph. */
    private static Gap between(BreakStyle breaks, int above, int count, int inside, boolean kept) {
        boolean alone = above < breaks.orphans() || count - above < breaks.widows();
        int usual = alone ? Gap.FORBIDDEN : inside;
        return new Gap(0, kept ? Math.max(usual, Gap.AVOID) : usual);
    }

    private boolean isBody(ComputedStyle style) {
        double leading = Measures.leading(style.lines().leading(), style.type(), lines.font(style.type()));
        return Measures.milli(leading) == grid && style.type().size() == size;
    }
}
