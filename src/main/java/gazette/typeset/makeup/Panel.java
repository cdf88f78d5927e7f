package gazette.typeset.makeup;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Rows that stand one below the other on a page: in a column, or across the page.
 *
 * @param rows from top to bottom, each with the take it comes from
 * @param notes at the foot, from top to bottom
 * @param spot where they begin
 * @param plan the columns of which this is one; empty if it is as wide as the page
 */
record Panel(List<Slice.Cut> rows, List<Footnote.Piece> notes, Spot spot, Optional<ColumnPlan> plan) {
    Panel {
        rows = List.copyOf(rows);
        notes = List.copyOf(notes);
    }

    /** Rows as wide as the page, or as what they stand in. */
    static Panel of(List<Slice.Cut> rows) {
        return new Panel(rows, List.of(), Spot.NEXT_PAGE, Optional.empty());
    }

    /** The best rows of a galley, one below the other. */
    static Panel of(Galley galley) {
        var cuts = new ArrayList<Slice.Cut>();
        for (int take = 0; take < galley.takes().size(); take++) {
            var rows = galley.takes().get(take).best();
            for (int i = 0; i < rows.size(); i++) {
                cuts.add(new Slice.Cut(rows.get(i), take, i == 0, i == rows.size() - 1));
            }
        }
        return of(cuts);
    }

    /** How far its rows are moved to the right, in pt. */
    double shift() {
        return plan.map(columns -> columns.shift(spot.column())).orElse(0.0);
    }

    /** The rows stacked on a grid whose lines are so far apart, in 1/1000 pt. */
    Stack stacked(int grid) {
        boolean column = plan.isPresent();
        boolean below = !column && !spot.fresh();
        var stack = below ? Stack.below(grid, spot.above()) : Stack.from(grid, spot.above());
        for (var cut : rows) {
            stack.add(cut.row(), below || (!column && spot.opening()));
        }
        return stack;
    }
}
