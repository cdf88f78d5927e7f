package gazette.collect.read.web.evidence;

import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;

/** How much of one line stands in another. */
public final class Likeness {
    private Likeness() {}

    /** 1 if the second line has no word that the first has not, 0 if it has nothing else; by letters. */
    public static double of(String line, String other) {
        var words = new HashSet<>(words(line));
        var others = words(other);
        if (words.isEmpty() || others.isEmpty()) {
            return 0;
        }
        var strange = others.stream().filter(word -> !words.contains(word)).toList();
        return 1
                - (double) String.join(" ", strange).length()
                        / String.join(" ", others).length();
    }

    private static List<String> words(String line) {
        return Arrays.stream(line.toLowerCase(Locale.ROOT).split("[^\\p{L}\\p{N}_]+", -1))
                .filter(word -> !word.isEmpty())
                .toList();
    }
}
