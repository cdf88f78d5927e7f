package gazette.collect.read.web.search;

import gazette.collect.read.html.BlockElements;
import gazette.collect.read.html.Tree;
import gazette.collect.read.web.evidence.Prose;
import java.util.List;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.select.NodeFilter;

/** Tells tables of data from tables that lay a page out. */
final class Tables implements NodeFilter {
    /** Longer cells hold prose, not data; in characters. */
    private static final int LONGEST_CELL = 400;

    private static final int FEWEST_CELLS = 6;

    private final Element table;
    private boolean laysOut;
    private int cells;
    private int heads;
    private int rows;

    private Tables(Element table) {
        this.table = table;
    }

    static boolean holdsData(Element table) {
        if (table.attr("role").equals("presentation") || table.attr("role").equals("none")) {
            return false;
        }
        var counted = new Tables(table);
        table.filter(counted);
        return !counted.laysOut
                && counted.rows > 1
                && (counted.heads > 0 || counted.cells >= Math.max(FEWEST_CELLS, 2 * counted.rows));
    }

    /** Whether there is a cell in these rows in which one thing follows the other, as it does in a text. */
    static boolean holdsTexts(List<Element> rows) {
        return rows.stream().flatMap(row -> row.children().stream()).anyMatch(Tables::isText);
    }

    private static boolean isText(Element cell) {
        return !Tree.has(cell, "table") && (Tree.has(cell, "pre") || holdsBlocks(cell));
    }

    private static boolean holdsBlocks(Element cell) {
        return cell.children().stream()
                        .filter(BlockElements::is)
                        .filter(block -> block.hasText() || Tree.has(block, "img"))
                        .count()
                > 1;
    }

    @Override
    public FilterResult head(Node node, int depth) {
        if (node instanceof Element element) {
            switch (element.normalName()) {
                case "table" -> laysOut = !element.equals(table);
                case "tr" -> rows++;
                case "th", "caption" -> heads++;
                case "td" -> {
                    cells++;
                    laysOut = Tree.has(element, "table") || Prose.isLongerThan(element, LONGEST_CELL);
                }
                case "h1", "h2", "h3", "form", "pre" -> laysOut = true;
                case "p" -> {
                    var before = element.previousElementSibling();
                    laysOut = before != null && before.nameIs("p");
                }
                default -> {}
            }
        }
        return laysOut ? FilterResult.STOP : FilterResult.CONTINUE;
    }
}
