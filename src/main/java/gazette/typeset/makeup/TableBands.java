package gazette.typeset.makeup;

import gazette.page.Color;
import gazette.page.Item;
import gazette.page.Part;
import gazette.page.Rectangle;
import gazette.typeset.box.Box;
import gazette.typeset.css.style.ComputedStyle;
import gazette.typeset.makeup.CellGrid.Slot;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Cuts a set table into bands between which pages may be broken: rows, rows tied together by cells that span them, and
 * lines of rows that are too high to be kept whole. Heights are in 1/1000 pt.
 */
final class TableBands {
    /** Heads higher than this part of a page are not repeated; rows higher than this part of a page may be split. */
    private static final int SHARE = 3;

    private final Box.Table table;
    private final CellGrid grid;
    private final TableRules rules;
    private final TableColumns columns;
    private final int[] tops;
    private final int between;
    private final int page;
    private final List<Band> bands = new ArrayList<>();

    /** What stands on the page beside the band that is made now. */
    private final List<SetCell> open = new ArrayList<>();

    private Turn head = Turn.NONE;

    /**
     * A part of a table that stays together.
     *
     * @param penalty what a page break above it costs
     */
    record Band(int penalty, int height, List<Item> items, List<Mark> marks, Turn turn) {}

    /**
     * Bands of a table.
     *
     * @param tops where each row begins, and the last one ends
     */
    TableBands(
            Box.Table table,
            CellGrid grid,
            TableRules rules,
            TableColumns columns,
            int[] tops,
            GalleySetter.Measure measure) {
        this.table = table;
        this.grid = grid;
        this.rules = rules;
        this.columns = columns;
        this.tops = tops;
        this.between = Measures.milli(table.style().table().vertical());
        this.page = Measures.milli(measure.height());
    }

    /** The bands, from top to bottom. */
    List<Band> bands(List<List<SetCell>> cells) {
        int heads = grid.heads();
        for (int row = 0; row < grid.rows(); ) {
            int end = unitEnd(row);
            unit(cells.subList(row, end), row, end);
            row = end;
            if (row == heads) {
                repeatHeads(heads);
            }
        }
        return bands;
    }

    /** Where rows end that no cell ties to the next one. */
    private int unitEnd(int first) {
        int end = first + 1;
        for (int row = first; row < end; row++) {
            for (var slot : grid.starting(row)) {
                end = Math.max(end, slot.endRow());
            }
        }
        return end;
    }

    private void repeatHeads(int heads) {
        int height = bands.stream().mapToInt(Band::height).sum();
        if (heads == 0 || height > page / SHARE) {
            return;
        }
        var items = new ArrayList<Item>();
        int y = 0;
        for (var band : bands) {
            double down = Measures.points(y);
            Artifacts.of(band.items).forEach(item -> items.add(item.moved(0, down)));
            y += band.height;
        }
        rules.drawAcross(heads, Measures.points(y), columns, items);
        head = new Turn(items, height, List.of());
    }

    private void unit(List<List<SetCell>> cells, int first, int end) {
        boolean high = tops[end] - tops[first] > page / SHARE;
        for (var row : cells) {
            for (var cell : row) {
                int height =
                        tops[cell.slot().endRow()] - between - tops[cell.slot().row()];
                if (!high) {
                    cell.align(height);
                }
            }
        }
        var cuts = high ? RowCuts.of(cells, tops, first, end, page / SHARE) : List.<RowCuts.Cut>of();
        int top = first == 0 ? 0 : tops[first];
        int penalty = penalty(first);
        int row = first;
        for (var cut : cuts) {
            row = band(cells, first, new Extent(top, cut.y()), row, penalty);
            top = cut.y();
            penalty = cut.penalty();
        }
        int bottom = end == grid.rows() ? tops[end] + Measures.milli(rules.outer(false) / 2) : tops[end];
        band(cells, first, new Extent(top, bottom), row, penalty);
        open.clear();
    }

    /** What a break above a row costs: few rows stay together, none stands alone, none under the heads. */
    private int penalty(int row) {
        int whole = tops[grid.rows()];
        boolean kept = whole <= page / 2 || (table.style().breaks().inside().avoidsPage() && whole <= page);
        int heads = grid.heads();
        boolean alone = row == heads + 1 || row == grid.rows() - 1 || row <= heads;
        boolean low = tops[row + 1] - tops[Math.max(0, row - 1)] <= page / SHARE;
        boolean foot = grid.line(row).group().kind() == Box.RowGroup.Kind.FOOT;
        boolean said = grid.line(row).row().style().breaks().before().avoidsPage()
                || (row > 0 && grid.line(row - 1).row().style().breaks().after().avoidsPage());
        boolean held = row > 0 && (kept || (alone && low) || row == heads || foot || said);
        return held ? Gap.AVOID : 0;
    }

    /** From where to where a band reaches. */
    private record Extent(int top, int bottom) {
        boolean meets(int from, int to) {
            return from < bottom && to > top;
        }
    }

    /**
     * Makes a band.
     *
     * @param next the row that is still to begin
     * @return the row that is to begin then
     */
    private int band(List<List<SetCell>> cells, int first, Extent extent, int next, int penalty) {
        var items = new ArrayList<Item>();
        var marks = new ArrayList<Mark>();
        int row = next;
        boolean last = extent.bottom >= tops[first + cells.size()];
        while (row < first + cells.size() && (last || tops[row] < extent.bottom)) {
            open.addAll(cells.get(row - first));
            row++;
        }
        for (int i = Math.max(first, next - 1); i < row; i++) {
            backgrounds(i, extent, items);
        }
        for (var cell : open) {
            cell(cell, extent, items, marks);
        }
        for (int i = next; i < row; i++) {
            grid.line(i).row().missing().forEach(part -> items.add(new Item.Blank(part)));
        }
        rules(extent, Math.max(first, next - 1), next, row, items);
        bands.add(new Band(penalty, extent.bottom - extent.top, items, marks, turn(extent, next, row)));
        open.removeIf(cell -> tops[cell.slot().endRow()] <= extent.bottom);
        return row;
    }

    /** What a page has more that begins or ends with a band, in which some rows begin. */
    private Turn turn(Extent extent, int begins, int row) {
        boolean closed = row < grid.rows() && extent.bottom == tops[row];
        var foot = closed ? rules.foot(row, columns) : List.<Item>of();
        if (head.height() == 0) {
            return foot.isEmpty() ? Turn.NONE : new Turn(List.of(), 0, foot);
        }
        // A line in the middle of a row stands as far below the heads as its first one would.
        boolean goesOn = begins == row || tops[begins] > extent.top;
        int white = goesOn ? open.stream().mapToInt(SetCell::above).max().orElse(0) : 0;
        return new Turn(head.head(), head.height() + white, foot);
    }

    private void backgrounds(int row, Extent extent, List<Item> items) {
        int bottom = tops[row + 1] - between;
        if (!extent.meets(tops[row], bottom)) {
            return;
        }
        int from = Math.max(tops[row], extent.top) - extent.top;
        int to = Math.min(bottom, extent.bottom) - extent.top;
        double left = Math.min(columns.line(0), columns.line(grid.columns()));
        double right = Math.max(columns.line(0), columns.line(grid.columns()));
        var area = new Rectangle(left, Measures.points(from), right - left, Measures.points(to - from));
        var line = grid.line(row);
        if (rules.collapse()) {
            fill(Optional.of(table.style()), area, items);
        }
        fill(line.group().style(), area, items);
        fill(Optional.of(line.row().style()), area, items);
    }

    private static void fill(Optional<ComputedStyle> style, Rectangle area, List<Item> items) {
        Optional<Color> color = style.flatMap(of -> of.box().background());
        color.ifPresent(ink -> items.add(new Item.Fill(area, ink, Part.ARTIFACT)));
    }

    private void cell(SetCell cell, Extent extent, List<Item> items, List<Mark> marks) {
        Slot slot = cell.slot();
        int top = tops[slot.row()];
        int bottom = tops[slot.endRow()] - between;
        int from = Math.max(top, extent.top);
        int to = Math.max(from, Math.min(bottom, extent.bottom));
        var area = cell.area(from - extent.top, to - extent.top);
        fill(Optional.of(slot.style()), area, items);
        boolean last = tops[slot.endRow()] <= extent.bottom;
        rules.drawAround(slot, area, top >= extent.top, last, items);
        if (last) {
            cell.drawRest(top - extent.top, items, marks);
        } else {
            cell.draw(top - extent.top, extent.bottom - top, items, marks);
        }
    }

    /** Draws the rules of collapsed borders: those above rows that begin here, and those beside all rows. */
    private void rules(Extent extent, int beside, int begins, int end, List<Item> items) {
        for (int row = beside; row < end; row++) {
            int from = Math.max(tops[row], extent.top);
            int to = Math.min(tops[row + 1], extent.bottom);
            if (to > from) {
                rules.drawUpright(row, Measures.points(from - extent.top), Measures.points(to - from), columns, items);
            }
        }
        for (int row = begins; row < end; row++) {
            rules.drawAcross(row, Measures.points(tops[row] - extent.top), columns, items);
        }
        if (end == grid.rows() && extent.bottom >= tops[end]) {
            rules.drawAcross(end, Measures.points(tops[end] - extent.top), columns, items);
        }
    }
}
