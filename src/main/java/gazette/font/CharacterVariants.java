package gazette.font;

import gazette.font.table.Table;

/**
 * Which glyph stands for a character that a selector follows: the part of the table {@code cmap} in format 14. Read where it
 * is asked, since a font of ideographs has tens of thousands of variants and a text needs few.
 *
 * @see <a href="https://learn.microsoft.com/typography/opentype/spec/cmap#format-14-unicode-variation-sequences">Format 14</a>
 */
final class CharacterVariants {
    /** The character's usual glyph. */
    private static final int USUAL = -1;

    private static final int SELECTOR_RECORD = 11;
    private static final int RANGE = 4;
    private static final int MAPPING = 5;

    private final Table cmap;

    /** Where the part begins; 0 if there is none. */
    private final int start;

    private CharacterVariants(Table cmap, int start) {
        this.cmap = cmap;
        this.start = start;
    }

    static CharacterVariants of(Table cmap) {
        for (int i = 0; i < cmap.u16(2); i++) {
            int part = cmap.u31(8 + 8 * i);
            if (cmap.u16(4 + 8 * i) == 0 && cmap.u16(6 + 8 * i) == 5 && cmap.u16(part) == 14) {
                return new CharacterVariants(cmap, part);
            }
        }
        return new CharacterVariants(cmap, 0);
    }

    /** The glyph of a character before a selector; 0 if the font does not know the pair. */
    int glyph(int codePoint, int selector, CharacterMap usual) {
        if (start == 0) {
            return 0;
        }
        int record = find(start + 10, cmap.u31(start + 6), SELECTOR_RECORD, selector);
        if (record == 0) {
            return 0;
        }
        int glyph = glyph(codePoint, cmap.u31(record + 3), cmap.u31(record + 7));
        return glyph == USUAL ? usual.glyph(codePoint) : glyph;
    }

    private int glyph(int codePoint, int usuals, int others) {
        if (usuals != 0) {
            int range = findLast(start + usuals + 4, cmap.u31(start + usuals), RANGE, codePoint);
            if (range != 0 && codePoint <= u24(range) + cmap.u8(range + 3)) {
                return USUAL;
            }
        }
        int mapping = others == 0 ? 0 : find(start + others + 4, cmap.u31(start + others), MAPPING, codePoint);
        return mapping == 0 ? 0 : cmap.u16(mapping + 3);
    }

    /** The record that begins with a character; 0 if there is none. */
    private int find(int records, int count, int size, int codePoint) {
        int found = findLast(records, count, size, codePoint);
        return found != 0 && u24(found) == codePoint ? found : 0;
    }

    /** The last record that begins with no higher character; 0 if there is none. */
    private int findLast(int records, int count, int size, int codePoint) {
        int low = 0;
        // A count that the table cannot hold is cut to what it can.
        int high = Math.min(count, Math.max(0, cmap.length() - records) / size);
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (u24(records + size * middle) <= codePoint) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low == 0 ? 0 : records + size * (low - 1);
    }

    private int u24(int at) {
        return cmap.u8(at) << 16 | cmap.u16(at + 1);
    }
}
