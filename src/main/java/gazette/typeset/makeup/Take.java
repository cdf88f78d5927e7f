package gazette.typeset.makeup;

import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;

/**
 * A piece of a galley that can be set in one or more ways: a paragraph in the lines that suit it best, in one line less, in
 * one more; anything else in one way only. Page makeup chooses.
 *
 * @param versions the best first; never empty
 */
record Take(List<Version> versions) {
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
    }

    Take {
        versions = List.copyOf(versions);
    }

    /** A take that is one row. */
    static Take of(Row row) {
        return new Take(List.of(new Version(List.of(row), 0)));
    }

    /** The rows of the best version. */
    List<Row> best() {
        return versions.getFirst().rows();
    }

    /** The same take with another first row in each version. */
    Take withFirst(UnaryOperator<Row> change) {
        return new Take(versions.stream()
                .map(version -> {
                    var rows = new ArrayList<>(version.rows);
                    rows.set(0, change.apply(rows.getFirst()));
                    return new Version(rows, version.cost);
                })
                .toList());
    }

    /** The same take, not to be broken inside, nor from what is above it if {@code alsoAbove} says so. */
    Take kept(boolean alsoAbove) {
        return new Take(versions.stream()
                .map(version -> {
                    var rows = new ArrayList<Row>();
                    for (var row : version.rows) {
                        boolean keep = alsoAbove || !rows.isEmpty();
                        rows.add(keep ? row.with(row.before().withPenalty(Gap.AVOID)) : row);
                    }
                    return new Version(rows, version.cost);
                })
                .toList());
    }
}
