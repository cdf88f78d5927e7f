package gazette.typeset.css.property;

import gazette.typeset.css.value.Invalid;
import gazette.typeset.css.value.Syntax;
import gazette.typeset.css.value.Value;
import gazette.typeset.css.value.ValueReader;

/**
 * A property of the dialect.
 *
 * @param <T> what its values come to
 */
public final class Property<T> {
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
    public int index() {
        return index;
    }

    /** Whether an element takes the value of the element around it. */
    public boolean isInherited() {
        return inherited;
    }

    /** What it is where no sheet says anything. */
    public T initial() {
        return initial;
    }

    /** Reads a value from the front. */
    Value<T> read(ValueReader in) throws Invalid {
        return syntax.read(in);
    }

    @Override
    public String toString() {
        return name;
    }
}
