package gazette.typeset.shape;

import gazette.font.Font;
import java.util.List;

/**
 * Shaped text, from left to right whatever the script.
 *
 * <p>All arrays have the same length and belong to this object: nobody changes them.
 *
 * @param font whose glyphs these are
 * @param ids glyph numbers
 * @param advances in font units, kerning included
 * @param dx offset to the right of the pen, in font units
 * @param dy offset above the baseline, in font units
 * @param clusters where in the text (in {@code char}s) the characters of each glyph begin; ascending in text that runs to the
 *     right, descending in text that runs to the left; glyphs of one cluster have the same number
 */
@SuppressWarnings("ArrayRecordComponent") // made once per word and cached; compared by nobody
public record Glyphs(Font font, int[] ids, int[] advances, int[] dx, int[] dy, int[] clusters) {
    /** How many glyphs there are. */
    public int count() {
        return ids.length;
    }

    /** One run of several pieces, each with the place in the text where it starts. */
    static Glyphs join(Font font, List<Glyphs> pieces, List<Integer> starts, boolean rightToLeft) {
        int count = pieces.stream().mapToInt(Glyphs::count).sum();
        var joined = new Glyphs(font, new int[count], new int[count], new int[count], new int[count], new int[count]);
        int to = 0;
        for (int i = 0; i < pieces.size(); i++) {
            int which = rightToLeft ? pieces.size() - 1 - i : i;
            var piece = pieces.get(which);
            System.arraycopy(piece.ids, 0, joined.ids, to, piece.count());
            System.arraycopy(piece.advances, 0, joined.advances, to, piece.count());
            System.arraycopy(piece.dx, 0, joined.dx, to, piece.count());
            System.arraycopy(piece.dy, 0, joined.dy, to, piece.count());
            for (int cluster : piece.clusters) {
                joined.clusters[to++] = starts.get(which) + cluster;
            }
        }
        return joined;
    }

    /** The sum of the advances, in font units. */
    public int width() {
        int width = 0;
        for (int advance : advances) {
            width += advance;
        }
        return width;
    }
}
