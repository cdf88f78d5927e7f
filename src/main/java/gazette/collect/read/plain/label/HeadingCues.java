package gazette.collect.read.plain.label;

import gazette.collect.read.plain.copy.Copy;
import gazette.collect.read.plain.copy.Form;
import java.util.Locale;
import java.util.regex.Pattern;

/** What shows that a chunk is a heading inside the text. */
final class HeadingCues {
    /** What transcripts tell beside the words: "[laughter]". */
    private static final Pattern IN_BRACKETS = Pattern.compile("(?s)[\\[(（].*[\\])）]");

    private static final Pattern ASKED =
            Pattern.compile("(?:But|So|And|Or|Und|Aber|Oder|Mais|Et|Ou|Pero|Ma|Mas|Maar|En|Men|Och|Ale|А|Но|И)\\s");
    /** The time in a recording, and an item, on the first of several lines. */
    private static final Pattern NO_HEADING = Pattern.compile("\\[?\\d{1,2}:\\d\\d(?::\\d\\d)?\\]?|・.*");

    /** The number of a part. */
    private static final Pattern NUMERAL = Pattern.compile("[IVXL]{1,6}\\.");

    private static final Pattern ADDRESS = Pattern.compile("\\w@\\w|\\+?\\d[\\d ()/-]{6,}");

    /** A heading with nothing to head is hardly one. */
    private static final double TAIL = 2;

    private final Copy copy;

    /** The last chunk that is prose. */
    private final int lastProse;

    HeadingCues(Copy copy) {
        this.copy = copy;
        var last = copy.size() - 1;
        while (last > 0 && !copy.isProse(last)) {
            last--;
        }
        this.lastProse = last;
    }

    void weigh(int i, Top top, Ballot ballot) {
        ballot.cast(Label.HEADING, -4, "");
        if (i == 0 || i == top.title() || copy.isSpoken(i) || !isHeadingLike(i)) {
            return;
        }
        var text = copy.text(i);
        ballot.cast(Label.HEADING, copy.words(i) <= 12 ? 4.5 : 3.2, "a short line without a stop");
        if (copy.has(i + 1) && copy.words(i + 1) >= 18) {
            ballot.cast(Label.HEADING, 1.5, "prose follows");
        }
        if (Ordinal.heads(text) && copy.isProse(i + 1)) {
            ballot.cast(Label.HEADING, 3, "a number before it, prose after it");
        }
        if (text.equals(text.toUpperCase(Locale.ROOT))
                && text.chars().filter(Character::isLetter).count() > 3) {
            ballot.cast(Label.HEADING, 1, "in capitals");
        }
        ballot.cast(Label.HEADING, headingDoubts(i, text), "");
    }

    /** A letter ends in a greeting with a comma and a name under it; and an address has many lines. */
    private boolean isSignedOff(int i) {
        var lines = copy.chunks().get(i).lines();
        return !copy.chunks().get(i).wrapped()
                && lines.size() > 1
                && (lines.getFirst().endsWith(",")
                        || lines.stream().anyMatch(line -> ADDRESS.matcher(line).find()));
    }

    /** A question that takes up what was said, or that answers a mail, is asked in the text. */
    private boolean isAsked(int i, String text) {
        return ASKED.matcher(text).lookingAt() || copy.isMarked(i - 1) || copy.isMarked(i + 1);
    }

    private boolean isQuoteBegun(int i) {
        return copy.has(i) && copy.marks(i).opens();
    }

    private boolean isHeadingLike(int i) {
        var text = copy.text(i);
        var words = copy.words(i);
        var open = (!copy.endsSentence(i) || NUMERAL.matcher(text).matches())
                && ",;、，".indexOf(text.charAt(text.length() - 1)) < 0;
        var question = text.endsWith("?") && words <= 14;
        return words > 0 && words <= 18 && (open || question) && !text.startsWith("@") && !text.contains("http");
    }

    private double headingDoubts(int i, String text) {
        var doubts = 0.0;
        doubts += i + 1 == copy.size() ? 3 : i > lastProse ? TAIL : 0;
        doubts += Character.isLowerCase(text.codePointAt(0)) ? 2.5 : 0;
        doubts += isSignedOff(i) ? 6 : 0;
        doubts += copy.has(i + 1) && copy.form(i + 1) == Form.CODE && copy.words(i) > 2 ? 5 : 0;
        doubts += text.endsWith("?") && isAsked(i, text) ? 3 : 0;
        doubts += copy.has(i + 1) && copy.words(i + 1) == 0 ? 3 : 0;
        doubts += NO_HEADING.matcher(copy.chunks().get(i).lines().getFirst()).matches() ? 6 : 0;
        doubts += IN_BRACKETS.matcher(text).matches() ? 4 : 0;
        doubts += copy.marks(i).opens() || text.startsWith("—") || text.startsWith("–") ? 2 : 0;
        doubts += text.startsWith("#") ? 4 : 0;
        doubts += copy.endsInColon(i - 1) ? 3 : 0;
        doubts += text.endsWith(":") && (copy.words(i) > 3 || isQuoteBegun(i + 1)) ? 4 : 0;
        return -doubts;
    }
}
