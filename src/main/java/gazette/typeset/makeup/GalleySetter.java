package gazette.typeset.makeup;

import gazette.page.Item;
import gazette.page.Part;
import gazette.page.Rectangle;
import gazette.typeset.box.Box;
import gazette.typeset.css.sheet.PageKind;
import gazette.typeset.css.style.BreakStyle;
import gazette.typeset.css.style.BreakStyle.Break;
import gazette.typeset.css.style.ComputedStyle;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Sets the boxes of one document as galleys: rows from top to bottom, margins collapsed, with what page breaks may and may
 * not do between them. A forced break or another named page begins a new galley.
 *
 * @see <a href="https://www.w3.org/TR/css-break-3/">CSS Fragmentation 3</a>
 */
final class GalleySetter {
    /** A picture leaves this share of a page to its caption and to what it stands with. */
    private static final double PICTURE_SHARE = 0.75;

    /** A quotation of so few lines is not split. */
    private static final int SHORT_QUOTATION = 3;

    private final LineSetter lines;
    private final Optional<TypeAreas> areas;
    private final OpenGalley galley;
    private final TextSetter texts;

    private Measure measure;

    /** The named page that the box around asks for. */
    private Optional<String> named = Optional.empty();

    /**
     * The column.
     *
     * @param width in pt
     * @param height of a page, in pt
     * @param grid the distance of the grid's lines, in 1/1000 pt
     * @param size of the letters that stand on the grid, in pt
     */
    record Measure(double width, double height, int grid, double size) {}

    private GalleySetter(LineSetter lines, Measure measure, Optional<TypeAreas> areas) {
        this.lines = lines;
        this.measure = measure;
        this.areas = areas;
        this.galley = new OpenGalley(measure.grid());
        this.texts = new TextSetter(lines, galley, measure);
    }

    /** The galleys of a document, in order; never empty. */
    static List<Segment> set(Box.Block root, LineSetter lines, TypeAreas areas) {
        var measure = areas.of(PageKind.USUAL);
        var setter = new GalleySetter(lines, measure, Optional.of(areas));
        setter.block(root, 0, measure.width());
        setter.texts.pass();
        return setter.galley.finish();
    }

    /** The rows of a box that stands inside another one: a cell of a table. */
    static Galley inside(Box.Block block, LineSetter lines, double width, Measure measure) {
        var cell = new Measure(width, measure.height(), measure.grid(), 0);
        var setter = new GalleySetter(lines, cell, Optional.empty());
        setter.content(block, 0, width);
        return setter.finish();
    }

    /** The rows of a box that stands beside the text, without its margins. */
    static Galley alone(Box box, LineSetter lines, Sides sides, Measure measure) {
        var own = new Measure(sides.content(), measure.height(), measure.grid(), 0);
        var setter = new GalleySetter(lines, own, Optional.empty());
        switch (box) {
            case Box.Block block -> {
                setter.galley.happen(block.events(), block.part());
                setter.framed(block, sides, 0);
            }
            case Box.Lines text -> setter.texts.set(text, 0, sides.content());
            case Box.Image image -> setter.image(image, 0, sides.content());
            case Box.Table table -> setter.rows(table, sides, 0);
        }
        return setter.finish();
    }

    private Galley finish() {
        texts.pass();
        return galley.soFar();
    }

    private void box(Box box, double x, double width) {
        if (box.style().columns().spanAll() && galley.maySpan()) {
            across(box);
        } else {
            inPlace(box, x, width);
        }
    }

    /** Sets a box across the columns that end above it and go on below it. */
    private void across(Box box) {
        var plan = galley.columns().orElseThrow();
        texts.pass();
        galley.closeColumns();
        inPlace(box, plan.x(), plan.across());
        texts.pass();
        galley.openColumns(plan);
    }

    private void inPlace(Box box, double x, double width) {
        if (!(box instanceof Box.Lines) && floats(box, x, width)) {
            return;
        }
        switch (box) {
            case Box.Block block -> block(block, x, width);
            case Box.Lines text -> texts.set(text, x, width);
            case Box.Image image -> image(image, x, width);
            case Box.Table table -> table(table, x, width);
        }
    }

    /** Sets a box that floats; false if it cannot. */
    private boolean floats(Box box, double x, double width) {
        return switch (box.style().box().floats()) {
            // A note that nothing calls stands where it is written.
            case NONE, FOOTNOTE -> false;
            case TOP -> isNamed(box) && drifts(box, x, width);
            case LEFT, RIGHT -> {
                var aside = Aside.of(box, lines, width, measure);
                aside.ifPresent(set -> texts.aside(set, x, width));
                yield aside.isPresent();
            }
        };
    }

    /** Whether a reader who finds a box elsewhere knows what it is: a table without a caption follows from the text above it. */
    private static boolean isNamed(Box box) {
        return !(box instanceof Box.Table table) || table.caption().isPresent();
    }

    /** Sets a box that may go to the top of the next page; false if breaks hold it, or it is higher than a page. */
    private boolean drifts(Box box, double x, double width) {
        var style = box.style();
        var breaks = style.breaks();
        boolean held = breaks.before() != Break.AUTO
                || breaks.after() != Break.AUTO
                || style.page().isPresent();
        if (held || !galley.mayDrift()) {
            return false;
        }
        var sides = Sides.of(style, width);
        var slab = Slab.of(alone(box, lines, sides, measure), measure.grid()).moved(x);
        if (slab.height() > Measures.milli(measure.height())) {
            return false;
        }
        texts.pass();
        galley.drift(slab, sides.marginTop(), sides.marginBottom());
        return true;
    }

    private void block(Box.Block block, double x, double around) {
        var style = block.style();
        texts.clear(style.box().clear());
        var outer = named;
        named = style.page().or(() -> outer);
        breakBefore(style.breaks());
        // A block that fills the column has the width of the column that its own pages have.
        boolean fills = x == 0 && !named.equals(outer);
        double width = fills ? measure.width() : around;
        var sides = Sides.of(style, width);
        boolean parts = isSetOff(block.part().role());
        if (parts) {
            galley.part();
        }
        galley.margin(sides.marginTop());
        galley.happen(block.events(), block.part());
        boolean keeps = avoids(style.breaks().inside()) && galley.keep();
        int first = galley.size();
        framed(block, sides, x);
        if (keeps) {
            galley.keepNoLonger();
        }
        keepShort(block.part(), first);
        if (parts) {
            galley.part();
        }
        galley.margin(sides.marginBottom());
        breakAfter(style.breaks());
        named = outer;
    }

    /** Whether white above and below tells a reader that something else stands there. */
    private static boolean isSetOff(Part.Role role) {
        return switch (role) {
            case HEADING, BLOCK_QUOTE, ASIDE, LIST, TABLE, CODE, NOTE -> true;
            default -> false;
        };
    }

    private void keepShort(Part part, int first) {
        if (part.role() == Part.Role.BLOCK_QUOTE && galley.rowsFrom(first) <= SHORT_QUOTATION) {
            galley.keepFrom(first);
        }
    }

    private void framed(Box.Block block, Sides sides, double x) {
        var style = block.style();
        double inner = x + sides.left();
        if (!sides.isFramed(style)) {
            content(block, inner, sides.content());
            return;
        }
        texts.pass();
        galley.openFrame(style, x + sides.marginLeft(), sides.frame());
        galley.inset(sides.insetTop());
        if (sides.insetTop() > 0) {
            galley.hold(Gap.FORBIDDEN);
        }
        content(block, inner, sides.content());
        double rest = Math.max(0, sides.minimum() - galley.filled());
        if (sides.insetBottom() + rest > 0) {
            galley.hold(galley.isFrameEmpty() ? 0 : Gap.FORBIDDEN);
            galley.inset(sides.insetBottom() + rest);
        }
        galley.closeFrame();
    }

    private void content(Box.Block block, double x, double width) {
        int first = galley.size();
        var outer = texts.hang();
        block.marker().ifPresent(mark -> texts.hang(hang(mark, block.style())));
        var plan = columns(block, x, width);
        plan.ifPresent(galley::openColumns);
        for (var child : block.children()) {
            box(child, x, plan.map(ColumnPlan::width).orElse(width));
        }
        if (plan.isPresent()) {
            texts.pass();
            galley.closeColumns();
        }
        if (block.marker().isPresent()) {
            marker(block.marker().get(), first, x, block.style().lines().rightToLeft(), width);
        }
        texts.hang(outer);
    }

    private TextSetter.Hang hang(Box.Lines marker, ComputedStyle style) {
        double room = lines.natural(marker);
        return style.lines().rightToLeft() ? new TextSetter.Hang(0, room) : new TextSetter.Hang(room, 0);
    }

    /** The columns of a block; there are none inside columns, nor in what no break can split. */
    private Optional<ColumnPlan> columns(Box.Block block, double x, double width) {
        if (areas.isEmpty() || galley.columns().isPresent()) {
            return Optional.empty();
        }
        var plan = ColumnPlan.of(block.style(), x, width);
        if (plan.isPresent()) {
            texts.pass();
        }
        return plan;
    }

    /** Puts the mark of an item beside its first line. */
    private void marker(Box.Lines marker, int first, double x, boolean rightToLeft, double width) {
        double natural = lines.natural(marker);
        double room = Math.max(width, natural);
        var set = lines.set(marker, 0, room);
        if (set.isEmpty()) {
            return;
        }
        if (galley.size() <= first) {
            texts.pass();
            galley.row(Measures.milli(set.getFirst().height()), Row.Stand.FREE, List.of(), List.of());
        }
        double pushed = texts.pushed(first);
        double left = rightToLeft ? x + width + natural - room - pushed : x - natural + pushed;
        galley.changeFirst(first, row -> beside(set.getFirst(), row, left));
    }

    private static Row beside(LineSetter.SetLine marker, Row row, double left) {
        double drop = baseline(row.items()) - baseline(marker.items());
        var items = new ArrayList<Item>();
        for (var item : marker.items()) {
            items.add(item.moved(left, drop));
        }
        items.addAll(row.items());
        return row.drawing(items);
    }

    private static double baseline(List<Item> items) {
        for (var item : items) {
            if (item instanceof Item.Words words) {
                return words.baseline();
            }
        }
        return 0;
    }

    private void image(Box.Image image, double x, double width) {
        texts.pass();
        galley.happen(image.events(), image.part());
        var size = PictureSize.of(image, width, measure.height() * PICTURE_SHARE);
        double left = switch (image.style().lines().align()) {
            case START, JUSTIFY -> 0;
            case CENTER -> (width - size.width()) / 2;
            case END -> width - size.width();
        };
        var area = new Rectangle(x + left, 0, size.width(), size.height());
        galley.row(
                Measures.milli(size.height()),
                Row.Stand.CENTERED,
                List.of(new Item.PlacedPicture(area, image.href(), image.picture(), image.part())),
                List.of());
    }

    private void table(Box.Table table, double x, double width) {
        var style = table.style();
        breakBefore(style.breaks());
        var sides = Sides.of(style, width);
        texts.pass();
        galley.margin(sides.marginTop());
        galley.happen(table.events(), table.part());
        rows(table, sides, x);
        galley.margin(sides.marginBottom());
        breakAfter(style.breaks());
    }

    private void rows(Box.Table table, Sides sides, double x) {
        var style = table.style();
        // Where borders collapse they are the outermost rules of the cells, and padding has no place.
        boolean collapse = style.table().collapse();
        double left = x + (collapse ? sides.marginLeft() : sides.left());
        var set = TableSetter.set(table, lines, left, collapse ? sides.frame() : sides.content(), measure);
        boolean captionBelow = style.table().captionBelow();
        if (!captionBelow) {
            caption(table, set);
            galley.hold(table.caption().isPresent() ? Gap.AVOID : 0);
        }
        boolean framed = !collapse && sides.isFramed(style);
        if (framed) {
            galley.openFrame(style, set.x() - sides.insetLeft(), sides.insetLeft() + set.width() + sides.insetRight());
            galley.inset(sides.insetTop());
            galley.hold(sides.insetTop() > 0 ? Gap.FORBIDDEN : 0);
        }
        for (var band : set.bands()) {
            galley.hold(band.penalty());
            galley.row(band.height(), Row.Stand.CENTERED, band.items(), band.marks(), band.turn());
        }
        if (framed) {
            galley.hold(Gap.FORBIDDEN);
            galley.inset(sides.insetBottom());
            galley.closeFrame();
        }
        if (captionBelow) {
            galley.hold(Gap.AVOID);
            caption(table, set);
        }
    }

    /** A caption is as wide as its table. */
    private void caption(Box.Table table, TableSetter.SetTable set) {
        table.caption().ifPresent(caption -> block(caption, set.x(), set.width()));
    }

    private void breakBefore(BreakStyle breaks) {
        var wanted = breaks.before();
        if (wanted.forcesPage() || !named.equals(galley.page())) {
            turn(wanted.forcesPage() ? wanted : Break.PAGE, named);
        } else {
            hold(wanted);
        }
    }

    private void hold(Break wanted) {
        if (wanted == Break.COLUMN) {
            texts.pass();
            galley.endColumn();
        } else if (avoids(wanted)) {
            galley.hold(Gap.AVOID);
        }
    }

    private boolean avoids(Break wanted) {
        return wanted.avoidsPage() || (wanted.avoidsColumn() && galley.columns().isPresent());
    }

    private void breakAfter(BreakStyle breaks) {
        if (breaks.after().forcesPage()) {
            turn(breaks.after(), galley.page());
        } else {
            hold(breaks.after());
        }
    }

    private void turn(Break next, Optional<String> page) {
        texts.turn();
        if (galley.turn(next, page)) {
            measure = areas.map(all -> all.of(new PageKind(page, false, false, false)))
                    .orElse(measure);
        }
    }
}
