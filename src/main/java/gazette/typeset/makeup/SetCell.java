package gazette.typeset.makeup;

import gazette.page.Item;
import gazette.page.Part;
import gazette.page.Rectangle;
import gazette.typeset.css.style.TypeStyle.VerticalAlign;
import gazette.typeset.makeup.CellGrid.Slot;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;

/** A cell of a table set to its width. Heights are in 1/1000 pt. */
final class SetCell {
    private final Slot slot;
    private final double x;
    private final double width;
    private final TableRules.Insets insets;
    private final Galley galley;
    private final List<Slice.Cut> cuts;
    private final Stack stack;
    private final int grid;

    /** From the top of the cell to its content, with the white that sets it lower. */
    private int down;

    /** The first row of its content that is not yet drawn. */
    private int next;

    /** From where to where a row of the content reaches, from the top of the cell. */
    record Extent(int top, int bottom) {}

    /**
     * A set cell.
     *
     * @param x of its left edge, in pt
     * @param width in pt
     * @param galley its content
     * @param grid the distance of the grid's lines
     */
    SetCell(Slot slot, double x, double width, TableRules.Insets insets, Galley galley, int grid) {
        this.slot = slot;
        this.x = x;
        this.width = width;
        this.insets = insets;
        this.galley = galley;
        this.grid = grid;
        var panel = Panel.of(galley);
        this.cuts = panel.rows();
        this.stack = panel.stacked(grid);
        this.down = Measures.milli(insets.top());
    }

    Slot slot() {
        return slot;
    }

    /** What it needs, insets included. */
    int height() {
        var minimum = Sides.of(slot.style(), width).minimum();
        int content = down + stack.bottom() + Measures.milli(insets.bottom());
        return Math.max(content, Measures.milli(minimum));
    }

    /** How far below its top the baseline of its first line is; none if it has no line or does not care. */
    OptionalInt baseline() {
        if (slot.style().type().verticalAlign() == VerticalAlign.BASELINE) {
            for (int i = 0; i < cuts.size(); i++) {
                for (var item : cuts.get(i).row().items()) {
                    if (item instanceof Item.Words words) {
                        return OptionalInt.of(down + stack.top(i) + Measures.milli(words.baseline()));
                    }
                }
            }
        }
        return OptionalInt.empty();
    }

    /** The white and the rule above its content. */
    int above() {
        return Measures.milli(insets.top());
    }

    void lower(int by) {
        down += by;
    }

    /** Sets its content where its style wants it in a cell that is so high. */
    void align(int height) {
        int spare = height - height();
        lower(
                switch (slot.style().type().verticalAlign()) {
                    case MIDDLE -> spare / 2;
                    case BOTTOM, TEXT_BOTTOM -> spare;
                    case BASELINE, TOP, TEXT_TOP -> 0;
                });
    }

    /** The rows of its content, from top to bottom. */
    List<Extent> extents() {
        var extents = new ArrayList<Extent>();
        for (int i = 0; i < cuts.size(); i++) {
            int top = down + stack.top(i);
            extents.add(new Extent(top, top + cuts.get(i).row().height()));
        }
        return extents;
    }

    /** The area of the cell between two heights, from the top of a band of the table. */
    Rectangle area(int from, int to) {
        return new Rectangle(x, Measures.points(from), width, Measures.points(to - from));
    }

    /**
     * Draws what is not yet drawn of its content.
     *
     * @param top of the cell, from the top of the band
     * @param end where the band ends, from the top of the cell
     */
    void draw(int top, int end, List<Item> items, List<Mark> marks) {
        int from = next;
        while (next < cuts.size() && down + stack.top(next) < end) {
            next++;
        }
        if (from == 0 && cuts.stream().noneMatch(SetCell::isRead)) {
            items.add(new Item.Blank(slot.cell().content().part()));
        }
        if (next > from) {
            var slab = Slab.of(galley.frames(), Panel.of(cuts.subList(from, next)), grid);
            int y = top + down + stack.top(from);
            double right = x + insets.left();
            slab.items().forEach(item -> items.add(item.moved(right, Measures.points(y))));
            marks.addAll(slab.marks());
        }
    }

    /** Draws all that is left. */
    void drawRest(int top, List<Item> items, List<Mark> marks) {
        draw(top, Integer.MAX_VALUE, items, marks);
    }

    private static boolean isRead(Slice.Cut cut) {
        return cut.row().items().stream()
                .anyMatch(item -> item instanceof Item.Words && item.part().role() != Part.Role.ARTIFACT);
    }
}
