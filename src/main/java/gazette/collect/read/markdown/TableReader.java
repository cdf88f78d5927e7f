package gazette.collect.read.markdown;

import gazette.article.Block;
import gazette.article.Block.Table;
import java.util.ArrayList;
import java.util.List;
import org.commonmark.ext.gfm.tables.TableBlock;
import org.commonmark.ext.gfm.tables.TableCell;
import org.commonmark.ext.gfm.tables.TableHead;
import org.commonmark.node.Node;

/** Reads tables drawn with bars. */
final class TableReader {
    private TableReader() {}

    static Block read(TableBlock table, InlineReader inlines) {
        var head = new ArrayList<Table.Row>();
        var body = new ArrayList<Table.Row>();
        for (var part = table.getFirstChild(); part != null; part = part.getNext()) {
            for (var row = part.getFirstChild(); row != null; row = row.getNext()) {
                (part instanceof TableHead ? head : body).add(row(row, inlines));
            }
        }
        return new Table(List.of(), head, body);
    }

    private static Table.Row row(Node row, InlineReader inlines) {
        var cells = new ArrayList<Table.Cell>();
        for (var node = row.getFirstChild(); node != null; node = node.getNext()) {
            if (node instanceof TableCell cell) {
                cells.add(new Table.Cell(inlines.read(cell), cell.isHeader(), align(cell), 1, 1));
            }
        }
        return new Table.Row(cells);
    }

    private static Table.Align align(TableCell cell) {
        return switch (cell.getAlignment()) {
            case RIGHT -> Table.Align.END;
            case CENTER -> Table.Align.CENTER;
            case LEFT -> Table.Align.START;
            case null -> Table.Align.START;
        };
    }
}
