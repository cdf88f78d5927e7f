package gazette.typeset.paragraph;

/** What a paragraph is made of, in reading order. White space has been collapsed already. */
public sealed interface Piece {
    /**
     * Words in one style. Spaces are glue; U+00A0 is glue that does not break; U+202F, U+2009, U+200A keep their width and
     * U+2060 forbids a break; U+00AD allows one with a hyphen, U+200B one without.
     *
     * @param owner a number of the caller's, handed back with the glyphs
     */
    record Words(String text, TextStyle style, int owner) implements Piece {}

    /**
     * Something that stands in the line like one letter: a picture, a box, a float's initial.
     *
     * @param width in pt
     */
    record Atom(double width, int owner) implements Piece {}

    /**
     * White that takes all that is left of the line, filled with a repeated pattern (the dots of a contents list).
     *
     * @param pattern what is repeated (". "); empty for white
     */
    record Leader(String pattern, TextStyle style, int owner) implements Piece {}

    /** The end of a line that the author wants. */
    record LineBreak() implements Piece {}
}
