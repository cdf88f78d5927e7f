package gazette.typeset.makeup;

import java.util.List;

/**
 * An endless column of rows.
 *
 * @param rows from top to bottom
 * @param frames around them, inner frames before outer ones
 */
record Galley(List<Row> rows, List<Frame> frames) {
    Galley {
        rows = List.copyOf(rows);
        frames = List.copyOf(frames);
    }
}
