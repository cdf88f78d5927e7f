package gazette.typeset.paragraph;

import gazette.font.Font;
import gazette.font.PlacedGlyphs;
import java.util.List;

/**
 * One set line.
 *
 * @param strips what stands in it, in the order in which it is read: from left to right, but for words that run to the left
 * @param ratio how far its white was stretched (above 0) or shrunk (below); 0 if it was not justified
 * @param hyphenated whether it ends in a hyphen, the author’s or ours
 * @param loose whether it should have been justified, but has too little in it and was left ragged
 * @param overfull whether it sticks out of its measure, because nothing in it could be broken
 * @param missing the characters of this line that none of their fonts has, in reading order; mostly empty
 * @param next where the next line begins in the text of all pieces, joined, an atom, a leader and a line end counted as one
 *     character each
 */
public record Line(
        List<Strip> strips,
        double ratio,
        boolean hyphenated,
        boolean loose,
        boolean overfull,
        String missing,
        int next) {
    public Line {
        strips = List.copyOf(strips);
    }

    /** Something that stands in a line. */
    public sealed interface Strip {
        /** From the left edge of the column, in pt. */
        double x();

        /** In pt. */
        double width();

        /** The number that the caller gave to the piece it comes from. */
        int owner();
    }

    /**
     * Glyphs in one font and size. The words of the strips of a line, joined, are its text without the spaces at its ends;
     * a hyphen that the text does not have stands in it as U+00AD.
     *
     * @param scale how wide each glyph is drawn, 1 as designed; the advances have it in them
     */
    public record GlyphStrip(
            double x, double width, Font font, double size, double scale, PlacedGlyphs glyphs, int owner)
            implements Strip {}

    /** The place of an {@link Piece.Atom}. */
    public record AtomStrip(double x, double width, int owner) implements Strip {}
}
