package gazette.collect.read.web.search;

import gazette.collect.read.web.evidence.Prose;
import java.util.Arrays;
import java.util.BitSet;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.LongStream;

/**
 * The text that a page declares, for machines, to be that of its article: mostly whole, now and then only the beginning, and
 * without any mark-up. What of a page stands in it word for word belongs to the article, whatever it looks like.
 */
final class DeclaredText {
    /** So many words in a row are no coincidence. */
    private static final int ROW = 4;

    private static final long FACTOR = 0x9E3779B97F4A7C15L;

    /** Of every row of one to {@link #ROW} words, one number; in order. */
    private final long[][] rows = new long[ROW + 1][];

    /** The same of the pieces that have fewer words than a row. */
    private final long[][] pieces = new long[ROW][];

    /** Takes the pieces in which a page declares it, none of them running on in the next. */
    DeclaredText(List<String> pieces) {
        var words = pieces.stream().map(DeclaredText::words).toList();
        for (int length = 1; length <= ROW; length++) {
            int row = length;
            rows[row] = all(words, piece -> true, row);
        }
        for (int length = 1; length < ROW; length++) {
            int row = length;
            this.pieces[row] = all(words, piece -> piece.length == row, row);
        }
    }

    private static long[] all(List<long[]> pieces, Predicate<long[]> which, int length) {
        return pieces.stream()
                .filter(which)
                .flatMapToLong(piece -> Arrays.stream(rows(piece, length)))
                .sorted()
                .distinct()
                .toArray();
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
        var found = new BitSet();
        find(words, length, rows[length], found);
        for (int piece = 2; piece < length; piece++) {
            find(words, piece, pieces[piece], found);
        }
        return (double) found.cardinality() / words.length;
    }

    private static void find(long[] words, int length, long[] known, BitSet found) {
        var wanted = rows(words, length);
        for (int i = 0; i < wanted.length; i++) {
            if (Arrays.binarySearch(known, wanted[i]) >= 0) {
                found.set(i, i + length);
            }
        }
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
            boolean ends = !Character.isLetterOrDigit(c) || Prose.worth(c) > 1 || i + 1 == text.length();
            if (ends && word != 0) {
                words.add(word);
                word = 0;
            }
        }
        return words.build().toArray();
    }
}
