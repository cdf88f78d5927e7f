package gazette.typeset.makeup;

import gazette.page.Item;
import gazette.page.Part;
import gazette.page.Rectangle;
import java.util.List;

/** Draws the backgrounds and borders of boxes. */
final class FramePainter {
    private FramePainter() {}

    /**
     * Draws the part of a frame that stands around some rows.
     *
     * @param stack where the rows stand
     * @param left of the column, in pt
     * @param top of the column, in pt
     */
    static void paint(Frame frame, List<Slice.Cut> rows, Stack stack, double left, double top, List<Item> items) {
        int first = first(rows, frame.first());
        int last = first(rows, frame.end()) - 1;
        if (first > last) {
            return;
        }
        double y = top + Measures.points(stack.top(first));
        double bottom =
                top + Measures.points(stack.top(last) + rows.get(last).row().height());
        double x = left + frame.x();
        double width = frame.width();
        var edges = frame.edges();
        frame.background()
                .filter(color -> width > 0 && bottom > y)
                .ifPresent(color ->
                        items.add(new Item.Fill(new Rectangle(x, y, width, bottom - y), color, Part.ARTIFACT)));
        if (rows.get(first).first() && rows.get(first).take() == frame.first()) {
            Rules.across(edges.top(), x, y, width, items);
        }
        if (rows.get(last).last() && rows.get(last).take() == frame.end() - 1) {
            Rules.across(edges.bottom(), x, bottom - edges.bottom().width(), width, items);
        }
        Rules.upright(edges.left(), x, y, bottom - y, items);
        Rules.upright(edges.right(), x + width - edges.right().width(), y, bottom - y, items);
    }

    /** The first row that belongs to a take or to one after it. */
    private static int first(List<Slice.Cut> rows, int take) {
        int low = 0;
        int high = rows.size();
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (rows.get(middle).take() < take) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }
}
