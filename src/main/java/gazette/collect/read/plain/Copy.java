package gazette.collect.read.plain;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * A whole text on the desk, with what has to be known of it as a whole to understand any part.
 *
 * @param chunks in order
 * @param texts each chunk on one line
 * @param words of each chunk
 * @param marks of each chunk
 * @param voices of each chunk
 * @param shingles of each chunk
 * @param speaksOfItself whether the author says "I", outside of what looks quoted
 */
record Copy(
        List<Chunk> chunks,
        List<String> texts,
        List<Integer> words,
        List<Marks> marks,
        List<Voice> voices,
        List<Set<String>> shingles,
        boolean speaksOfItself) {
    /**
     * Who seems to speak in a chunk. It is asked for with every chunk around, so it is found out once.
     *
     * @param outside what stands outside of quotation marks
     * @param first how often that says "I"
     * @param plural how often that says "we"
     * @param names in the whole chunk, told by their capitals inside sentences
     */
    record Voice(String outside, long first, long plural, Set<String> names) {
        static Voice of(String text) {
            var outside = Sentences.outsideMarks(text);
            return new Voice(outside, Wording.firstPerson(outside), Wording.firstPersonPlural(outside), namesIn(text));
        }
    }

    /** From this many words on a chunk is surely prose. */
    private static final int PROSE = 18;

    private static final Pattern NAME = Pattern.compile("(?<![.!?…:\"“”„«»] |^)\\b\\p{Lu}[\\p{L}’'-]{2,}");
    /** A colon, perhaps with the number of a note or a remark in brackets after it. */
    private static final Pattern ENDS_IN_COLON =
            Pattern.compile("(?s).*[:：](?:\\s?\\[\\d{1,3}\\])?(?:\\s?\\(?emphasis \\p{L}+\\)?:?)?\\s*");

    private static final Pattern NOT_LETTERS = Pattern.compile("[^\\p{L}\\p{N}]+");

    static Copy of(List<Chunk> chunks) {
        var texts = chunks.stream().map(Chunk::text).toList();
        var words = chunks.stream().map(Chunk::words).toList();
        var marks = texts.stream().map(Marks::of).toList();
        var voices = texts.stream().map(Voice::of).toList();
        var shingles = texts.stream().map(Copy::shinglesOf).toList();
        return new Copy(chunks, texts, words, marks, voices, shingles, speaksOfItself(texts, words, marks, voices));
    }

    int size() {
        return chunks.size();
    }

    String text(int i) {
        return texts.get(i);
    }

    int words(int i) {
        return words.get(i);
    }

    Marks marks(int i) {
        return marks.get(i);
    }

    boolean has(int i) {
        return i >= 0 && i < chunks.size();
    }

    /** Whether it is long enough to be prose, or short and a whole sentence. */
    boolean isProse(int i) {
        return has(i) && (words(i) >= PROSE || (words(i) >= 3 && endsSentence(i)));
    }

    boolean endsSentence(int i) {
        return has(i) && Sentences.isEnded(text(i));
    }

    boolean endsInColon(int i) {
        return has(i) && ENDS_IN_COLON.matcher(text(i)).matches();
    }

    Voice voice(int i) {
        return voices.get(i);
    }

    private static Set<String> namesIn(String text) {
        var names = new LinkedHashSet<String>();
        var matcher = NAME.matcher(text);
        while (matcher.find()) {
            names.add(matcher.group().replaceFirst("['’]s$", ""));
        }
        return Collections.unmodifiableSet(names);
    }

    /** Letters and digits alone, in small letters, one space between words. */
    static String folded(String text) {
        return NOT_LETTERS
                .matcher(text.toLowerCase(Locale.ROOT))
                .replaceAll(" ")
                .strip();
    }

    private static boolean speaksOfItself(
            List<String> texts, List<Integer> words, List<Marks> marks, List<Voice> voices) {
        var first = 0L;
        var all = 0L;
        for (var i = 0; i < texts.size(); i++) {
            var led = i > 0 && texts.get(i - 1).endsWith(":");
            if (words.get(i) >= PROSE && !led && !marks.get(i).opens()) {
                first += voices.get(i).first();
                all += words.get(i);
            }
        }
        return first * 150 > all;
    }

    /** Runs of four words of a chunk, to recognise them elsewhere. */
    private static Set<String> shinglesOf(String text) {
        var words = List.of(folded(text).split(" "));
        var shingles = new LinkedHashSet<String>();
        for (var i = 0; i + 4 <= words.size(); i++) {
            shingles.add(String.join(" ", words.subList(i, i + 4)));
        }
        return shingles;
    }

    /** The chunks other than this one that hold nearly all of its words in their order. */
    List<Integer> repeats(int i) {
        var mine = shingles.get(i);
        var found = new ArrayList<Integer>();
        if (mine.size() < 3) {
            return found;
        }
        for (var other = 0; other < size(); other++) {
            if (other != i && words(other) > words(i)) {
                var theirs = shingles.get(other);
                var shared = mine.stream().filter(theirs::contains).count();
                if (shared * 10 >= mine.size() * 7L) {
                    found.add(other);
                }
            }
        }
        return found;
    }
}
