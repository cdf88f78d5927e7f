package gazette.collect.read.plain.label;

import gazette.collect.read.CreditLines;
import gazette.collect.read.plain.copy.Attributions;
import gazette.collect.read.plain.copy.Copy;
import gazette.collect.read.plain.copy.Form;
import gazette.collect.read.plain.wording.Wording;
import java.util.BitSet;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/** What shows that a chunk is a crosshead, an item of a list, verse, or a break between parts. */
final class FormCues {
    private static final Pattern BULLET = Pattern.compile("[•·▪◦‣●○■□➢►✓✔*+]\\s*\\S|[-–]\\s+\\S");
    private static final Pattern DASH = Pattern.compile("[-–—]\\s+\\S");
    private static final Pattern ORDINAL =
            Pattern.compile("\\(?(?:\\d{1,2}(?:\\.\\d{1,2}){0,3}|[a-z]|[ivx]{1,4})[.)]?\\)?\\s+\\S");
    private static final Pattern NUMBERED_HEADING = Pattern.compile("\\d{1,2}[.)]\\s+\\p{Lu}");
    private static final Pattern BREAK =
            Pattern.compile("(?:[*•·⁂◆❖~=_#\\-–—─═.]\\s?){1,100}|⁂|\\p{So}(?:\\s?\\p{So}){0,4}");
    /** What transcripts tell beside the words: "[laughter]". */
    private static final Pattern IN_BRACKETS = Pattern.compile("(?s)[\\[(（].*[\\])）]");

    private static final Pattern ADDRESS = Pattern.compile("\\w@\\w|\\+?\\d[\\d ()/-]{6,}");

    private static final String LINE_END = ",;:.!?…—–-";

    /** As far as we look for the ends of a list. */
    private static final int FAR = 60;

    private final Copy copy;

    /** The chunks that could be items of a list without marks. */
    private final BitSet items = new BitSet();

    private final List<String> furniture;

    FormCues(Copy copy, List<String> furniture) {
        this.copy = copy;
        this.furniture = furniture;
        for (var i = 1; i < copy.size(); i++) {
            items.set(i, isItemLike(i));
        }
    }

    void weigh(int i, Top top, Ballot ballot) {
        heading(i, top, ballot);
        listItem(i, top, ballot);
        divider(i, ballot);
        verse(i, ballot);
        turn(i, ballot);
        shape(i, ballot);
    }

    /** What the lines show before their words are read. */
    private void shape(int i, Ballot ballot) {
        ballot.cast(Label.CODE, -20, "");
        switch (copy.form(i)) {
            case UNDERLINED -> ballot.cast(Label.HEADING, 9, "underlined");
            case STACKED -> ballot.cast(Label.LIST_ITEM, 13, "one of several alike");
            case CODE -> ballot.cast(Label.CODE, 50, "set in, with the signs of a program");
            case SET, FLOWED -> {}
        }
    }

    private void turn(int i, Ballot ballot) {
        ballot.cast(Label.TURN, -6, "");
        if (copy.isTurn(i)) {
            ballot.cast(Label.TURN, 20, "begins with the name of who speaks");
        }
    }

    private void heading(int i, Top top, Ballot ballot) {
        ballot.cast(Label.HEADING, -4, "");
        if (i == 0 || i == top.title() || copy.isSpoken(i) || !isHeadingLike(i)) {
            return;
        }
        var text = copy.text(i);
        ballot.cast(Label.HEADING, copy.words(i) <= 12 ? 4.5 : 3.2, "a short line without a stop");
        if (copy.has(i + 1) && copy.words(i + 1) >= 18) {
            ballot.cast(Label.HEADING, 1.5, "prose follows");
        }
        if (NUMBERED_HEADING.matcher(text).lookingAt() && copy.isProse(i + 1)) {
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

    private boolean isHeadingLike(int i) {
        var text = copy.text(i);
        var words = copy.words(i);
        var open = !copy.endsSentence(i) && !text.endsWith(",") && !text.endsWith(";");
        var question = text.endsWith("?") && words <= 14;
        return words > 0 && words <= 18 && (open || question) && !text.startsWith("@") && !text.contains("http");
    }

    private double headingDoubts(int i, String text) {
        var doubts = 0.0;
        doubts += i + 1 == copy.size() ? 3 : 0;
        doubts += beginsSmall(text) ? 2.5 : 0;
        doubts += isSignedOff(i) ? 6 : 0;
        doubts += copy.has(i + 1) && copy.form(i + 1) == Form.CODE && copy.words(i) > 2 ? 5 : 0;
        doubts += IN_BRACKETS.matcher(text).matches() ? 4 : 0;
        doubts += copy.marks(i).opens() || text.startsWith("—") || text.startsWith("–") ? 1.5 : 0;
        doubts += text.startsWith("#") ? 4 : 0;
        doubts += copy.endsInColon(i - 1) ? 3 : 0;
        doubts += text.endsWith(":") && copy.words(i) > 3 ? 4 : 0;
        return -doubts;
    }

    private void listItem(int i, Top top, Ballot ballot) {
        ballot.cast(Label.LIST_ITEM, -5, "");
        if (i == 0 || i == top.title() || copy.isSpoken(i)) {
            return;
        }
        var text = copy.text(i);
        if (isBulleted(i)) {
            ballot.cast(Label.LIST_ITEM, DASH.matcher(text).lookingAt() ? 6 : 9, "begins with the mark of an item");
            return;
        }
        var heads = NUMBERED_HEADING.matcher(text).lookingAt() && copy.isProse(i + 1) && !isOrdinal(i + 1);
        if (isOrdinal(i) && !heads) {
            var alike = isOrdinal(i - 1) || isOrdinal(i + 1) || (isBulleted(i - 1) && isBulleted(i + 1));
            ballot.cast(Label.LIST_ITEM, alike ? 8 : 2, "numbered like its neighbour");
        }
        ballot.cast(Label.LIST_ITEM, unmarked(i), "one of several alike");
        ballot.cast(Label.LIST_ITEM, clauses(i), "one of several clauses after a colon");
    }

    /** A long dash alone introduces speech, a name or an aside; several in a row make a list. */
    private boolean isBulleted(int i) {
        return copy.has(i)
                && copy.words(i) > 0
                && !copy.isSpoken(i)
                && (BULLET.matcher(copy.text(i)).lookingAt()
                        || (isLongDashed(i) && (isLongDashed(i - 1) || isLongDashed(i + 1))));
    }

    private boolean isLongDashed(int i) {
        return copy.has(i) && !copy.isSpoken(i) && copy.text(i).startsWith("— ");
    }

    private boolean isOrdinal(int i) {
        return copy.has(i) && ORDINAL.matcher(copy.text(i)).lookingAt();
    }

    /** The weight of standing in a run of chunks that end without a stop, most of all after a colon. */
    private double unmarked(int i) {
        if (!items.get(i)) {
            return 0;
        }
        var first = i;
        while (i - first < FAR && first > 0 && items.get(first - 1)) {
            first--;
        }
        var end = i + 1;
        while (end - i < FAR && items.get(end)) {
            end++;
        }
        var length = end - first;
        if (copy.endsInColon(first - 1) && length >= 2) {
            return Wording.announces(copy.text(first - 1)) && length < 3 ? 5 : 8;
        }
        var heads = i == first && copy.words(i) <= 4 && copy.has(i + 1) && copy.words(i + 1) > copy.words(i);
        var full = copy.words().subList(first, end).stream()
                .filter(words -> words >= 6)
                .count();
        return length >= 3 && full >= length - 1 && !heads ? 6.5 : 0;
    }

    private boolean isItemLike(int i) {
        return i > 0
                && copy.has(i)
                && copy.words(i) >= 1
                && (copy.chunks().get(i).wrapped()
                        || copy.chunks().get(i).lines().size() == 1)
                && copy.words(i) <= 45
                && (!copy.endsSentence(i) || copy.text(i).endsWith(";"))
                && !copy.text(i).endsWith(":")
                && !copy.text(i).endsWith(",")
                && !copy.marks(i).opens()
                && !copy.isSpoken(i)
                && !isBulleted(i)
                && furniture.get(i).isEmpty()
                && !copy.isCredit(i)
                && CreditLines.creditInCaption(copy.text(i)).isEmpty()
                && Attributions.weight(copy, i) <= 0;
    }

    /** Clauses that begin small, one after the other, complete the sentence before the colon. */
    private double clauses(int i) {
        if (!isClause(i)) {
            return 0;
        }
        var first = i;
        while (i - first < FAR && isClause(first - 1)) {
            first--;
        }
        var more = isClause(i + 1) || first < i;
        return more && copy.endsInColon(first - 1) ? 8 : 0;
    }

    private boolean isClause(int i) {
        return i > 0 && copy.has(i) && copy.words(i) <= 60 && beginsSmall(copy.text(i));
    }

    private void divider(int i, Ballot ballot) {
        ballot.cast(Label.DIVIDER, -6, "");
        if (copy.words(i) == 0 && BREAK.matcher(copy.text(i)).matches() && i + 1 < copy.size()) {
            ballot.cast(Label.DIVIDER, 16, "nothing but marks");
        }
    }

    /** Lines that the writer broke, most of them far shorter than prose would be. */
    private void verse(int i, Ballot ballot) {
        ballot.cast(Label.VERSE, -6, "");
        var chunk = copy.chunks().get(i);
        var lines = chunk.lines();
        if (!chunk.isVerse()) {
            return;
        }
        var ended = lines.stream().filter(FormCues::endsAsLinesEnd).count();
        var capital = lines.stream().filter(FormCues::beginsWithCapital).count();
        var enough = ended > 0 || lines.size() >= 4;
        var broken = capital >= lines.size() - 1 || ended * 2 >= lines.size();
        if (enough && broken && lines.stream().noneMatch(FormCues::beginsWithMark)) {
            ballot.cast(Label.VERSE, 8, "short lines that the writer broke");
        }
    }

    private static boolean beginsSmall(String text) {
        return Character.isLowerCase(text.codePointAt(0));
    }

    private static boolean endsAsLinesEnd(String line) {
        return LINE_END.indexOf(line.charAt(line.length() - 1)) >= 0;
    }

    private static boolean beginsWithCapital(String line) {
        for (var i = 0; i < line.length(); i += Character.charCount(line.codePointAt(i))) {
            if (Character.isLetter(line.codePointAt(i))) {
                return Character.isUpperCase(line.codePointAt(i));
            }
        }
        return false;
    }

    private static boolean beginsWithMark(String line) {
        return !Character.isUpperCase(line.charAt(0))
                && (BULLET.matcher(line).lookingAt() || ORDINAL.matcher(line).lookingAt());
    }
}
