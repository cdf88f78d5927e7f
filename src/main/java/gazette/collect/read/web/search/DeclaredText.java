package gazette.collect.read.web.search;

import java.util.Arrays;
import java.util.List;
import java.util.stream.LongStream;

/**
 * The text that a page declares, for machines, to be that of its article: mostly whole, now and then only the beginning, and
 * without any mark-up. What of a page stands in it word for word belongs to the article, whatever it looks like.
 */
final class DeclaredText {
    /** So many words in a row are no coincidence. */
    private static final int ROW = 4;

    /** From here on, a letter is a word of its own. */
    private static final char IDEOGRAPHS = '\u2E80';

    private static final long FACTOR = 0x9E3779B97F4A7C15L;

    /** Of every row of one to {@link #ROW} words, one number; in order. */
    private final long[][] rows = new long[ROW + 1][];

    /** Takes the pieces in which a page declares it, none of them running on in the next. */
    DeclaredText(List<String> pieces) {
        var words = pieces.stream().map(DeclaredText::words).toList();
        for (int length = 1; length <= ROW; length++) {
            int row = length;
            rows[row] = words.stream()
                    .flatMapToLong(piece -> Arrays.stream(rows(piece, row)))
                    .sorted()
                    .distinct()
                    .toArray();
        }
    }

    /** Whether nothing is declared. */
    boolean isEmpty() {
        return rows[1].length == 0;
    }

    /** How much of some text stands in it, from 0 to 1; single words say nothing. */
    double share(String text) {
        var words = words(text);
        int length = Math.min(ROW, words.length);
        if (length < 2) {
            return 0;
        }
        var wanted = rows(words, length);
        long found = LongStream.of(wanted)
                .filter(row -> Arrays.binarySearch(rows[length], row) >= 0)
                .count();
        return (double) found / wanted.length;
    }

    private static long[] rows(long[] words, int length) {
        var rows = new long[Math.max(0, words.length - length + 1)];
        for (int i = 0; i < rows.length; i++) {
            for (int j = 0; j < length; j++) {
                rows[i] = (rows[i] ^ words[i + j]) * FACTOR;
            }
        }
        return rows;
    }

    /** Of every word, letters and digits alone and small, a number. */
    private static long[] words(String text) {
        var words = LongStream.builder();
        long word = 0;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (Character.isLetterOrDigit(c)) {
                word = (word ^ Character.toLowerCase(c)) * FACTOR + 1;
            }
            boolean ends = !Character.isLetterOrDigit(c) || c >= IDEOGRAPHS || i + 1 == text.length();
            if (ends && word != 0) {
                words.add(word);
                word = 0;
            }
        }
        return words.build().toArray();
    }
}
