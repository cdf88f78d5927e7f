package gazette.typeset.makeup;

import gazette.typeset.box.Box;
import gazette.typeset.css.sheet.PageKind;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Sets the notes of one document, each as wide as the pages or columns of the segment that calls it. */
final class NoteSetter {
    private final Map<String, Box.Block> left;
    private final LineSetter lines;
    private final TypeAreas areas;

    private NoteSetter(Map<String, Box.Block> notes, LineSetter lines, TypeAreas areas) {
        this.left = new LinkedHashMap<>(notes);
        this.lines = lines;
        this.areas = areas;
    }

    /**
     * The same segments with the notes that they call.
     *
     * @param notes by the names that rows call them by
     */
    static List<Segment> set(List<Segment> segments, Map<String, Box.Block> notes, LineSetter lines, TypeAreas areas) {
        if (notes.isEmpty()) {
            return segments;
        }
        var setter = new NoteSetter(notes, lines, areas);
        var set = new ArrayList<Segment>();
        for (var segment : segments) {
            set.add(setter.set(segment, set.size() + 1 == segments.size()));
        }
        return set;
    }

    private Segment set(Segment segment, boolean last) {
        var galley = segment.galley();
        var page = areas.of(new PageKind(segment.page(), false, false, false));
        // Where there are columns, any of its notes may come to stand in one.
        double width = galley.columns().stream()
                .mapToDouble(set -> set.plan().width())
                .min()
                .orElse(page.width());
        var measure = new GalleySetter.Measure(width, page.height(), page.grid(), page.size());
        var notes = new LinkedHashMap<String, Footnote>();
        called(galley, notes, measure);
        if (last && !left.isEmpty()) {
            // Nothing that is drawn calls them; no note is lost for that.
            var rest = left.keySet().stream().<Mark>map(Mark.Call::new).toList();
            galley = galley.marked(rest);
            called(galley, notes, measure);
        }
        return new Segment(segment.start(), segment.page(), galley.noted(notes));
    }

    private void called(Galley galley, Map<String, Footnote> notes, GalleySetter.Measure measure) {
        for (var row : galley.rows()) {
            for (var mark : row.marks()) {
                if (mark instanceof Mark.Call call && left.containsKey(call.note())) {
                    notes.put(call.note(), note(call.note(), measure));
                }
            }
        }
    }

    /** Sets a note, and under it those that it calls itself. */
    private Footnote note(String name, GalleySetter.Measure measure) {
        var block = left.remove(name);
        if (block == null) {
            throw new IllegalStateException(name + " is set twice");
        }
        var sides = Sides.of(block.style(), measure.width());
        var galley = GalleySetter.alone(block, lines, sides, measure);
        if (block.style().breaks().inside().avoidsPage()) {
            galley = galley.kept();
        }
        var note = Footnote.of(galley, Measures.milli(sides.marginTop()), Measures.milli(sides.marginBottom()));
        for (var row : galley.rows()) {
            for (var mark : row.marks()) {
                if (mark instanceof Mark.Call call && left.containsKey(call.note())) {
                    note = note.and(note(call.note(), measure));
                }
            }
        }
        return note;
    }
}
