package gazette.typeset.makeup;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.List;

/**
 * The notes that a page has to set: those that the page before left over, then those called on it, in the order of their
 * calls. Heights are in 1/1000 pt.
 */
final class Foot {
    /** Nothing to set. */
    static final Foot NONE = new Foot(NoteChain.NONE, 0, 0);

    private final NoteChain chain;
    /** How many rows of the chain stand on pages before, and the height that they would take in one piece with the others. */
    private final int taken;

    private final int top;

    private Foot(NoteChain chain, int taken, int top) {
        this.chain = chain;
        this.taken = taken;
        this.top = top;
    }

    /** These, and one note more. */
    Foot and(Footnote note) {
        var longer = chain.and(note);
        return isEmpty() ? new Foot(longer, taken, longer.top()) : new Foot(longer, taken, top);
    }

    /** How many rows there are. */
    int rows() {
        return chain.rows() - taken;
    }

    boolean isEmpty() {
        return rows() == 0;
    }

    /** The height of all. */
    int height() {
        return isEmpty() ? 0 : chain.bottom() - top;
    }

    /** The first rows, so many of them, by note. */
    List<Footnote.Piece> first(int count) {
        var pieces = new ArrayDeque<Footnote.Piece>();
        for (var each = chain; holds(each); each = each.before()) {
            int end = Math.min(each.note().size(), taken + count - each.first());
            if (end > from(each)) {
                pieces.addFirst(new Footnote.Piece(each.note(), from(each), end));
            }
        }
        return new ArrayList<>(pieces);
    }

    /** The others. */
    Foot after(int count) {
        int row = taken + count;
        if (row >= chain.rows()) {
            return NONE;
        }
        var each = chain.back(note -> note.before().rows() > row);
        return new Foot(chain, row, each.top() + each.note().top(row - each.first()));
    }

    /** The last note of all. */
    NoteChain last() {
        return chain;
    }

    /** The first note that ends below this height, or the first of all. */
    NoteChain reaching(int height) {
        return chain.back(note -> holds(note.before()) && note.before().bottom() - top > height);
    }

    /** Whether rows of a note are to be set here. */
    boolean holds(NoteChain note) {
        return note.rows() > taken;
    }

    /** With which of its rows a note begins here. */
    int from(NoteChain note) {
        return Math.max(0, taken - note.first());
    }

    /** How many rows there are up to one of a note. */
    int rows(NoteChain note, int end) {
        return note.first() + end - taken;
    }

    /** The height of all rows up to one of a note. */
    int height(NoteChain note, int end) {
        return note.top() + note.note().height(0, end) - top;
    }
}
