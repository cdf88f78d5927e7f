package gazette.collect.read.plain.label;

import gazette.collect.read.plain.copy.Attributions;
import gazette.collect.read.plain.copy.Copy;
import gazette.collect.read.plain.copy.Repeats;
import gazette.collect.read.plain.wording.Wording;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/**
 * The evidence that a run of chunks is one block quotation: how it begins, what holds it together, how it ends. A quotation
 * has to be stronger than the author's own voice, which weighs nothing. Weights are logarithms of odds, set by hand.
 */
final class Quotes {
    /** More chunks than this no block quotation has that could be recognised by its words. */
    static final int LONGEST = 12;

    /** In words: a greeting, a name and an office. */
    private static final int LONGEST_CLOSING = 14;

    private static final int LONGEST_WORD = 80;
    private static final double PRIOR = -3.2;
    private static final double GOES_ON = -1.7;

    /** From so far down not even an attribution helps up again. */
    private static final double HOPELESS = -9;

    private static final Pattern RESUMED = Pattern.compile("[\\p{Ll}]|…|\\.\\s?\\.\\s?\\.|\\[");
    private static final Pattern OMISSION = Pattern.compile("(?:[….]\\s?){1,4}");
    private static final Pattern SHORT_MESSAGE = Pattern.compile("^#\\p{L}|[\\p{So}\\p{Sk}\\uFE0F]\\s*\\z");
    private static final Pattern AT_LENGTH = Pattern.compile(
            "\\b(?:emphasis added|in full|at length|letter|statement|e-?mail|memo|message|opens|begins)\\b",
            Pattern.CASE_INSENSITIVE);
    private static final Pattern SIGNATURE = Pattern.compile("\\p{Lu}[\\p{L}.’'-]*(?: \\p{Lu}[\\p{L}.’'-]*){0,2}");
    private static final Pattern NO_SIGN_OF_A_SERIES = Pattern.compile(
            "the|a|an|in|on|at|but|and|it|this|that|i|we|he|she|they|der|die|das|ein|eine|le|la|les|el|los|il|");
    private static final Pattern FIRST_WORD = Pattern.compile("(?s)[ ’'].*");
    private static final Pattern PRONOUN = Pattern.compile("(?:He|She|They|It) (?:also |then )?\\p{L}+");

    private final Copy copy;
    private final LeadIns leadIns;
    private final Voices voices;
    private final BitSet pulls = new BitSet();
    private final BitSet messages = new BitSet();
    private final BitSet posts = new BitSet();
    private final BitSet shortLooking = new BitSet();
    private final BitSet resumed = new BitSet();
    private final BitSet omissions = new BitSet();
    private final List<Set<String>> names;
    private final List<String> firstWords;

    Quotes(Copy copy, Repeats repeats) {
        this.copy = copy;
        this.leadIns = new LeadIns(copy);
        this.voices = new Voices(copy);
        this.names = IntStream.range(0, copy.size()).mapToObj(copy::names).toList();
        this.firstWords = copy.texts().stream().map(Quotes::firstWord).toList();
        for (var i = 0; i < copy.size(); i++) {
            var text = copy.text(i);
            messages.set(i, Wording.isShortMessage(text));
            posts.set(i, Wording.isPosted(copy.chunks().get(i).lines()));
            shortLooking.set(i, SHORT_MESSAGE.matcher(text).find());
            resumed.set(i, RESUMED.matcher(text).lookingAt());
            omissions.set(i, OMISSION.matcher(text).matches());
        }
        for (var i = 3; i < copy.size(); i++) {
            pulls.set(i, isPull(i, repeats));
        }
    }

    private static String firstWord(String text) {
        var words = Copy.folded(text.substring(0, Math.min(text.length(), LONGEST_WORD)));
        return words.substring(0, (words + " ").indexOf(' '));
    }

    /** Words set apart that stand in the text as well, in a longer paragraph. */
    private boolean isPull(int i, Repeats repeats) {
        return copy.words(i) >= 7
                && copy.words(i) <= 70
                && (copy.endsSentence(i) || copy.marks(i).opens() || copy.words(i) >= 15)
                && repeats.of(i).stream()
                        .filter(other -> copy.words(other) >= copy.words(i) + 5)
                        .anyMatch(other -> !copy.marks(i).opens() || Math.abs(other - i) <= 3);
    }

    boolean isPull(int i) {
        return pulls.get(i);
    }

    /**
     * What speaks for a quotation, in weight and in words.
     *
     * @param weight of all evidence, against the author's own voice at 0
     */
    record Case(double weight, List<String> why) {
        Case {
            why = List.copyOf(why);
        }
    }

    /**
     * The cases for all quotations that begin with a chunk: of one chunk, of two, and so on, as long as there is hope; the
     * last chunk may be the attribution.
     */
    List<Case> from(int first) {
        if (copy.isTurn(first)) {
            return List.of();
        }
        var cases = new ArrayList<Case>();
        var why = new ArrayList<String>();
        var announced = leadIns.weight(first, why);
        var led = announced > LeadIns.CLEAR;
        var begin = PRIOR + (copy.isSpoken(first) ? HOPELESS : announced + begin(first, why));
        var held = 0.0;
        for (var last = first;
                last < Math.min(copy.size(), first + LONGEST) && !copy.isMarked(last) && !copy.isTurn(last);
                last++) {
            var more = last > first ? goesOn(first, last, led) : 0;
            cases.add(
                    last > first && voices.attribution(last) > 0
                            ? attributed(first, last, begin + held, why)
                            : unattributed(first, last, begin + held + more, why));
            held += more;
            if (begin + held < HOPELESS) {
                break;
            }
        }
        return cases;
    }

    private Case attributed(int first, int last, double weight, List<String> why) {
        var all = new ArrayList<>(why);
        all.add("the line after it says whose words they are");
        var more = shortMessage(first, last - 1, all) + end(first, last - 1) + (last - 1 - first) * 0.4;
        return new Case(weight + more + voices.attribution(last), all);
    }

    private Case unattributed(int first, int last, double weight, List<String> why) {
        var all = new ArrayList<>(why);
        var left = voices.attribution(last + 1) > 2 ? 3 : 0;
        return new Case(weight + shortMessage(first, last, all) + end(first, last) - left, all);
    }

    private double begin(int i, List<String> why) {
        return enclosed(i, why) + resumed(i, why) + repeated(i, why) + anotherVoice(i, why) + ownAttribution(i, why);
    }

    private double enclosed(int i, List<String> why) {
        if (copy.marks(i).whole()) {
            why.add("quotation marks enclose it");
            return 0.7;
        }
        return copy.marks(i).opens() ? 0.2 : 0;
    }

    private double shortMessage(int i, int last, List<String> why) {
        var weight = 0.0;
        if (messages.get(i) || messages.get(last)) {
            weight += 2;
            why.add("it bears the address of a short message");
        }
        if (posts.get(i)) {
            weight += 7;
            why.add("it is set as short messages are, with a name above and a time below");
        }
        if (shortLooking.get(i)) {
            weight += 2;
            why.add("it begins or ends as short messages do");
        }
        return weight;
    }

    private double resumed(int i, List<String> why) {
        if (!resumed.get(i) || copy.words(i) <= 5) {
            return 0;
        }
        why.add("it begins within a sentence");
        // Several in a row are the items of a list.
        return copy.has(i + 1) && startsSmall(i) && startsSmall(i + 1) ? -2 : 1;
    }

    private boolean startsSmall(int i) {
        return Character.isLowerCase(copy.text(i).codePointAt(0));
    }

    private double repeated(int i, List<String> why) {
        if (!isPull(i)) {
            return 0;
        }
        why.add("the text says the same again");
        return 6;
    }

    /** "I" in words without marks, although the author never says it. */
    private double anotherVoice(int i, List<String> why) {
        var first = Wording.firstPerson(copy.own(i));
        if (copy.speaksOfItself() || copy.words(i) <= 14 || copy.marks(i).opens() || first * 60 < copy.words(i)) {
            return 0;
        }
        why.add("it says “I”, which the author does not");
        var reported = copy.has(i - 1) && Wording.reports(copy.text(i - 1));
        return 0.6 + (reported ? 2.2 : 0) + (first > 1 ? 0.6 : 0);
    }

    private double ownAttribution(int i, List<String> why) {
        if (!Attributions.closes(copy.chunks().get(i))) {
            return 0;
        }
        why.add("its last line says whose words they are");
        return 5;
    }

    /** Whether chunk k belongs to the quotation that began with the first. */
    private double goesOn(int first, int k, boolean led) {
        return GOES_ON
                - 0.15 * (k - first)
                + marks(first, k, led)
                + sentences(k)
                + (leadIns.opensLetter(first) && led ? letter(first, k) : brief(k))
                + colons(k, led)
                + series(k)
                + (led && AT_LENGTH.matcher(copy.text(first - 1)).find() ? 0.8 : 0)
                - (voices.takesUp(k) ? 0.6 : 0)
                - (voices.speaksOfQuotation(k) ? 2 : 0)
                + voice(first, k, led)
                + names(first, k);
    }

    /** Whether the mark with which a quotation began is closed no earlier than in chunk k. */
    private boolean isStillOpen(int first, int k) {
        if (!copy.marks(first).endsOpen()) {
            return false;
        }
        for (var i = first + 1; i < Math.min(copy.size(), first + LONGEST); i++) {
            if (copy.marks(i).opens() || copy.marks(i).closes()) {
                return i >= k && !copy.marks(i).opens();
            }
        }
        return false;
    }

    private double marks(int first, int k, boolean led) {
        if (isStillOpen(first, k)) {
            return 4.5;
        }
        var now = copy.marks(k);
        if (copy.marks(k - 1).endsOpen()) {
            return now.opens() ? 4.5 : 1.2;
        }
        if (copy.marks(first).opens()) {
            // What began with a mark is over when the mark is closed.
            return now.whole() ? -0.8 : -2;
        }
        return led && now.opens() && k == first + 1 ? 2.4 : 0;
    }

    /** A sentence that goes on, an omission between two paragraphs. */
    private double sentences(int k) {
        var before = copy.text(k - 1);
        if (omissions.get(k) || omissions.get(k - 1)) {
            return 4;
        }
        if (before.endsWith("...") || before.endsWith("…")) {
            return 2.4;
        }
        var open = !copy.endsSentence(k - 1) && !copy.endsInColon(k - 1);
        return open && (resumed.get(k) || before.endsWith(";")) ? 2.5 : 0;
    }

    /** Letters go on to the name under them, and not further. */
    private double letter(int first, int k) {
        for (var before = first + 1; before < k; before++) {
            if (isSigned(before)) {
                return -8;
            }
        }
        return copy.words(k) <= 8 ? 4 : 3;
    }

    private boolean isSigned(int k) {
        var lines = copy.chunks().get(k).lines();
        var closing = lines.size() > 1 && lines.getFirst().endsWith(",") && copy.words(k) <= LONGEST_CLOSING;
        return closing
                || (copy.words(k) <= 3 && SIGNATURE.matcher(copy.text(k)).matches())
                || (lines.size() > 1 && SIGNATURE.matcher(lines.getLast()).matches());
    }

    private double brief(int k) {
        return copy.words(k) <= 3 ? -1 : 0;
    }

    /** What ends in a colon announces the next quotation, unless items follow. */
    private double colons(int k, boolean led) {
        var announces =
                copy.endsInColon(k) && !(copy.has(k + 1) && copy.text(k + 1).endsWith(";"));
        return (announces ? -3 : 0) + (copy.endsInColon(k - 1) && led ? 1 : 0);
    }

    /** Two paragraphs that begin with the same word, as the parts of a speech or a joke do. */
    private double series(int k) {
        var word = firstWords.get(k);
        return word.equals(firstWords.get(k - 1))
                        && !NO_SIGN_OF_A_SERIES.matcher(word).matches()
                ? 2
                : 0;
    }

    /** Who speaks: the "I" or "we" of the quotation, or the author. */
    private double voice(int first, int k, boolean led) {
        var weight = 0.0;
        if (voices.singular(k) > 0) {
            var before = IntStream.range(first, k).anyMatch(i -> voices.singular(i) > 0);
            weight += copy.speaksOfItself() ? before ? 0 : -1.2 : before ? 2.6 : 0.6;
        }
        if (led && voices.plural(k) > 0 && IntStream.range(first, k).anyMatch(i -> voices.plural(i) > 0)) {
            weight += Wording.firstPersonPlural(copy.text(first - 1)) > 0 ? 0.6 : 1.4;
        }
        if (led && PRONOUN.matcher(copy.text(k)).lookingAt() && voices.reports(k - 1) && Wording.reports(copy.own(k))) {
            weight += 2.2;
        }
        return weight;
    }

    /** An author who goes on names whom he quoted; an excerpt goes on about those whom it named. */
    private double names(int first, int k) {
        if (first == 0 || (names.get(first - 1).isEmpty() && names.get(k).isEmpty())) {
            return 0;
        }
        var sources = new LinkedHashSet<>(names.get(first - 1));
        var shared = new LinkedHashSet<>(names.get(k));
        var named = new LinkedHashSet<>(shared);
        named.add(FIRST_WORD.matcher(copy.text(k)).replaceFirst(""));
        sources.retainAll(named);
        if (sources.isEmpty() && shared.isEmpty()) {
            return 0;
        }
        var quoted = String.join(" ", copy.texts().subList(first, k));
        sources.removeIf(quoted::contains);
        if (!sources.isEmpty()) {
            return voices.reports(k) ? -2.2 : -1.2;
        }
        shared.removeIf(name -> !quoted.contains(name));
        return shared.isEmpty() ? 0 : 0.5;
    }

    private double end(int first, int last) {
        var opened = copy.marks(first).opens() && !copy.marks(first).whole();
        var closed = first < last && !copy.marks(last).endsOpen();
        var runsOn = copy.marks(last).endsOpen()
                && copy.has(last + 1)
                && copy.marks(last + 1).opens();
        return (opened && closed ? 0.3 : 0) - (runsOn ? 1.5 : 0);
    }
}
