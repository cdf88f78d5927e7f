package gazette.typeset.makeup;

import gazette.page.Item;
import gazette.page.LinkTarget;
import gazette.typeset.css.style.BreakStyle.Break;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Documents that were set together and share no page with those around them.
 *
 * @param first the number of the first document
 */
record Sheaf(int first, List<SetDocument> documents) {
    /**
     * A document, set.
     *
     * @param asksForPages whether it prints page numbers of others
     */
    record SetDocument(List<Segment> segments, boolean asksForPages) {}

    Sheaf {
        documents = List.copyOf(documents);
    }

    /** The number of the document after the last. */
    int end() {
        return first + documents.size();
    }

    /** Whether one of them prints page numbers of others. */
    boolean asksForPages() {
        return documents.stream().anyMatch(SetDocument::asksForPages);
    }

    /** Whether the text of the next documents may begin on the page on which that of these ends. */
    boolean goesOnIn(Sheaf next) {
        var last = segments().reduce((before, after) -> after);
        var begin = next.segments().findFirst();
        return last.isEmpty() || begin.isEmpty() || goesOn(last.get(), begin.get());
    }

    /** These documents and the next ones. */
    Sheaf and(Sheaf next) {
        var all = new ArrayList<>(documents);
        all.addAll(next.documents);
        return new Sheaf(first, all);
    }

    private Stream<Segment> segments() {
        return documents.stream().flatMap(document -> document.segments.stream());
    }

    private static boolean goesOn(Segment before, Segment segment) {
        return segment.start() == Break.AUTO && segment.page().equals(before.page());
    }

    /** The segments of all documents; one that may go on where the one before it ends becomes part of it. */
    private List<Segment> joined() {
        var all = new ArrayList<Segment>();
        segments().forEach(segment -> {
            if (!all.isEmpty() && goesOn(all.getLast(), segment)) {
                var before = all.removeLast();
                all.add(new Segment(
                        before.start(), before.page(), before.galley().and(segment.galley())));
            } else {
                all.add(segment);
            }
        });
        return all;
    }

    /** Its pages, segment by segment. */
    List<Chapter> chapters(TypeAreas areas) {
        var segments = joined();
        var chapters = new ArrayList<Chapter>();
        Pagination.cut(segments, first == 0, areas)
                .forEach(slices -> chapters.add(chapter(segments.get(chapters.size()), slices)));
        return chapters;
    }

    private static Chapter chapter(Segment segment, List<Slice> slices) {
        return new Chapter(segment.start(), segment.page(), segment.galley().frames(), slices);
    }

    /** The places inside the issue that its links lead to. */
    static Set<String> goals(List<Chapter> chapters) {
        var goals = new LinkedHashSet<String>();
        for (var chapter : chapters) {
            for (var slice : chapter.slices()) {
                slice.everyRow().flatMap(row -> row.items().stream()).forEach(item -> {
                    if (item instanceof Item.LinkArea link && link.target() instanceof LinkTarget.Inside inside) {
                        goals.add(inside.anchor());
                    }
                });
            }
        }
        return goals;
    }
}
