package gazette.typeset.css.sheet;

import java.util.List;

/**
 * A font file that the sheets name.
 *
 * @param family the name that {@code font-family} uses
 * @param sources paths as written in {@code url()}, asked in order; never empty
 * @param weight 1 to 1000
 * @param italic whether the face is italic
 * @param characters for which it is meant; empty for all
 */
public record FontFace(
        String family, List<String> sources, int weight, boolean italic, List<CharacterRange> characters) {
    /** Characters from one code point to another, both included. */
    public record CharacterRange(int first, int last) {}

    public FontFace {
        sources = List.copyOf(sources);
        characters = List.copyOf(characters);
    }

    /** Whether it is meant for a character. */
    public boolean covers(int codePoint) {
        if (characters.isEmpty()) {
            return true;
        }
        for (var range : characters) {
            if (codePoint >= range.first() && codePoint <= range.last()) {
                return true;
            }
        }
        return false;
    }
}
