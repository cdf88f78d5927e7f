package gazette.typeset.makeup;

import gazette.page.Item;
import gazette.page.Page;
import gazette.page.Part;
import gazette.page.Rectangle;
import java.util.ArrayList;
import java.util.List;

/** Puts the rows of a page where they stand, with the frames around them and what is in the margins. */
final class PageBuilder {
    private final TypeAreas areas;
    private final MarginSetter margins;
    private final FootPainter foot;

    PageBuilder(TypeAreas areas, MarginSetter margins) {
        this.areas = areas;
        this.margins = margins;
        this.foot = new FootPainter(areas);
    }

    /** Builds one page of so many. */
    Page build(Leaf leaf, int count) {
        var style = areas.page(leaf.kind());
        var items = new ArrayList<Item>();
        style.style()
                .box()
                .background()
                .ifPresent(color -> items.add(new Item.Fill(
                        new Rectangle(0, 0, style.size().width(), style.size().height()), color, Part.ARTIFACT)));
        rows(leaf, items);
        foot.paint(leaf, items);
        items.addAll(margins.set(style, new MarginSetter.Values(leaf.folio(), count, leaf.strings())));
        return new Page(style.size(), Integer.toString(leaf.folio()), items);
    }

    private void rows(Leaf leaf, List<Item> items) {
        double left = areas.left(leaf.kind());
        double top = areas.top(leaf.kind());
        var panels = leaf.slice().stacked(areas.of(leaf.kind()).grid());
        for (var frame : leaf.frames().reversed()) {
            FramePainter.paint(frame, panels, left, top, items);
        }
        ColumnRules.paint(panels, left, top, items);
        for (var panel : panels) {
            var cuts = panel.panel().rows();
            for (int i = 0; i < cuts.size(); i++) {
                double y = top + Measures.points(panel.stack().top(i));
                draw(cuts.get(i).row(), left + panel.panel().shift(), y, items);
            }
        }
    }

    /** Draws a row whose top left corner is here, in pt. */
    static void draw(Row row, double left, double y, List<Item> items) {
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
