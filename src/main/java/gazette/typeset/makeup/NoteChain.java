package gazette.typeset.makeup;

import java.util.List;
import java.util.function.Predicate;

/**
 * Notes in the order of their calls, as if all stood one below the other: the last of them, and those before it. Each also knows
 * one far before it, so that any is found in a few steps. Heights are in 1/1000 pt.
 *
 * @see <a href="https://doi.org/10.1016/0020-0190(83)90106-0">Myers, An applicative random-access stack (1983)</a>
 */
final class NoteChain {
    /** No note. */
    static final NoteChain NONE = new NoteChain();

    private final NoteChain before;
    private final NoteChain far;
    private final Footnote note;
    private final int count;
    private final int first;
    private final int top;

    private NoteChain() {
        this.before = this;
        this.far = this;
        this.note = new Footnote(List.of(), List.of(), 0);
        this.count = 0;
        this.first = 0;
        this.top = 0;
    }

    private NoteChain(NoteChain before, Footnote note) {
        boolean level = before.count - before.far.count == before.far.count - before.far.far.count;
        this.before = before;
        this.far = level ? before.far.far : before;
        this.note = note;
        this.count = before.count + 1;
        this.first = before.rows();
        this.top = before.bottom() + (before.count == 0 ? 0 : Math.max(before.note.below(), note.above(0)));
    }

    /** These and one more. */
    NoteChain and(Footnote next) {
        return new NoteChain(this, next);
    }

    NoteChain before() {
        return before;
    }

    Footnote note() {
        return note;
    }

    /** How many notes there are. */
    int count() {
        return count;
    }

    /** How many rows there are before this note. */
    int first() {
        return first;
    }

    /** How many rows there are with it. */
    int rows() {
        return first + note.size();
    }

    /** Where it begins. */
    int top() {
        return top;
    }

    /** Where it ends. */
    int bottom() {
        return top + note.height(0, note.size());
    }

    /** The first note from which going back further is not wanted; all after it must want it. */
    NoteChain back(Predicate<NoteChain> further) {
        var at = this;
        while (at.count > 0 && further.test(at)) {
            at = at.far.count < at.before.count && further.test(at.far) ? at.far : at.before;
        }
        return at;
    }
}
