package gazette.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/**
 * What a machine read out of a file, word by word. Between two words of a text there may stand what the page adds: running
 * heads, folios, the marks of notes. Hyphens are not compared: a reader of PDF drops one at the end of a line, be it the
 * author's or ours, and joins what it parts.
 */
final class Readout {
    private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{M}]+(?:[-\u2010\u2011][\\p{L}\\p{M}]+)*|\\p{N}+");

    private static final Pattern HYPHEN = Pattern.compile("[-\u2010\u2011]");

    /** Words of the notes at a foot and of a running head with its folio. */
    private static final int GAP = 150;

    private final List<String> words = new ArrayList<>();

    Readout(String text) {
        var word = WORD.matcher(plain(text));
        while (word.find()) {
            words.add(HYPHEN.matcher(word.group()).replaceAll(""));
        }
    }

    /** Where a text begins, at or after a place; −1 if it is not there whole and in order. */
    int find(String text, int from) {
        var wanted = new Readout(text).words;
        if (wanted.isEmpty()) {
            return from;
        }
        for (int start = from; start < words.size(); start++) {
            if (words.get(start).equals(wanted.getFirst()) && isAt(start, wanted)) {
                return start;
            }
        }
        return -1;
    }

    private boolean isAt(int start, List<String> wanted) {
        int place = start;
        for (var word : wanted) {
            int next = words.subList(place, Math.min(place + GAP, words.size())).indexOf(word);
            if (next < 0) {
                return false;
            }
            place += next + 1;
        }
        return true;
    }

    /** Joiners are nobody's words, and capitals may be the style sheet's. */
    private static String plain(String text) {
        return text.replaceAll("[\u200b\u200c\u200d\u2060\ufeff]", "").toLowerCase(Locale.ROOT);
    }
}
