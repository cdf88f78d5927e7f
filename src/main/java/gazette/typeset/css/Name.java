package gazette.typeset.css;

import java.util.List;

/**
 * What a name before a colon stands for: one property, or several at once.
 *
 * @param name in small letters
 * @param targets the properties that get values
 * @param reading reads a value for each of them, in their order
 */
record Name(String name, List<Target> targets, Reading reading) {
    Name {
        targets = List.copyOf(targets);
    }

    /** Reads the values of several properties. */
    @FunctionalInterface
    interface Reading {
        /** Reads from the front a value for each target, in their order. */
        List<Value<?>> read(ValueReader in) throws Invalid;
    }

    /**
     * A property that gets a value; which, may depend on the direction.
     *
     * @param leftToRight where text runs to the right
     * @param rightToLeft where it runs to the left; mostly the same
     */
    record Target(Property<?> leftToRight, Property<?> rightToLeft) {
        /** The same in both directions. */
        static Target of(Property<?> property) {
            return new Target(property, property);
        }

        /** The property, in a direction. */
        Property<?> in(boolean runsToLeft) {
            return runsToLeft ? rightToLeft : leftToRight;
        }
    }
}
