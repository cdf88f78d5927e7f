package gazette.publish.pdf;

import gazette.language.Language;
import java.time.LocalDate;
import java.util.List;

/**
 * What the file says of itself, in its information dictionary and its XMP metadata alike.
 *
 * @param title shown in the title bar; a file without one makes no claim to PDF/UA
 * @param authors in order; may be empty
 * @param subject one sentence; empty if there is nothing to say
 * @param keywords may be empty
 * @param language of the issue's own words
 * @param created the day of the issue, taken for its midnight in UTC; never today
 * @param identifier unique to the issue ({@code urn:…}); empty if it has none
 */
public record DocumentFacts(
        String title,
        List<String> authors,
        String subject,
        List<String> keywords,
        Language language,
        LocalDate created,
        String identifier) {
    public DocumentFacts {
        authors = List.copyOf(authors);
        keywords = List.copyOf(keywords);
    }
}
