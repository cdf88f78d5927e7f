package gazette.typeset.css;

import java.util.Locale;

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

    /** Its name in a style sheet, without colons: {@code first-letter}. */
    String cssName() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
