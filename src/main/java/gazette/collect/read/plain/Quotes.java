package gazette.collect.read.plain;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/**
 * The evidence that a run of chunks is one block quotation: how it begins, what holds it together, how it ends. A quotation
 * has to be stronger than the author's own voice, which weighs nothing.
 */
final class Quotes {
    /** More chunks than this no block quotation has that could be recognised by its words. */
    static final int LONGEST = 12;

    private static final double PRIOR = -3.2;
    private static final double GOES_ON = -1.7;
    private static final Pattern DASHED =
            Pattern.compile("(?s)(?:[—–―]|--|-)\\s?[\\p{Lu}\\p{N}“\"„«@*_\\p{Lo}].{1,140}");
    private static final Pattern OFFICE = Pattern.compile(
            "\\p{Lu}[\\p{L}.’'-]*(?: (?:\\p{Lu}[\\p{L}.’'-]*|v\\.|von|van|de|der|la)){1,4},\\s\\p{L}.{2,60}");
    private static final Pattern RESUMED = Pattern.compile("(?s)(?:[\\p{Ll}]|…|\\.\\s?\\.\\s?\\.|\\[).*");
    private static final Pattern SALUTATION = Pattern.compile("(?s).{1,40},");
    private static final Pattern AT_LENGTH = Pattern.compile(
            "\\b(?:emphasis added|in full|at length|letter|statement|e-?mail|memo|message|from the winter|opens|begins)\\b",
            Pattern.CASE_INSENSITIVE);

    private final Copy copy;
    private final List<Lead> leads;
    private final List<Boolean> pulls;
    /** How well a chunk holds on to the one that began the quotation so many chunks before; NaN until it is asked for. */
    private final double[] holds;

    Quotes(Copy copy) {
        this.copy = copy;
        this.leads = IntStream.range(0, copy.size()).mapToObj(this::lead).toList();
        this.pulls = IntStream.range(0, copy.size()).mapToObj(this::repeated).toList();
        this.holds = new double[copy.size() * LONGEST];
        Arrays.fill(holds, Double.NaN);
    }

    /** What the line before a chunk says of it. */
    private record Lead(double weight, List<String> why) {
        Lead {
            why = List.copyOf(why);
        }
    }

    private Lead lead(int i) {
        var why = new ArrayList<String>();
        return new Lead(leadIn(i, why), why);
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

    /** The case for one quotation from the first to the last chunk, both included, the last perhaps its attribution. */
    Case of(int first, int last) {
        var attributed = last > first
                && attribution(copy, last) > 0
                && (!isShortAttribution(last) || isFollowedBySpeech(first, last));
        var words = attributed ? last - 1 : last;
        var why = new ArrayList<String>();
        var weight = PRIOR + begin(first, words, why) + end(first, words);
        for (var k = first + 1; k <= words; k++) {
            weight += held(first, k);
        }
        if (attributed) {
            weight += attribution(copy, last) + (words - first) * 0.4;
            why.add("the line after it says whose words they are");
        } else if (copy.has(last + 1) && attribution(copy, last + 1) > 2) {
            weight -= 3;
        }
        return new Case(weight, why);
    }

    /** How much a chunk looks like the line that says whose words stood before it; 0 if not at all. */
    static double attribution(Copy copy, int i) {
        if (!copy.has(i) || i == 0 || copy.words(i) > 22) {
            return 0;
        }
        var text = copy.text(i);
        if (DASHED.matcher(text).matches() && !text.endsWith(":") && !text.matches("(?s).*[\\p{Ll}]{3}[.!?]$")) {
            var spoken = Wording.reports(text) && copy.words(i) > 8;
            return Wording.namesHandle(text) ? 9 : spoken ? 0 : 6;
        }
        return 0;
    }

    /** A dash alone may begin an item of a list. */
    private boolean isShortAttribution(int i) {
        return copy.text(i).startsWith("- ") && copy.text(i - 1).startsWith("- ");
    }

    private boolean isFollowedBySpeech(int first, int last) {
        return last - first == 1;
    }

    private double begin(int i, int last, List<String> why) {
        var weight = leads.get(i).weight();
        why.addAll(leads.get(i).why());
        var text = copy.text(i);
        if (copy.marks(i).whole()) {
            weight += 0.7;
            why.add("quotation marks enclose it");
        } else if (copy.marks(i).opens()) {
            weight += 0.2;
        }
        if (Wording.isShortMessage(text) || (i < last && Wording.isShortMessage(copy.text(last)))) {
            weight += 2;
            why.add("it bears the address of a short message");
        }
        if (RESUMED.matcher(text).matches() && copy.words(i) > 5) {
            weight += 1;
            why.add("it begins within a sentence");
        }
        if (isPull(i)) {
            weight += 6;
            why.add("the text says the same again");
        }
        if (!copy.speaksOfItself() && copy.words(i) > 14 && !copy.marks(i).opens()) {
            weight += anotherVoice(i, why);
        }
        if (endsInAttribution(i)) {
            weight += 5;
            why.add("its last line says whose words they are");
        }
        if (i + 1 <= copy.size() && OFFICE.matcher(text).matches()) {
            weight -= 2;
        }
        return weight;
    }

    private double leadIn(int i, List<String> why) {
        if (!copy.has(i - 1)) {
            return -4;
        }
        var before = copy.text(i - 1);
        if (copy.endsInColon(i - 1)) {
            if (Wording.announces(before.replaceFirst("\\s?\\[\\d+\\]$", ""))) {
                why.add("the line before it announces another's words");
                return 5.4;
            }
            if (copy.words(i - 1) <= 3) {
                return copy.words(i - 1) > 0 ? 0.5 : 0;
            }
            why.add("the line before it ends in a colon");
            return copy.words(i) >= 12 || copy.endsSentence(i) ? 3.9 : 2.2;
        }
        if (before.endsWith(",") && Wording.announces(before) && copy.marks(i).opens()) {
            why.add("the line before it announces another's words");
            return 5;
        }
        if (Wording.announces(before + ":")
                && before.matches("(?s).*(?:wrote|writes|said|says|as follows|passage|this)\\.?$")) {
            why.add("the line before it announces another's words");
            return 2.8;
        }
        return 0;
    }

    /** "I" in words without marks, although the author never says it. */
    private double anotherVoice(int i, List<String> why) {
        var first = copy.voice(i).first();
        if (first * 60 < copy.words(i)) {
            return 0;
        }
        why.add("it says “I”, which the author does not");
        return 1.6 + (copy.has(i - 1) && Wording.reports(copy.text(i - 1)) ? 1.2 : 0) + (first > 1 ? 0.5 : 0);
    }

    /** Words set apart that stand in the text as well. */
    boolean isPull(int i) {
        return pulls.get(i);
    }

    private boolean repeated(int i) {
        return i > 2
                && copy.words(i) >= 7
                && copy.words(i) <= 70
                && copy.repeats(i).stream().anyMatch(other -> copy.words(other) >= copy.words(i) + 5);
    }

    /** Whether a chunk holds both the words and, on its last line, whose they are. */
    boolean endsInAttribution(int i) {
        var lines = copy.chunks().get(i).lines();
        return lines.size() > 1
                && DASHED.matcher(lines.getLast()).matches()
                && lines.getLast().length() <= 120
                && lines.stream()
                        .limit(lines.size() - 1L)
                        .noneMatch(line -> DASHED.matcher(line).matches());
    }

    private double held(int first, int k) {
        int place = k * LONGEST + k - first;
        if (Double.isNaN(holds[place])) {
            holds[place] = holdsOn(first, k);
        }
        return holds[place];
    }

    private double holdsOn(int first, int k) {
        var weight = GOES_ON - 0.15 * (k - first);
        var text = copy.text(k);
        var before = copy.text(k - 1);
        var led = leads.get(first).weight() > 3;
        weight += marks(first, k, led);
        if (!copy.endsSentence(k - 1)
                && !copy.endsInColon(k - 1)
                && (RESUMED.matcher(text).matches() || before.endsWith(";"))) {
            weight += 2.5;
        }
        if (led && SALUTATION.matcher(before).matches() && copy.words(k - 1) <= 6) {
            weight += 4;
        }
        if (led
                && copy.words(k) <= 8
                && (text.matches("(?s).{1,60},(?:\\s.{1,40})?") || text.matches("\\p{Lu}\\.?"))
                && isLetter(first, k)) {
            weight += 3.5;
        }
        if (led && isLetter(first, k)) {
            weight += 2;
        }
        if (text.matches("(?:[….]\\s?){1,4}") || before.matches("(?:[….]\\s?){1,4}")) {
            weight += 4;
        }
        if (copy.endsInColon(k) && !hasItems(k)) {
            weight -= 3;
        }
        if (copy.endsInColon(k - 1)) {
            weight += led ? 1 : 0;
        }
        if (led && AT_LENGTH.matcher(copy.text(first - 1)).find()) {
            weight += 0.8;
        }
        if (Wording.takesUp(text)) {
            weight -= 0.6;
        }
        if (Wording.speaksOfQuotation(text)) {
            weight -= 2;
        }
        if (copy.words(k) <= 3 && !isLetter(first, k)) {
            weight -= 1;
        }
        return weight + voice(first, k, led);
    }

    private double marks(int first, int k, boolean led) {
        var now = copy.marks(k);
        var before = copy.marks(k - 1);
        if (before.endsOpen()) {
            return now.opens() ? 4.5 : 1.2;
        }
        if (copy.marks(first).whole() || copy.marks(first).opens()) {
            // What began with a mark is over when the mark is closed.
            return now.whole() ? -0.8 : -2;
        }
        return led && now.opens() && k == first + 1 ? 2.4 : 0;
    }

    /** Who speaks: the "I" or "we" of the quotation, names out of its lead-in, the author. */
    private double voice(int first, int k, boolean led) {
        var weight = 0.0;
        var said = copy.voices().subList(first, k);
        var quoted = said.stream().mapToLong(Copy.Voice::first).sum();
        var here = copy.voice(k).first();
        if (here > 0 && !copy.speaksOfItself()) {
            weight += quoted > 0 ? 2.6 : 0.8;
        }
        if (here > 0 && copy.speaksOfItself() && quoted == 0) {
            weight -= 1.2;
        }
        if (led && copy.voice(k).plural() > 0 && said.stream().anyMatch(voice -> voice.plural() > 0)) {
            weight += Wording.firstPersonPlural(copy.text(first - 1)) > 0 ? 0.6 : 1.4;
        }
        return weight + names(first, k, said);
    }

    private double names(int first, int k, List<Copy.Voice> said) {
        if (first == 0) {
            return 0;
        }
        var sources = new LinkedHashSet<>(copy.voice(first - 1).names());
        var named = new LinkedHashSet<>(copy.voice(k).names());
        named.add(copy.text(k).split("[ ’']", 2)[0]);
        sources.retainAll(named);
        sources.removeIf(name -> isNamed(name, said));
        if (!sources.isEmpty()) {
            return Wording.reports(copy.text(k)) ? -2.2 : -1.2;
        }
        return copy.voice(k).names().stream().anyMatch(name -> isNamed(name, said)) ? 0.5 : 0;
    }

    private static boolean isNamed(String name, List<Copy.Voice> said) {
        return said.stream().anyMatch(voice -> voice.outside().contains(name));
    }

    /** Whether the quotation began as letters do, with a line that ends in a comma. */
    private boolean isLetter(int first, int k) {
        return k > first
                && copy.words(first) <= 6
                && SALUTATION.matcher(copy.text(first)).matches();
    }

    private boolean hasItems(int k) {
        return copy.has(k + 2)
                && copy.text(k + 1).endsWith(";")
                && (copy.text(k + 2).endsWith(";") || !copy.endsInColon(k));
    }

    private double end(int first, int last) {
        var weight = 0.0;
        if (copy.marks(first).opens()
                && !copy.marks(first).whole()
                && first < last
                && !copy.marks(last).endsOpen()) {
            weight += 0.3;
        }
        if (copy.marks(last).endsOpen()
                && copy.has(last + 1)
                && copy.marks(last + 1).opens()) {
            weight -= 1.5;
        }
        return weight;
    }
}
