package gazette.typeset.makeup;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
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
    private final List<ColumnSet> sets;
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
    PageBreaker(Galley galley, int grid, IntUnaryOperator heights, Notes notes) {
        this.takes = new ArrayList<>(galley.takes());
        this.sets = galley.columns();
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
        if (!hyphenated(found).isEmpty()) {
            hyphen = Gap.HYPHEN;
            found = search();
        }
        return slices(found);
    }

    private List<Way> search() {
        var terms = new Terms(grid, hyphen, notes.room, notes.byName);
        return new GalleySearch(takes, sets, terms, heights).ways();
    }

    /** Sets paragraphs anew at whose hyphens pages end; whether there are any. */
    private boolean reset(List<Way> found) {
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

    /** The places after a hyphen where pages or columns begin, the last ones first. */
    private List<Place> hyphenated(List<Way> found) {
        return found.stream()
                .flatMap(way -> way.columns().stream())
                .map(Way.Column::from)
                .filter(place -> place.row() > 0 && penalty(place) == Gap.HYPHEN)
                .toList()
                .reversed();
    }

    private int penalty(Place place) {
        var version = takes.get(place.take()).versions().get(place.version());
        return version.rows().get(place.row()).before().penalty();
    }

    private List<Slice> slices(List<Way> found) {
        var slices = new ArrayList<Slice>();
        var page = new ArrayList<Panel>();
        for (var way : found) {
            var spot = Objects.requireNonNull(way.from()).spot();
            if (spot.beginsPage() && !page.isEmpty()) {
                slices.add(new Slice(page));
                page.clear();
            }
            for (var column : way.columns()) {
                page.add(panel(column, spot.beside(spot.column() + way.columns().indexOf(column))));
            }
        }
        slices.add(new Slice(page));
        return slices;
    }

    private Panel panel(Way.Column column, Spot spot) {
        var steps = new ArrayList<Step>();
        for (Step step = column.step(); step != null; step = step.before()) {
            if (step.end() > 0) {
                steps.add(step);
            }
        }
        Collections.reverse(steps);
        var plan = plan(column.from().take());
        boolean broken = plan.isPresent() || (spot.fresh() && !spot.opening());
        var from = column.from();
        var cuts = new ArrayList<Slice.Cut>();
        for (var step : steps) {
            var rows = takes.get(step.take()).versions().get(step.version()).rows();
            int first = step.take() == from.take() ? from.row() : 0;
            for (int i = first; i < step.end(); i++) {
                var row = i == first && step.before() != null ? under(step.before(), rows.get(i)) : rows.get(i);
                boolean resumes = broken && i == from.row() && step.take() == from.take();
                if (resumes && row.turn().height() > 0) {
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
        return new Panel(cuts, column.step().foot().first(column.notes()), spot, plan);
    }

    private Optional<ColumnPlan> plan(int take) {
        return sets.stream()
                .filter(set -> set.first() <= take && take < set.end())
                .map(ColumnSet::plan)
                .findFirst();
    }

    private static Row under(Step above, Row row) {
        return row.with(above.lead().over(row));
    }
}
