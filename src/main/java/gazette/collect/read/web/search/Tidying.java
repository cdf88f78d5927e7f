package gazette.collect.read.web.search;

import gazette.collect.read.Findings;
import gazette.collect.read.html.Tree;
import gazette.collect.read.web.evidence.Phrasing;
import java.util.ArrayList;
import java.util.List;
import org.jsoup.nodes.Element;

/** Makes what was kept what it looks like. */
final class Tidying {
    /** What is something without words. */
    private static final String SEEN = "img, svg, hr, math";

    private Tidying() {}

    static void tidy(Element article, Findings findings) {
        clear(article, findings);
        Tree.all(article, "table").forEach(Tidying::open);
        for (var box : Tree.all(article, "div")) {
            if (!box.equals(article) && box.hasText() && !Phrasing.holdsBlocks(box)) {
                box.tagName("p");
            }
        }
        Tree.all(article, "h1").forEach(heading -> heading.tagName("h2"));
        var edits = new Edits();
        for (var box : Tree.all(article, "p, div")) {
            if (!box.equals(article) && !box.hasText() && !Tree.has(box, SEEN)) {
                edits.remove(List.of(box));
            }
        }
        edits.apply();
    }

    /** Nothing can be chosen or pressed on paper. */
    private static void clear(Element article, Findings findings) {
        var edits = new Edits();
        for (var field : Tree.all(article, "button, input, select, textarea")) {
            if (field.hasText()) {
                findings.drop(field.text(), "a field or a button");
            }
            edits.remove(List.of(field));
        }
        edits.apply();
    }

    /** A table that holds no data is a frame: round what is in its one column, or round texts that it puts side by side. */
    private static void open(Element table) {
        var rows = new ArrayList<Element>();
        collect(table, rows);
        boolean frame = !Tree.has(table, "caption")
                && (rows.stream().allMatch(row -> row.childrenSize() < 2) || Tables.holdsTexts(rows));
        if (frame && !Tables.holdsData(table)) {
            var box = new Element("div");
            for (var row : rows) {
                for (var cell : row.children()) {
                    if (isGutter(cell, row)) {
                        continue;
                    }
                    box.appendChild(cell.tagName(Phrasing.holdsBlocks(cell) ? "div" : "p"));
                }
            }
            table.replaceWith(box);
        }
    }

    /** The numbers of the lines of a program, which stand in the cell beside them. */
    private static boolean isGutter(Element cell, Element row) {
        return row.childrenSize() == 2
                && cell.nextElementSibling() != null
                && Tree.has(row.child(1), "pre")
                && cell.text().matches("[\\d\\s]+");
    }

    private static void collect(Element table, List<Element> rows) {
        for (var part : table.children()) {
            switch (part.normalName()) {
                case "thead", "tbody", "tfoot" -> collect(part, rows);
                case "tr" -> rows.add(part);
                default -> {}
            }
        }
    }
}
