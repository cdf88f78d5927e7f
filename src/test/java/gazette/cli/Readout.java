package gazette.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/**
 * What a machine read out of a file, word by word. Between two words of a text there may stand what the page adds: running
 * heads, folios, the marks of notes; and a word may be in two parts if the first ends in a hyphen.
 */
final class Readout {
    private static final Pattern WORD = Pattern.compile("\\p{L}[\\p{L}\\p{M}]*|\\p{N}+");

    /** Words of a running head with its folio, and some. */
    private static final int GAP = 40;

    private final List<String> words = new ArrayList<>();
    private final List<Boolean> hyphens = new ArrayList<>();

    Readout(String text) {
        var plain = plain(text);
        var word = WORD.matcher(plain);
        while (word.find()) {
            words.add(word.group());
            hyphens.add(word.end() < plain.length() && "-\u2010".indexOf(plain.charAt(word.end())) >= 0);
        }
    }

    int count() {
        return words.size();
    }

    /** Where a text begins, at or after a place; −1 if it is not there whole and in order. */
    int find(String text, int from) {
        var wanted = new Readout(text).words;
        if (wanted.isEmpty()) {
            return from;
        }
        for (int start = from; start < words.size(); start++) {
            if (isAt(start, wanted)) {
                return start;
            }
        }
        return -1;
    }

    private boolean isAt(int start, List<String> wanted) {
        int place = match(start, wanted.getFirst(), 1);
        for (int i = 1; i < wanted.size() && place >= 0; i++) {
            place = match(place, wanted.get(i), GAP);
        }
        return place >= 0;
    }

    /** The place after a word that begins within reach; −1 if there is none. */
    private int match(int from, String word, int reach) {
        for (int i = from; i < Math.min(from + reach, words.size()); i++) {
            if (words.get(i).equals(word)) {
                return i + 1;
            }
            if (hyphens.get(i) && word.startsWith(words.get(i))) {
                int rest = match(i + 1, word.substring(words.get(i).length()), GAP);
                if (rest >= 0) {
                    return rest;
                }
            }
        }
        return -1;
    }

    /** Soft hyphens and joiners are nobody's words, and capitals may be the style sheet's. */
    private static String plain(String text) {
        return text.replaceAll("[\u00ad\u200b\u200c\u200d\u2060\ufeff]\n?", "").toLowerCase(Locale.ROOT);
    }
}
