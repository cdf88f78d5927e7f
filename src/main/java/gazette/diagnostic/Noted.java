package gazette.diagnostic;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

/**
 * A piece of work with what there is to say about it.
 *
 * @param work what was made
 * @param notes what the maker noticed, in the order in which it was noticed; may be empty
 */
public record Noted<T>(T work, List<Diagnostic> notes) {
    public Noted {
        notes = List.copyOf(notes);
    }

    /** Work that nothing needs to be said about. */
    public static <T> Noted<T> of(T work) {
        return new Noted<>(work, List.of());
    }

    /** Hands the work to the next stage and keeps the notes of both. */
    public <R> Noted<R> then(Function<? super T, Noted<R>> stage) {
        var next = stage.apply(work);
        var all = new ArrayList<>(notes);
        all.addAll(next.notes);
        return new Noted<>(next.work, all);
    }

    /** Hands the work to a stage that has nothing to say. */
    public <R> Noted<R> map(Function<? super T, ? extends R> stage) {
        return new Noted<>(stage.apply(work), notes);
    }
}
