package gazette.typeset.makeup;

import gazette.typeset.box.Box;
import gazette.typeset.makeup.CellGrid.Slot;
import java.util.ArrayList;
import java.util.List;

/**
 * Sets tables: first the widths of the columns, then the cells, then the heights of the rows. What comes out is bands, which
 * no page break cuts.
 *
 * @see <a href="https://www.w3.org/TR/css-tables-3/">CSS Tables 3</a>
 */
final class TableSetter {
    /** What cells keep of the white beside their content where there is too little room, from 0 to 1. */
    private static final double TIGHT = 0.4;

    /** A cell is never narrower inside, in pt, so that there is something to set. */
    private static final double NARROWEST = 1;

    private final Box.Table table;
    private final LineSetter lines;
    private final GalleySetter.Measure measure;
    private final CellGrid grid;

    /**
     * A set table.
     *
     * @param x of its left edge, in pt
     * @param width in pt
     * @param bands from top to bottom
     */
    record SetTable(double x, double width, List<TableBands.Band> bands) {}

    private TableSetter(Box.Table table, LineSetter lines, GalleySetter.Measure measure) {
        this.table = table;
        this.lines = lines;
        this.measure = measure;
        this.grid = new CellGrid(table);
    }

    /**
     * Sets a table.
     *
     * @param x from the left edge of the column to the room of the table, in pt
     * @param room that the table may take, in pt
     */
    static SetTable set(Box.Table table, LineSetter lines, double x, double room, GalleySetter.Measure measure) {
        var setter = new TableSetter(table, lines, measure);
        return setter.grid.columns() == 0 ? new SetTable(x, room, List.of()) : setter.set(x, room);
    }

    private SetTable set(double x, double room) {
        var content = new BoxWidths(lines, measure.width(), measure.height());
        var widths = new ColumnWidths(table, grid, content);
        var rules = new TableRules(table, grid, room, 1);
        double gap = table.style().table().horizontal();
        double[] outer = {rules.outermost(true) / 2, rules.outermost(false) / 2};
        double rest = Math.max(0, room - gap * (grid.columns() + 1) - outer[0] - outer[1]);
        var shared = widths.share(rest, gap, rules);
        if (!shared.fits()) {
            rules = new TableRules(table, grid, room, TIGHT);
            shared = widths.share(rest, gap, rules);
        }
        var columns = columns(x, room, gap, outer, shared);
        var cells = cells(rules, columns);
        int[] tops = tops(heights(cells), rules);
        return new SetTable(
                columns.x(), columns.width(), new TableBands(table, grid, rules, columns, tops, measure).bands(cells));
    }

    /** A table that does not fill its room stands where the text begins, or where its margins want it. */
    private TableColumns columns(double x, double room, double gap, double[] outer, ColumnWidths.Shared shared) {
        boolean rightToLeft = table.style().lines().rightToLeft();
        var set = TableColumns.of(shared, x, gap, outer, rightToLeft);
        double rest = room - set.width();
        var margin = table.style().box().margin();
        double shift =
                margin.left().isKeyword() ? margin.right().isKeyword() ? rest / 2 : rest : rightToLeft ? rest : 0;
        return rest > 0 && shift > 0 ? TableColumns.of(shared, x + shift, gap, outer, rightToLeft) : set;
    }

    /** By row, the cells that begin in it. */
    private List<List<SetCell>> cells(TableRules rules, TableColumns columns) {
        var cells = new ArrayList<List<SetCell>>();
        for (int row = 0; row < grid.rows(); row++) {
            cells.add(grid.starting(row).stream()
                    .map(slot -> cell(slot, rules, columns))
                    .toList());
        }
        return cells;
    }

    private SetCell cell(Slot slot, TableRules rules, TableColumns columns) {
        int from = slot.cell().column();
        int to = slot.cell().endColumn();
        double left = columns.left(from, to);
        double width = columns.width(from, to);
        var insets = rules.insets(slot);
        var content = slot.cell().content();
        var set = columns.squeezed(from, to) ? Hyphenated.block(content) : content;
        double inside = Math.max(NARROWEST, width - insets.across());
        var galley = GalleySetter.inside(set, lines, inside, measure);
        return new SetCell(slot, left, width, insets, galley, measure.grid());
    }

    private int[] heights(List<List<SetCell>> cells) {
        int[] heights = new int[grid.rows()];
        for (int row = 0; row < heights.length; row++) {
            alignBaselines(cells.get(row));
            for (var cell : cells.get(row)) {
                if (cell.slot().cell().rows() == 1) {
                    heights[row] = Math.max(heights[row], cell.height());
                }
            }
        }
        int between = Measures.milli(table.style().table().vertical());
        for (var row : cells) {
            for (var cell : row) {
                if (cell.slot().cell().rows() > 1) {
                    spread(cell, heights, between);
                }
            }
        }
        return heights;
    }

    private static void alignBaselines(List<SetCell> row) {
        int lowest = 0;
        for (var cell : row) {
            lowest = Math.max(lowest, cell.baseline().orElse(0));
        }
        for (var cell : row) {
            if (cell.baseline().isPresent()) {
                cell.lower(lowest - cell.baseline().getAsInt());
            }
        }
    }

    /** Gives each row that a cell spans the same share of what they lack for it. */
    private static void spread(SetCell cell, int[] heights, int between) {
        int from = cell.slot().row();
        int rows = cell.slot().cell().rows();
        int sum = between * (rows - 1);
        for (int row = from; row < from + rows; row++) {
            sum += heights[row];
        }
        int missing = Math.max(0, cell.height() - sum);
        for (int i = 0; i < rows; i++) {
            heights[from + i] += (int) ((long) missing * (i + 1) / rows - (long) missing * i / rows);
        }
    }

    /** Where each row begins, from the top of the table; the last number is where the last row ends. */
    private int[] tops(int[] heights, TableRules rules) {
        int between = Measures.milli(table.style().table().vertical());
        int[] tops = new int[heights.length + 1];
        tops[0] = between + Measures.milli(rules.outer(true) / 2);
        for (int row = 0; row < heights.length; row++) {
            tops[row + 1] = tops[row] + heights[row] + between;
        }
        return tops;
    }
}
