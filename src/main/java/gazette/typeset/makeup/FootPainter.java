package gazette.typeset.makeup;

import gazette.page.Item;
import gazette.typeset.css.sheet.PageKind;
import java.util.List;

/** Puts the notes of a page where they stand: the last baseline level with that of a full page of text, a rule above them. */
final class FootPainter {
    private final TypeAreas areas;

    FootPainter(TypeAreas areas) {
        this.areas = areas;
    }

    /** Draws the notes of a page, if it has any: those of each column below it. */
    void paint(Leaf leaf, List<Item> items) {
        for (var panel : leaf.slice().panels()) {
            if (!panel.notes().isEmpty()) {
                double left = areas.left(leaf.kind())
                        + panel.shift()
                        + panel.plan().map(ColumnPlan::x).orElse(0.0);
                double width = panel.plan()
                        .map(ColumnPlan::width)
                        .orElse(areas.of(leaf.kind()).width());
                paint(leaf.kind(), panel.notes(), left, width, items);
            }
        }
    }

    private void paint(PageKind kind, List<Footnote.Piece> notes, double left, double width, List<Item> items) {
        double top = areas.top(kind) + areas.lastBaseline(kind) - lastBaseline(notes);
        rule(kind, left, top, width, items);
        int y = 0;
        for (int i = 0; i < notes.size(); i++) {
            var piece = notes.get(i);
            y += i == 0 ? 0 : gap(notes.get(i - 1), piece);
            paint(piece, left, top + Measures.points(y), items);
            y += piece.height();
        }
    }

    private void rule(PageKind kind, double left, double top, double width, List<Item> items) {
        var box = areas.page(kind).footnote().box();
        double length = Math.min(width, box.borderClip().of(width, width));
        double x = areas.page(kind).style().lines().rightToLeft() ? left + width - length : left;
        double y = top - box.padding().top().of(width, 0) - box.border().top().width();
        Rules.across(box.border().top(), x, y, length, items);
    }

    private static int gap(Footnote.Piece above, Footnote.Piece piece) {
        return Math.max(above.note().below(), piece.note().above(piece.from()));
    }

    /** From the top of the first note to the last baseline of the last one, in pt. */
    private static double lastBaseline(List<Footnote.Piece> notes) {
        int height = 0;
        for (int i = 0; i < notes.size(); i++) {
            height += notes.get(i).height() + (i == 0 ? 0 : gap(notes.get(i - 1), notes.get(i)));
        }
        var last = notes.getLast().panel().rows().getLast().row();
        return Measures.points(height - last.height()) + baseline(last);
    }

    /** That of the widest words, since others may be raised; the lower edge of what is no text. */
    private static double baseline(Row row) {
        double baseline = Measures.points(row.height());
        double widest = 0;
        for (var item : row.items()) {
            if (item instanceof Item.Words words && words.glyphs().width() > widest) {
                widest = words.glyphs().width();
                baseline = words.baseline();
            }
        }
        return baseline;
    }

    private static void paint(Footnote.Piece piece, double left, double top, List<Item> items) {
        var panel = piece.panel();
        var stack = panel.stacked(1);
        var stacked = List.of(new StackedPanel(panel, stack));
        for (var frame : piece.note().frames().reversed()) {
            FramePainter.paint(frame, stacked, left, top, items);
        }
        for (int i = 0; i < panel.rows().size(); i++) {
            PageBuilder.draw(panel.rows().get(i).row(), left, top + Measures.points(stack.top(i)), items);
        }
    }
}
