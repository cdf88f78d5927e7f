package gazette.collect.read.plain.copy;

import gazette.collect.read.CreditLines;
import gazette.collect.read.LineEnds;
import java.util.List;
import java.util.regex.Pattern;

/**
 * Lines that stand together, with white above and below.
 *
 * @param lines without the white space at their ends, in order; never empty, none blank
 * @param indents how far each line stands in, in spaces
 * @param form what the shape of the lines says
 * @param depth how often a mail marked the lines as another's; 0 for the text itself
 */
public record Chunk(List<String> lines, List<Integer> indents, Form form, int depth) {
    private static final Pattern SPACE = Pattern.compile("[ \\t\\x0B\\f\\n]+");
    /** Scripts whose words nothing parts begin here. */
    private static final char UNPARTED = '\u2E80';

    private static final String JOINS = "'’-.@/";

    /** Copies its lists. */
    public Chunk {
        lines = List.copyOf(lines);
        indents = List.copyOf(indents);
    }

    /** One line of text that is a chunk of its own. */
    static Chunk of(String line) {
        return new Chunk(List.of(line.strip()), List.of(0), Form.SET, 0);
    }

    /** Lines as they stand in the text. */
    static Chunk of(List<String> lines, Form form) {
        return new Chunk(
                lines.stream().map(String::strip).toList(),
                lines.stream().map(Line::indent).toList(),
                form,
                0);
    }

    /** The same, marked by a mail as another's. */
    Chunk at(int depth) {
        return new Chunk(lines, indents, form, depth);
    }

    /** Whether the line ends mean nothing, because a program broke the lines. */
    public boolean wrapped() {
        return form == Form.FLOWED;
    }

    /** Whether these may be the lines of a verse. */
    public boolean isVerse() {
        return form == Form.SET && Stanza.is(lines);
    }

    /** Whether it is a box of a page, with a line that says so over others. */
    public boolean isBox() {
        return form == Form.BOX;
    }

    /** All words on one line. */
    public String text() {
        var words = lines.size() == 1 ? lines.getFirst() : LineEnds.joined(String.join("\n", lines));
        return isSpaced(words) ? words : SPACE.matcher(words).replaceAll(" ").strip();
    }

    /** Whether single spaces alone part the words, as they nearly always do. */
    private static boolean isSpaced(String words) {
        var spaced = true;
        for (var i = 0; i < words.length(); i++) {
            var c = words.charAt(i);
            if (c < ' ' || (c == ' ' && spaced)) {
                return false;
            }
            spaced = c == ' ';
        }
        return !spaced
                && !Character.isWhitespace(words.codePointAt(0))
                && !Character.isWhitespace(words.codePointBefore(words.length()));
    }

    /** The words with the line ends that mean something. */
    public String lined() {
        return wrapped() ? text() : String.join("\n", lines);
    }

    /** Whether the whole is the credit of a picture. */
    boolean isPictureCredit() {
        return CreditLines.isPictureCredit(text()) && !standsOverCaption();
    }

    /** Whether it is a credit on its first line and a caption below. */
    public boolean standsOverCaption() {
        return lines.size() == 2
                && CreditLines.isPictureCredit(lines.getFirst())
                && !CreditLines.isPictureCredit(lines.getLast());
    }

    /** How many words a text has; a number or an address is one, and so are two characters where nothing parts the words. */
    static int words(String text) {
        var words = 0;
        var unparted = 0;
        var inWord = false;
        for (var i = 0; i < text.length(); i++) {
            var c = text.charAt(i);
            var letter = Character.isLetterOrDigit(c);
            if (letter && c >= UNPARTED && LineEnds.isUnparted(c)) {
                unparted++;
                inWord = false;
                continue;
            }
            words += letter && !inWord ? 1 : 0;
            inWord = letter || (inWord && JOINS.indexOf(c) >= 0);
        }
        return words + (unparted + 1) / 2;
    }
}
