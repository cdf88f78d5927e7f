package gazette.typeset.makeup;

import gazette.page.Item;
import gazette.page.Part;
import gazette.page.Rectangle;
import java.util.List;

/** Draws the backgrounds and borders of boxes. */
final class FramePainter {
    private FramePainter() {}

    /**
     * Draws the part of a frame that stands around some rows: in each column what it has there, or all at once around what is
     * wider than a column.
     *
     * @param panels of the page
     * @param left of the type area, in pt
     * @param top of the type area, in pt
     */
    static void paint(Frame frame, List<StackedPanel> panels, double left, double top, List<Item> items) {
        var held = panels.stream().filter(panel -> panel.holds(frame)).toList();
        if (frame.inColumns()) {
            held.forEach(
                    panel -> around(frame, List.of(panel), left + panel.panel().shift(), top, items));
        } else if (!held.isEmpty()) {
            around(frame, held, left, top, items);
        }
    }

    private static void around(Frame frame, List<StackedPanel> panels, double left, double top, List<Item> items) {
        double y = top
                + Measures.points(panels.stream()
                        .mapToInt(panel -> panel.top(frame))
                        .min()
                        .orElseThrow());
        double bottom = top
                + Measures.points(panels.stream()
                        .mapToInt(panel -> panel.bottom(frame))
                        .max()
                        .orElseThrow());
        double x = left + frame.x();
        double width = frame.width();
        var edges = frame.edges();
        frame.background()
                .filter(color -> width > 0 && bottom > y)
                .ifPresent(color ->
                        items.add(new Item.Fill(new Rectangle(x, y, width, bottom - y), color, Part.ARTIFACT)));
        if (panels.getFirst().begins(frame)) {
            Rules.across(edges.top(), x, y, width, items);
        }
        if (panels.getLast().ends(frame)) {
            Rules.across(edges.bottom(), x, bottom - edges.bottom().width(), width, items);
        }
        Rules.upright(edges.left(), x, y, bottom - y, items);
        Rules.upright(edges.right(), x + width - edges.right().width(), y, bottom - y, items);
    }
}
