package gazette.typeset.paragraph;

import gazette.font.Font;
import gazette.language.Language;
import gazette.typeset.shape.Features;
import java.util.List;

/**
 * How a piece of text is set.
 *
 * @param fonts asked in order for each character; never empty
 * @param size in pt
 * @param features of the fonts
 * @param language for hyphenation and national forms
 * @param letterSpacing added after each letter, in pt
 * @param wordSpacing added to each space, in pt
 * @param hyphenation whether words may be broken: never, at soft hyphens only, or by the language
 * @param wrap where lines may end
 */
public record TextStyle(
        List<Font> fonts,
        double size,
        Features features,
        Language language,
        double letterSpacing,
        double wordSpacing,
        Hyphenation hyphenation,
        Wrap wrap) {
    /** Whether words may be broken. */
    public enum Hyphenation {
        NONE,
        MANUAL,
        AUTO
    }

    /** Where lines may end without a hyphen. */
    public enum Wrap {
        NEVER,
        /** At spaces, and where languages allow it without one. */
        WORDS,
        /** At spaces, and in the words of a program between its signs. */
        CODE
    }

    public TextStyle {
        fonts = List.copyOf(fonts);
        if (fonts.isEmpty()) {
            throw new IllegalArgumentException("a text style without a font");
        }
    }

    /** The same style, but for whether its words may be broken. */
    public TextStyle with(Hyphenation other) {
        return new TextStyle(fonts, size, features, language, letterSpacing, wordSpacing, other, wrap);
    }
}
