package gazette.font;

import gazette.font.table.Tables;
import java.util.function.IntUnaryOperator;

/**
 * The lengths of a face as a whole, in font units: the tables {@code head}, {@code hhea}, {@code OS/2} and {@code post}.
 *
 * @param unitsPerEm font units in an em
 * @param ascender above the baseline
 * @param descender below the baseline, negative
 * @param capHeight the height of capitals
 * @param xHeight the height of small letters
 * @param underlinePosition the top of the underline, negative
 * @param underlineThickness how thick it is
 * @param italicAngle degrees counter-clockwise from the vertical
 * @param isFixedPitch whether all glyphs are equally wide
 * @param bounds {xMin, yMin, xMax, yMax} around all outlines
 */
@SuppressWarnings("ArrayRecordComponent") // held by one font, compared by nobody
record Measures(
        int unitsPerEm,
        int ascender,
        int descender,
        int capHeight,
        int xHeight,
        int underlinePosition,
        int underlineThickness,
        double italicAngle,
        boolean isFixedPitch,
        int[] bounds) {
    /** Shorter tables are of versions before 2, which have neither cap height nor x-height. */
    private static final int OS2_WITH_HEIGHTS = 90;

    private static final int OS2_WITH_TYPOGRAPHIC_ASCENDER = 72;

    /**
     * Reads the measures.
     *
     * @param heightOf the height of a character's outline, 0 if the font lacks it: for fonts that do not say
     */
    static Measures of(Tables tables, IntUnaryOperator heightOf) {
        var head = tables.require("head");
        int em = head.u16(18);
        if (em < 16 || em > 16384) {
            throw head.damaged("has " + em + " units to the em");
        }
        var hhea = tables.require("hhea");
        int ascender = hhea.s16(4);
        int descender = hhea.s16(6);
        int capHeight = 0;
        int xHeight = 0;
        var os2 = tables.find("OS/2");
        if (os2.isPresent()
                && os2.get().length() >= OS2_WITH_TYPOGRAPHIC_ASCENDER
                && os2.get().s16(68) > 0) {
            ascender = os2.get().s16(68);
            descender = os2.get().s16(70);
        }
        if (os2.isPresent()
                && os2.get().length() >= OS2_WITH_HEIGHTS
                && os2.get().u16(0) >= 2) {
            xHeight = os2.get().s16(86);
            capHeight = os2.get().s16(88);
        }
        var post = tables.require("post");
        return new Measures(
                em,
                ascender,
                Math.min(descender, 0),
                height(capHeight, heightOf.applyAsInt('H'), em * 7 / 10),
                height(xHeight, heightOf.applyAsInt('x'), em / 2),
                post.s16(8),
                Math.max(post.s16(10), em / 50),
                post.s32(4) / 65536.0,
                post.s32(12) != 0,
                new int[] {head.s16(36), head.s16(38), head.s16(40), head.s16(42)});
    }

    private static int height(int told, int measured, int usual) {
        if (told > 0) {
            return told;
        }
        return measured > 0 ? measured : usual;
    }
}
