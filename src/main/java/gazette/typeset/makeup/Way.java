package gazette.typeset.makeup;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The cheapest way to a node found so far.
 *
 * @param from the node before it; null at the start
 * @param columns what was set on the way there from it: one column, all of a balanced set, or none
 * @param left the notes that are still to be set
 */
record Way(long cost, @Nullable Node from, List<Column> columns, Foot left) {
    /** The way to the beginning. */
    static final Way START = new Way(0, null, List.of(), Foot.NONE);

    /**
     * Rows from a place on, up to the end of a step.
     *
     * @param notes how many rows of notes stand below them
     */
    record Column(Place from, Step step, int notes) {
        /** Whether it calls notes, or has some from before. */
        boolean hasNotes() {
            return !step.foot().isEmpty();
        }

        /** The notes that it leaves over. */
        Foot left() {
            return step.foot().after(notes);
        }
    }

    /** The cheaper way; of two equally cheap ones the first. */
    static Way cheaper(Way one, Way other) {
        return other.cost < one.cost ? other : one;
    }
}
