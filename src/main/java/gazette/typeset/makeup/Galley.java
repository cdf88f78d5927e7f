package gazette.typeset.makeup;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * An endless strip of rows.
 *
 * @param takes from top to bottom
 * @param frames around them, inner frames before outer ones
 * @param columns the takes that stand in columns, from top to bottom
 * @param notes that its rows call, by the names that they call them by
 */
record Galley(List<Take> takes, List<Frame> frames, List<ColumnSet> columns, Map<String, Footnote> notes) {
    Galley {
        takes = List.copyOf(takes);
        frames = List.copyOf(frames);
        columns = List.copyOf(columns);
        notes = Collections.unmodifiableMap(new LinkedHashMap<>(notes));
    }

    /** A galley without columns that calls no notes. */
    Galley(List<Take> takes, List<Frame> frames) {
        this(takes, frames, List.of(), Map.of());
    }

    /** All rows, each take in its best version. */
    List<Row> rows() {
        return takes.stream().flatMap(take -> take.best().stream()).toList();
    }

    /** This galley with the notes that it calls. */
    Galley noted(Map<String, Footnote> called) {
        return new Galley(takes, frames, columns, called);
    }

    /** This galley, in which more happens where its last take begins. */
    Galley marked(List<Mark> more) {
        var allTakes = new ArrayList<>(takes);
        if (takes.isEmpty()) {
            allTakes.add(Take.of(new Row(Gap.NONE, 0, Row.Stand.FREE, List.of(), more)));
        } else {
            allTakes.add(allTakes.removeLast().marked(more));
        }
        return new Galley(allTakes, frames, columns, notes);
    }

    /** This galley, not to be broken. */
    Galley kept() {
        var kept = new ArrayList<Take>();
        takes.forEach(take -> kept.add(take.kept(!kept.isEmpty())));
        return new Galley(kept, frames, columns, notes);
    }

    /** This galley with another one under it. */
    Galley and(Galley below) {
        var allTakes = new ArrayList<>(takes);
        allTakes.addAll(below.takes);
        var allFrames = new ArrayList<>(frames);
        for (var frame : below.frames) {
            allFrames.add(frame.moved(takes.size()));
        }
        var allColumns = new ArrayList<>(columns);
        for (var set : below.columns) {
            allColumns.add(set.moved(takes.size()));
        }
        var allNotes = new LinkedHashMap<>(notes);
        allNotes.putAll(below.notes);
        return new Galley(allTakes, allFrames, allColumns, allNotes);
    }
}
