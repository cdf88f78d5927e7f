package gazette.typeset.shape.rule;

import gazette.font.Font;

/**
 * What kind of glyph each one is: the table {@code GDEF}.
 *
 * @param classes 1 base, 2 ligature, 3 mark, 4 component
 * @param attachments the class of a mark by where it attaches
 * @param markSets the sets of marks that a lookup may choose from
 * @param tellsClasses whether {@code classes} comes from the font
 * @see <a href="https://learn.microsoft.com/typography/opentype/spec/gdef">GDEF</a>
 */
@SuppressWarnings("ArrayRecordComponent") // one per font, changed by nobody
public record Definitions(GlyphTable classes, GlyphTable attachments, GlyphTable[] markSets, boolean tellsClasses) {
    /** The kinds, with the bits that a lookup's flags have for them. */
    static final int BASE = 2;

    static final int LIGATURE = 4;
    static final int MARK = 8;

    private static final Definitions NONE = new Definitions(GlyphTable.NONE, GlyphTable.NONE, new GlyphTable[0], false);

    /** Reads the table; a font without it, or with a damaged one, defines nothing. */
    public static Definitions of(Font font) {
        var table = font.table("GDEF");
        if (table.isEmpty()) {
            return NONE;
        }
        try {
            var gdef = Bytes.of(table.get());
            boolean hasSets = gdef.u16(2) >= 2 && gdef.u16(12) != 0;
            boolean tellsClasses = gdef.u16(4) != 0;
            return new Definitions(
                    tellsClasses ? GlyphTable.classes(gdef.follow(4)) : GlyphTable.NONE,
                    gdef.u16(10) == 0 ? GlyphTable.NONE : GlyphTable.classes(gdef.follow(10)),
                    hasSets ? markSets(gdef.follow(12)) : new GlyphTable[0],
                    tellsClasses);
        } catch (IndexOutOfBoundsException e) {
            return NONE;
        }
    }

    private static GlyphTable[] markSets(Bytes bytes) {
        bytes.requireRoom(4, 4 * bytes.u16(2));
        var sets = new GlyphTable[bytes.u16(2)];
        for (int i = 0; i < sets.length; i++) {
            sets[i] = GlyphTable.coverage(bytes.plus(bytes.s32(4 + 4 * i)));
        }
        return sets;
    }

    /** The kind of a glyph in the low byte, and above it, as in a lookup's flags, the class by which a mark attaches. */
    int properties(int glyph) {
        return switch (classes.get(glyph)) {
            case 1 -> BASE;
            case 2 -> LIGATURE;
            case 3 -> MARK | (attachments.get(glyph) << 8);
            default -> 0;
        };
    }

    boolean isInMarkSet(int set, int glyph) {
        return set < markSets.length && markSets[set].covers(glyph);
    }
}
