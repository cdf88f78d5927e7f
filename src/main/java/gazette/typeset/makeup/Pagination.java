package gazette.typeset.makeup;

import gazette.typeset.css.sheet.PageKind;
import gazette.typeset.css.style.BreakStyle.Break;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;

/**
 * All pages of an issue, before anything is drawn.
 *
 * @param leaves in order
 * @param folios by anchor, the number of the page that it stands on
 */
record Pagination(List<Leaf> leaves, Map<String, Integer> folios) {
    /**
     * Cuts segments into pages and numbers them. The first page is a right-hand one.
     *
     * @param segments in order, each beginning on a page of its own
     */
    static Pagination of(List<Segment> segments, TypeAreas areas) {
        var cuts = IntStream.range(0, segments.size())
                .parallel()
                .mapToObj(i -> cut(segments.get(i), i == 0, areas))
                .toList();
        var leaves = new ArrayList<Leaf>();
        for (int i = 0; i < segments.size(); i++) {
            gather(segments.get(i), cuts.get(i), leaves);
        }
        var folios = new LinkedHashMap<String, Integer>();
        for (var leaf : leaves) {
            for (var mark : leaf.slice().marks()) {
                if (mark instanceof Mark.Target target) {
                    folios.putIfAbsent(target.anchor(), leaf.folio());
                }
            }
        }
        return new Pagination(leaves, folios);
    }

    private static List<Slice> cut(Segment segment, boolean first, TypeAreas areas) {
        var kind = new PageKind(segment.page(), false, false, false);
        var usual = areas.of(kind);
        var opening = areas.of(new PageKind(segment.page(), false, first, false));
        return new PageBreaker(
                        segment.galley(),
                        usual.grid(),
                        page -> Measures.milli(page == 0 ? opening.height() : usual.height()),
                        new PageBreaker.Notes(segment.galley().notes(), areas.room(kind)))
                .pages();
    }

    private static void gather(Segment segment, List<Slice> slices, List<Leaf> leaves) {
        boolean left = leaves.size() % 2 == 1;
        if ((segment.start() == Break.LEFT && !left) || (segment.start() == Break.RIGHT && left)) {
            if (!leaves.isEmpty() || segment.start() == Break.LEFT) {
                add(segment, Slice.BLANK, leaves);
            }
        }
        for (var slice : slices) {
            add(segment, slice, leaves);
        }
    }

    private static void add(Segment segment, Slice slice, List<Leaf> leaves) {
        boolean blank = slice.rows().isEmpty() && slice.notes().isEmpty();
        var kind = new PageKind(segment.page(), leaves.size() % 2 == 1, leaves.isEmpty(), blank);
        int next = leaves.isEmpty() ? 1 : leaves.getLast().folio() + 1;
        leaves.add(new Leaf(segment, slice, kind, folio(slice).orElse(next)));
    }

    private static Optional<Integer> folio(Slice slice) {
        for (var cut : slice.rows()) {
            for (var mark : cut.row().marks()) {
                if (mark instanceof Mark.Folio folio) {
                    return Optional.of(folio.number());
                }
            }
        }
        return Optional.empty();
    }
}
