package gazette.collect.read;

import gazette.collect.picture.PictureDesk;
import gazette.edition.SiteRule;
import gazette.language.Language;
import java.util.List;

/**
 * A text as it comes to a reader's desk.
 *
 * @param input how the person who asked for it would name it; notes begin with it
 * @param kind which reader understands it
 * @param text all of it, lines parted by {@code \n}, without a byte order mark
 * @param language of the paper, and of a text that neither declares nor shows another
 * @param pictures where the pictures that it names lie
 * @param sites what the edition knows of the pages of single sites
 */
public record Manuscript(
        String input, Kind kind, String text, Language language, PictureDesk pictures, List<SiteRule> sites) {
    public Manuscript {
        sites = List.copyOf(sites);
    }

    /** A text of no site that the edition knows. */
    public Manuscript(String input, Kind kind, String text, Language language, PictureDesk pictures) {
        this(input, kind, text, language, pictures, List.of());
    }

    /** The language that a text without a declaration shows: the paper's own variety, if it is the paper's language. */
    public Language languageOf(String words) {
        return Language.identify(words)
                .filter(shown -> !shown.primary().equals(language.primary()))
                .orElse(language);
    }
}
