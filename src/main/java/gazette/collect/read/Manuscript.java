package gazette.collect.read;

import gazette.collect.picture.PictureFolder;
import gazette.language.Language;

/**
 * A text as it comes to a reader's desk.
 *
 * @param input how the person who asked for it would name it; notes begin with it
 * @param kind which reader understands it
 * @param text all of it, lines parted by {@code \n}, without a byte order mark
 * @param language of the text, unless the text itself says another
 * @param pictures where the pictures that it names lie
 */
public record Manuscript(String input, Kind kind, String text, Language language, PictureFolder pictures) {}
