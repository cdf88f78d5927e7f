package gazette.compose;

import gazette.diagnostic.Diagnostic;
import gazette.diagnostic.Noted;
import gazette.diagnostic.PressException;
import gazette.language.Language;
import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;
import java.util.TreeMap;
import java.util.stream.Stream;

/**
 * The paper's own words in one language ("Contents", "Picture"), from the files {@code words/*.properties} of a theme.
 * What a language does not say is said in English.
 */
final class Words {
    private static final String ENGLISH = "en";

    private final Language language;
    private final Map<String, String> words;
    private final String place;

    private Words(Language language, Map<String, String> words, String place) {
        this.language = language;
        this.words = words;
        this.place = place;
    }

    /** The words in this language, or in English with a note that there are none. */
    static Noted<Words> in(Language language, Theme theme) {
        var tags = tags(language);
        var words = new TreeMap<String, String>();
        var place = theme.leaf(path(ENGLISH)).name();
        boolean spoken = language.primary().equals(ENGLISH);
        for (var tag : tags) {
            for (var file : theme.layers(path(tag))) {
                words.putAll(read(file));
                place = file.name();
                spoken |= !tag.equals(ENGLISH);
            }
        }
        if (spoken) {
            return Noted.of(new Words(language, words, place));
        }
        var missing = Diagnostic.warning(
                path(language.primary()),
                "the theme has no words of its own in this language; “Contents” and dates are in English",
                "copy words/en.properties into your theme under this name, and translate it");
        return new Noted<>(new Words(Language.of(ENGLISH), words, place), List.of(missing));
    }

    /** English first, then the language, then its regional form: the later says it better. */
    private static List<String> tags(Language language) {
        return Stream.of(ENGLISH, language.primary(), language.tag()).distinct().toList();
    }

    private static String path(String tag) {
        return "words/" + tag + ".properties";
    }

    private static Map<String, String> read(Theme.Leaf file) {
        var lines = new Properties();
        try {
            lines.load(new StringReader(file.text()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (IllegalArgumentException e) {
            throw PressException.request(
                    file.name(), "holds a \\u that is no character", "write the character itself: the file is UTF-8");
        }
        var words = new TreeMap<String, String>();
        lines.stringPropertyNames().forEach(key -> words.put(key, lines.getProperty(key)));
        return words;
    }

    /** The language that the words are in, which is English if the wanted one was missing. */
    Language language() {
        return language;
    }

    /** Every word by its key. */
    Map<String, String> all() {
        return words;
    }

    /** A date as the word of this key shows it: a pattern of java.time ({@code EEEE, d MMMM y}). */
    String date(String key, LocalDate date) {
        var pattern = Optional.ofNullable(words.get(key)).orElse("y-MM-dd");
        try {
            return DateTimeFormatter.ofPattern(pattern, Locale.forLanguageTag(language.tag()))
                    .format(date);
        } catch (IllegalArgumentException | DateTimeException e) {
            throw PressException.request(
                    place,
                    "“" + key + " = " + pattern + "” is no pattern for a date",
                    "write it with the letters of java.time: EEEE weekday, d day, MMMM month, y year");
        }
    }
}
