package gazette.typeset.makeup;

import gazette.typeset.css.Styling;
import gazette.typeset.css.sheet.PageKind;
import gazette.typeset.css.sheet.PageStyle;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** Where the text stands on each kind of page: the type area, as wide and high as the margins leave it. Safe to share between threads. */
final class TypeAreas {
    private final Styling styling;
    private final int grid;
    private final double size;
    private final double drop;
    private final Map<PageKind, PageStyle> pages = new ConcurrentHashMap<>();

    /**
     * The type areas of an issue.
     *
     * @param grid the distance of the grid's lines, in 1/1000 pt
     * @param size of the letters that stand on the grid, in pt
     * @param drop how far below their baseline their line reaches, in pt
     */
    TypeAreas(Styling styling, int grid, double size, double drop) {
        this.styling = styling;
        this.grid = grid;
        this.size = size;
        this.drop = drop;
    }

    /** The style of a kind of page. */
    PageStyle page(PageKind kind) {
        return pages.computeIfAbsent(kind, styling::page);
    }

    /** The type area of a kind of page. */
    GalleySetter.Measure of(PageKind kind) {
        var page = page(kind);
        var box = page.style().box();
        double width = page.size().width();
        double height = page.size().height();
        double across = page.margin().left()
                + page.margin().right()
                + box.padding().left().of(width, 0)
                + box.padding().right().of(width, 0);
        double down = page.margin().top()
                + page.margin().bottom()
                + box.padding().top().of(width, 0)
                + box.padding().bottom().of(width, 0);
        // A type area that margins leave no room for is still one: an inch, and four lines.
        return new GalleySetter.Measure(
                Math.max(72, width - across), Math.max(4 * grid / 1000.0, height - down), grid, size);
    }

    /** From the left edge of a page to its type area, in pt. */
    double left(PageKind kind) {
        var page = page(kind);
        return page.margin().left()
                + page.style().box().padding().left().of(page.size().width(), 0);
    }

    /** From the top edge of a page to its type area, in pt. */
    double top(PageKind kind) {
        var page = page(kind);
        return page.margin().top()
                + page.style().box().padding().top().of(page.size().width(), 0);
    }

    /** The room for notes at the foot of a kind of page. */
    FootSearch.Room room(PageKind kind) {
        var area = of(kind);
        var box = page(kind).footnote().box();
        double most = box.maxHeight().of(area.height(), area.height());
        return new FootSearch.Room(Measures.milli(separation(kind)), Measures.milli(most));
    }

    /** The white and the rule between text and notes, in pt. */
    double separation(PageKind kind) {
        var box = page(kind).footnote().box();
        double width = of(kind).width();
        return box.margin().top().of(width, 0)
                + box.border().top().width()
                + box.padding().top().of(width, 0);
    }

    /** From the top of the area to the last baseline of text that may stand on it, in pt. */
    double lastBaseline(PageKind kind) {
        int lines = Measures.milli(of(kind).height()) / grid;
        return Measures.points(lines * grid) - drop;
    }
}
