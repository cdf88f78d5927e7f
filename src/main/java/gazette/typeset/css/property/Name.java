package gazette.typeset.css.property;

import gazette.typeset.css.value.Invalid;
import gazette.typeset.css.value.Value;
import gazette.typeset.css.value.ValueReader;
import java.util.List;

/**
 * What a name before a colon stands for: one property, or several at once.
 *
 * @param name in small letters
 * @param targets the properties that get values
 * @param reading reads a value for each of them, in their order
 */
public record Name(String name, List<Target> targets, Reading reading) {
    public Name {
        targets = List.copyOf(targets);
    }

    /** Reads the values of several properties. */
    @FunctionalInterface
    public interface Reading {
        /** Reads from the front a value for each target, in their order. */
        List<Value<?>> read(ValueReader in) throws Invalid;
    }

    /**
     * A property that gets a value; which, may depend on the direction.
     *
     * @param leftToRight where text runs to the right
     * @param rightToLeft where it runs to the left; mostly the same
     */
    public record Target(Property<?> leftToRight, Property<?> rightToLeft) {
        /** The same in both directions. */
        public static Target of(Property<?> property) {
            return new Target(property, property);
        }

        /** The property, in a direction. */
        public Property<?> in(boolean runsToLeft) {
            return runsToLeft ? rightToLeft : leftToRight;
        }
    }
}
