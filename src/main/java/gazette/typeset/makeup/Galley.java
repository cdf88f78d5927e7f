package gazette.typeset.makeup;

import java.util.ArrayList;
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

    /** This galley with another one under it. */
    Galley and(Galley below) {
        var allRows = new ArrayList<>(rows);
        allRows.addAll(below.rows);
        var allFrames = new ArrayList<>(frames);
        for (var frame : below.frames) {
            allFrames.add(frame.moved(rows.size()));
        }
        return new Galley(allRows, allFrames);
    }
}
