package gazette.collect.read;

import gazette.collect.picture.PictureFolder;
import gazette.language.Language;

/**
 * A text as it comes to a reader's desk.
 *
 * @param input how the person who asked for it would name it; notes begin with it
 * @param kind which reader understands it
 * @param text all of it, lines parted by {@code \n}, without a byte order mark
 * @param language of the paper, and of a text that neither declares nor shows another
 * @param pictures where the pictures that it names lie
 */
public record Manuscript(String input, Kind kind, String text, Language language, PictureFolder pictures) {
    /** The language that a text without a declaration shows: the paper's own variety, if it is the paper's language. */
    public Language languageOf(String words) {
        return Language.identify(words)
                .filter(shown -> !shown.primary().equals(language.primary()))
                .orElse(language);
    }
}
