package gazette.typeset.makeup;

import gazette.typeset.box.Box;
import gazette.typeset.css.style.ComputedStyle;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The rows of a table, one under the other whatever group they belong to, and which cell stands where. */
final class CellGrid {
    private final List<Line> lines = new ArrayList<>();
    private final List<List<Slot>> starting = new ArrayList<>();
    private final List<List<Optional<Slot>>> slots = new ArrayList<>();
    private final int columns;

    /**
     * A row.
     *
     * @param first whether its group begins with it
     * @param last whether its group ends with it
     */
    record Line(Box.TableRow row, Box.RowGroup group, boolean first, boolean last) {}

    /** A cell and the row in which it begins. */
    record Slot(Box.Cell cell, int row) {
        ComputedStyle style() {
            return cell.content().style();
        }

        int endRow() {
            return row + cell.rows();
        }

        boolean isSame(Slot other) {
            return row == other.row && cell.column() == other.cell.column();
        }
    }

    CellGrid(Box.Table table) {
        for (var group : table.groups()) {
            for (int i = 0; i < group.rows().size(); i++) {
                var row = group.rows().get(i);
                int number = lines.size();
                lines.add(new Line(row, group, i == 0, i == group.rows().size() - 1));
                starting.add(
                        row.cells().stream().map(cell -> new Slot(cell, number)).toList());
            }
        }
        lines.forEach(line -> slots.add(new ArrayList<>()));
        int widest = 0;
        for (var row : starting) {
            for (var slot : row) {
                place(slot);
                widest = Math.max(widest, slot.cell.endColumn());
            }
        }
        this.columns = widest;
    }

    private void place(Slot slot) {
        for (int row = slot.row; row < slot.endRow(); row++) {
            var line = slots.get(row);
            while (line.size() < slot.cell.endColumn()) {
                line.add(Optional.empty());
            }
            for (int column = slot.cell.column(); column < slot.cell.endColumn(); column++) {
                line.set(column, Optional.of(slot));
            }
        }
    }

    int rows() {
        return lines.size();
    }

    int columns() {
        return columns;
    }

    Line line(int row) {
        return lines.get(row);
    }

    /** The cells that begin in a row, from the first column on. */
    List<Slot> starting(int row) {
        return starting.get(row);
    }

    /** The cell that covers a place; none outside of the table either. */
    Optional<Slot> at(int row, int column) {
        if (row < 0
                || row >= slots.size()
                || column < 0
                || column >= slots.get(row).size()) {
            return Optional.empty();
        }
        return slots.get(row).get(column);
    }

    /** How many rows at the top name the columns. */
    int heads() {
        int heads = 0;
        while (heads < rows() && line(heads).group().kind() == Box.RowGroup.Kind.HEAD) {
            heads++;
        }
        return heads;
    }
}
