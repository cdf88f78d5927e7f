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
 * The order of all pages of an issue, without what stands on them.
 *
 * @param folded the pages in order
 * @param folios by anchor, the number of the page that it stands on
 */
record Pagination(List<Folded> folded, Map<String, Integer> folios) {
    /**
     * A page in its place.
     *
     * @param chapter the number of its chapter; a blank page belongs to the one after it
     * @param slice its number in the chapter; empty for a blank page that is put in
     * @param kind for the rules of {@code @page}
     * @param folio its number
     */
    record Folded(int chapter, Optional<Integer> slice, PageKind kind, int folio, Strings strings) {}

    /**
     * What of a chapter decides on the places of its pages.
     *
     * @param pages what is known of each
     */
    record Outline(Break start, Optional<String> page, List<Particulars> pages) {
        static Outline of(Chapter chapter) {
            return new Outline(
                    chapter.start(),
                    chapter.page(),
                    chapter.slices().stream().map(Particulars::of).toList());
        }
    }

    /** Numbers the pages of chapters, each of which begins on a page of its own. The first page is a right-hand one. */
    static Pagination of(List<Outline> chapters) {
        var folded = new ArrayList<Folded>();
        var folios = new LinkedHashMap<String, Integer>();
        for (int i = 0; i < chapters.size(); i++) {
            var chapter = chapters.get(i);
            if (needsBlank(chapter, folded.size())) {
                folded.add(fold(i, Optional.empty(), chapter, Particulars.BLANK, folded));
            }
            for (int slice = 0; slice < chapter.pages.size(); slice++) {
                var particulars = chapter.pages.get(slice);
                var page = fold(i, Optional.of(slice), chapter, particulars, folded);
                particulars.anchors().forEach(anchor -> folios.putIfAbsent(anchor, page.folio));
                folded.add(page);
            }
        }
        return new Pagination(folded, folios);
    }

    private static boolean needsBlank(Outline chapter, int before) {
        boolean left = before % 2 == 1;
        return chapter.start == Break.LEFT ? !left : chapter.start == Break.RIGHT && left;
    }

    private static Folded fold(
            int chapter, Optional<Integer> slice, Outline outline, Particulars particulars, List<Folded> before) {
        var kind = new PageKind(outline.page, before.size() % 2 == 1, before.isEmpty(), particulars.isBlank());
        int next = before.isEmpty() ? 1 : before.getLast().folio + 1;
        var strings = Strings.after(before.isEmpty() ? Strings.NONE : before.getLast().strings, particulars);
        return new Folded(chapter, slice, kind, particulars.folio().orElse(next), strings);
    }

    /** Cuts segments into pages, side by side. */
    static List<List<Slice>> cut(List<Segment> segments, boolean first, TypeAreas areas) {
        return IntStream.range(0, segments.size())
                .parallel()
                .mapToObj(i -> cut(segments.get(i), first && i == 0, areas))
                .toList();
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
}
