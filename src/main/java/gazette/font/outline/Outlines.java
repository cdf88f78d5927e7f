package gazette.font.outline;

import gazette.diagnostic.PressException;
import gazette.font.table.FontFile;
import gazette.font.table.Tables;
import java.util.List;
import java.util.Optional;

/** The drawings of a font. Safe to share between threads. */
public sealed interface Outlines permits TrueTypeOutlines, CompactOutlines {
    /**
     * Reads where the drawings lie.
     *
     * @throws PressException if they are not whole, or of a kind that cannot be set
     */
    static Outlines of(Tables tables, int glyphCount) {
        if (tables.find("CFF2").isPresent()) {
            throw PressException.request(
                    tables.font(),
                    "the font is a variable one with PostScript outlines (CFF2), which cannot be set",
                    "take the family's static .otf or .ttf files instead");
        }
        var compact = tables.find("CFF ");
        if (compact.isPresent()) {
            return CompactOutlines.of(compact.get(), glyphCount);
        }
        return TrueTypeOutlines.of(tables, glyphCount, tables.require("head").u16(50) != 0);
    }

    /**
     * Walks along a glyph.
     *
     * @throws PressException if the font is damaged there
     */
    void draw(int glyph, Pen pen);

    /** {xMin, yMin, xMax, yMax} in font units; all 0 for a glyph without contours. */
    int[] bounds(int glyph);

    /** The glyphs of which a glyph is made; empty if it has contours of its own. */
    List<Integer> components(int glyph);

    /** These glyphs as a font of one table only, as a PDF file takes them; empty if there is none that has all. */
    default Optional<byte[]> bare(Cut cut) {
        return Optional.empty();
    }

    /** Puts the tables that hold these glyphs into a new font. */
    void write(Cut cut, FontFile file);
}
