package gazette.typeset.css.style;

import java.util.Arrays;
import java.util.Locale;
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
    FIRST_LINE,
    /** The mark in the text that leads to a footnote; elements that are footnotes always have one. */
    FOOTNOTE_CALL,
    /** The mark that the footnote itself begins with; elements that are footnotes always have one. */
    FOOTNOTE_MARKER;

    /** The part of a name in a style sheet, without colons: {@code first-letter}. */
    public static Optional<Pseudo> named(String name) {
        return Arrays.stream(values())
                .filter(part ->
                        part.name().toLowerCase(Locale.ROOT).replace('_', '-').equals(name))
                .findFirst();
    }
}
