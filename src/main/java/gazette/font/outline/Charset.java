package gazette.font.outline;

import gazette.font.table.Table;

/**
 * How the glyphs of a CFF table are called: by the numbers of strings, the first of which are the same in all fonts.
 *
 * @see <a href="https://adobe-type-tools.github.io/font-tech-notes/pdfs/5176.CFF.pdf">Technical Note 5176, section 13</a>
 */
final class Charset {
    /** Strings of Adobe's standard encoding: a code, and how many that follow have names that follow, from that name on. */
    private static final int[][] STANDARD = {
        {32, 95, 1}, {161, 15, 96}, {177, 4, 111}, {182, 8, 115}, {191, 1, 123}, {193, 8, 124}, {202, 2, 132},
        {205, 4, 134}, {225, 1, 138}, {227, 1, 139}, {232, 4, 140}, {241, 1, 144}, {245, 1, 145}, {248, 4, 146}
    };

    /** A charset at one of these places is one that all know; the first has all names in order. */
    private static final int LAST_KNOWN = 2;

    private Charset() {}

    /** The glyph for a code of the standard encoding; 0 if the font has none. */
    static int glyph(Table cff, int start, int code, int glyphs) {
        int name = name(code);
        if (start <= LAST_KNOWN) {
            return name < glyphs ? name : 0;
        }
        int format = cff.u8(start);
        int glyph = 1;
        for (int at = start + 1; glyph < glyphs; ) {
            int first = cff.u16(at);
            int more = format == 0 ? 0 : format == 1 ? cff.u8(at + 2) : cff.u16(at + 2);
            if (name >= first && name <= first + more) {
                return glyph + name - first < glyphs ? glyph + name - first : 0;
            }
            glyph += 1 + more;
            at += 2 + format;
        }
        return 0;
    }

    private static int name(int code) {
        for (var row : STANDARD) {
            if (code >= row[0] && code < row[0] + row[1]) {
                return row[2] + code - row[0];
            }
        }
        return 0;
    }
}
