package gazette.typeset.makeup;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.IntUnaryOperator;
import org.jspecify.annotations.Nullable;

/**
 * Cuts a galley into pages, all cuts at once, and chooses the version of every paragraph on the way: the cheapest way to the
 * end, where a page costs what it leaves white at its foot, what its break spoils and what its versions spoil. A widow costs
 * more than any white, so there is none wherever a galley can do without.
 *
 * <p>The search goes from page to page over the places where a page can begin. Within a page it goes from take to take; two
 * ways that come to stand at the same height go on as the cheaper one of them, so that on a grid there are never many.
 *
 * @see <a href="https://doi.org/10.1145/1410140.1410145">Plass, Optimal pagination techniques (1981)</a>
 */
final class PageBreaker {
    /** The dearest white that one page can leave; also what a page of half a height or less costs. */
    private static final long EMPTY = 400_000;

    /** What a tenth of a line of white costs at a foot, times the tenths missing. */
    private static final int WHITE = 14;

    /**
     * What a hyphen at a foot costs at first, while it may still be that its paragraph can be set without it: so little that
     * the search shows where it would like to break.
     */
    private static final int TRIAL_HYPHEN = 300;

    /** So often paragraphs are set anew so that the pages found do not end in a hyphen. */
    private static final int ROUNDS = 3;

    /** What an almost empty last page costs. */
    private static final long STUB = 1_500;

    /** A page may be left short by so many lines before every other way has to be tried. */
    private static final int SHORT = 8;

    private final List<Take> takes;
    private final int grid;
    private final IntUnaryOperator heights;

    /** What a hyphen at a foot costs in this round. */
    private int hyphen = Gap.HYPHEN;

    /** Where a page begins: at a row of a version of a take. */
    private record Place(int take, int version, int row) implements Comparable<Place> {
        @Override
        public int compareTo(Place other) {
            int byTake = Integer.compare(take, other.take);
            int byRow = byTake != 0 ? byTake : Integer.compare(row, other.row);
            return byRow != 0 ? byRow : Integer.compare(version, other.version);
        }
    }

    private static final Place START = new Place(0, 0, 0);

    /** The cheapest way to a place found so far, and the page before it. */
    private record Way(
            long cost, @Nullable Place from, @Nullable Step page) {}

    /**
     * A page so far: the takes on it, each in the version that led here.
     *
     * @param bottom of its last row
     * @param take the last one, up to but not including {@code end}
     */
    private record Step(long cost, int bottom, @Nullable Step before, int take, int version, int end) {}

    /**
     * A breaker for one galley.
     *
     * @param grid the distance of the grid's lines, in 1/1000 pt
     * @param heights the height of each page by its number from 0, in 1/1000 pt; constant from page 1 on
     */
    PageBreaker(List<Take> takes, int grid, IntUnaryOperator heights) {
        this.takes = new ArrayList<>(takes);
        this.grid = grid;
        this.heights = heights;
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
    private Map<Place, Way> search() {
        var end = new Place(takes.size(), 0, 0);
        var ways = new TreeMap<Place, Way>();
        var done = new LinkedHashMap<Place, Way>();
        ways.put(START, new Way(0, null, null));
        while (!ways.isEmpty() && !ways.firstKey().equals(end)) {
            var next = ways.pollFirstEntry();
            done.put(next.getKey(), next.getValue());
            new PageSearch(next.getKey(), next.getValue().cost, next.getKey().equals(START)).into(ways);
        }
        done.putAll(ways);
        return done;
    }

    /** Sets paragraphs anew at whose hyphens pages end; whether there are any. */
    private boolean reset(Map<Place, Way> found) {
        boolean any = false;
        for (var place : hyphenated(found)) {
            var take = takes.get(place.take);
            int rows = take.versions().get(place.version).rows().size();
            var version = take.resetter().unbroken(rows, place.row - 1);
            if (version.isPresent()) {
                takes.set(place.take, take.and(version.get()));
                any = true;
            }
        }
        return any;
    }

    private boolean endsInHyphens(Map<Place, Way> found) {
        return !hyphenated(found).isEmpty();
    }

    /** The places after a hyphen where pages begin. */
    private List<Place> hyphenated(Map<Place, Way> found) {
        var places = new ArrayList<Place>();
        var place = new Place(takes.size(), 0, 0);
        for (var way = found.get(place); way != null && way.from != null; way = found.get(place)) {
            if (place.row > 0 && penalty(place) == Gap.HYPHEN) {
                places.add(place);
            }
            place = way.from;
        }
        return places;
    }

    private int penalty(Place place) {
        var version = takes.get(place.take).versions().get(place.version);
        return version.rows().get(place.row).before().penalty();
    }

    private List<Slice> slices(Map<Place, Way> found) {
        var slices = new ArrayList<Slice>();
        var way = found.get(new Place(takes.size(), 0, 0));
        while (way != null && way.page != null && way.from != null) {
            slices.add(slice(way.page, way.from, way.from.equals(START)));
            way = found.get(way.from);
        }
        Collections.reverse(slices);
        return slices;
    }

    private Slice slice(Step page, Place from, boolean opens) {
        var steps = new ArrayList<Step>();
        for (Step step = page; step != null; step = step.before) {
            if (step.end > 0) {
                steps.add(step);
            }
        }
        Collections.reverse(steps);
        var cuts = new ArrayList<Slice.Cut>();
        for (var step : steps) {
            var rows = takes.get(step.take).versions().get(step.version).rows();
            int first = step.take == from.take ? from.row : 0;
            for (int i = first; i < step.end; i++) {
                cuts.add(new Slice.Cut(rows.get(i), step.take, i == 0, i == rows.size() - 1));
            }
        }
        return new Slice(cuts, opens);
    }

    /** Finds the places where a page that begins at one place can end. */
    private final class PageSearch {
        private final Place start;
        private final long before;
        private final boolean opens;
        private final int height;
        private final Map<Place, Way> near = new LinkedHashMap<>();
        private final Map<Place, Way> far = new LinkedHashMap<>();

        PageSearch(Place start, long before, boolean opens) {
            this.start = start;
            this.before = before;
            this.opens = opens;
            this.height = heights.applyAsInt(opens ? 0 : 1);
        }

        /** Adds the ways to all places where the next page can begin, if they are cheaper than those known. */
        void into(Map<Place, Way> ways) {
            var steps = List.of(new Step(0, 0, null, start.take, start.version, 0));
            for (int take = start.take; take < takes.size() && !steps.isEmpty(); take++) {
                steps = next(take, steps);
            }
            var found = near.isEmpty() ? far : near;
            found.forEach((place, way) -> ways.merge(place, way, PageBreaker::cheaper));
        }

        /** Goes on by one take, from all heights reached so far to all heights reached after it. */
        private List<Step> next(int take, List<Step> steps) {
            var reached = new TreeMap<Integer, Step>();
            for (var step : steps) {
                var versions = takes.get(take).versions();
                boolean goesOn = take == start.take && start.row > 0;
                for (int v = goesOn ? start.version : 0; v < (goesOn ? start.version + 1 : versions.size()); v++) {
                    set(take, v, step)
                            .ifPresent(after -> reached.merge(
                                    after.bottom, after, (one, other) -> other.cost < one.cost ? other : one));
                }
            }
            return List.copyOf(reached.values());
        }

        /** Sets one version of a take under a page so far; empty if not all of it fits. */
        private Optional<Step> set(int take, int number, Step page) {
            var version = takes.get(take).versions().get(number);
            int from = take == start.take ? start.row : 0;
            long cost = page.cost + (from == 0 ? version.cost() : 0);
            int bottom = page.bottom;
            for (int i = from; i < version.rows().size(); i++) {
                var row = version.rows().get(i);
                boolean head = take == start.take && i == from;
                int space = head && !opens ? 0 : row.before().space();
                int below = Stack.top(bottom, space, row, grid) + row.height();
                if (below > height && !head) {
                    return Optional.empty();
                }
                bottom = below;
                if (i + 1 < version.rows().size()) {
                    end(
                            new Place(take, number, i + 1),
                            version.rows().get(i + 1).before().penalty(),
                            new Step(cost, bottom, page, take, number, i + 1));
                }
            }
            var whole =
                    new Step(cost, bottom, page, take, number, version.rows().size());
            if (take + 1 < takes.size()) {
                int penalty = takes.get(take + 1).best().getFirst().before().penalty();
                end(new Place(take + 1, 0, 0), penalty, whole);
            } else {
                offer(near, new Place(take + 1, 0, 0), last(bottom) + cost, whole);
            }
            return Optional.of(whole);
        }

        private void end(Place next, int wanted, Step page) {
            int penalty = wanted == Gap.HYPHEN ? hyphen : wanted;
            long cost = page.cost + penalty + white(height - page.bottom);
            boolean good = height - page.bottom <= SHORT * grid && penalty < Gap.AVOID;
            offer(good ? near : far, next, cost, page);
        }

        private void offer(Map<Place, Way> ends, Place next, long cost, Step page) {
            ends.merge(next, new Way(before + cost, start, page), PageBreaker::cheaper);
        }

        /** The cost of white at the foot of a page: by the square of the missing lines. */
        private long white(int missing) {
            if (missing * 2L >= height) {
                return EMPTY;
            }
            long lines = Math.max(0, missing) * 10L / grid;
            return lines * lines * WHITE;
        }

        private long last(int bottom) {
            return bottom * 8L < height ? STUB : 0;
        }
    }

    /** The cheaper way; of two equally cheap ones the first. */
    private static Way cheaper(Way one, Way other) {
        return other.cost < one.cost ? other : one;
    }
}
