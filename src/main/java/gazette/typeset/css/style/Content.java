package gazette.typeset.css.style;

/** One part of generated content. */
public sealed interface Content {
    /** Words as they are; may hold line ends. */
    record Words(String text) implements Content {}

    /** The value of the innermost counter of a name. */
    record Counter(String name, CounterStyle style) implements Content {}

    /** The values of all counters of a name, the outermost first. */
    record Counters(String name, String separator, CounterStyle style) implements Content {}

    /** The value of an attribute of the element; nothing if it has none. */
    record Attribute(String name) implements Content {}

    /** A string that {@code string-set} has given words on this page or before. */
    record NamedString(String name, Which which) implements Content {}

    /**
     * The value of a counter where a link leads: the page number in a contents list is the counter {@code page}.
     *
     * @param attribute of the element, which holds the address ({@code href})
     */
    record TargetCounter(String attribute, String name, CounterStyle style) implements Content {}

    /** The text of the element where a link leads. */
    record TargetText(String attribute) implements Content {}

    /** White to the end of the line, filled with a repeated pattern (". "); a single space is white only. */
    record Leader(String pattern) implements Content {}

    /** The text of the element itself; in {@code string-set} only. */
    record ElementText() implements Content {}

    /** Which of the words that a named string got on a page. */
    enum Which {
        /** The first given on the page, else those it came with. */
        FIRST,
        /** Those it came with, unless an element that gives some is first on the page. */
        START,
        /** The last given on the page, else those it came with. */
        LAST,
        /** None on a page that gives some, else those it came with. */
        FIRST_EXCEPT
    }
}
