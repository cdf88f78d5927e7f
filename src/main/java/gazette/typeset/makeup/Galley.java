package gazette.typeset.makeup;

import java.util.ArrayList;
import java.util.List;

/**
 * An endless column.
 *
 * @param takes from top to bottom
 * @param frames around them, inner frames before outer ones
 */
record Galley(List<Take> takes, List<Frame> frames) {
    Galley {
        takes = List.copyOf(takes);
        frames = List.copyOf(frames);
    }

    /** All rows, each take in its best version. */
    List<Row> rows() {
        return takes.stream().flatMap(take -> take.best().stream()).toList();
    }

    /** This galley with another one under it. */
    Galley and(Galley below) {
        var allTakes = new ArrayList<>(takes);
        allTakes.addAll(below.takes);
        var allFrames = new ArrayList<>(frames);
        for (var frame : below.frames) {
            allFrames.add(frame.moved(takes.size()));
        }
        return new Galley(allTakes, allFrames);
    }
}
