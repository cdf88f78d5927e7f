package gazette.cli;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * What a machine read out of a file, word by word. Between two words of a text there may stand what the page adds: running
 * heads, folios, the marks of notes. Letters are compared, not the spaces between them: a reader of PDF joins what a hyphen
 * parts at the end of a line, "evi-dence" and "twenty-five" alike.
 */
final class Readout {
    private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{M}]+|\\p{N}+");

    /** Words of a running head with its folio, and some. */
    private static final int GAP = 40;

    private final List<String> words = new ArrayList<>();

    Readout(String text) {
        var word = WORD.matcher(plain(text));
        while (word.find()) {
            words.add(word.group());
        }
    }

    /** Where a text begins, at or after a place; −1 if it is not there whole and in order. */
    int find(String text, int from) {
        var wanted = new Readout(text).words;
        if (wanted.isEmpty()) {
            return from;
        }
        var letters = String.join("", wanted);
        for (int start = from; start < words.size(); start++) {
            if (letters.startsWith(words.get(start)) && isAt(start, 0, letters, GAP, new HashSet<>())) {
                return start;
            }
        }
        return -1;
    }

    /** Whether the letters from a position on are read from a word on; a word is taken whole or passed over. */
    private boolean isAt(int word, int position, String letters, int gap, Set<Long> failed) {
        if (position == letters.length()) {
            return true;
        }
        long key = ((long) word << 32) + position;
        if (word == words.size() || gap == 0 || failed.contains(key)) {
            return false;
        }
        var read = words.get(word);
        boolean found =
                letters.startsWith(read, position) && isAt(word + 1, position + read.length(), letters, GAP, failed);
        if (!found && !isAt(word + 1, position, letters, gap - 1, failed)) {
            failed.add(key);
            return false;
        }
        return true;
    }

    /** Soft hyphens and joiners are nobody's words, and capitals may be the style sheet's. */
    private static String plain(String text) {
        return text.replaceAll("[\u00ad\u200b\u200c\u200d\u2060\ufeff]\n?", "").toLowerCase(Locale.ROOT);
    }
}
