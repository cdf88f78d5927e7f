package gazette.typeset.css;

import java.util.Optional;

/** A part of an element that has a style of its own without being in the markup. */
public enum Pseudo {
    BEFORE,
    AFTER,
    /** The mark of a list item. */
    MARKER,
    /** The initial. */
    FIRST_LETTER,
    /** The first line: only {@code font-variant-*}, {@code letter-spacing} and colour are wanted of it. */
    FIRST_LINE;

    private static final Keywords<Pseudo> NAMES = Keywords.of(values());

    /** The part of a name in a style sheet, without colons: {@code first-letter}. */
    static Optional<Pseudo> named(String name) {
        return NAMES.find(name);
    }
}
