package gazette.typeset.css.value;

/**
 * How values of a kind are written.
 *
 * @param <T> what they come to
 */
@FunctionalInterface
public interface Syntax<T> {
    /**
     * Reads a value from the front.
     *
     * @throws Invalid if there is none
     */
    Value<T> read(ValueReader in) throws Invalid;
}
