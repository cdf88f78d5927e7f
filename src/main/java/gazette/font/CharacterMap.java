package gazette.font;

import gazette.font.table.Table;
import java.util.Arrays;

/**
 * Which glyph stands for which character: the table {@code cmap}, formats 4 (the first 65,536 characters) and 12 (all).
 *
 * <p>Held as pages of 256 characters, since a font covers few of them.
 *
 * @see <a href="https://learn.microsoft.com/typography/opentype/spec/cmap">cmap</a>
 */
final class CharacterMap {
    private static final char[] BLANK = new char[256];
    private static final int SYMBOL_PAGE = 0xF000;

    private final char[][] pages = new char[(Character.MAX_CODE_POINT + 1) >> 8][];
    private final int glyphCount;

    private CharacterMap(int glyphCount) {
        this.glyphCount = glyphCount;
        Arrays.fill(pages, BLANK);
    }

    /** Reads the fullest table of the Unicode ones; a font without any has no characters. */
    static CharacterMap of(Table cmap, int glyphCount) {
        var map = new CharacterMap(glyphCount);
        int best = 0;
        int bestRank = 0;
        boolean symbol = false;
        for (int i = 0; i < cmap.u16(2); i++) {
            int platform = cmap.u16(4 + 8 * i);
            int encoding = cmap.u16(6 + 8 * i);
            int start = cmap.u31(8 + 8 * i);
            int rank = rank(platform, encoding, cmap.u16(start));
            if (rank > bestRank) {
                best = start;
                bestRank = rank;
                symbol = platform == 3 && encoding == 0;
            }
        }
        if (bestRank > 0 && cmap.u16(best) == 12) {
            map.readGroups(cmap, best);
        } else if (bestRank > 0) {
            map.readSegments(cmap, best);
        }
        if (symbol) {
            map.moveSymbols();
        }
        return map;
    }

    private static int rank(int platform, int encoding, int format) {
        boolean unicode = platform == 0 || (platform == 3 && (encoding == 1 || encoding == 10));
        if (unicode && format == 12) {
            return 3;
        }
        if (unicode && format == 4) {
            return 2;
        }
        return platform == 3 && encoding == 0 && format == 4 ? 1 : 0;
    }

    private void readSegments(Table cmap, int start) {
        int segments = cmap.u16(start + 6) / 2;
        int ends = start + 14;
        int starts = ends + 2 * segments + 2;
        int deltas = starts + 2 * segments;
        int offsets = deltas + 2 * segments;
        int next = 0;
        for (int i = 0; i < segments; i++) {
            int last = cmap.u16(ends + 2 * i);
            int offset = cmap.u16(offsets + 2 * i);
            int delta = cmap.u16(deltas + 2 * i);
            int first = cmap.u16(starts + 2 * i);
            // Segments are in order; going back over the same ground would only cost time.
            for (int c = Math.max(next, first); c <= last; c++) {
                int glyph = c;
                if (offset != 0) {
                    int at = offsets + 2 * i + offset + 2 * (c - first);
                    // The last segment, U+FFFF alone, often points nowhere.
                    glyph = c == 0xFFFF ? 0 : cmap.u16(at);
                }
                put(c, offset != 0 && glyph == 0 ? 0 : (glyph + delta) & 0xFFFF);
            }
            next = Math.max(next, last + 1);
        }
    }

    private void readGroups(Table cmap, int start) {
        int groups = cmap.u31(start + 12);
        int next = 0;
        for (int i = 0; i < groups; i++) {
            int group = start + 16 + 12 * i;
            int first = cmap.u31(group);
            int last = Math.min(cmap.u31(group + 4), Character.MAX_CODE_POINT);
            int glyph = cmap.u31(group + 8);
            for (int c = Math.max(next, first); c <= last && c - first < glyphCount - glyph; c++) {
                put(c, glyph + c - first);
            }
            next = Math.max(next, last + 1);
        }
    }

    /** A font of symbols keeps Latin-1 in the private area. */
    private void moveSymbols() {
        for (int c = 0; c < 256; c++) {
            if (glyph(c) == 0) {
                put(c, glyph(SYMBOL_PAGE + c));
            }
        }
    }

    @SuppressWarnings("ReferenceEquality") // whether it is the one blank page that all share
    private void put(int codePoint, int glyph) {
        if (glyph == 0 || glyph >= glyphCount) {
            return;
        }
        int page = codePoint >> 8;
        if (pages[page] == BLANK) {
            pages[page] = new char[256];
        }
        pages[page][codePoint & 0xFF] = (char) glyph;
    }

    /** The glyph of a character, or 0. */
    int glyph(int codePoint) {
        return pages[codePoint >> 8][codePoint & 0xFF];
    }
}
