package gazette.typeset.css.value;

/**
 * What a declaration says, before it is known of which element.
 *
 * @param <T> what it comes to
 */
@FunctionalInterface
public interface Value<T> {
    /** What it comes to here. */
    T in(Context context);

    /** A value that is the same everywhere. */
    static <T> Value<T> of(T constant) {
        return new Constant<>(constant);
    }

    /** The same everywhere. */
    record Constant<T>(T constant) implements Value<T> {
        @Override
        public T in(Context context) {
            return constant;
        }
    }
}
