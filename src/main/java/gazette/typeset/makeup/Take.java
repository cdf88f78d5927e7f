package gazette.typeset.makeup;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;

/**
 * A piece of a galley that can be set in one or more ways: a paragraph in the lines that suit it best, in a line less, in one
 * more; anything else in one way only. Page makeup chooses.
 *
 * @param versions the best first; never empty
 * @param resetter sets it anew where page makeup has found no good version
 * @param drift how it may go to the top of the next page; empty if it stands where it is written
 */
record Take(List<Version> versions, Resetter resetter, Optional<Drift> drift) {
    /**
     * One way to set it.
     *
     * @param rows from top to bottom; never empty
     * @param cost what it spoils: 0 for the best version, in the measure of {@link Gap#penalty}
     */
    record Version(List<Row> rows, int cost) {
        Version {
            rows = List.copyOf(rows);
            if (rows.isEmpty()) {
                throw new IllegalArgumentException("a take without rows");
            }
        }

        private Version with(UnaryOperator<Row> first, UnaryOperator<Row> others) {
            var changed = new ArrayList<Row>();
            for (var row : rows) {
                changed.add(changed.isEmpty() ? first.apply(row) : others.apply(row));
            }
            return new Version(changed, cost);
        }
    }

    /** Sets a take anew. */
    @FunctionalInterface
    interface Resetter {
        /** Knows no other way. */
        Resetter NONE = (rows, whole) -> Optional.empty();

        /** A version of so many rows, of which the one of this number does not end in a hyphen. */
        Optional<Version> unbroken(int rows, int whole);
    }

    Take {
        versions = List.copyOf(versions);
    }

    /** A take that can be set in these ways only. */
    Take(List<Version> versions) {
        this(versions, Resetter.NONE);
    }

    /** A take that stands where it is written. */
    Take(List<Version> versions, Resetter resetter) {
        this(versions, resetter, Optional.empty());
    }

    /** A take that is one row. */
    static Take of(Row row) {
        return new Take(List.of(new Version(List.of(row), 0)));
    }

    /** The rows of the best version. */
    List<Row> best() {
        return versions.getFirst().rows();
    }

    /** The same take with one version more. */
    Take and(Version version) {
        var all = new ArrayList<>(versions);
        all.add(version);
        return new Take(all, resetter, drift);
    }

    /** The same take, and its best version with one, two, … lines of the grid more above it, each at its cost. */
    Take led(int[] costs, int grid) {
        var all = new ArrayList<>(versions);
        for (int lines = 1; lines <= costs.length; lines++) {
            int more = lines * grid;
            var led = versions.getFirst().with(row -> row.with(row.before().widened(more)), UnaryOperator.identity());
            all.add(new Version(led.rows(), costs[lines - 1]));
        }
        return new Take(all, resetter, drift);
    }

    /** The same take, which may go to the top of the next page. */
    Take drifting(Drift how) {
        return new Take(versions, resetter, Optional.of(how));
    }

    /** The same take, in which more happens at the first row. */
    Take marked(List<Mark> more) {
        return withFirst(row -> {
            var marks = new ArrayList<>(row.marks());
            marks.addAll(more);
            return row.with(List.copyOf(marks));
        });
    }

    /** The same take with another first row in each version. */
    Take withFirst(UnaryOperator<Row> change) {
        return with(change, UnaryOperator.identity(), drift);
    }

    /** The same take, not to be moved, nor to be broken inside, nor from what is above it if {@code alsoAbove} says so. */
    Take kept(boolean alsoAbove) {
        UnaryOperator<Row> keep = row -> row.with(row.before().withPenalty(Gap.AVOID));
        return with(alsoAbove ? keep : UnaryOperator.identity(), keep, Optional.empty());
    }

    private Take with(UnaryOperator<Row> first, UnaryOperator<Row> others, Optional<Drift> drifts) {
        return new Take(
                versions.stream().map(version -> version.with(first, others)).toList(),
                (rows, whole) -> resetter.unbroken(rows, whole).map(version -> version.with(first, others)),
                drifts);
    }
}
