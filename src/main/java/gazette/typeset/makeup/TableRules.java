package gazette.typeset.makeup;

import gazette.page.Item;
import gazette.page.Rectangle;
import gazette.typeset.box.Box;
import gazette.typeset.css.style.Border;
import gazette.typeset.css.style.Edges;
import gazette.typeset.makeup.CellGrid.Slot;
import gazette.typeset.makeup.Frame.Edge;
import java.util.ArrayList;
import java.util.List;

/**
 * The rules of a table and the white inside its cells. Where borders collapse, neighbours share one rule, the widest that
 * any of them wants; it stands on the line between them.
 *
 * @see <a href="https://www.w3.org/TR/CSS22/tables.html#collapsing-borders">CSS 2.2, section 17.6.2</a>
 */
final class TableRules {
    private final Box.Table table;
    private final CellGrid grid;
    private final double room;
    private final double tight;

    /** What lies between the edge of a cell and its content, in pt. */
    record Insets(double top, double right, double bottom, double left) {
        double across() {
            return left + right;
        }
    }

    /**
     * The rules of a table.
     *
     * @param room that the table has, in pt
     * @param tight how much of its padding a cell keeps beside its content, from 0 to 1
     */
    TableRules(Box.Table table, CellGrid grid, double room, double tight) {
        this.table = table;
        this.grid = grid;
        this.room = room;
        this.tight = tight;
    }

    boolean collapse() {
        return table.style().table().collapse();
    }

    Insets insets(Slot slot) {
        var padding = slot.style().box().padding().map(side -> side.of(room, 0));
        double left = padding.left() * tight;
        double right = padding.right() * tight;
        if (!collapse()) {
            var border = slot.style().box().border();
            return new Insets(
                    padding.top() + border.top().width(),
                    right + border.right().width(),
                    padding.bottom() + border.bottom().width(),
                    left + border.left().width());
        }
        double before = 0;
        double behind = 0;
        for (int row = slot.row(); row < slot.endRow(); row++) {
            before = Math.max(before, upright(row, slot.cell().column()).width() / 2);
            behind = Math.max(behind, upright(row, slot.cell().endColumn()).width() / 2);
        }
        return new Insets(
                padding.top() + half(slot, slot.row()),
                right + (rightToLeft() ? before : behind),
                padding.bottom() + half(slot, slot.endRow()),
                left + (rightToLeft() ? behind : before));
    }

    private double half(Slot slot, int line) {
        double half = 0;
        for (int column = slot.cell().column(); column < slot.cell().endColumn(); column++) {
            half = Math.max(half, across(line, column).width() / 2);
        }
        return half;
    }

    private boolean rightToLeft() {
        return table.style().lines().rightToLeft();
    }

    /** The widest rule above the first row, or under the last one. */
    double outer(boolean top) {
        double widest = 0;
        if (collapse()) {
            for (int column = 0; column < grid.columns(); column++) {
                widest = Math.max(widest, across(top ? 0 : grid.rows(), column).width());
            }
        }
        return widest;
    }

    /** The widest rule before the first column, or behind the last one. */
    double outermost(boolean first) {
        double widest = 0;
        if (collapse()) {
            for (int row = 0; row < grid.rows(); row++) {
                widest = Math.max(
                        widest, upright(row, first ? 0 : grid.columns()).width());
            }
        }
        return widest;
    }

    /** The rule on the line above a row, in a column; that under the last row is the line of that number. */
    private Edge across(int line, int column) {
        var above = grid.at(line - 1, column);
        var below = grid.at(line, column);
        if (above.isPresent() && below.isPresent() && above.get().isSame(below.get())) {
            return Edge.NONE;
        }
        var edge = Edge.NONE;
        if (above.isPresent()) {
            edge = winner(edge, above.get().style().box().border().bottom());
        }
        if (below.isPresent()) {
            edge = winner(edge, below.get().style().box().border().top());
        }
        if (line > 0) {
            var over = grid.line(line - 1);
            edge = winner(edge, over.row().style().box().border().bottom());
            edge = over.last() ? winner(edge, group(over).bottom()) : edge;
        }
        if (line < grid.rows()) {
            var under = grid.line(line);
            edge = winner(edge, under.row().style().box().border().top());
            edge = under.first() ? winner(edge, group(under).top()) : edge;
        }
        var border = table.style().box().border();
        edge = line == 0 ? winner(edge, border.top()) : edge;
        return line == grid.rows() ? winner(edge, border.bottom()) : edge;
    }

    /** The rule before a column, in a row; that behind the last column is the line of that number. */
    private Edge upright(int row, int line) {
        var before = grid.at(row, line - 1);
        var behind = grid.at(row, line);
        if (before.isPresent() && behind.isPresent() && before.get().isSame(behind.get())) {
            return Edge.NONE;
        }
        var edge = Edge.NONE;
        if (before.isPresent()) {
            edge = winner(edge, end(before.get().style().box().border()));
        }
        if (behind.isPresent()) {
            edge = winner(edge, start(behind.get().style().box().border()));
        }
        var own = grid.line(row).row().style().box().border();
        var around = table.style().box().border();
        if (line == 0) {
            edge = winner(winner(winner(edge, start(own)), start(group(grid.line(row)))), start(around));
        }
        if (line == grid.columns()) {
            edge = winner(winner(winner(edge, end(own)), end(group(grid.line(row)))), end(around));
        }
        return edge;
    }

    private static Edges<Border> group(CellGrid.Line line) {
        return line.group().style().map(style -> style.box().border()).orElseGet(() -> Edges.all(Border.NONE));
    }

    private Border start(Edges<Border> border) {
        return rightToLeft() ? border.right() : border.left();
    }

    private Border end(Edges<Border> border) {
        return rightToLeft() ? border.left() : border.right();
    }

    /** The rule that is more to see; of two alike that which is nearer to the cell. */
    private static Edge winner(Edge known, Border other) {
        if (!other.isVisible()) {
            return known;
        }
        boolean wins = other.width() > known.width()
                || (other.width() == known.width() && rank(other.style()) > rank(known.style()));
        return wins ? Edge.of(other) : known;
    }

    private static int rank(Border.Style style) {
        return switch (style) {
            case NONE -> 0;
            case DOTTED -> 1;
            case DASHED -> 2;
            case SOLID -> 3;
            case DOUBLE -> 4;
        };
    }

    /** Draws the rules on the line above a row, in as few pieces as can be. */
    void drawAcross(int line, double y, TableColumns columns, List<Item> items) {
        int from = 0;
        while (collapse() && from < grid.columns()) {
            var edge = across(line, from);
            int to = from + 1;
            while (to < grid.columns() && across(line, to).equals(edge)) {
                to++;
            }
            if (edge.width() > 0) {
                double start = corner(line, from);
                double end = corner(line, to);
                double left = Math.min(columns.line(from), columns.line(to)) - (rightToLeft() ? end : start);
                double right = Math.max(columns.line(from), columns.line(to)) + (rightToLeft() ? start : end);
                Rules.across(edge, left, y - edge.width() / 2, right - left, items);
            }
            from = to;
        }
    }

    /** How far a rule reaches over the line between two columns, so that corners are closed. */
    private double corner(int line, int column) {
        double above = line > 0 ? upright(line - 1, column).width() : 0;
        double below = line < grid.rows() ? upright(line, column).width() : 0;
        return Math.max(above, below) / 2;
    }

    /** Draws the rules between the columns beside one row, or a part of it. */
    void drawUpright(int row, double top, double height, TableColumns columns, List<Item> items) {
        for (int line = 0; collapse() && line <= grid.columns(); line++) {
            var edge = upright(row, line);
            Rules.upright(edge, columns.line(line) - edge.width() / 2, top, height, items);
        }
    }

    /**
     * Draws the rules around one cell, or the part of it that stands in an area.
     *
     * @param first whether it begins there
     * @param last whether it ends there
     */
    void drawAround(Slot slot, Rectangle area, boolean first, boolean last, List<Item> items) {
        if (collapse()) {
            return;
        }
        var border = slot.style().box().border();
        if (first) {
            Rules.across(border.top(), area.x(), area.y(), area.width(), items);
        }
        if (last) {
            double y = area.bottom() - border.bottom().width();
            Rules.across(border.bottom(), area.x(), y, area.width(), items);
        }
        Rules.upright(border.left(), area.x(), area.y(), area.height(), items);
        Rules.upright(border.right(), area.right() - border.right().width(), area.y(), area.height(), items);
    }

    /** The rules on the line above a row, for a page that ends there. */
    List<Item> foot(int line, TableColumns columns) {
        var items = new ArrayList<Item>();
        drawAcross(line, 0, columns, items);
        return items;
    }
}
