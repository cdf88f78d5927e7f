package gazette.collect.read.plain.copy;

import gazette.article.Inline;
import gazette.article.Inlines;
import gazette.collect.read.plain.wording.Wording;
import java.util.List;
import java.util.regex.Pattern;

/** The lines that say whose words stood before them. */
public final class Attributions {
    private static final int LONGEST = 140;
    private static final int MOST_WORDS = 22;
    private static final int MOST_WORDS_OF_AN_OFFICE = 11;

    private static final Pattern DASHED =
            Pattern.compile("(?s)(?:[—–―]|--|-)\\s?[\\p{Lu}\\p{N}“\"„«@*_\\p{Lo}].{1,140}");
    private static final Pattern LONG_DASHED = Pattern.compile("(?:[—―]|--)\\s?\\p{Ll}[^,;:?!]{1,80}");
    private static final Pattern SENTENCE = Pattern.compile("(?s).*\\p{Ll}{3}[.!?]");
    private static final Pattern NAME_AND_OFFICE = Pattern.compile(
            "\\p{Lu}[\\p{L}.’'-]*(?: (?:\\p{Lu}[\\p{L}.’'-]*|v\\.|von|van|de|der|la)){1,4},\\s\\p{L}.{2,60}");
    private static final Pattern NAMED = Pattern.compile("\\p{Lu}[^.!?]*(?:\\p{Lu}\\.[^.!?]*)*");
    private static final Pattern ENDS_IN_MARK = Pattern.compile("(?s).*[\"”“»][.,]?");
    private static final Pattern DASH = Pattern.compile("^(?:[—–―]|--|-)\\s*");

    private Attributions() {}

    /** How much chunk i looks like the attribution of what stands before it; 0 if not at all. */
    public static double weight(Copy copy, int i) {
        if (!copy.has(i) || i == 0 || copy.isSpoken(i) || copy.words(i) > MOST_WORDS || isItem(copy, i)) {
            return 0;
        }
        var text = copy.text(i);
        if (isSignature(copy, i)) {
            return 0;
        }
        if (DASHED.matcher(text).matches()
                && !text.endsWith(":")
                && !SENTENCE.matcher(text).matches()) {
            var speech = Wording.reports(text) && copy.words(i) > 8;
            return Wording.namesHandle(text) ? 9 : speech ? 0 : 6;
        }
        if (copy.marks(i - 1).whole()
                && copy.words(i) <= MOST_WORDS_OF_AN_OFFICE
                && LONG_DASHED.matcher(text).matches()
                && !SENTENCE.matcher(text).matches()) {
            return 5;
        }
        var closed = ENDS_IN_MARK.matcher(copy.text(i - 1)).matches();
        var office = copy.words(i) <= MOST_WORDS_OF_AN_OFFICE
                && NAME_AND_OFFICE.matcher(text).matches();
        return closed && office && !Wording.reports(text) ? 5.5 : 0;
    }

    /** A first name alone at the very end is the writer's own. */
    private static boolean isSignature(Copy copy, int i) {
        return copy.words(i) == 1 && i >= copy.size() - 3 && !copy.marks(i - 1).opens();
    }

    /** A dash alone may begin an item of a list. */
    private static boolean isItem(Copy copy, int i) {
        return copy.text(i).startsWith("- ") && copy.text(i - 1).startsWith("- ");
    }

    /** Whether a line begins with a dash and a name. */
    static boolean isAttribution(String line) {
        return line.length() <= LONGEST && DASHED.matcher(line).matches() && !Dialogue.sounds(line);
    }

    /** Whether a chunk holds both the words and, on its last line, whose they are. */
    public static boolean closes(Chunk chunk) {
        var lines = chunk.lines();
        return chunk.form() != Form.FLOWED && lines.size() > 1 && (closesWithDash(lines) || isSignedInMarks(lines));
    }

    /** Words in marks from the first to the last, and a name on the line under them. */
    private static boolean isSignedInMarks(List<String> lines) {
        var name = lines.getLast();
        return Chunk.words(name) <= MOST_WORDS_OF_AN_OFFICE
                && NAMED.matcher(name).matches()
                && QuotationMarks.of(String.join(" ", lines.subList(0, lines.size() - 1)))
                        .whole();
    }

    private static boolean closesWithDash(List<String> lines) {
        return lines.size() > 1
                && isAttribution(lines.getLast())
                && lines.subList(0, lines.size() - 1).stream().noneMatch(Attributions::isAttribution);
    }

    /** The words without the dash, which the setter puts there again. */
    public static List<Inline> bare(String line) {
        return Inlines.of(DASH.matcher(line).replaceFirst(""));
    }
}
