package gazette.typeset.paragraph;

import gazette.language.Language;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;

/** Where words of one language may be broken. Safe to share between threads. */
final class Hyphenator {
    /** Longer words are nobody's words. */
    private static final int LONGEST = 60;

    private static final int[] NOWHERE = {};

    /** Where English is spelled the American way, so far as hyphens care; elsewhere it is British. */
    private static final Set<String> AMERICAN = Set.of("en", "en-US", "en-CA", "en-PH", "en-PR", "en-LR");

    /** The files that we have, by primary language, with the fewest letters that they leave before and after a hyphen. */
    private static final Map<String, Rule> RULES = Map.ofEntries(
            Map.entry("da", new Rule("da", 2, 2)),
            Map.entry("de", new Rule("de-1996", 2, 2)),
            Map.entry("es", new Rule("es", 2, 2)),
            Map.entry("fr", new Rule("fr", 2, 2)),
            Map.entry("it", new Rule("it", 2, 2)),
            Map.entry("nb", new Rule("nb", 2, 2)),
            Map.entry("nl", new Rule("nl", 2, 2)),
            Map.entry("nn", new Rule("nb", 2, 2)),
            Map.entry("no", new Rule("nb", 2, 2)),
            Map.entry("pl", new Rule("pl", 2, 2)),
            Map.entry("pt", new Rule("pt", 2, 3)),
            Map.entry("ru", new Rule("ru", 2, 2, 250)),
            Map.entry("sv", new Rule("sv", 2, 2)),
            Map.entry("uk", new Rule("uk", 2, 2)));

    private static final Rule AMERICAN_ENGLISH = new Rule("en-us", 2, 3);
    private static final Rule BRITISH_ENGLISH = new Rule("en-gb", 2, 3);

    /** Read once, when a language is first met: the patterns are part of the program and never change. */
    private static final Map<Rule, Hyphenator> LOADED = new ConcurrentHashMap<>();

    private final Rule rule;
    private final Patterns patterns;
    private final Map<String, int[]> exceptions;

    private Hyphenator(Rule rule) {
        this.rule = rule;
        this.patterns = new Patterns(resource(rule.file + ".pat").orElseThrow());
        this.exceptions = exceptions(resource(rule.file + ".hyp").orElse(""));
    }

    /**
     * How a language is hyphenated.
     *
     * @param price what a hyphen costs, in hundredths of the usual: more where words are so long that half of the lines would
     *     rather end in one, and white that is a little uneven disturbs less
     */
    private record Rule(String file, int before, int after, int price) {
        Rule(String file, int before, int after) {
            this(file, before, after, 100);
        }
    }

    /** The hyphenator of a language; empty if we have no patterns for it. */
    static Optional<Hyphenator> of(Language language) {
        var rule = rule(language);
        if (rule == null) {
            return Optional.empty();
        }
        var loaded = LOADED.get(rule);
        if (loaded == null) {
            loaded = new Hyphenator(rule);
            LOADED.put(rule, loaded);
        }
        return Optional.of(loaded);
    }

    /** What a hyphen costs, in hundredths of what it usually does. */
    int price() {
        return rule.price;
    }

    private static @Nullable Rule rule(Language language) {
        if (language.primary().equals("en")) {
            return AMERICAN.contains(language.tag()) ? AMERICAN_ENGLISH : BRITISH_ENGLISH;
        }
        return RULES.get(language.primary());
    }

    /**
     * Where a word may be broken.
     *
     * @param word letters only, in any case
     * @return before which letters, ascending
     */
    int[] points(String word) {
        if (word.length() < rule.before + rule.after || word.length() > LONGEST) {
            return NOWHERE;
        }
        var letters = dotted(word);
        if (!exceptions.isEmpty()) {
            var known = exceptions.get(new String(letters, 1, word.length()));
            if (known != null) {
                return known;
            }
        }
        return odd(patterns.weigh(letters), word.length());
    }

    private static char[] dotted(String word) {
        var letters = new char[word.length() + 2];
        letters[0] = '.';
        for (var i = 0; i < word.length(); i++) {
            letters[i + 1] = Character.toLowerCase(word.charAt(i));
        }
        letters[word.length() + 1] = '.';
        return letters;
    }

    private int[] odd(byte[] numbers, int length) {
        var points = new int[length];
        var count = 0;
        for (var i = rule.before; i <= length - rule.after; i++) {
            if ((numbers[i + 1] & 1) == 1) {
                points[count++] = i;
            }
        }
        return count == 0 ? NOWHERE : Arrays.copyOf(points, count);
    }

    /** Words with their hyphens ({@code re-cog-ni-zance}), by the word without them. */
    private static Map<String, int[]> exceptions(String file) {
        var exceptions = new HashMap<String, int[]>();
        var from = 0;
        for (var i = 0; i <= file.length(); i++) {
            if (i == file.length() || file.charAt(i) <= ' ') {
                if (i > from) {
                    addException(file.substring(from, i), exceptions);
                }
                from = i + 1;
            }
        }
        return exceptions;
    }

    private static void addException(String hyphenated, Map<String, int[]> exceptions) {
        var word = new StringBuilder();
        var points = new int[hyphenated.length()];
        var count = 0;
        for (var i = 0; i < hyphenated.length(); i++) {
            if (hyphenated.charAt(i) == '-') {
                points[count++] = word.length();
            } else {
                word.append(hyphenated.charAt(i));
            }
        }
        exceptions.put(word.toString(), Arrays.copyOf(points, count));
    }

    private static Optional<String> resource(String name) {
        try (var stream = Hyphenator.class.getResourceAsStream("hyphenation/hyph-" + name + ".txt")) {
            return stream == null
                    ? Optional.empty()
                    : Optional.of(new String(stream.readAllBytes(), StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException("our own hyphenation patterns, " + name, e);
        }
    }
}
