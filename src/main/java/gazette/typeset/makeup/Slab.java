package gazette.typeset.makeup;

import gazette.page.Item;
import java.util.ArrayList;
import java.util.List;

/**
 * A galley that no page break can split, put together: a float, a cell of a table.
 *
 * @param items x as in the galley, y from its top
 * @param height in 1/1000 pt
 */
record Slab(List<Item> items, List<Mark> marks, int height) {
    /** Puts a galley together, its text on a grid whose lines are so far apart, in 1/1000 pt. */
    static Slab of(Galley galley, int grid) {
        return of(galley.frames(), Panel.of(galley), grid);
    }

    /** Puts rows together that follow each other in a galley, with the frames around them. */
    static Slab of(List<Frame> frames, Panel panel, int grid) {
        var stack = panel.stacked(grid);
        var stacked = List.of(new StackedPanel(panel, stack));
        var items = new ArrayList<Item>();
        for (var frame : frames.reversed()) {
            FramePainter.paint(frame, stacked, 0, 0, items);
        }
        var marks = new ArrayList<Mark>();
        for (int i = 0; i < panel.rows().size(); i++) {
            var row = panel.rows().get(i).row();
            double y = Measures.points(stack.top(i));
            row.items().forEach(item -> items.add(item.moved(0, y)));
            marks.addAll(row.marks());
        }
        return new Slab(items, marks, stack.bottom());
    }

    /** The same, so far to the right, in pt. */
    Slab moved(double right) {
        return new Slab(items.stream().map(item -> item.moved(right, 0)).toList(), marks, height);
    }
}
