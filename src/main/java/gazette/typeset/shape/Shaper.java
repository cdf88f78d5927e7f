package gazette.typeset.shape;

import gazette.font.Font;
import gazette.language.Language;

/** Turns characters into glyphs by the rules of a font (GSUB, GPOS). Safe to share between threads. */
public final class Shaper {
    /**
     * Shapes one run.
     *
     * @param text of one script and one direction; may be empty
     * @param language chooses the font's national forms
     * @param rightToLeft whether the text runs to the left
     */
    public Glyphs shape(String text, Font font, Features features, Language language, boolean rightToLeft) {
        throw new UnsupportedOperationException(text + font + features + language + rightToLeft);
    }
}
