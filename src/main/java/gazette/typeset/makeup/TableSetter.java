package gazette.typeset.makeup;

import gazette.page.Item;
import gazette.page.Part;
import gazette.page.Rectangle;
import gazette.typeset.box.Box;
import gazette.typeset.box.Opening;
import gazette.typeset.paragraph.Piece;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * Sets tables: columns as wide as their content wants where there is room, else each with its share of what there is, but
 * none narrower than its longest word if that can be had.
 *
 * @see <a href="https://www.w3.org/TR/css-tables-3/#width-distribution-algorithm">CSS Tables 3, section 4</a>
 */
final class TableSetter {
    private final LineSetter lines;
    private final GalleySetter.Measure measure;
    private final Box.Table table;
    private final List<List<Placed>> grid;
    private final int columns;

    /** A cell with its place in the grid. */
    private record Placed(Box.Cell cell, int row, int column) {
        int endColumn() {
            return column + cell.columns();
        }

        int endRow() {
            return row + cell.rows();
        }
    }

    /**
     * A set row.
     *
     * @param height in 1/1000 pt
     * @param heading whether it names the columns, so that it should not stand at the foot of a page
     * @param together whether a cell reaches down into it from the row above
     */
    record SetRow(int height, List<Item> items, List<Mark> marks, boolean heading, boolean together) {}

    private TableSetter(Box.Table table, LineSetter lines, GalleySetter.Measure measure) {
        this.table = table;
        this.lines = lines;
        this.measure = measure;
        this.grid = place(table.rows());
        this.columns = grid.stream()
                .flatMap(List::stream)
                .mapToInt(Placed::endColumn)
                .max()
                .orElse(0);
    }

    /**
     * Sets the rows of a table.
     *
     * @param x from the left edge of the column to the table's left edge, in pt
     * @param width of the room that the table may take, in pt
     */
    static List<SetRow> set(Box.Table table, LineSetter lines, double x, double width, GalleySetter.Measure measure) {
        var setter = new TableSetter(table, lines, measure);
        return setter.columns == 0 ? List.of() : setter.rows(x, setter.widths(width));
    }

    private static List<List<Placed>> place(List<Box.TableRow> rows) {
        var grid = new ArrayList<List<Placed>>();
        var taken = new ArrayList<Integer>();
        for (int row = 0; row < rows.size(); row++) {
            var placed = new ArrayList<Placed>();
            int column = 0;
            for (var cell : rows.get(row).cells()) {
                while (column < taken.size() && taken.get(column) > row) {
                    column++;
                }
                // A cell that would reach below the last row ends there.
                int span = Math.min(cell.rows(), rows.size() - row);
                placed.add(new Placed(new Box.Cell(cell.content(), cell.columns(), span), row, column));
                for (int i = column; i < column + cell.columns(); i++) {
                    while (taken.size() <= i) {
                        taken.add(0);
                    }
                    taken.set(i, row + span);
                }
                column += cell.columns();
            }
            grid.add(placed);
        }
        return grid;
    }

    private double gap() {
        return table.style().table().horizontal();
    }

    private double[] widths(double width) {
        double[] least = new double[columns];
        double[] wanted = new double[columns];
        for (var row : grid) {
            for (var placed : row) {
                want(placed, least, wanted, width);
            }
        }
        double room = width - gap() * (columns + 1);
        boolean stretched = !table.style().box().width().isKeyword();
        return shared(room, least, wanted, stretched);
    }

    private void want(Placed placed, double[] least, double[] wanted, double width) {
        var sides = Sides.of(placed.cell.content().style(), width);
        double around = sides.frame() - sides.content();
        double longest = narrowest(placed.cell.content()) + around;
        double whole = natural(placed.cell.content()) + around;
        double stated = placed.cell.content().style().box().width().of(width, 0);
        int span = placed.cell.columns();
        for (int i = placed.column; i < placed.endColumn(); i++) {
            least[i] = Math.max(least[i], longest / span);
            wanted[i] = Math.max(wanted[i], stated > 0 ? Math.max(stated, longest) / span : whole / span);
        }
    }

    /** Shares out the room: what all want if there is enough, else the least for each and the rest by what each wants. */
    private static double[] shared(double room, double[] least, double[] wanted, boolean stretched) {
        double allWanted = Arrays.stream(wanted).sum();
        double allLeast = Arrays.stream(least).sum();
        double[] widths = new double[wanted.length];
        for (int i = 0; i < widths.length; i++) {
            if (allWanted <= room) {
                widths[i] = wanted[i] + (stretched ? (room - allWanted) * wanted[i] / allWanted : 0);
            } else if (allLeast >= room) {
                widths[i] = least[i] * room / allLeast;
            } else {
                widths[i] = least[i] + (room - allLeast) * (wanted[i] - least[i]) / (allWanted - allLeast);
            }
        }
        return widths;
    }

    private double natural(Box box) {
        return switch (box) {
            // A hair more than its sum, so that a line set to the width it asked for is never broken.
            case Box.Lines text -> lines.natural(text) + 0.05;
            case Box.Block block ->
                block.children().stream().mapToDouble(this::natural).max().orElse(0);
            case Box.Image image ->
                PictureSize.of(image, Double.MAX_VALUE, measure.height()).width();
            case Box.Table inner -> measure.width();
        };
    }

    private double narrowest(Box box) {
        return switch (box) {
            case Box.Lines text -> longestWord(text);
            case Box.Block block ->
                block.children().stream().mapToDouble(this::narrowest).max().orElse(0);
            case Box.Image image -> 0;
            case Box.Table inner -> 0;
        };
    }

    private double longestWord(Box.Lines text) {
        double longest = 0;
        for (var piece : text.pieces()) {
            if (piece instanceof Piece.Words words) {
                for (var word : words.text().split(" ", -1)) {
                    if (!word.isEmpty()) {
                        var alone = new Piece.Words(word, words.style(), words.owner());
                        var box = new Box.Lines(
                                text.style(), text.part(), text.events(), List.of(alone), text.inks(), Opening.PLAIN);
                        longest = Math.max(longest, lines.natural(box) + 0.05);
                    }
                }
            }
        }
        return longest;
    }

    private List<SetRow> rows(double x, double[] widths) {
        var cells = new ArrayList<SetCell>();
        for (var row : grid) {
            for (var placed : row) {
                cells.add(cell(placed, x, widths));
            }
        }
        int[] heights = heights(cells);
        var rows = new ArrayList<SetRow>();
        for (int row = 0; row < grid.size(); row++) {
            rows.add(row(row, cells, heights, x, Arrays.stream(widths).sum() + gap() * (columns + 1)));
        }
        return rows;
    }

    /** A cell set to its width; the height in 1/1000 pt, insets included. */
    private record SetCell(Placed placed, double x, double width, Sides sides, Galley galley, int height) {}

    private SetCell cell(Placed placed, double x, double[] widths) {
        boolean rightToLeft = table.style().lines().rightToLeft();
        double left = x + gap();
        for (int i = rightToLeft ? placed.endColumn() : 0; i < (rightToLeft ? columns : placed.column); i++) {
            left += widths[i] + gap();
        }
        double width = -gap();
        for (int i = placed.column; i < placed.endColumn(); i++) {
            width += widths[i] + gap();
        }
        var content = placed.cell.content();
        var sides = Sides.of(content.style(), width);
        var galley = GalleySetter.inside(content, lines, sides.content(), measure);
        var stack = stack(galley);
        int height = stack.bottom() + Measures.milli(sides.insetTop() + sides.insetBottom());
        return new SetCell(placed, left, width, sides, galley, Math.max(height, Measures.milli(sides.minimum())));
    }

    private Stack stack(Galley galley) {
        var stack = new Stack(measure.grid());
        for (var row : galley.rows()) {
            stack.add(row, false);
        }
        return stack;
    }

    private int[] heights(List<SetCell> cells) {
        int[] heights = new int[grid.size()];
        for (var cell : cells) {
            if (cell.placed.cell.rows() == 1) {
                int row = cell.placed.row;
                heights[row] = Math.max(heights[row], cell.height);
            }
        }
        for (var cell : cells) {
            int sum = 0;
            for (int row = cell.placed.row; row < cell.placed.endRow(); row++) {
                sum += heights[row];
            }
            heights[cell.placed.endRow() - 1] += Math.max(0, cell.height - sum);
        }
        return heights;
    }

    private SetRow row(int number, List<SetCell> cells, int[] heights, double x, double width) {
        var items = new ArrayList<Item>();
        var marks = new ArrayList<Mark>();
        boolean together = false;
        var style = table.rows().get(number).style();
        int below = Measures.milli(table.style().table().vertical());
        double height = Measures.points(heights[number]);
        style.box()
                .background()
                .ifPresent(color -> items.add(new Item.Fill(new Rectangle(x, 0, width, height), color, Part.ARTIFACT)));
        Rules.across(style.box().border().top(), x, 0, width, items);
        Rules.across(
                style.box().border().bottom(),
                x,
                height - style.box().border().bottom().width(),
                width,
                items);
        for (var cell : cells) {
            if (cell.placed.row == number) {
                int whole = 0;
                for (int i = number; i < cell.placed.endRow(); i++) {
                    whole += heights[i] + (i > number ? below : 0);
                }
                draw(cell, whole, items, marks);
            }
            together |= cell.placed.row < number && cell.placed.endRow() > number;
        }
        return new SetRow(
                heights[number] + below, items, marks, table.rows().get(number).heading(), together);
    }

    private void draw(SetCell cell, int height, List<Item> items, List<Mark> marks) {
        var style = cell.placed.cell.content().style();
        var area = new Rectangle(cell.x, 0, cell.width, Measures.points(height));
        style.box().background().ifPresent(color -> items.add(new Item.Fill(area, color, Part.ARTIFACT)));
        var border = style.box().border();
        Rules.across(border.top(), area.x(), 0, area.width(), items);
        Rules.across(border.bottom(), area.x(), area.height() - border.bottom().width(), area.width(), items);
        Rules.upright(border.left(), area.x(), 0, area.height(), items);
        Rules.upright(border.right(), area.right() - border.right().width(), 0, area.height(), items);
        int spare = height - cell.height;
        int drop = switch (style.type().verticalAlign()) {
            case MIDDLE -> spare / 2;
            case BOTTOM, TEXT_BOTTOM -> spare;
            case BASELINE, TOP, TEXT_TOP -> 0;
        };
        var stack = stack(cell.galley);
        double right = cell.x + cell.sides.left();
        var set = cell.galley.rows();
        for (int i = 0; i < set.size(); i++) {
            var row = set.get(i);
            double down = cell.sides.insetTop() + Measures.points(drop + stack.top(i));
            row.items().forEach(item -> items.add(item.moved(right, down)));
            marks.addAll(row.marks());
        }
    }
}
