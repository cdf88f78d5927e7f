package gazette.typeset.makeup;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** Finds the places where a page that begins at one place can end. */
final class PageSearch {
    /** The dearest white that one page can leave; also what a page of half a height or less costs. */
    private static final long EMPTY = 400_000;

    /** What a tenth of a line of white costs at a foot, times the tenths missing. */
    private static final int WHITE = 14;

    /** What an almost empty last page costs. */
    private static final long STUB = 1_500;

    /** A page may be left short by so many lines before every other way has to be tried. */
    private static final int SHORT = 8;

    /** What it costs that something waits for one more page: about as much as a line and a half of white. */
    private static final long WAIT = 3_000;

    /** Not more than so many takes wait at a time. */
    private static final int MOST_WAITING = 4;

    private final List<Take> takes;
    private final Page page;
    private final Place start;
    private final boolean opens;
    private final Map<Place, Way> near = new LinkedHashMap<>();
    private final Map<Place, Way> far = new LinkedHashMap<>();

    /**
     * What the page is.
     *
     * @param height in 1/1000 pt
     * @param grid the distance of the grid's lines, in 1/1000 pt
     * @param hyphen what a hyphen at its foot costs
     */
    record Page(int height, int grid, int hyphen) {}

    /** The cheapest way to a place found so far, and the page before it. */
    record Way(long cost, @Nullable Place from, @Nullable Step page) {
        /** The cheaper way; of two equally cheap ones the first. */
        static Way cheaper(Way one, Way other) {
            return other.cost < one.cost ? other : one;
        }
    }

    PageSearch(List<Take> takes, Page page, Place start) {
        this.takes = takes;
        this.page = page;
        this.start = start;
        this.opens = start.equals(Place.START);
    }

    /** Adds the ways to all places where the next page can begin, if they are cheaper than those known. */
    void into(Map<Place, Way> ways, long before) {
        var steps = start.waiting() > 0 ? heads() : List.of(Step.empty(start));
        for (int take = start.take(); take < takes.size() && !steps.isEmpty(); take++) {
            steps = next(take, steps);
        }
        var found = near.isEmpty() ? far : near;
        found.forEach((place, way) -> ways.merge(place, new Way(before + way.cost, way.from, way.page), Way::cheaper));
    }

    /** Sets one, two, … of those that wait; the first in any case, so that none waits for ever. */
    private List<Step> heads() {
        var steps = new ArrayList<Step>();
        var step = Step.empty(start);
        for (int number : waiting()) {
            var take = takes.get(number);
            var row = take.best().getFirst();
            int space = step.isEmpty() ? 0 : step.lead().over(row).space();
            int bottom = Stack.top(step.bottom(), space, row, page.grid) + row.height();
            if (bottom > page.height && !step.isEmpty()) {
                break;
            }
            step = step.head(number, bottom, take.drift().orElseThrow());
            steps.add(step);
            end(new Place(start.take(), start.version(), start.row(), step.waiting()), 0, step);
        }
        return steps;
    }

    private List<Integer> waiting() {
        var numbers = new ArrayList<Integer>();
        for (int take = start.take() - 1; numbers.size() < start.waiting(); take--) {
            if (takes.get(take).drift().isPresent()) {
                numbers.add(take);
            }
        }
        Collections.reverse(numbers);
        return numbers;
    }

    /** Goes on by one take, from all heights reached so far to all heights reached after it. */
    private List<Step> next(int take, List<Step> steps) {
        var reached = new TreeMap<Long, Step>();
        var drift = takes.get(take).drift();
        for (var step : steps) {
            var versions = takes.get(take).versions();
            boolean goesOn = take == start.take() && start.row() > 0;
            boolean queues = drift.isPresent() && step.waiting() > 0;
            int first = goesOn ? start.version() : 0;
            int end = queues ? first : goesOn ? first + 1 : versions.size();
            for (int v = first; v < end; v++) {
                set(take, v, step).ifPresent(after -> reach(after, reached));
            }
            if (!step.isEmpty() && step.waiting() < MOST_WAITING) {
                drift.flatMap(Drift::without).ifPresent(gap -> reach(step.passing(take, gap), reached));
            }
        }
        return List.copyOf(reached.values());
    }

    private static void reach(Step step, Map<Long, Step> reached) {
        long height = (long) step.bottom() * (MOST_WAITING + 1) + step.waiting();
        reached.merge(height, step, (one, other) -> other.cost() < one.cost() ? other : one);
    }

    /** Sets one version of a take under a page so far; empty if not all of it fits. */
    private Optional<Step> set(int take, int number, Step above) {
        var version = takes.get(take).versions().get(number);
        int count = version.rows().size();
        int from = take == start.take() ? start.row() : 0;
        long cost = above.cost() + (from == 0 ? version.cost() : 0);
        int bottom = above.bottom();
        for (int i = from; i < count; i++) {
            var row = version.rows().get(i);
            boolean head = i == from && above.isEmpty();
            var gap = i == from ? above.lead().over(row) : row.before();
            boolean resumes = i == from && take == start.take() && !opens;
            int space =
                    (head && !opens ? 0 : gap.space()) + (resumes ? row.turn().height() : 0);
            bottom = Stack.top(bottom, space, row, page.grid) + row.height();
            if (bottom > page.height && !head) {
                return Optional.empty();
            }
            if (i + 1 < count) {
                int penalty = version.rows().get(i + 1).before().penalty();
                end(
                        new Place(take, number, i + 1, above.waiting()),
                        penalty,
                        above.with(take, number, i + 1, cost, bottom));
            }
        }
        var whole = above.with(take, number, count, cost, bottom);
        boolean last = take + 1 == takes.size();
        // What is left waiting at the end would stand behind the last word.
        int penalty = last
                ? Gap.AVOID
                : takes.get(take + 1).best().getFirst().before().penalty();
        end(new Place(take + 1, 0, 0, whole.waiting()), penalty, whole);
        return Optional.of(whole);
    }

    private void end(Place next, int wanted, Step step) {
        if (next.equals(Place.end(takes.size()))) {
            offer(near, next, step.cost() + last(step.bottom()), step);
            return;
        }
        int penalty = wanted == Gap.HYPHEN ? page.hyphen : wanted;
        int missing = page.height - step.bottom();
        boolean good = missing <= SHORT * page.grid && penalty < Gap.AVOID;
        offer(good ? near : far, next, step.cost() + penalty + white(missing) + WAIT * next.waiting(), step);
    }

    private void offer(Map<Place, Way> ends, Place next, long cost, Step step) {
        ends.merge(next, new Way(cost, start, step), Way::cheaper);
    }

    /** The cost of white at the foot of a page: by the square of the missing lines. */
    private long white(int missing) {
        if (missing * 2L >= page.height) {
            return EMPTY;
        }
        long lines = Math.max(0, missing) * 10L / page.grid;
        return lines * lines * WHITE;
    }

    private long last(int bottom) {
        return bottom * 8L < page.height ? STUB : 0;
    }
}
