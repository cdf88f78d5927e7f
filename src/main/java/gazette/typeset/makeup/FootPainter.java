package gazette.typeset.makeup;

import gazette.page.Item;
import java.util.List;

/** Puts the notes of a page where they stand: the last baseline level with that of a full page of text, a rule above them. */
final class FootPainter {
    private final TypeAreas areas;

    FootPainter(TypeAreas areas) {
        this.areas = areas;
    }

    /** Draws the notes of a page, if it has any. */
    void paint(Leaf leaf, List<Item> items) {
        var notes = leaf.slice().notes();
        if (notes.isEmpty()) {
            return;
        }
        double left = areas.left(leaf.kind());
        double top = areas.top(leaf.kind()) + areas.lastBaseline(leaf.kind()) - lastBaseline(notes);
        rule(leaf, left, top, items);
        int y = 0;
        for (int i = 0; i < notes.size(); i++) {
            var piece = notes.get(i);
            y += i == 0 ? 0 : gap(notes.get(i - 1), piece);
            paint(piece, left, top + Measures.points(y), items);
            y += piece.height();
        }
    }

    private void rule(Leaf leaf, double left, double top, List<Item> items) {
        var box = areas.page(leaf.kind()).footnote().box();
        double width = areas.of(leaf.kind()).width();
        double length = Math.min(width, box.borderClip().of(width, width));
        double x = areas.page(leaf.kind()).style().lines().rightToLeft() ? left + width - length : left;
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
        var last = notes.getLast().slice().rows().getLast().row();
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
        var slice = piece.slice();
        var stack = slice.stacked(1);
        for (var frame : piece.note().frames().reversed()) {
            FramePainter.paint(frame, slice.rows(), stack, left, top, items);
        }
        for (int i = 0; i < slice.rows().size(); i++) {
            PageBuilder.draw(slice.rows().get(i).row(), left, top + Measures.points(stack.top(i)), items);
        }
    }
}
