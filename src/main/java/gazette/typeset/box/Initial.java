package gazette.typeset.box;

import gazette.typeset.paragraph.Piece;
import gazette.typeset.paragraph.TextStyle;
import java.util.ArrayList;
import java.util.List;

/**
 * A first letter that is set over several lines.
 *
 * @param mark before the letter: an opening quotation mark; mostly empty
 * @param letter with the marks that follow it
 * @param isWord whether the letter is all of its word
 * @param style of both, but for the size, which the lines give
 * @param lines over which it is set, from 2
 */
public record Initial(String mark, String letter, boolean isWord, TextStyle style, Ink ink, int lines) {
    /** What it says, with the space after it if it is a word. */
    public String words() {
        return mark + letter + (isWord ? " " : "");
    }

    /** The pieces of a text with the letter put back where it was taken from. */
    List<Piece> backInto(List<Piece> pieces) {
        var all = new ArrayList<>(pieces);
        if (all.getFirst() instanceof Piece.Words first) {
            all.set(0, new Piece.Words(words() + first.text(), first.style(), first.owner()));
        }
        return all;
    }
}
