package gazette.typeset.css.property;

import gazette.typeset.css.syntax.Token;
import gazette.typeset.css.value.Context;
import java.util.Arrays;
import java.util.List;
import java.util.Map;

/** The value of every property for one element, computed. The cascade makes equal ones one object. */
public final class Values {
    private final Object[] slots;
    private final Map<String, List<Token>> variables;
    private int hash;

    /**
     * Takes what was computed.
     *
     * @param slots by {@link Property#index}; from now on they belong to this object
     * @param variables custom properties by name, with references resolved
     */
    public Values(Object[] slots, Map<String, List<Token>> variables) {
        this.slots = slots;
        this.variables = variables;
    }

    /** What every property is where no sheet says anything. */
    public static Values initial() {
        var slots = new Object[Properties.all().size()];
        for (var property : Properties.all()) {
            slots[property.index()] = property.initial();
        }
        return new Values(slots, Map.of());
    }

    /** The value of a property. */
    @SuppressWarnings("unchecked") // only the cascade fills slots, each from the property of its index
    public <T> T get(Property<T> property) {
        return (T) slots[property.index()];
    }

    /** What an element inside has of a property where no rule says anything. */
    public <T> T inside(Property<T> property) {
        return property.isInherited() ? get(property) : property.initial();
    }

    /** What values inside are measured against. */
    public Context.Around around() {
        double size = get(Properties.FONT_SIZE);
        return new Context.Around(
                size,
                Context.leading(get(Properties.LINE_HEIGHT), size),
                get(Properties.FONT_WEIGHT),
                get(Properties.COLOR),
                get(Properties.PAGE));
    }

    /** Custom properties by name. */
    public Map<String, List<Token>> variables() {
        return variables;
    }

    @Override
    public boolean equals(Object other) {
        return this == other
                || (other instanceof Values v && Arrays.equals(slots, v.slots) && variables.equals(v.variables));
    }

    /** Counted once: values are looked up for every element. Nobody asks before all slots are filled. */
    @Override
    public int hashCode() {
        if (hash == 0) {
            hash = 31 * Arrays.hashCode(slots) + variables.hashCode();
        }
        return hash;
    }
}
