package gazette.typeset.makeup;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** Finds the places where a page or a column can end that begins at one place. */
final class PageSearch {
    /** The dearest white that one page can leave; also what a page of half a height or less costs. */
    static final long EMPTY = 400_000;

    /** What a tenth of a line of white costs at a foot, times the tenths missing. */
    private static final int WHITE = 14;

    /** A last page of fewer lines looks like a mistake. */
    private static final int FEW = 6;

    /** What that costs, by the square of the lines that it has too few: no page is left short for it. */
    private static final long STUB = 190;

    /** What it costs that something waits for one more page: about as much as a line and a half of white. */
    private static final long WAIT = 3_000;

    /** Not more than so many takes wait at a time. */
    private static final int MOST_WAITING = 4;

    /** What a page of nothing but notes costs while there is text to go on with. */
    private static final long BARE = 60_000;

    /** What a page costs whose text is one line from the middle of a paragraph, above notes. */
    private static final long LONE = 100_000;

    private final List<Take> takes;
    private final Terms terms;
    private final Area area;
    private final Place start;
    private final Foot left;
    private final Map<Place, End> near = new LinkedHashMap<>();
    private final Map<Place, End> far = new LinkedHashMap<>();

    /** Whether ends count that leave much white, or come at a bad place. */
    private boolean anywhere;

    /**
     * One end, and what the rows up to it cost.
     *
     * @param notes how many rows of notes are set below them
     */
    record End(long cost, Step step, int notes) {
        private static End cheaper(End one, End other) {
            return other.cost < one.cost ? other : one;
        }
    }

    /**
     * What was found.
     *
     * @param ends by the places where the next page or column begins
     * @param through the steps that reach the limit, one for each height, if it is not the end of the galley
     */
    record Found(Map<Place, End> ends, List<Step> through) {}

    /** A search for ends, of rows and of notes that are left over from before. */
    PageSearch(List<Take> takes, Terms terms, Area area, Place start, Foot left) {
        this.takes = takes;
        this.terms = terms;
        this.area = area;
        this.start = start;
        this.left = left;
    }

    /** All good ends; if there are none, all that there are. */
    Found found() {
        anywhere = area.level() == Area.Level.BALANCED;
        var found = search();
        if (found.ends().isEmpty() && !anywhere) {
            anywhere = true;
            found = search();
        }
        return found;
    }

    private Found search() {
        var steps = start.waiting() > 0 ? heads() : List.of(Step.empty(start, area.above(), left));
        if (start.waiting() == 0 && !left.isEmpty()) {
            end(new Place(start.take(), start.version(), start.row(), 0, 0), 0, steps.getFirst());
        }
        for (int take = start.take(); take < area.limit() && !steps.isEmpty(); take++) {
            steps = next(take, steps);
        }
        var through = steps.stream().filter(step -> step.waiting() == 0).toList();
        return new Found(near.isEmpty() ? far : near, isAtEnd() ? List.of() : through);
    }

    /** Whether the galley ends here. In columns that is for others to say. */
    private boolean isAtEnd() {
        return area.limit() == takes.size() && area.level() == Area.Level.PAGE;
    }

    /** Sets one, two, … of those that wait; the first of a page in any case, so that none waits for ever. */
    private List<Step> heads() {
        var steps = new ArrayList<Step>();
        var step = Step.empty(start, area.above(), left);
        for (int number : waiting()) {
            var take = takes.get(number);
            var row = take.best().getFirst();
            int space = step.isEmpty() ? 0 : step.lead().over(row).space();
            int bottom = Stack.top(step.bottom(), space, row, terms.grid()) + row.height();
            if (bottom > area.height() && !(step.isEmpty() && area.head().isForced())) {
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
            if (!head && gap.penalty() == Gap.COLUMN) {
                return Optional.empty();
            }
            boolean resumes = i == from && take == start.take() && area.head().isBroken();
            int white = head && area.head().isBroken() ? 0 : gap.space();
            bottom = Stack.top(bottom, white + (resumes ? row.turn().height() : 0), row, terms.grid()) + row.height();
            if (bottom > area.height() && !(head && area.head().isForced())) {
                return Optional.empty();
            }
            foot = called(row, foot);
            if (i + 1 < count && isNear(bottom, foot)) {
                int penalty = penalty(version.rows(), from, i + 1);
                end(
                        new Place(take, number, i + 1, above.waiting(), 0),
                        penalty,
                        above.with(take, number, i + 1, cost, bottom, foot));
            }
        }
        var whole = above.with(take, number, count, cost, bottom, foot);
        boolean last = take + 1 == takes.size();
        boolean inside = take + 1 < area.limit() || whole.waiting() == 0;
        if (last ? isAtEnd() : inside && (take + 1 < area.limit() || area.level() == Area.Level.PAGE)) {
            // What is left waiting at the end would stand behind the last word.
            int penalty = last
                    ? Gap.AVOID
                    : takes.get(take + 1).best().getFirst().before().penalty();
            if (last || penalty == Gap.COLUMN || isNear(bottom, foot)) {
                end(new Place(take + 1, 0, 0, whole.waiting(), 0), penalty, whole);
            }
        }
        return Optional.of(whole);
    }

    /** Whether a page that ends so low would end at a good place, as far as its white tells; notes may fill that. */
    private boolean isNear(int bottom, Foot foot) {
        return anywhere
                || !foot.isEmpty()
                || area.height() - bottom <= area.level().lines() * terms.grid();
    }

    /** What a break before a row costs; rows that go on with a paragraph are no fewer than those with which it may begin. */
    private static int penalty(List<Row> rows, int from, int row) {
        int own = rows.get(row).before().penalty();
        boolean few = from > 0;
        for (int i = 1; few && i <= row - from; i++) {
            few = rows.get(i).before().penalty() == Gap.FORBIDDEN;
        }
        return few ? Math.max(own, Gap.FORBIDDEN) : own;
    }

    /** The notes to be set once a row stands on the page. */
    private Foot called(Row row, Foot foot) {
        var all = foot;
        for (var mark : row.marks()) {
            if (mark instanceof Mark.Call call) {
                var note = terms.notes().get(call.note());
                all = note == null ? all : all.and(note);
            }
        }
        return all;
    }

    private void end(Place next, int wanted, Step step) {
        var fit = fit(step);
        int leftOver = step.foot().rows() - fit.rows();
        var place = new Place(next.take(), next.version(), next.row(), next.waiting(), leftOver);
        long cost = step.cost() + fit.cost();
        if (place.equals(Place.end(takes.size()))) {
            offer(near, place, cost + last(step.bottom() + fit.height()), step, fit);
            return;
        }
        boolean forced = wanted == Gap.COLUMN;
        int penalty = forced ? 0 : wanted == Gap.HYPHEN ? terms.hyphen() : wanted;
        int missing = forced ? 0 : missing(step.bottom(), fit.height());
        boolean good = missing <= area.level().lines() * terms.grid() && penalty < Gap.AVOID;
        long waste = white(missing) + WAIT * next.waiting() + little(next, step);
        offer(good ? near : far, place, cost + penalty + waste, step, fit);
    }

    /** The cost of too little text above notes. */
    private long little(Place next, Step step) {
        if (step.foot().isEmpty()) {
            return 0;
        }
        if (step.isEmpty()) {
            return next.take() < takes.size() ? BARE : 0;
        }
        boolean middle = next.take() == start.take() && next.row() > 0 && start.row() > 0;
        return middle && next.row() - start.row() == 1 ? LONE : 0;
    }

    /** What is set of the notes below a step. */
    FootSearch.Fit fit(Step step) {
        if (area.floor() == 0) {
            return FootSearch.Fit.NOTHING;
        }
        int text = area.level() == Area.Level.BALANCED ? area.height() : step.bottom();
        boolean bare = step.isEmpty() && area.head().isForced();
        return FootSearch.best(step.foot(), terms.room(), area.floor() - text, bare, this::white);
    }

    /** The white between the text and what is below it, without what no line of text could fill above notes. */
    private int missing(int bottom, int notes) {
        boolean free = notes == 0 || area.level() == Area.Level.BALANCED;
        return free
                ? area.height() - bottom
                : Math.floorDiv(area.floor() - notes, terms.grid()) * terms.grid() - bottom;
    }

    private static void offer(Map<Place, End> ends, Place next, long cost, Step step, FootSearch.Fit fit) {
        ends.merge(next, new End(cost, step, fit.rows()), End::cheaper);
    }

    private long white(int missing) {
        boolean balanced = area.level() == Area.Level.BALANCED;
        return !balanced && missing * 2L >= area.height() ? EMPTY : white(missing, terms.grid());
    }

    /** The cost of white: by the square of the missing lines. */
    static long white(int missing, int grid) {
        long lines = Math.max(0, missing) * 10L / grid;
        return Math.min(EMPTY, lines * lines * WHITE);
    }

    private long last(int bottom) {
        return last(bottom, terms.grid(), area.head() == Area.Head.OPENING);
    }

    /**
     * What the last page of a galley costs if it ends here.
     *
     * @param only whether it is the first one, too: then nothing helps
     */
    static long last(int bottom, int grid, boolean only) {
        int missing = FEW - bottom / grid;
        return only || missing <= 0 ? 0 : STUB * missing * missing;
    }
}
