package gazette.typeset.css;

/**
 * A property of the dialect.
 *
 * @param <T> what its values come to
 */
final class Property<T> {
    /** Reads a value. */
    @FunctionalInterface
    interface Syntax<T> {
        /**
         * Reads a value from the front.
         *
         * @throws Invalid if there is none
         */
        Value<T> read(ValueReader in) throws Invalid;
    }

    private final String name;
    private final int index;
    private final boolean inherited;
    private final T initial;
    private final Syntax<T> syntax;

    Property(String name, int index, boolean inherited, T initial, Syntax<T> syntax) {
        this.name = name;
        this.index = index;
        this.inherited = inherited;
        this.initial = initial;
        this.syntax = syntax;
    }

    /** Its name, in small letters. */
    String name() {
        return name;
    }

    /** Its number among all properties, from 0. */
    int index() {
        return index;
    }

    /** Whether an element takes the value of the element around it. */
    boolean isInherited() {
        return inherited;
    }

    /** What it is where no sheet says anything. */
    T initial() {
        return initial;
    }

    /** Reads a value from the front. */
    Value<T> read(ValueReader in) throws Invalid {
        return syntax.read(in);
    }

    /** What an element has where no rule says anything. */
    T unset(Values parent) {
        return inherited ? parent.get(this) : initial;
    }

    @Override
    public String toString() {
        return name;
    }
}
