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

    /** What a page of nothing but notes costs while there is text to go on with. */
    private static final long BARE = 60_000;

    private final List<Take> takes;
    private final Page page;
    private final Place start;
    private final Foot left;
    private final boolean opens;
    private final Map<Place, Way> near = new LinkedHashMap<>();
    private final Map<Place, Way> far = new LinkedHashMap<>();

    /**
     * What the page is.
     *
     * @param height in 1/1000 pt
     * @param grid the distance of the grid's lines, in 1/1000 pt
     * @param hyphen what a hyphen at its foot costs
     * @param room for notes
     * @param notes by their names
     */
    record Page(int height, int grid, int hyphen, FootSearch.Room room, Map<String, Footnote> notes) {
        /** Where notes end: with the last line of text that stands on the grid. */
        int foot() {
            return height / grid * grid;
        }
    }

    /**
     * The cheapest way to a place found so far.
     *
     * @param page the one before it
     * @param notes how many rows of notes stand on that
     */
    record Way(long cost, @Nullable Place from, @Nullable Step page, int notes) {
        /** The way to the beginning. */
        static final Way START = new Way(0, null, null, 0);

        /** The notes that the page before it leaves over. */
        Foot left() {
            return page == null ? Foot.NONE : page.foot().after(notes);
        }

        /** The cheaper way; of two equally cheap ones the first. */
        static Way cheaper(Way one, Way other) {
            return other.cost < one.cost ? other : one;
        }
    }

    PageSearch(List<Take> takes, Page page, Place start, Foot left) {
        this.takes = takes;
        this.page = page;
        this.start = start;
        this.left = left;
        this.opens = start.equals(Place.START);
    }

    /** Adds the ways to all places where the next page can begin, if they are cheaper than those known. */
    void into(Map<Place, Way> ways, long before) {
        var steps = start.waiting() > 0 ? heads() : List.of(Step.empty(start, left));
        if (start.waiting() == 0 && !left.isEmpty()) {
            end(new Place(start.take(), start.version(), start.row(), 0, 0), 0, steps.getFirst());
        }
        for (int take = start.take(); take < takes.size() && !steps.isEmpty(); take++) {
            steps = next(take, steps);
        }
        var found = near.isEmpty() ? far : near;
        found.forEach((place, way) ->
                ways.merge(place, new Way(before + way.cost, way.from, way.page, way.notes), Way::cheaper));
    }

    /** Sets one, two, … of those that wait; the first in any case, so that none waits for ever. */
    private List<Step> heads() {
        var steps = new ArrayList<Step>();
        var step = Step.empty(start, left);
        for (int number : waiting()) {
            var take = takes.get(number);
            var row = take.best().getFirst();
            int space = step.isEmpty() ? 0 : step.lead().over(row).space();
            int bottom = Stack.top(step.bottom(), space, row, page.grid) + row.height();
            if (bottom > page.height && !step.isEmpty()) {
                break;
            }
            step = step.head(number, bottom, take.drift().orElseThrow(), called(row, step.foot()));
            steps.add(step);
            end(new Place(start.take(), start.version(), start.row(), step.waiting(), 0), 0, step);
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
        var foot = above.foot();
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
            foot = called(row, foot);
            if (i + 1 < count) {
                int penalty = version.rows().get(i + 1).before().penalty();
                end(
                        new Place(take, number, i + 1, above.waiting(), 0),
                        penalty,
                        above.with(take, number, i + 1, cost, bottom, foot));
            }
        }
        var whole = above.with(take, number, count, cost, bottom, foot);
        boolean last = take + 1 == takes.size();
        // What is left waiting at the end would stand behind the last word.
        int penalty = last
                ? Gap.AVOID
                : takes.get(take + 1).best().getFirst().before().penalty();
        end(new Place(take + 1, 0, 0, whole.waiting(), 0), penalty, whole);
        return Optional.of(whole);
    }

    /** The notes to be set once a row stands on the page. */
    private Foot called(Row row, Foot foot) {
        var all = foot;
        for (var mark : row.marks()) {
            if (mark instanceof Mark.Call call) {
                var note = page.notes.get(call.note());
                all = note == null ? all : all.and(note, 0);
            }
        }
        return all;
    }

    private void end(Place next, int wanted, Step step) {
        int room = page.foot() - step.bottom();
        var fit = FootSearch.best(step.foot(), page.room, room, step.isEmpty(), missing -> white(missing));
        int leftOver = step.foot().rows() - fit.rows();
        var place = new Place(next.take(), next.version(), next.row(), next.waiting(), leftOver);
        long cost = step.cost() + fit.cost();
        if (place.equals(Place.end(takes.size()))) {
            offer(near, place, cost + last(step.bottom() + fit.height()), step, fit);
            return;
        }
        int penalty = wanted == Gap.HYPHEN ? page.hyphen : wanted;
        int missing = missing(step.bottom(), fit.height());
        boolean good = missing <= SHORT * page.grid && penalty < Gap.AVOID;
        long bare = step.isEmpty() && next.take() < takes.size() ? BARE : 0;
        offer(good ? near : far, place, cost + bare + penalty + white(missing) + WAIT * next.waiting(), step, fit);
    }

    /** The white between the text and what is below it, without what no line of text could fill above notes. */
    private int missing(int bottom, int notes) {
        return notes == 0 ? page.height - bottom : Math.floorDiv(page.foot() - notes, page.grid) * page.grid - bottom;
    }

    private void offer(Map<Place, Way> ends, Place next, long cost, Step step, FootSearch.Fit fit) {
        ends.merge(next, new Way(cost, start, step, fit.rows()), Way::cheaper);
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
