package gazette.typeset.box;

import gazette.typeset.css.StyledElement;
import gazette.typeset.css.style.ComputedStyle.Display;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;

/**
 * Gives the cells of a table their places. A cell that would reach below its group of rows ends there, one that would
 * reach into another cell ends before it. Columns in which no cell begins are not counted.
 *
 * @see <a href="https://html.spec.whatwg.org/multipage/tables.html#forming-a-table">HTML, forming a table</a>
 */
final class TableGrid {
    private final List<List<Slot>> rows = new ArrayList<>();
    private final TreeSet<Integer> edges = new TreeSet<>();
    private List<Integer> columns = List.of();

    /** A cell at its place; {@code rows} and {@code columns} are how many it spans. */
    record Slot(StyledElement cell, int row, int column, int columns, int rows) {
        int end() {
            return column + columns;
        }
    }

    /** Adds a group of rows below the others. */
    void add(List<StyledElement> group) {
        var taken = new ArrayList<Integer>();
        for (int i = 0; i < group.size(); i++) {
            rows.add(row(group.get(i), i, group.size(), taken));
        }
    }

    private List<Slot> row(StyledElement element, int number, int count, List<Integer> taken) {
        var slots = new ArrayList<Slot>();
        int column = 0;
        for (var child : element.children()) {
            if (child instanceof StyledElement cell && cell.style().display() != Display.NONE) {
                while (isTaken(column, number, taken)) {
                    column++;
                }
                int end = column + 1;
                int wanted = column + span(cell, "colspan");
                while (end < wanted && !isTaken(end, number, taken)) {
                    end++;
                }
                int below = Math.min(span(cell, "rowspan"), count - number);
                slots.add(new Slot(cell, number, column, end - column, below));
                for (int i = column; i < end; i++) {
                    while (taken.size() <= i) {
                        taken.add(0);
                    }
                    taken.set(i, number + below);
                }
                edges.add(column);
                edges.add(end);
                column = end;
            }
        }
        return slots;
    }

    private static boolean isTaken(int column, int row, List<Integer> taken) {
        return column < taken.size() && taken.get(column) > row;
    }

    private static int span(StyledElement cell, String attribute) {
        return cell.element()
                .attribute(attribute)
                .filter(value -> value.matches("[1-9]\\d{0,2}"))
                .map(Integer::parseInt)
                .orElse(1);
    }

    /** How many columns there are. */
    int columns() {
        return Math.max(0, columns.size() - 1);
    }

    /** The column in which one of the markup stands, from 0; and where the last one ends. */
    List<Integer> edges() {
        return columns;
    }

    /** The rows of all groups, once they have all been added. */
    List<List<Slot>> placed() {
        columns = List.copyOf(edges);
        var placed = new ArrayList<List<Slot>>();
        for (var row : rows) {
            placed.add(row.stream().map(this::counted).toList());
        }
        return placed;
    }

    private Slot counted(Slot slot) {
        int from = edge(slot.column);
        return new Slot(slot.cell, slot.row, from, edge(slot.end()) - from, slot.rows);
    }

    private int edge(int column) {
        return java.util.Collections.binarySearch(columns, column);
    }
}
