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

    private TableReader() {}

    static Optional<Block> read(Element element, Language inside, InlineReader inlines) {
        var head = new ArrayList<Table.Row>();
        var body = new ArrayList<Table.Row>();
        for (var row : element.select("tr")) {
            var cells = row.children().stream()
                    .filter(cell ->
                            cell.normalName().equals("td") || cell.normalName().equals("th"))
                    .map(cell -> cell(cell, inside, inlines))
                    .toList();
            var heads = row.closest("thead") != null
                    || (body.isEmpty() && !cells.isEmpty() && cells.stream().allMatch(Table.Cell::heading));
            if (!cells.isEmpty()) {
                (heads ? head : body).add(new Table.Row(cells));
            }
        }
        var caption = element.selectFirst("> caption");
        if (caption == null
                && element.parent() != null
                && element.parent().normalName().equals("figure")) {
            caption = element.parent().selectFirst("> figcaption");
            if (caption != null) {
                caption.remove();
            }
        }
        var said = caption == null ? List.<Inline>of() : inlines.read(caption, inside);
        return head.isEmpty() && body.isEmpty() ? Optional.empty() : Optional.of(new Table(said, head, body));
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
