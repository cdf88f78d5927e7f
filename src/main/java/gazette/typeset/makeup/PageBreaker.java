package gazette.typeset.makeup;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.IntUnaryOperator;

/**
 * Cuts a galley into pages, all cuts at once, and chooses the version of every paragraph on the way: the cheapest way to the
 * end, where a page costs what it leaves white at its foot, what its break spoils and what its versions spoil. A widow costs
 * more than any white, so there is none wherever a galley can do without.
 *
 * <p>The search goes from page to page over the places where a page can begin. Within a page it goes from take to take; two
 * ways that come to stand at the same height go on as the cheaper one of them, so that on a grid there are never many.
 *
 * <p>A take that may drift is set where it is written, or the way goes on without it, and it waits. Of those that wait at
 * least one stands at the top of the next page, in the order in which they are written.
 *
 * @see <a href="https://doi.org/10.1145/1410140.1410145">Plass, Optimal pagination techniques (1981)</a>
 */
final class PageBreaker {
    /**
     * What a hyphen at a foot costs at first, while it may still be that its paragraph can be set without it: so little that
     * the search shows where it would like to break.
     */
    private static final int TRIAL_HYPHEN = 300;

    /** So often paragraphs are set anew so that the pages found do not end in a hyphen. */
    private static final int ROUNDS = 3;

    private final List<Take> takes;
    private final int grid;
    private final IntUnaryOperator heights;
    private final Notes notes;

    /** What a hyphen at a foot costs in this round. */
    private int hyphen = Gap.HYPHEN;

    /**
     * What is to stand at the feet of pages.
     *
     * @param byName the notes by what calls them
     */
    record Notes(Map<String, Footnote> byName, FootSearch.Room room) {
        static final Notes NONE = new Notes(Map.of(), FootSearch.Room.WHOLE);
    }

    /**
     * A breaker for one galley.
     *
     * @param grid the distance of the grid's lines, in 1/1000 pt
     * @param heights the height of each page by its number from 0, in 1/1000 pt; constant from page 1 on
     */
    PageBreaker(List<Take> takes, int grid, IntUnaryOperator heights, Notes notes) {
        this.takes = new ArrayList<>(takes);
        this.grid = grid;
        this.heights = heights;
        this.notes = notes;
    }

    /** The pages, in order; none for a galley without takes. */
    List<Slice> pages() {
        if (takes.isEmpty()) {
            return List.of();
        }
        hyphen = TRIAL_HYPHEN;
        var found = search();
        boolean set = reset(found);
        for (int round = 1; round < ROUNDS && set; round++) {
            found = search();
            set = reset(found);
        }
        if (endsInHyphens(found)) {
            hyphen = Gap.HYPHEN;
            found = search();
        }
        return slices(found);
    }

    /** The ways to the places where pages begin, the end of the galley last. */
    private Map<Place, PageSearch.Way> search() {
        var end = Place.end(takes.size());
        var ways = new TreeMap<Place, PageSearch.Way>();
        var done = new LinkedHashMap<Place, PageSearch.Way>();
        ways.put(Place.START, PageSearch.Way.START);
        while (!ways.isEmpty() && !ways.firstKey().equals(end)) {
            var next = ways.pollFirstEntry();
            done.put(next.getKey(), next.getValue());
            int height = heights.applyAsInt(next.getKey().equals(Place.START) ? 0 : 1);
            var page = new PageSearch.Page(height, grid, hyphen, notes.room, notes.byName);
            new PageSearch(takes, page, next.getKey(), next.getValue().left())
                    .into(ways, next.getValue().cost());
        }
        done.putAll(ways);
        return done;
    }

    /** Sets paragraphs anew at whose hyphens pages end; whether there are any. */
    private boolean reset(Map<Place, PageSearch.Way> found) {
        boolean any = false;
        for (var place : hyphenated(found)) {
            var take = takes.get(place.take());
            int rows = take.versions().get(place.version()).rows().size();
            var version = take.resetter().unbroken(rows, place.row() - 1);
            if (version.isPresent()) {
                takes.set(place.take(), take.and(version.get()));
                any = true;
            }
        }
        return any;
    }

    private boolean endsInHyphens(Map<Place, PageSearch.Way> found) {
        return !hyphenated(found).isEmpty();
    }

    /** The places after a hyphen where pages begin. */
    private List<Place> hyphenated(Map<Place, PageSearch.Way> found) {
        var places = new ArrayList<Place>();
        var place = Place.end(takes.size());
        for (var way = found.get(place); way != null && way.from() != null; way = found.get(place)) {
            if (place.row() > 0 && penalty(place) == Gap.HYPHEN) {
                places.add(place);
            }
            place = way.from();
        }
        return places;
    }

    private int penalty(Place place) {
        var version = takes.get(place.take()).versions().get(place.version());
        return version.rows().get(place.row()).before().penalty();
    }

    private List<Slice> slices(Map<Place, PageSearch.Way> found) {
        var slices = new ArrayList<Slice>();
        var way = found.get(Place.end(takes.size()));
        while (way != null && way.page() != null && way.from() != null) {
            slices.add(slice(way, way.page(), way.from()));
            way = found.get(way.from());
        }
        Collections.reverse(slices);
        return slices;
    }

    private Slice slice(PageSearch.Way way, Step page, Place from) {
        boolean opens = from.equals(Place.START);
        var steps = new ArrayList<Step>();
        for (Step step = page; step != null; step = step.before()) {
            if (step.end() > 0) {
                steps.add(step);
            }
        }
        Collections.reverse(steps);
        var cuts = new ArrayList<Slice.Cut>();
        for (var step : steps) {
            var rows = takes.get(step.take()).versions().get(step.version()).rows();
            int first = step.take() == from.take() ? from.row() : 0;
            for (int i = first; i < step.end(); i++) {
                var row = i == first && step.before() != null ? under(step.before(), rows.get(i)) : rows.get(i);
                if (i == from.row()
                        && step.take() == from.take()
                        && !opens
                        && row.turn().height() > 0) {
                    cuts.add(new Slice.Cut(row.turn().headRow(row), step.take(), false, false));
                    row = row.with(new Gap(0, row.before().penalty()));
                }
                cuts.add(new Slice.Cut(row, step.take(), i == 0, i == rows.size() - 1));
            }
        }
        if (!cuts.isEmpty()) {
            var last = cuts.removeLast();
            cuts.add(new Slice.Cut(last.row().turn().footed(last.row()), last.take(), last.first(), last.last()));
        }
        return new Slice(cuts, page.foot().first(way.notes()), opens);
    }

    private static Row under(Step above, Row row) {
        return row.with(above.lead().over(row));
    }
}
