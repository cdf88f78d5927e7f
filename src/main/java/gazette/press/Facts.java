package gazette.press;

import gazette.edition.Issue;
import gazette.publish.pdf.DocumentFacts;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.List;
import java.util.Locale;

/** What a PDF says of itself: the paper, the day, who wrote in it, what about. */
final class Facts {
    private Facts() {}

    static DocumentFacts of(Issue issue) {
        return new DocumentFacts(
                issue.title() + " – " + day(issue) + issue.ordinal(),
                authors(issue),
                "",
                sections(issue),
                issue.language(),
                issue.date(),
                "");
    }

    private static String day(Issue issue) {
        return DateTimeFormatter.ofLocalizedDate(FormatStyle.LONG)
                .withLocale(Locale.forLanguageTag(issue.language().tag()))
                .format(issue.date());
    }

    private static List<String> authors(Issue issue) {
        return issue.articles().stream()
                .flatMap(article -> article.head().byline().names().stream())
                .distinct()
                .toList();
    }

    private static List<String> sections(Issue issue) {
        return issue.sections().stream()
                .map(Issue.Section::name)
                .filter(name -> !name.isBlank())
                .toList();
    }
}
