package gazette.typeset.box;

import gazette.page.Part;
import gazette.page.Part.Role;
import gazette.page.Part.Scope;
import gazette.page.Part.Span;
import gazette.typeset.box.Box.RowGroup.Kind;
import gazette.typeset.css.StyledElement;
import gazette.typeset.css.StyledNode;
import gazette.typeset.css.style.ComputedStyle;
import gazette.typeset.css.style.Length;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/**
 * Builds the boxes of a table, heads first and feet last, as they are read.
 *
 * @see <a href="https://www.w3.org/TR/CSS22/tables.html">CSS 2.2, section 17</a>
 */
final class TableTree {
    /** More columns than this take what is left over. */
    private static final int MOST_COLUMNS = 1000;

    private final Parts parts;
    private final Cells cells;
    private final List<Group> groups = new ArrayList<>();
    private final List<StyledElement> captions = new ArrayList<>();
    private final List<Length> stated = new ArrayList<>();
    private List<StyledElement> loose = new ArrayList<>();

    /** Builds what stands in a table. */
    interface Cells {
        /** The box of an element, whose part is a cell that reaches so far and heads others if it is a heading. */
        Box.Block cell(StyledElement element, Place around, Span span, Optional<Scope> scope);

        /** The box of a caption. */
        Box.Block caption(StyledElement element, Place around);
    }

    /** Rows as they stand in the markup. */
    private record Group(Kind kind, Optional<ComputedStyle> style, List<StyledElement> rows) {}

    private TableTree(Parts parts, Cells cells) {
        this.parts = parts;
        this.cells = cells;
    }

    /** The box of a table whose own place this is. */
    static Box.Table of(StyledElement element, Place place, Events events, Parts parts, Cells cells) {
        var tree = new TableTree(parts, cells);
        tree.gather(element);
        tree.endLoose();
        return tree.build(element, place, events);
    }

    private void gather(StyledElement element) {
        for (var child : element.children()) {
            if (child instanceof StyledElement inner) {
                switch (inner.style().display()) {
                    case TABLE_CAPTION -> captions.add(inner);
                    case TABLE_COLUMN_GROUP -> columnGroup(inner);
                    case TABLE_COLUMN -> column(inner);
                    case TABLE_ROW -> loose.add(inner);
                    case TABLE_HEADER_GROUP -> group(Kind.HEAD, inner);
                    case TABLE_ROW_GROUP -> group(Kind.BODY, inner);
                    case TABLE_FOOTER_GROUP -> group(Kind.FOOT, inner);
                    case CONTENTS -> gather(inner);
                    default -> {}
                }
            }
        }
    }

    private void columnGroup(StyledElement element) {
        boolean own = element.children().stream().noneMatch(TableTree::isColumn);
        if (own) {
            column(element);
        } else {
            gather(element);
        }
    }

    private static boolean isColumn(StyledNode node) {
        return node instanceof StyledElement element && element.style().display() == ComputedStyle.Display.TABLE_COLUMN;
    }

    private void column(StyledElement element) {
        int span = element.element()
                .attribute("span")
                .filter(value -> value.matches("[1-9]\\d{0,2}"))
                .map(Integer::parseInt)
                .orElse(1);
        for (int i = 0; i < span && stated.size() < MOST_COLUMNS; i++) {
            stated.add(element.style().box().width());
        }
    }

    private void group(Kind kind, StyledElement element) {
        endLoose();
        var rows = new ArrayList<StyledElement>();
        for (var child : element.children()) {
            if (child instanceof StyledElement inner && inner.style().display() == ComputedStyle.Display.TABLE_ROW) {
                rows.add(inner);
            }
        }
        groups.add(new Group(kind, Optional.of(element.style()), rows));
    }

    /** Ends the rows that no element gathers. */
    private void endLoose() {
        if (!loose.isEmpty()) {
            groups.add(new Group(Kind.BODY, Optional.empty(), loose));
            loose = new ArrayList<>();
        }
    }

    private Box.Table build(StyledElement element, Place place, Events events) {
        // Those who hear the table hear its caption first, wherever it stands.
        var caption = captions.stream().findFirst().map(first -> cells.caption(first, place));
        var sorted = groups.stream()
                .sorted(java.util.Comparator.comparing(Group::kind))
                .toList();
        var grid = new TableGrid();
        sorted.forEach(group -> grid.add(group.rows));
        var placed = grid.placed();
        var built = new ArrayList<Box.RowGroup>();
        int[] ends = new int[grid.columns()];
        int row = 0;
        for (var group : sorted) {
            Arrays.fill(ends, 0);
            var around = groupPlace(group.kind, place);
            var rows = new ArrayList<Box.TableRow>();
            for (int i = 0; i < group.rows.size(); i++) {
                rows.add(row(group, i, placed.get(row), ends, around));
                row++;
            }
            built.add(new Box.RowGroup(group.kind, group.style, rows));
        }
        return new Box.Table(element.style(), place.part(), events, caption, widths(grid.edges()), built);
    }

    /** The place inside a group of rows; what only looks like a table has no part for it. */
    private Place groupPlace(Kind kind, Place place) {
        if (place.part().role() != Role.TABLE) {
            return place;
        }
        var role = switch (kind) {
            case HEAD -> Role.TABLE_HEAD;
            case BODY -> Role.TABLE_BODY;
            case FOOT -> Role.TABLE_FOOT;
        };
        return place.at(parts.part(role, place.part()));
    }

    /**
     * Builds a row.
     *
     * @param ends by column, the row of the group with which the last cell there ended
     */
    private Box.TableRow row(Group group, int number, List<TableGrid.Slot> slots, int[] ends, Place around) {
        var element = group.rows.get(number);
        var place = parts.enter(element, around);
        var built = new ArrayList<Box.Cell>();
        var missing = new ArrayList<Part>();
        int column = 0;
        for (var slot : slots) {
            missing(column, slot.column(), number, ends, place).ifPresent(missing::add);
            Arrays.fill(ends, slot.column(), slot.end(), number + slot.rows());
            var span = new Span(slot.columns(), slot.rows());
            built.add(new Box.Cell(
                    cells.cell(slot.cell(), place, span, scope(slot.cell(), group.kind)),
                    slot.column(),
                    slot.columns(),
                    slot.rows()));
            column = slot.end();
        }
        missing(column, ends.length, number, ends, place).ifPresent(missing::add);
        return new Box.TableRow(element.style(), built, missing);
    }

    /** A cell for those who hear the table, where the markup has none. */
    private Optional<Part> missing(int from, int to, int row, int[] ends, Place place) {
        int free = 0;
        for (int i = from; i < to; i++) {
            free += ends[i] <= row ? 1 : 0;
        }
        return free == 0
                ? Optional.empty()
                : Optional.of(parts.part(Role.TABLE_CELL, place.part()).withSpan(new Span(free, 1)));
    }

    private static Optional<Scope> scope(StyledElement cell, Kind kind) {
        if (!cell.element().name().equals("th")) {
            return Optional.empty();
        }
        return switch (cell.element().attribute("scope").orElse("")) {
            case "col", "colgroup" -> Optional.of(Scope.COLUMN);
            case "row", "rowgroup" -> Optional.of(Scope.ROW);
            default -> kind == Kind.HEAD ? Optional.of(Scope.COLUMN) : Optional.empty();
        };
    }

    /** The stated widths of the columns that are left. */
    private List<Length> widths(List<Integer> edges) {
        var widths = new ArrayList<Length>();
        for (int i = 0; i + 1 < edges.size(); i++) {
            double points = 0;
            double percent = 0;
            boolean known = true;
            for (int column = edges.get(i); column < edges.get(i + 1); column++) {
                if (column < stated.size() && stated.get(column) instanceof Length.Measure measure) {
                    points += measure.points();
                    percent += measure.percent();
                } else {
                    known = false;
                }
            }
            widths.add(known ? new Length.Measure(points, percent) : Length.Keyword.AUTO);
        }
        return widths;
    }
}
