package gazette.article;

import java.util.List;

/**
 * How an article was read, for {@code inspect} and for whoever wants to know why a block is what it is.
 *
 * @param reader the kind of input that was understood
 * @param inferred what was concluded without being stated, in reading order
 * @param dropped what was left out, in reading order
 */
public record Reading(Reader reader, List<Finding> inferred, List<Finding> dropped) {
    public Reading {
        inferred = List.copyOf(inferred);
        dropped = List.copyOf(dropped);
    }

    /** A reading that had nothing to conclude. */
    public static Reading stated(Reader reader) {
        return new Reading(reader, List.of(), List.of());
    }

    /** The kinds of input. */
    public enum Reader {
        PLAIN_TEXT,
        MARKDOWN,
        HTML,
        FEED
    }

    /**
     * One conclusion.
     *
     * @param text the words it is about, shortened to a line
     * @param why the evidence, in words ("the line before ends in a colon")
     */
    public record Finding(String text, String why) {}
}
