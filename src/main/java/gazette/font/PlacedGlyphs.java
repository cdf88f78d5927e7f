package gazette.font;

/**
 * The glyphs of one run, in the order of drawing (left to right, whatever the script).
 *
 * <p>All arrays have the same length and belong to this object: nobody changes them.
 *
 * @param ids glyph numbers of the font
 * @param advances how far each glyph moves the pen, in 1/1000 pt: kerning, justification, letterspacing and glyph
 *     scaling included
 * @param dx how far right of the pen each glyph is drawn, in 1/1000 pt
 * @param dy how far above the baseline each glyph is drawn, in 1/1000 pt
 * @param texts the characters that each glyph stands for; empty for the second glyph of a character. Joined in
 *     {@code order} they are the words. A hyphen that was put in at the end of a line is U+00AD here, so that it can be told
 *     from a hyphen of the author's. Whoever writes a file decides how a reader shall find it: of pdftotext's readings
 *     only U+002D is joined again to one word.
 * @param rightToLeft whether the words are read from the last glyph to the first
 */
@SuppressWarnings("ArrayRecordComponent") // a run is built once, in the hottest loop, and compared by nobody
public record PlacedGlyphs(int[] ids, int[] advances, int[] dx, int[] dy, String[] texts, boolean rightToLeft) {
    /** How many glyphs there are. */
    public int count() {
        return ids.length;
    }

    /** The words, in reading order. */
    public String text() {
        var text = new StringBuilder();
        for (int i = 0; i < texts.length; i++) {
            text.append(texts[rightToLeft ? texts.length - 1 - i : i]);
        }
        return text.toString();
    }

    /** The distance from the first pen position to the last, in 1/1000 pt. */
    public int width() {
        int width = 0;
        for (int advance : advances) {
            width += advance;
        }
        return width;
    }
}
