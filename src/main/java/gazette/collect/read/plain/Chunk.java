package gazette.collect.read.plain;

import java.util.List;
import java.util.regex.Pattern;

/**
 * Lines that stand together, with white above and below.
 *
 * @param lines without the white space at their ends, in order; never empty, none blank
 * @param indents how far each line stands in, in spaces
 * @param wrapped whether the line ends mean nothing, because a program broke the lines
 */
record Chunk(List<String> lines, List<Integer> indents, boolean wrapped) {
    private static final Pattern SPACE = Pattern.compile("[ \\t\\x0B\\f\\n]+");
    private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{N}]+(?:['’\\-.@/][\\p{L}\\p{N}]+)*");

    Chunk {
        lines = List.copyOf(lines);
        indents = List.copyOf(indents);
    }

    /** One line of text that is a chunk of its own. */
    static Chunk of(String line) {
        return new Chunk(List.of(line.strip()), List.of(0), false);
    }

    /** All words on one line. */
    String text() {
        return SPACE.matcher(String.join(" ", lines)).replaceAll(" ").strip();
    }

    /** The words with the line ends that mean something. */
    String lined() {
        return wrapped ? text() : String.join("\n", lines);
    }

    /** How many words there are; a number or an address is one. */
    int words() {
        return (int) WORD.matcher(text()).results().count();
    }

    char last() {
        var text = text();
        return text.charAt(text.length() - 1);
    }
}
