package gazette.edition;

import gazette.article.Picture;
import gazette.font.FontShelf;
import gazette.markup.Document;
import gazette.markup.StyleSheet;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * An issue laid out as documents, before it becomes a file: what the PDF and the EPUB have in common.
 *
 * @param issue whose content it is; what its articles say may stand in the documents alone
 * @param documents in reading order: cover, contents, sections and articles, credits
 * @param print the sheet for pages
 * @param epub the sheet for e-readers
 * @param pictures by the href under which the documents show them ({@code pictures/harbour.jpg})
 * @param fonts where {@code @font-face} rules find their files
 */
public record Publication(
        Issue issue,
        List<Document> documents,
        StyleSheet print,
        StyleSheet epub,
        Map<String, Picture> pictures,
        FontShelf fonts) {
    public Publication {
        documents = List.copyOf(documents);
        pictures = Collections.unmodifiableMap(new LinkedHashMap<>(pictures));
    }

    /** The same without the texts of the issue, which stand in the documents: so that they are not in memory twice. */
    public Publication withoutTexts() {
        return new Publication(issue.withoutTexts(), documents, print, epub, pictures, fonts);
    }
}
