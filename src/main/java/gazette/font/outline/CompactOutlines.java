package gazette.font.outline;

import gazette.font.table.FontFile;
import gazette.font.table.Table;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/**
 * Drawings of lines and cubic curves: the table {@code CFF}, of a font whose glyphs have names or, as fonts for Chinese,
 * Japanese and Korean do it, numbers.
 *
 * @see <a href="https://adobe-type-tools.github.io/font-tech-notes/pdfs/5176.CFF.pdf">Technical Note 5176</a>
 */
final class CompactOutlines implements Outlines {
    private static final int HEADER_SIZE = 2;
    private static final int LATEST_TYPE = 2;

    private final Table cff;
    private final Dictionary top;
    private final Index charStrings;
    private final Index shared;
    /** The subroutines of each part of the font. */
    private final List<Index> own;

    /** Which part of the font a glyph belongs to; empty if it has one only. */
    private final byte[] parts;

    private CompactOutlines(Table cff, Dictionary top, Index charStrings, Index shared, List<Index> own, byte[] parts) {
        this.cff = cff;
        this.top = top;
        this.charStrings = charStrings;
        this.shared = shared;
        this.own = own;
        this.parts = parts;
    }

    static CompactOutlines of(Table cff, int glyphCount) {
        var names = Index.at(cff, cff.u8(HEADER_SIZE));
        var tops = Index.at(cff, names.end());
        var strings = Index.at(cff, tops.end());
        var shared = Index.at(cff, strings.end());
        var top = Dictionary.read(tops.get(0));
        if (top.find(Dictionary.CHAR_STRING_TYPE, 0).orElse(LATEST_TYPE) != LATEST_TYPE) {
            throw cff.damaged("has drawings of a kind that no OpenType font has");
        }
        var charStrings = Index.at(cff, top.place(Dictionary.CHAR_STRINGS, 0));
        if (charStrings.count() < glyphCount) {
            throw cff.damaged("has no whole glyph " + charStrings.count());
        }
        if (!top.has(Dictionary.REGISTRY)) {
            return new CompactOutlines(cff, top, charStrings, shared, List.of(subroutines(cff, top)), new byte[0]);
        }
        var fonts = Index.at(cff, top.place(Dictionary.FONTS, 0));
        var own = new Index[fonts.count()];
        Arrays.setAll(own, i -> subroutines(cff, Dictionary.read(fonts.get(i))));
        var parts = parts(cff, top.place(Dictionary.FONT_SELECT, 0), glyphCount);
        return new CompactOutlines(cff, top, charStrings, shared, List.of(own), parts);
    }

    private static Index subroutines(Table cff, Dictionary font) {
        int length = font.place(Dictionary.PRIVATE, 0);
        int start = font.place(Dictionary.PRIVATE, 1);
        if (start > cff.length() - length) {
            throw cff.damaged("points behind its end");
        }
        int place = Dictionary.read(cff.part(start, start + length)).place(Dictionary.SUBROUTINES, 0);
        return place == 0 ? new Index(cff, 0, 0, 0) : Index.at(cff, start + place);
    }

    private static byte[] parts(Table cff, int start, int glyphCount) {
        var parts = new byte[glyphCount];
        switch (cff.u8(start)) {
            case 0 -> {
                for (int glyph = 0; glyph < glyphCount; glyph++) {
                    parts[glyph] = (byte) cff.u8(start + 1 + glyph);
                }
            }
            case 3 -> {
                int ranges = cff.u16(start + 1);
                for (int range = start + 3; range < start + 3 + 3 * ranges; range += 3) {
                    int from = Math.min(cff.u16(range), glyphCount);
                    int to = Math.clamp(cff.u16(range + 3), from, glyphCount);
                    Arrays.fill(parts, from, to, (byte) cff.u8(range + 2));
                }
            }
            default -> throw cff.damaged("divides its glyphs in a way that we do not know");
        }
        return parts;
    }

    /** The drawing of a glyph. */
    Table charString(int glyph) {
        return charStrings.get(glyph);
    }

    /** The subroutines that the glyphs of one part share. */
    Index own(int glyph) {
        int part = parts.length == 0 ? 0 : Byte.toUnsignedInt(parts[glyph]);
        if (part >= own.size()) {
            throw cff.damaged("has a glyph of no part");
        }
        return own.get(part);
    }

    /** The subroutines that all glyphs share. */
    Index shared() {
        return shared;
    }

    /** The glyph that stands for a code of Adobe's standard encoding, of which accented letters of old fonts are made. */
    int standardGlyph(int code) {
        return Charset.glyph(cff, top.place(Dictionary.CHARSET, 0), code, charStrings.count());
    }

    @Override
    public void draw(int glyph, Pen pen) {
        new CharString(this, pen).draw(glyph);
    }

    /** The box around all points, on the curve or off it: as curves are drawn well, both are the same. */
    @Override
    public int[] bounds(int glyph) {
        var box = new Box();
        draw(glyph, box);
        return box.bounds();
    }

    @Override
    public List<Integer> components(int glyph) {
        return List.of();
    }

    @Override
    public Optional<byte[]> bare(Cut cut) {
        return Optional.of(CompactFile.bare(this, cut));
    }

    @Override
    public void write(Cut cut, FontFile file) {
        file.put("CFF ", CompactFile.of(this, cut));
        var maxp = cut.tables().require("maxp").array();
        maxp[4] = (byte) (cut.order().length >> 8);
        maxp[5] = (byte) cut.order().length;
        file.put("maxp", maxp);
        file.copy("head", cut.tables());
    }
}
