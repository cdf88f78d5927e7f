package gazette.font;

/**
 * The drawings of a font: the tables {@code loca} and {@code glyf}.
 *
 * @see <a href="https://learn.microsoft.com/typography/opentype/spec/glyf">glyf</a>
 */
final class Outlines {
    private static final int HEADER = 10;

    private final Table glyf;
    private final int[] starts;

    private Outlines(Table glyf, int[] starts) {
        this.glyf = glyf;
        this.starts = starts;
    }

    /** Reads where each glyph's drawing lies, and makes sure that it lies within the table. */
    static Outlines of(Tables tables, int glyphCount, boolean longOffsets) {
        var loca = tables.require("loca");
        var glyf = tables.require("glyf");
        var starts = new int[glyphCount + 1];
        for (int i = 0; i <= glyphCount; i++) {
            starts[i] = longOffsets ? loca.u31(4 * i) : 2 * loca.u16(2 * i);
            int length = i == 0 ? 0 : starts[i] - starts[i - 1];
            if (starts[i] > glyf.length() || length < 0 || (length > 0 && length < HEADER)) {
                throw glyf.damaged("has no whole glyph " + (i - 1));
            }
        }
        return new Outlines(glyf, starts);
    }

    /** The drawing of a glyph. */
    Drawing drawing(int glyph) {
        var bytes = glyf.bytes().slice(starts[glyph], starts[glyph + 1] - starts[glyph]);
        return new Drawing(new Table(glyf.font(), glyf.tag(), bytes));
    }

    /** {xMin, yMin, xMax, yMax}. */
    int[] bounds(int glyph) {
        int start = starts[glyph];
        if (starts[glyph + 1] == start) {
            return new int[4];
        }
        return new int[] {glyf.s16(start + 2), glyf.s16(start + 4), glyf.s16(start + 6), glyf.s16(start + 8)};
    }
}
