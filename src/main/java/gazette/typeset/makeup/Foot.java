package gazette.typeset.makeup;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The notes that a page has to set: those that the page before left over, then those called on it, in the order of their
 * calls. Heights are in 1/1000 pt.
 */
final class Foot {
    /** Nothing to set. */
    static final Foot NONE = new Foot(null, new Footnote(List.of(), List.of(), 0), 0, 0, 0);

    private final @Nullable Foot before;
    private final Footnote note;
    private final int from;
    private final int rows;
    private final int height;

    private Foot(@Nullable Foot before, Footnote note, int from, int rows, int height) {
        this.before = before;
        this.note = note;
        this.from = from;
        this.rows = rows;
        this.height = height;
    }

    /** These, and a note from this row on. */
    Foot and(Footnote next, int first) {
        int top = height + gap(next, first);
        return new Foot(this, next, first, rows + next.size() - first, top + next.height(first, next.size()));
    }

    private int gap(Footnote next, int first) {
        return rows == 0 ? 0 : Math.max(note.below(), next.above(first));
    }

    /** How many rows there are. */
    int rows() {
        return rows;
    }

    boolean isEmpty() {
        return rows == 0;
    }

    /** The height of all. */
    int height() {
        return height;
    }

    /** All but the last note; null for nothing. */
    @Nullable
    Foot before() {
        return before;
    }

    /** The last note. */
    Footnote last() {
        return note;
    }

    /** With which of its rows the last note begins here. */
    int from() {
        return from;
    }

    /** The height of all rows up to one of the last note. */
    int height(int end) {
        return height - note.height(from, note.size()) + note.height(from, end);
    }

    /** The first rows, so many of them, by note. */
    List<Footnote.Piece> first(int count) {
        var pieces = new ArrayList<Footnote.Piece>();
        int left = count;
        for (var each : inOrder()) {
            int end = Math.min(each.note.size(), each.from + left);
            if (end > each.from) {
                pieces.add(new Footnote.Piece(each.note, each.from, end));
                left -= end - each.from;
            }
        }
        return pieces;
    }

    /** The others. */
    Foot after(int count) {
        if (count == rows) {
            return NONE;
        }
        var others = NONE;
        int left = count;
        for (var each : inOrder()) {
            int own = each.note.size() - each.from;
            int passed = Math.min(own, left);
            left -= passed;
            others = passed < own ? others.and(each.note, each.from + passed) : others;
        }
        return others;
    }

    private Iterable<Foot> inOrder() {
        var order = new ArrayDeque<Foot>();
        for (var each = this; each.before != null; each = each.before) {
            order.addFirst(each);
        }
        return order;
    }
}
