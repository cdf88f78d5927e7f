package gazette.typeset.makeup;

import java.util.ArrayList;
import java.util.List;

/** The rows of a paragraph without words: no page may begin or end with a single one of them. */
final class Lines {
    /** The distance of the grid's lines, in 1/1000 pt. */
    private static final int GRID = 15_000;

    private Lines() {}

    /**
     * Rows of one height.
     *
     * @param height in 1/1000 pt; lines as high as the grid stand on it
     */
    static List<Row> of(int lines, int height) {
        var stand = height == GRID ? Row.Stand.ON_GRID : Row.Stand.FREE;
        var rows = new ArrayList<Row>();
        for (int i = 0; i < lines; i++) {
            boolean spoilt = i == 1 || (i > 0 && i == lines - 1);
            int penalty = i == 0 ? 0 : spoilt ? Gap.FORBIDDEN : Gap.INSIDE;
            rows.add(new Row(new Gap(0, penalty), height, stand, List.of(), List.of()));
        }
        return rows;
    }
}
