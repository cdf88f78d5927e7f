package gazette.typeset.makeup;

import gazette.page.Item;
import gazette.page.Part;
import gazette.page.Rectangle;
import gazette.typeset.box.Box;
import gazette.typeset.box.Events;
import gazette.typeset.css.BreakStyle;
import gazette.typeset.css.BreakStyle.Break;
import gazette.typeset.css.ComputedStyle;
import gazette.typeset.css.PageKind;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Optional;

/**
 * Sets the boxes of one document as galleys: rows from top to bottom, margins collapsed, with what page breaks may and may
 * not do between them. A forced break or another named page begins a new galley.
 *
 * @see <a href="https://www.w3.org/TR/CSS22/box.html#collapsing-margins">CSS 2.2, section 8.3.1</a>
 * @see <a href="https://www.w3.org/TR/css-break-3/">CSS Fragmentation 3</a>
 */
final class GalleySetter {
    /** A picture leaves this share of a page to its caption and to what it stands with. */
    private static final double PICTURE_SHARE = 0.75;

    private static final int NOT_KEPT = -1;

    /** A quotation of so few lines is not split. */
    private static final int SHORT_QUOTATION = 3;

    private final LineSetter lines;
    private final Optional<Columns> columns;
    private final List<Segment> segments = new ArrayList<>();
    private final Deque<OpenFrame> open = new ArrayDeque<>();

    private Measure measure;
    private List<Take> takes = new ArrayList<>();
    private List<Frame> frames = new ArrayList<>();
    private Break start = Break.AUTO;
    private Optional<String> page = Optional.empty();

    /** The named page that the box around asks for. */
    private Optional<String> named = Optional.empty();

    /** What will lie before the next row: the widest margin above 0 and the widest below 0, and the cost of a break. */
    private double positive;

    private double negative;
    private int penalty;

    /** The take with which the outermost box begins that forbids a break inside; none if there is no such box. */
    private int kept = NOT_KEPT;

    private final List<Mark> marks = new ArrayList<>();

    /**
     * The column.
     *
     * @param width in pt
     * @param height of a page, in pt
     * @param grid the distance of the grid's lines, in 1/1000 pt
     * @param size of the letters that stand on the grid, in pt
     */
    record Measure(double width, double height, int grid, double size) {}

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

    private GalleySetter(LineSetter lines, Measure measure, Optional<Columns> columns) {
        this.lines = lines;
        this.measure = measure;
        this.columns = columns;
    }

    /** The galleys of a document, in order; never empty. */
    static List<Segment> set(Box.Block root, LineSetter lines, Columns columns) {
        var measure = columns.of(PageKind.USUAL);
        var setter = new GalleySetter(lines, measure, Optional.of(columns));
        setter.block(root, 0, measure.width());
        setter.close(Break.AUTO, Optional.empty());
        return setter.segments;
    }

    /** The rows of a box that stands inside another one: a cell of a table. */
    static Galley inside(Box.Block block, LineSetter lines, double width, Measure measure) {
        var cell = new Measure(width, measure.height(), measure.grid(), 0);
        var setter = new GalleySetter(lines, cell, Optional.empty());
        setter.content(block, 0, width);
        setter.space();
        return new Galley(setter.takes, setter.frames);
    }

    private void box(Box box, double x, double width) {
        switch (box) {
            case Box.Block block -> block(block, x, width);
            case Box.Lines text -> text(text, x, width);
            case Box.Image image -> image(image, x, width);
            case Box.Table table -> table(table, x, width);
        }
    }

    private void block(Box.Block block, double x, double around) {
        var style = block.style();
        var outer = named;
        named = style.page().or(() -> outer);
        breakBefore(style.breaks());
        // A block that fills the column has the width of the column that its own pages have.
        boolean fills = x == 0 && !named.equals(outer);
        double width = fills ? measure.width() : around;
        var sides = Sides.of(style, width);
        margin(sides.marginTop());
        happen(block.events(), block.part());
        boolean keep = kept == NOT_KEPT && style.breaks().inside().avoidsPage();
        int first = takes.size();
        kept = keep ? first : kept;
        framed(block, sides, x);
        kept = keep ? NOT_KEPT : kept;
        keepShort(block.part(), first);
        margin(sides.marginBottom());
        breakAfter(style.breaks());
        named = outer;
    }

    private void keepShort(Part part, int first) {
        int lines = 0;
        for (int i = first; i < takes.size(); i++) {
            lines += takes.get(i).best().size();
        }
        if (part.role() == Part.Role.BLOCK_QUOTE && lines <= SHORT_QUOTATION) {
            for (int i = first; i < takes.size(); i++) {
                takes.set(i, takes.get(i).kept(i > first));
            }
        }
    }

    private void framed(Box.Block block, Sides sides, double x) {
        var style = block.style();
        double inner = x + sides.left();
        if (!sides.isFramed(style)) {
            content(block, inner, sides.content());
            return;
        }
        double edge = x + sides.marginLeft();
        open.addLast(new OpenFrame(style, edge, sides.frame(), takes.size()));
        inset(sides.insetTop());
        penalty = sides.insetTop() > 0 ? Gap.FORBIDDEN : penalty;
        content(block, inner, sides.content());
        double rest = Math.max(0, sides.minimum() - filled());
        if (sides.insetBottom() + rest > 0) {
            penalty = Math.max(penalty, takes.size() > open.getLast().first ? Gap.FORBIDDEN : 0);
            inset(sides.insetBottom() + rest);
        }
        closeFrame(open.removeLast());
    }

    /** The height of the rows of the innermost frame, in pt. */
    private double filled() {
        int sum = 0;
        for (int i = open.getLast().first; i < takes.size(); i++) {
            for (var row : takes.get(i).best()) {
                sum += row.height() + row.before().space();
            }
        }
        return Measures.points(sum);
    }

    private void content(Box.Block block, double x, double width) {
        int first = takes.size();
        for (var child : block.children()) {
            box(child, x, width);
        }
        if (block.marker().isPresent()) {
            marker(block.marker().get(), first, x, block.style().lines().rightToLeft(), width);
        }
    }

    /** Puts the mark of an item beside its first line. */
    private void marker(Box.Lines marker, int first, double x, boolean rightToLeft, double width) {
        double natural = lines.natural(marker);
        double room = Math.max(width, natural);
        var set = lines.set(marker, 0, room);
        if (set.isEmpty()) {
            return;
        }
        if (takes.size() <= first) {
            row(Measures.milli(set.getFirst().height()), Row.Stand.FREE, List.of(), List.of());
        }
        double left = rightToLeft ? x + width + natural - room : x - natural;
        int place = Math.min(first, takes.size() - 1);
        takes.set(place, takes.get(place).withFirst(row -> beside(set.getFirst(), row, left)));
    }

    private static Row beside(LineSetter.SetLine marker, Row row, double left) {
        double drop = baseline(row.items()) - baseline(marker.items());
        var items = new ArrayList<Item>();
        for (var item : marker.items()) {
            items.add(item.moved(left, drop));
        }
        items.addAll(row.items());
        return new Row(row.before(), row.height(), row.stand(), items, row.marks());
    }

    private static double baseline(List<Item> items) {
        for (var item : items) {
            if (item instanceof Item.Words words) {
                return words.baseline();
            }
        }
        return 0;
    }

    private void text(Box.Lines text, double x, double width) {
        happen(text.events(), text.part());
        var versions = new ArrayList<Take.Version>();
        var gap = gap();
        for (var version : lines.versions(text, x, width)) {
            versions.add(new Take.Version(rows(version.lines(), text.style(), gap), version.cost()));
        }
        if (!versions.isEmpty()) {
            take(new Take(versions));
        }
    }

    private List<Row> rows(List<LineSetter.SetLine> set, ComputedStyle style, Gap above) {
        var stand = isBody(style) ? Row.Stand.ON_GRID : Row.Stand.FREE;
        var rows = new ArrayList<Row>();
        for (int i = 0; i < set.size(); i++) {
            var line = set.get(i);
            var gap = i == 0
                    ? above
                    : between(style.breaks(), i, set.size(), set.get(i - 1).hyphenated());
            var own = new ArrayList<Mark>(i == 0 ? marks : List.of());
            own.addAll(line.marks());
            rows.add(new Row(gap, Measures.milli(line.height()), stand, line.items(), own));
        }
        return rows;
    }

    /** What lies between two lines of a paragraph. */
    private Gap between(BreakStyle breaks, int above, int count, boolean hyphenated) {
        boolean alone = above < breaks.orphans() || count - above < breaks.widows();
        int usual = alone ? Gap.FORBIDDEN : hyphenated ? Gap.HYPHEN : Gap.INSIDE;
        return new Gap(0, kept == NOT_KEPT ? usual : Math.max(usual, Gap.AVOID));
    }

    private boolean isBody(ComputedStyle style) {
        double leading = Measures.leading(style.lines().leading(), style.type(), lines.font(style.type()));
        return Measures.milli(leading) == measure.grid() && style.type().size() == measure.size();
    }

    private void image(Box.Image image, double x, double width) {
        happen(image.events(), image.part());
        var size = PictureSize.of(image, width, measure.height() * PICTURE_SHARE);
        double left = switch (image.style().lines().align()) {
            case START, JUSTIFY -> 0;
            case CENTER -> (width - size.width()) / 2;
            case END -> width - size.width();
        };
        var area = new Rectangle(x + left, 0, size.width(), size.height());
        row(
                Measures.milli(size.height()),
                Row.Stand.CENTERED,
                List.of(new Item.PlacedPicture(area, image.href(), image.picture(), image.part())),
                List.of());
    }

    /** A table of half a page is kept whole; a longer one leaves no row alone, and no heading without a row. */
    private void table(Box.Table table, double x, double width) {
        var style = table.style();
        breakBefore(style.breaks());
        var sides = Sides.of(style, width);
        margin(sides.marginTop());
        happen(table.events(), table.part());
        boolean captionBelow = style.table().captionBelow();
        if (!captionBelow) {
            table.caption().ifPresent(caption -> {
                block(caption, x + sides.left(), sides.content());
                penalty = Math.max(penalty, Gap.AVOID);
            });
        }
        var set = TableSetter.set(table, lines, x + sides.left(), sides.content(), measure);
        boolean small = set.stream().mapToInt(TableSetter.SetRow::height).sum() <= Measures.milli(measure.height()) / 2;
        for (int i = 0; i < set.size(); i++) {
            var row = set.get(i);
            boolean held = i > 0 && (small || set.get(i - 1).heading() || i == 1 || i == set.size() - 1);
            penalty = Math.max(penalty, row.together() ? Gap.FORBIDDEN : held ? Gap.AVOID : 0);
            row(row.height(), Row.Stand.CENTERED, row.items(), row.marks());
        }
        if (captionBelow) {
            penalty = Math.max(penalty, Gap.AVOID);
            table.caption().ifPresent(caption -> block(caption, x + sides.left(), sides.content()));
        }
        margin(sides.marginBottom());
        breakAfter(style.breaks());
    }

    private void inset(double height) {
        if (height > 0) {
            row(Measures.milli(height), Row.Stand.FREE, List.of(), List.of());
        }
    }

    private void row(int height, Row.Stand stand, List<Item> items, List<Mark> own) {
        marks.addAll(own);
        take(Take.of(new Row(gap(), height, stand, items, marks)));
    }

    private void take(Take take) {
        takes.add(take);
        marks.clear();
        forget();
    }

    /** What lies between the last take and the next one. */
    private Gap gap() {
        boolean inside = kept != NOT_KEPT && takes.size() > kept;
        return new Gap(Measures.milli(positive + negative), inside ? Math.max(penalty, Gap.AVOID) : penalty);
    }

    private void forget() {
        positive = 0;
        negative = 0;
        penalty = 0;
    }

    /** Keeps what is still to happen, where no row came after it. */
    private void space() {
        if (!marks.isEmpty()) {
            row(0, Row.Stand.FREE, List.of(), List.of());
        }
    }

    /** Adjoining margins become one: the widest of those above 0 and the widest of those below 0, added up. */
    private void margin(double margin) {
        positive = Math.max(positive, margin);
        negative = Math.min(negative, margin);
    }

    private void happen(Events events, Part part) {
        events.anchors().forEach(anchor -> marks.add(new Mark.Target(anchor, part)));
        events.strings().forEach(named -> marks.add(new Mark.Named(named.string(), named.value())));
        events.folio().ifPresent(folio -> marks.add(new Mark.Folio(folio)));
    }

    private void breakBefore(BreakStyle breaks) {
        var wanted = breaks.before();
        if (wanted.forcesPage() || !named.equals(page)) {
            close(wanted.forcesPage() ? wanted : Break.PAGE, named);
        } else if (wanted.avoidsPage()) {
            penalty = Math.max(penalty, Gap.AVOID);
        }
    }

    private void breakAfter(BreakStyle breaks) {
        if (breaks.after().forcesPage()) {
            close(breaks.after(), page);
        } else if (breaks.after().avoidsPage()) {
            penalty = Math.max(penalty, Gap.AVOID);
        }
    }

    /** Ends the galley, if it has begun, and begins another one. */
    private void close(Break next, Optional<String> nextPage) {
        if (!takes.isEmpty()) {
            space();
            open.descendingIterator().forEachRemaining(this::closeFrame);
            open.forEach(frame -> frame.first = 0);
            segments.add(new Segment(start, page, new Galley(takes, frames)));
            takes = new ArrayList<>();
            frames = new ArrayList<>();
            kept = kept == NOT_KEPT ? NOT_KEPT : 0;
            forget();
            start = next;
        } else if (next != Break.AUTO && start != Break.LEFT && start != Break.RIGHT) {
            start = next;
        }
        if (!page.equals(nextPage)) {
            page = nextPage;
            measure = columns.map(all -> all.of(new PageKind(page, false, false, false)))
                    .orElse(measure);
        }
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
                frame.style.box().background(),
                edges));
    }
}
