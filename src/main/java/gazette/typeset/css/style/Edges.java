package gazette.typeset.css.style;

import java.util.function.Function;

/** One thing on each side of a box. */
public record Edges<T>(T top, T right, T bottom, T left) {
    /** A side of a box, clockwise from the top. */
    public enum Side {
        TOP,
        RIGHT,
        BOTTOM,
        LEFT
    }

    /** What is on a side. */
    public T on(Side side) {
        return switch (side) {
            case TOP -> top;
            case RIGHT -> right;
            case BOTTOM -> bottom;
            case LEFT -> left;
        };
    }

    /** The same on each side. */
    public static <T> Edges<T> all(T edge) {
        return new Edges<>(edge, edge, edge, edge);
    }

    /** Something else made of what is on each side. */
    public <R> Edges<R> map(Function<? super T, ? extends R> change) {
        return new Edges<>(change.apply(top), change.apply(right), change.apply(bottom), change.apply(left));
    }
}
