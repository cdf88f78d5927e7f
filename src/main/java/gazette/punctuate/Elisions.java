package gazette.punctuate;

import gazette.language.Language;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Pattern;

/** Words that lost their beginning or their end, and wear an apostrophe for it. */
final class Elisions {
    /** Whether a word looks as if it had lost letters. */
    enum Likelihood {
        SURELY,
        MOSTLY,
        PERHAPS,
        HARDLY
    }

    /** By the names that the lists have in our file: a language and a kind. */
    private static final Map<String, Set<String>> LISTS = read();

    /** What English hangs on to a word: 'em's, 'twill've. */
    private static final Pattern CONTRACTED = Pattern.compile("(?<=\\p{L})'(?:s|ll|d|ve|re)$");

    /** The shortest English word that may have lost the g of its ending. */
    private static final int SHORTEST_GERUND = 4;

    private Elisions() {}

    /** Whether the first letters of a word were dropped. */
    static Likelihood atStart(String word, Language language) {
        var small = CONTRACTED.matcher(word.toLowerCase(Locale.ROOT)).replaceFirst("");
        if (is("maybe", small, language)) {
            return Likelihood.PERHAPS;
        }
        if (is("mostly", small, language)) {
            return Likelihood.MOSTLY;
        }
        return is("start", small, language) || is("h", "h" + small, language) ? Likelihood.SURELY : Likelihood.HARDLY;
    }

    /** Whether the last letters of a word were dropped; perhaps in goats’, which may be a genitive. */
    static Likelihood atEnd(String word, Language language) {
        var small = word.toLowerCase(Locale.ROOT);
        // One letter tells little: d’ is of, but D is a vitamin.
        if (is("end", word.length() == 1 ? word : small, language)
                || isClipped(word, language)
                || isGerund(word, language)) {
            return Likelihood.SURELY;
        }
        return small.endsWith("s") || small.endsWith("x") || small.endsWith("z")
                ? Likelihood.PERHAPS
                : Likelihood.HARDLY;
    }

    /** Whether a word lost its last letters and is nothing by itself, so that the mark after it is theirs: o’. */
    static boolean isClipped(String word, Language language) {
        return is("clipped", word, language);
    }

    /** Whether an English word has lost the g of its ending: goin’. */
    static boolean isGerund(String word, Language language) {
        var small = word.toLowerCase(Locale.ROOT);
        return language.primary().equals("en")
                && small.length() >= SHORTEST_GERUND
                && small.endsWith("in")
                && !is("in", small, language);
    }

    private static boolean is(String kind, String word, Language language) {
        return LISTS.getOrDefault(language.primary() + " " + kind, Set.of()).contains(word);
    }

    private static Map<String, Set<String>> read() {
        var lists = new HashMap<String, Set<String>>();
        var name = new String[] {""};
        try (var lines = new BufferedReader(new InputStreamReader(
                Objects.requireNonNull(Elisions.class.getResourceAsStream("elisions.txt")), StandardCharsets.UTF_8))) {
            lines.lines()
                    .filter(line -> !line.startsWith("#") && !line.isBlank())
                    .forEach(line -> {
                        if (line.startsWith("[")) {
                            name[0] = line.substring(1, line.length() - 1);
                        } else {
                            lists.computeIfAbsent(name[0], n -> new HashSet<>())
                                    .addAll(Arrays.asList(line.split(" ", -1)));
                        }
                    });
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return lists;
    }
}
