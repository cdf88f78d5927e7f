package gazette.typeset.css;

import java.util.function.Function;

/** One thing on each side of a box. */
public record Edges<T>(T top, T right, T bottom, T left) {
    /** The same on each side. */
    public static <T> Edges<T> all(T edge) {
        return new Edges<>(edge, edge, edge, edge);
    }

    /** Something else made of what is on each side. */
    public <R> Edges<R> map(Function<? super T, ? extends R> change) {
        return new Edges<>(change.apply(top), change.apply(right), change.apply(bottom), change.apply(left));
    }
}
