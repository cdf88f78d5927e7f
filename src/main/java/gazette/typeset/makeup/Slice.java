package gazette.typeset.makeup;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/**
 * The rows of one page.
 *
 * @param panels in the order in which they are read; empty for a blank page
 */
record Slice(List<Panel> panels) {
    /** A page without rows. */
    static final Slice BLANK = new Slice(List.of());

    /**
     * A row with its place in its take.
     *
     * @param take its number in the galley
     * @param first whether the take begins with it
     * @param last whether the take ends with it
     */
    record Cut(Row row, int take, boolean first, boolean last) {}

    Slice {
        panels = List.copyOf(panels);
    }

    /** All rows but those of notes, in the order in which they are read. */
    List<Cut> rows() {
        return panels.stream().flatMap(panel -> panel.rows().stream()).toList();
    }

    /** All notes, in the order of their calls. */
    List<Footnote.Piece> notes() {
        return panels.stream().flatMap(panel -> panel.notes().stream()).toList();
    }

    /** What happens on the page, in the order of its rows and notes. */
    List<Mark> marks() {
        return everyRow().flatMap(row -> row.marks().stream()).toList();
    }

    /** All rows, those of notes included. */
    Stream<Row> everyRow() {
        return panels.stream()
                .flatMap(panel -> Stream.concat(
                        panel.rows().stream(), panel.notes().stream().flatMap(piece -> piece.panel().rows().stream())))
                .map(Cut::row);
    }

    /** Where the rows of each panel stand on a grid whose lines are so far apart, in 1/1000 pt. */
    List<StackedPanel> stacked(int grid) {
        var stacked = new ArrayList<StackedPanel>();
        for (var panel : panels) {
            if (panel.plan().isPresent() && !panel.rows().isEmpty() && !stacked.isEmpty()) {
                var above = stacked.getLast();
                if (above.panel().plan().isEmpty()) {
                    int space = panel.rows().getFirst().row().before().space();
                    above.stack().meet(space, panel.spot().above());
                }
            }
            stacked.add(new StackedPanel(panel, panel.stacked(grid)));
        }
        return stacked;
    }
}
