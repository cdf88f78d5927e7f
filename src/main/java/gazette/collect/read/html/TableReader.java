package gazette.collect.read.html;

import gazette.article.Block;
import gazette.article.Block.Table;
import gazette.article.Inline;
import gazette.language.Language;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jsoup.nodes.Element;

/** Reads tables of figures and words. */
final class TableReader {
    /** No table that can be printed spans more. */
    private static final int WIDEST = 100;

    /** More than anybody puts side by side. */
    private static final int MOST_TABLES = 12;

    private TableReader() {}

    static Optional<Block> read(Element element, Language inside, InlineReader inlines) {
        var head = new ArrayList<Table.Row>();
        var body = new ArrayList<Table.Row>();
        for (var row : rows(element)) {
            for (var cells : side(row, inside, inlines)) {
                var heads = Tree.isIn(row, "thead")
                        || (body.isEmpty() && !cells.isEmpty() && cells.stream().allMatch(Table.Cell::heading));
                if (!cells.isEmpty()) {
                    (heads ? head : body).add(new Table.Row(cells));
                }
            }
        }
        var caption = Tree.child(element, "caption").orElse(null);
        if (caption == null
                && element.parent() != null
                && element.parent().normalName().equals("figure")) {
            caption = Tree.child(element.parent(), "figcaption").orElse(null);
            if (caption != null) {
                caption.remove();
            }
        }
        var said = caption == null ? List.<Inline>of() : inlines.read(caption, inside);
        return head.isEmpty() && body.isEmpty() ? Optional.empty() : Optional.of(new Table(said, head, body));
    }

    /** Whether a table that holds others does nothing but put them side by side. */
    static boolean isSideBySide(Element table) {
        return Tree.all(table, "table").size() <= MOST_TABLES
                && rows(table).stream()
                        .flatMap(row -> cells(row).stream())
                        .allMatch(cell -> Tree.all(cell, "table").stream()
                                        .noneMatch(inner -> Tree.isAround(inner, "table"))
                                && cell.children().stream().noneMatch(TableReader::isBlock)
                                && (!Tree.has(cell, "table") || cell.ownText().isBlank()));
    }

    private static boolean isBlock(Element element) {
        return switch (element.normalName()) {
            case "p", "div", "ul", "ol", "blockquote", "h1", "h2", "h3", "h4", "h5", "h6", "pre", "form", "img" -> true;
            default -> false;
        };
    }

    private static List<Element> rows(Element table) {
        return Tree.all(table, "tr").stream()
                .filter(row -> Tree.around(row, "table").filter(table::equals).isPresent())
                .toList();
    }

    private static List<Element> cells(Element row) {
        return row.children().stream()
                .filter(cell ->
                        cell.normalName().equals("td") || cell.normalName().equals("th"))
                .toList();
    }

    /** A row, or as many rows as the longest table in it has: what stood side by side still does. */
    private static List<List<Table.Cell>> side(Element row, Language inside, InlineReader inlines) {
        var cells = cells(row);
        var columns = cells.stream().map(cell -> part(cell, inside, inlines)).toList();
        int height = columns.stream().mapToInt(List::size).max().orElse(0);
        var result = new ArrayList<List<Table.Cell>>();
        for (int i = 0; i < height; i++) {
            var line = new ArrayList<Table.Cell>();
            for (var column : columns) {
                line.addAll(i < column.size() ? column.get(i) : List.of(empty(width(column))));
            }
            result.add(line);
        }
        return result;
    }

    private static List<List<Table.Cell>> part(Element cell, Language inside, InlineReader inlines) {
        var inner = Tree.first(cell, "table").orElse(null);
        if (inner == null) {
            return List.of(List.of(cell(cell, inside, inlines)));
        }
        var lines = new ArrayList<List<Table.Cell>>();
        for (var table : Tree.all(cell, "table")) {
            for (var row : rows(table)) {
                lines.add(cells(row).stream().map(c -> cell(c, inside, inlines)).toList());
            }
        }
        return lines;
    }

    private static Table.Cell empty(int columns) {
        return new Table.Cell(List.of(), false, Table.Align.START, columns, 1);
    }

    private static int width(List<List<Table.Cell>> lines) {
        return lines.stream()
                .mapToInt(line -> line.stream().mapToInt(Table.Cell::columns).sum())
                .max()
                .orElse(1);
    }

    private static Table.Cell cell(Element cell, Language inside, InlineReader inlines) {
        var language = Languages.of(cell).orElse(inside);
        return new Table.Cell(
                inlines.read(cell, language),
                cell.normalName().equals("th"),
                align(cell),
                span(cell.attr("colspan")),
                span(cell.attr("rowspan")));
    }

    private static int span(String number) {
        return number.matches("\\d{1,4}") ? Math.clamp(Integer.parseInt(number), 1, WIDEST) : 1;
    }

    private static Table.Align align(Element cell) {
        var style = cell.attr("style").replaceAll("\\s", "");
        var align =
                style.contains("text-align:") ? style.replaceFirst(".*text-align:(\\w+).*", "$1") : cell.attr("align");
        return switch (align) {
            case "right", "end" -> Table.Align.END;
            case "center" -> Table.Align.CENTER;
            default -> Table.Align.START;
        };
    }
}
