package gazette.typeset.makeup;

import java.util.List;
import java.util.stream.Stream;

/**
 * The rows of one page.
 *
 * @param rows from top to bottom, each with the take it comes from; empty for a blank page
 * @param notes at the foot of the page, from top to bottom
 * @param opens whether the galley begins here, so that the white above its first row stays
 */
record Slice(List<Cut> rows, List<Footnote.Piece> notes, boolean opens) {
    /** A page without rows. */
    static final Slice BLANK = new Slice(List.of(), List.of(), false);

    /**
     * A row with its place in its take.
     *
     * @param take its number in the galley
     * @param first whether the take begins with it
     * @param last whether the take ends with it
     */
    record Cut(Row row, int take, boolean first, boolean last) {}

    Slice {
        rows = List.copyOf(rows);
        notes = List.copyOf(notes);
    }

    /** A page without notes. */
    Slice(List<Cut> rows, boolean opens) {
        this(rows, List.of(), opens);
    }

    /** What happens on the page, in the order of its rows and notes. */
    List<Mark> marks() {
        return Stream.concat(rows.stream(), notes.stream().flatMap(piece -> piece.slice().rows().stream()))
                .flatMap(cut -> cut.row().marks().stream())
                .toList();
    }

    /** The rows stacked from the top of a column whose grid has lines so far apart, in 1/1000 pt. */
    Stack stacked(int grid) {
        var stack = new Stack(grid);
        for (var cut : rows) {
            stack.add(cut.row(), opens);
        }
        return stack;
    }
}
