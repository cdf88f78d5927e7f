package gazette.collect.read.plain.label;

import gazette.collect.read.CreditLines;
import gazette.collect.read.plain.copy.Attributions;
import gazette.collect.read.plain.copy.Copy;
import gazette.collect.read.plain.wording.Wording;
import java.util.BitSet;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/** What shows that a chunk is an item of a list. */
final class ListCues {
    private static final Pattern BULLET = Pattern.compile("[•·▪◦‣●○■□➢►✓✔*+]\\s*\\S|[-–]\\s+\\S");
    private static final Pattern DASH = Pattern.compile("[-–—]\\s+\\S");

    /** As far as we look for the ends of a list. */
    private static final int FAR = 60;

    private static final int A_PARAGRAPH = 18;

    /** As far as we look back for the number before. */
    private static final int NEAR = 6;

    private final Copy copy;

    /** The chunks that could be items of a list without marks. */
    private final BitSet items = new BitSet();

    private final List<String> furniture;

    /** Above it stand the lines of the head, one by one. */
    private final int firstProse;

    ListCues(Copy copy, List<String> furniture) {
        this.copy = copy;
        this.furniture = furniture;
        this.firstProse = firstProse(copy);
        for (var i = 1; i < copy.size(); i++) {
            items.set(i, isItemLike(i));
        }
    }

    /** The first paragraph, of those chunks that may still belong to the head; the first chunk if there is none. */
    private static int firstProse(Copy copy) {
        var first = 0;
        while (first < Math.min(Cues.HEAD, copy.size())
                && copy.words(first) < A_PARAGRAPH
                && !copy.endsInColon(first)) {
            first++;
        }
        return first < Cues.HEAD ? first : 0;
    }

    void weigh(int i, Top top, Ballot ballot) {
        ballot.cast(Label.LIST_ITEM, -5, "");
        if (i == 0 || i == top.title() || copy.isSpoken(i)) {
            return;
        }
        var text = copy.text(i);
        if (isBulleted(i)) {
            ballot.cast(Label.LIST_ITEM, DASH.matcher(text).lookingAt() ? 6 : 9, "begins with the mark of an item");
            return;
        }
        if (Ordinal.of(text).isPresent() && !heads(i)) {
            var alike = isLike(i, i - 1) || isLike(i, i + 1) || isAmongBullets(i) || goesOnCounting(i);
            ballot.cast(Label.LIST_ITEM, alike ? 8 : 2, "numbered like its neighbour");
        }
        ballot.cast(Label.LIST_ITEM, i < firstProse ? 0 : unmarked(i), "one of several alike");
        ballot.cast(Label.LIST_ITEM, clauses(i), "one of several clauses after a colon");
    }

    /** Whether a line begins with the mark of an item. */
    static boolean isBulleted(String line) {
        return BULLET.matcher(line).lookingAt();
    }

    /** A long dash alone introduces speech, a name or an aside; several in a row make a list. */
    private boolean isBulleted(int i) {
        return copy.has(i)
                && copy.words(i) > 0
                && !copy.isSpoken(i)
                && (isBulleted(copy.text(i)) || (isLongDashed(i) && (isLongDashed(i - 1) || isLongDashed(i + 1))));
    }

    private boolean isLongDashed(int i) {
        return copy.has(i) && !copy.isSpoken(i) && copy.text(i).startsWith("— ");
    }

    /** Whether a whole sentence counts on from one that stands some chunks before it, with a quotation between perhaps. */
    private boolean goesOnCounting(int i) {
        if (!copy.endsSentence(i) && !copy.endsInColon(i)) {
            return false;
        }
        for (var before = i - 2; before >= Math.max(0, i - NEAR); before--) {
            var earlier = ordinal(before);
            if (earlier.isPresent() && isLike(i, before)) {
                return earlier.get().comesBefore(ordinal(i).orElseThrow());
            }
        }
        return false;
    }

    /** A letter over items with marks of their own. */
    private boolean isAmongBullets(int i) {
        return ordinal(i).stream().anyMatch(o -> o.kind() == Ordinal.Kind.LETTER) && isBulleted(i + 1);
    }

    /** A number heads what follows, unless it goes on counting what stood before it. */
    private boolean heads(int i) {
        return Ordinal.heads(copy.text(i))
                && copy.isProse(i + 1)
                && !isLike(i, i + 1)
                && !(isLike(i, i - 1)
                        && ordinal(i - 1).orElseThrow().comesBefore(ordinal(i).orElseThrow()));
    }

    private Optional<Ordinal> ordinal(int i) {
        return copy.has(i) ? Ordinal.of(copy.text(i)) : Optional.empty();
    }

    /** Whether two chunks are numbered in the same way. */
    private boolean isLike(int i, int neighbour) {
        var one = ordinal(i);
        var other = ordinal(neighbour);
        return one.isPresent()
                && other.isPresent()
                && one.get().kind() == other.get().kind();
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
        return i > 0
                && copy.has(i)
                && copy.words(i) <= 60
                && Character.isLowerCase(copy.text(i).codePointAt(0));
    }
}
