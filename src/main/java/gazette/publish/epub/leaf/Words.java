package gazette.publish.epub.leaf;

import gazette.language.Language;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** How titles, names and dates are written where libraries and tables of contents show them: in one line. */
public final class Words {
    /** The articles that a library leaves out when it sorts titles, by language. */
    private static final Map<String, List<String>> ARTICLES = Map.ofEntries(
            Map.entry("de", List.of("Der", "Die", "Das")),
            Map.entry("en", List.of("The", "A", "An")),
            Map.entry("es", List.of("El", "La", "Los", "Las")),
            Map.entry("fr", List.of("Le", "La", "Les", "L’", "L'")),
            Map.entry("it", List.of("Il", "Lo", "La", "I", "Gli", "Le", "L’", "L'")),
            Map.entry("nl", List.of("De", "Het", "Een")),
            Map.entry("pt", List.of("O", "A", "Os", "As")));

    private Words() {}

    /** The text without characters that XML 1.0 forbids (section 2.2, production 2) and halves of surrogate pairs. */
    public static String clean(String text) {
        return text.codePoints().allMatch(Words::isXml)
                ? text
                : text.codePoints()
                        .filter(Words::isXml)
                        .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                        .toString();
    }

    private static boolean isXml(int c) {
        return c == '\t'
                || c == '\n'
                || c == '\r'
                || (c >= 0x20 && c <= 0xD7FF)
                || (c >= 0xE000 && c <= 0xFFFD)
                || c >= 0x10000;
    }

    /** The text in one line; the other text if nothing can be seen of it. */
    public static String line(String text, String otherwise) {
        var line = clean(text).replaceAll("\\s+", " ").strip();
        return line.isEmpty() ? otherwise : line;
    }

    /** The day as the language writes it ("23 November 2026"), or for machines where we know no language. */
    public static String date(LocalDate date, Language language) {
        return language.isDetermined()
                ? DateTimeFormatter.ofLocalizedDate(FormatStyle.LONG)
                        .withLocale(Locale.forLanguageTag(language.tag()))
                        .format(date)
                : date.toString();
    }

    /** The title as a library sorts it: "Morning Post, The". */
    public static String fileAs(String title, Language language) {
        for (var article : ARTICLES.getOrDefault(language.primary(), List.of())) {
            boolean elided = article.endsWith("’") || article.endsWith("'");
            var start = elided ? article : article + " ";
            if (title.startsWith(start) && title.length() > start.length()) {
                return title.substring(start.length()) + ", " + article;
            }
        }
        return title;
    }
}
