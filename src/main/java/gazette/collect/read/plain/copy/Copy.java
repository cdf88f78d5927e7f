package gazette.collect.read.plain.copy;

import gazette.collect.read.plain.wording.Sentences;
import gazette.collect.read.plain.wording.Wording;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.IntPredicate;
import java.util.function.Predicate;
import java.util.regex.Pattern;

/**
 * A whole text on the desk, with what has to be known of it as a whole to understand any part.
 *
 * @param chunks in order
 * @param texts each chunk on one line
 * @param own what each chunk says outside of quotation marks
 * @param words of each chunk
 * @param marks of each chunk
 * @param ended the chunks that end as sentences end
 * @param colons the chunks that end in a colon
 * @param credits the chunks that are credits of pictures; the title never is
 * @param spoken the chunks that are lines of a conversation, told by the dash before them
 * @param speakers of each chunk that begins with the name of who speaks, the name with its colon; empty for the others
 * @param speaksOfItself whether the author says "I", outside of what looks quoted
 * @param quotesOften whether the author announces another's words outright more than once
 */
public record Copy(
        List<Chunk> chunks,
        List<String> texts,
        List<String> own,
        List<Integer> words,
        List<QuotationMarks> marks,
        BitSet ended,
        BitSet colons,
        BitSet credits,
        BitSet spoken,
        List<String> speakers,
        boolean speaksOfItself,
        boolean quotesOften) {
    /** From this many words on a chunk is surely prose. */
    private static final int PROSE = 18;

    /** The title and as many paragraphs show how an author speaks. */
    private static final int OPENING = 4;

    private static final int ENDING = 2;

    /** A colon, perhaps with the number of a note or a remark in brackets after it. */
    private static final Pattern ENDS_IN_COLON =
            Pattern.compile("(?s).*[:：](?:\\s?\\[\\d{1,3}\\])?(?:\\s?\\(?emphasis \\p{L}+\\)?:?)?\\s*");

    /** Lays a text on the desk, and finds out what has to be known of the whole. */
    public static Copy of(List<Chunk> chunks) {
        var texts = chunks.stream().map(Chunk::text).toList();
        var own = texts.stream().map(Sentences::outsideMarks).toList();
        var words = texts.stream().map(Chunk::words).toList();
        var marks = texts.stream().map(QuotationMarks::of).toList();
        var spoken = Dialogue.of(texts);
        var speakers = Speakers.of(texts).turns(texts);
        var ofItself = speaksOfItself(
                texts,
                own,
                words,
                i -> chunks.get(i).depth() > 0
                        || marks.get(i).opens()
                        || spoken.get(i)
                        || !speakers.get(i).isEmpty());
        var ended = which(texts, Sentences::isEnded);
        var colons = which(
                texts,
                text -> (text.indexOf(':') >= 0 || text.indexOf('：') >= 0)
                        && ENDS_IN_COLON.matcher(text).matches());
        var credits = which(chunks, Chunk::isPictureCredit);
        credits.clear(0);
        return new Copy(
                chunks,
                texts,
                own,
                words,
                marks,
                ended,
                colons,
                credits,
                spoken,
                speakers,
                ofItself,
                quotesOften(texts));
    }

    private static <T> BitSet which(List<T> parts, Predicate<T> test) {
        var which = new BitSet();
        for (var i = 0; i < parts.size(); i++) {
            which.set(i, test.test(parts.get(i)));
        }
        return which;
    }

    /** How many chunks there are. */
    public int size() {
        return chunks.size();
    }

    /** A chunk on one line. */
    public String text(int i) {
        return texts.get(i);
    }

    /** What a chunk says outside of quotation marks. */
    public String own(int i) {
        return own.get(i);
    }

    /** What the shape of a chunk says. */
    public Form form(int i) {
        return chunks.get(i).form();
    }

    /** Whether there is such a chunk, and a mail marked it as another's words. */
    public boolean isMarked(int i) {
        return has(i) && chunks.get(i).depth() > 0;
    }

    /** How many words a chunk has. */
    public int words(int i) {
        return words.get(i);
    }

    /** The quotation marks of a chunk. */
    public QuotationMarks marks(int i) {
        return marks.get(i);
    }

    /** Whether there is such a chunk, and it is the credit of a picture. */
    public boolean isCredit(int i) {
        return has(i) && credits.get(i);
    }

    /** Whether there is such a chunk, and it begins with the name of who speaks. */
    public boolean isTurn(int i) {
        return has(i) && !speakers.get(i).isEmpty();
    }

    /** Whether it is a line of a conversation, told by the dash before it. */
    public boolean isSpoken(int i) {
        return spoken.get(i);
    }

    /** Whether there is such a chunk. */
    public boolean has(int i) {
        return i >= 0 && i < chunks.size();
    }

    private static boolean quotesOften(List<String> texts) {
        return texts.stream()
                        .filter(text -> text.endsWith(":") && Wording.announces(text))
                        .limit(2)
                        .count()
                == 2;
    }

    /** Whether it is long enough to be prose, or short and a whole sentence. */
    public boolean isProse(int i) {
        return has(i) && (words(i) >= PROSE || (words(i) >= 3 && endsSentence(i)));
    }

    /** Whether there is such a chunk, and it ends as sentences end. */
    public boolean endsSentence(int i) {
        return has(i) && ended.get(i);
    }

    /** Whether there is such a chunk, and it ends in a colon. */
    public boolean endsInColon(int i) {
        return has(i) && colons.get(i);
    }

    /** Names in it, told by their capitals inside sentences. */
    public Set<String> names(int i) {
        return Names.in(text(i));
    }

    /** Letters and digits alone, in small letters, one space between words. */
    public static String folded(String text) {
        var small = text.toLowerCase(Locale.ROOT);
        var folded = new StringBuilder(small.length());
        var parted = false;
        for (int i = 0, c; i < small.length(); i += Character.charCount(c)) {
            c = small.codePointAt(i);
            if (!Character.isLetterOrDigit(c)) {
                parted = true;
            } else {
                folded.append(parted && !folded.isEmpty() ? " " : "").appendCodePoint(c);
                parted = false;
            }
        }
        return folded.toString();
    }

    /**
     * Whether the author says "I": in the title, where the text begins or ends, or where nobody is being reported. Other
     * people's words that lost their marks stand in the middle, after a paragraph that says whose they are.
     */
    private static boolean speaksOfItself(
            List<String> texts, List<String> own, List<Integer> words, IntPredicate quoted) {
        var prose = new ArrayList<Boolean>();
        var unreported = 0;
        for (var i = 0; i < texts.size(); i++) {
            var led = i > 0 && texts.get(i - 1).endsWith(":");
            if (i == 0 || (words.get(i) >= PROSE && !led && !quoted.test(i))) {
                var says = Wording.firstPerson(own.get(i)) > 0;
                prose.add(says);
                unreported += says && i > 0 && !Wording.reports(texts.get(i - 1)) ? 1 : 0;
            }
        }
        var atTheStart = prose.stream().limit(OPENING).anyMatch(says -> says);
        var atTheEnd = prose.size() > OPENING + ENDING
                && prose.subList(prose.size() - ENDING, prose.size()).contains(true);
        return atTheStart || atTheEnd || unreported >= 2;
    }
}
