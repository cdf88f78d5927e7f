package gazette.collect.read.web.evidence;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;

/** How much of one line stands in another: by pairs of letters, so that a hyphen or an ending more makes little difference. */
public final class Likeness {
    private Likeness() {}

    /** From 0 to 1: how many of the pairs of letters in the second line stand in the first as well. */
    public static double of(String line, String other) {
        var left = pairs(line);
        var pairs = pairs(other);
        int all = 0;
        int found = 0;
        for (var pair : pairs.entrySet()) {
            all += pair.getValue();
            found += Math.min(pair.getValue(), left.getOrDefault(pair.getKey(), 0));
        }
        return all == 0 ? 0 : (double) found / all;
    }

    private static Map<String, Integer> pairs(String line) {
        var pairs = new HashMap<String, Integer>();
        var letters = " "
                + line.toLowerCase(Locale.ROOT)
                        .replaceAll("[^\\p{L}\\p{N}]+", " ")
                        .strip() + " ";
        for (int i = 0; i + 1 < letters.length(); i++) {
            if (letters.length() > 2) {
                pairs.merge(letters.substring(i, i + 2), 1, Integer::sum);
            }
        }
        return pairs;
    }
}
