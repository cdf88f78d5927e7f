package gazette.typeset.makeup;

import org.jspecify.annotations.Nullable;

/**
 * A page so far: the takes on it, each in the version that led here.
 *
 * @param bottom of its last row
 * @param take the last one, up to but not including the row {@code end}: 0 if none of it stands here
 * @param waiting how many takes wait for the next page
 * @param lead what the next row finds above it
 * @param foot the notes to be set at its foot
 */
record Step(
        long cost,
        int bottom,
        @Nullable Step before,
        int take,
        int version,
        int end,
        int waiting,
        Lead lead,
        Foot foot) {
    /**
     * What a row finds above it other than what its galley says.
     *
     * @param without what lies above it where what is written above it waits; null where nothing does
     * @param below the white that belongs to what stands above it, in 1/1000 pt
     */
    record Lead(@Nullable Gap without, int below) {
        static final Lead NONE = new Lead(null, 0);

        /** What comes to lie above a row. */
        Gap over(Row row) {
            var gap = without != null ? without : row.before();
            return below > gap.space() ? new Gap(below, gap.penalty()) : gap;
        }
    }

    /** A page or a column on which nothing stands from this height on, with the notes that the one before left over. */
    static Step empty(Place start, int above, Foot left) {
        return new Step(0, above, null, start.take(), start.version(), 0, start.waiting(), Lead.NONE, left);
    }

    boolean isEmpty() {
        return before == null;
    }

    /** This page, with one of those that waited under it. */
    Step head(int number, int under, Drift drift, Foot notes) {
        return new Step(cost, under, this, number, 0, 1, waiting - 1, new Lead(null, drift.below()), notes);
    }

    /** This page, from which one more take goes to the next one. */
    Step passing(int number, Gap without) {
        var next = lead.without != null ? lead : new Lead(without, lead.below);
        return new Step(cost, bottom, this, number, 0, 0, waiting + 1, next, foot);
    }

    /** This page, with so many rows of a take under it, and notes. */
    Step with(int number, int of, int rows, long costs, int under, Foot notes) {
        return new Step(costs, under, this, number, of, rows, waiting, Lead.NONE, notes);
    }
}
