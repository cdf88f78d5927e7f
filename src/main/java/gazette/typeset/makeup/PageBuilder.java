package gazette.typeset.makeup;

import gazette.page.Item;
import gazette.page.Page;
import gazette.page.Part;
import gazette.page.Rectangle;
import java.util.ArrayList;
import java.util.List;

/** Puts the rows of a page where they stand, with the frames around them and what is in the margins. */
final class PageBuilder {
    private final Columns columns;
    private final MarginSetter margins;

    PageBuilder(Columns columns, MarginSetter margins) {
        this.columns = columns;
        this.margins = margins;
    }

    /** Builds one page of so many. */
    Page build(Leaf leaf, Strings strings, int count) {
        var style = columns.page(leaf.kind());
        var items = new ArrayList<Item>();
        style.style()
                .box()
                .background()
                .ifPresent(color -> items.add(new Item.Fill(
                        new Rectangle(0, 0, style.size().width(), style.size().height()), color, Part.ARTIFACT)));
        if (!leaf.isBlank()) {
            column(leaf, items);
        }
        items.addAll(margins.set(style, new MarginSetter.Values(leaf.folio(), count, strings)));
        return new Page(style.size(), Integer.toString(leaf.folio()), items);
    }

    private void column(Leaf leaf, List<Item> items) {
        var galley = leaf.segment().galley();
        var measure = columns.of(leaf.kind());
        double left = columns.left(leaf.kind());
        double top = columns.top(leaf.kind());
        var stack = new Stack(galley.rows(), leaf.from(), measure.grid());
        for (int i = leaf.from(); i < leaf.end(); i++) {
            stack.add(leaf.from() == 0);
        }
        for (var frame : galley.frames().reversed()) {
            frame(frame, leaf, stack, left, top, items);
        }
        for (int i = leaf.from(); i < leaf.end(); i++) {
            var row = galley.rows().get(i);
            double y = top + Measures.points(stack.top(i));
            for (var mark : row.marks()) {
                if (mark instanceof Mark.Target target) {
                    items.add(new Item.Anchor(target.anchor(), left, y, target.part()));
                }
            }
            for (var item : row.items()) {
                items.add(item.moved(left, y));
            }
        }
    }

    /** The part of a frame that stands on this page. */
    private static void frame(Frame frame, Leaf leaf, Stack stack, double left, double top, List<Item> items) {
        int first = Math.max(frame.first(), leaf.from());
        int end = Math.min(frame.end(), leaf.end());
        if (first >= end) {
            return;
        }
        double y = top + Measures.points(stack.top(first));
        double bottom = top
                + Measures.points(stack.top(end - 1)
                        + leaf.segment().galley().rows().get(end - 1).height());
        double x = left + frame.x();
        double width = frame.width();
        var edges = frame.edges();
        frame.background().ifPresent(color -> fill(x, y, width, bottom - y, color, items));
        if (first == frame.first()) {
            fill(x, y, width, edges.top().width(), edges.top().color(), items);
        }
        if (end == frame.end()) {
            double height = edges.bottom().width();
            fill(x, bottom - height, width, height, edges.bottom().color(), items);
        }
        fill(x, y, edges.left().width(), bottom - y, edges.left().color(), items);
        fill(
                x + width - edges.right().width(),
                y,
                edges.right().width(),
                bottom - y,
                edges.right().color(),
                items);
    }

    private static void fill(
            double x, double y, double width, double height, gazette.page.Color color, List<Item> items) {
        if (width > 0 && height > 0) {
            items.add(new Item.Fill(new Rectangle(x, y, width, height), color, Part.ARTIFACT));
        }
    }
}
