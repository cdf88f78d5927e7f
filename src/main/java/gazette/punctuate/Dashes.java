package gazette.punctuate;

import java.util.BitSet;
import java.util.Set;
import java.util.function.Consumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Makes dashes of the hyphens that stand for them. */
final class Dashes {
    private static final Pattern TYPED = Pattern.compile("(?<!-)-{2,6}(?!-)");

    /** Letters left out of a name: "Pr---t". Their number is the author's. */
    private static final Pattern LEFT_OUT = Pattern.compile("(?<=\\b\\p{Lu}\\p{Ll}{0,2})-{3,6}(?=\\p{Ll}{1,2}\\b)");

    /** An option of a command with more than one word, or a value, and the arrows of text. */
    private static final Pattern OPTION = Pattern.compile(
            "(?<![\\p{L}\\p{N}-])--(?=[a-z][a-z0-9]{0,30}(?:-[a-z]|=))|(?<!-)-{2,3}(?=>)|(?<=<)-{2,3}(?!-)");

    /** Where there is one option, the others may have one word only. */
    private static final Pattern ANY_OPTION = Pattern.compile(OPTION.pattern() + "|(?<=\\s)--(?=[a-z])");

    private static final Pattern SPACED =
            Pattern.compile("(?<=[\\s\\u00A0])-(?=[\\s\\u00A0\"“”»«.:;,]|$)|(?<=^|\\n)-(?=\\p{Lu}|[\"“„«])");

    /** The hyphen of somebody who begins to speak, in languages that set speech so. */
    private static final Pattern SPEECH = Pattern.compile("\\s*-(?=[ \\u00A0][\\p{Lu}¿¡…\"“„«])");

    /** Who said it, and what he is, on a line by itself. */
    private static final Pattern ATTRIBUTION = Pattern.compile(
            "\\A\\s*(-)(?= \\p{Lu}[\\p{L}.'’]*(?: (?:de|del|da|di|van|von|der|la|bin|\\p{Lu})[\\p{L}.'’]*){1,4}, [^\\n]{2,80}\\s*\\z)");

    private static final Set<String> WITHOUT_SPEECH = Set.of("", "en", "de", "nl", "und");

    /** Where every dash is an em dash, and where that of speech is one. */
    private static final Set<String> LONG = Set.of("ru", "uk", "be", "bg");

    private static final Set<String> LONG_IN_SPEECH = Set.of("fr", "es", "it", "pt", "ca", "gl", "ro");

    private Dashes() {}

    static void set(Strip strip, BitSet untouchable) {
        if (strip.text().indexOf('-') < 0) {
            return;
        }
        typed(strip, untouchable);
        var text = strip.text();
        var speech = SPEECH.matcher(text);
        var language = strip.length() == 0 ? "" : strip.language(0).primary();
        var spoken = speech.lookingAt() && !WITHOUT_SPEECH.contains(language);
        var dash = text.contains(" — ") || LONG.contains(language) || (spoken && LONG_IN_SPEECH.contains(language))
                ? "—"
                : "–";
        if (spoken && !untouchable.get(speech.end() - 1)) {
            strip.replace(speech.end() - 1, dash);
        }
        each(SPACED.matcher(text), untouchable, matcher -> {
            // Spanish typists set -no -dijo- with hyphens throughout; one dash among them helps nobody.
            if (!language.equals("es") || matcher.start() > 0) {
                strip.replace(matcher.start(), dash);
            }
        });
        each(ATTRIBUTION.matcher(text), untouchable, matcher -> strip.replace(matcher.start(1), dash));
        Ranges.set(strip, untouchable);
    }

    /** Two or three hyphens are an em dash, four one of two ems, six one of three (as for a name left out). */
    private static void typed(Strip strip, BitSet untouchable) {
        if (!strip.text().contains("--")) {
            return;
        }
        var leftOut = new BitSet();
        each(LEFT_OUT.matcher(strip.text()), untouchable, matcher -> leftOut.set(matcher.start(), matcher.end()));
        leftOut.or(untouchable);
        if (OPTION.matcher(strip.text()).find()) {
            each(ANY_OPTION.matcher(strip.text()), untouchable, matcher -> leftOut.set(matcher.start(), matcher.end()));
        }
        each(TYPED.matcher(strip.text()), leftOut, matcher -> {
            var dash = switch (matcher.end() - matcher.start()) {
                case 2, 3 -> "—";
                case 4, 5 -> "⸺";
                default -> "⸻";
            };
            strip.replace(matcher.start(), dash);
            for (var i = matcher.start() + 1; i < matcher.end(); i++) {
                strip.replace(i, "");
            }
        });
    }

    static void each(Matcher matcher, BitSet untouchable, Consumer<Matcher> found) {
        while (matcher.find()) {
            if (untouchable.get(matcher.start(), matcher.end()).isEmpty()) {
                found.accept(matcher);
            }
        }
    }
}
