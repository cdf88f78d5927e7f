package gazette.font.outline;

import gazette.font.table.FontFile;
import gazette.font.table.Table;
import gazette.font.table.Tables;
import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.util.HashMap;
import java.util.List;
import java.util.function.IntUnaryOperator;

/**
 * Drawings of lines and quadratic curves: the tables {@code loca} and {@code glyf}.
 *
 * @see <a href="https://learn.microsoft.com/typography/opentype/spec/glyf">glyf</a>
 */
final class TrueTypeOutlines implements Outlines {
    private static final int HEADER = 10;

    /** Where {@code maxp} counts twilight points, storage, functions, instructions and the longest program. */
    private static final int[] HINT_COUNTS = {16, 18, 20, 22, 26};

    private static final int LARGEST_SHORT_OFFSET = 2 * 0xFFFF;

    private final Table glyf;
    private final int[] starts;

    private TrueTypeOutlines(Table glyf, int[] starts) {
        this.glyf = glyf;
        this.starts = starts;
    }

    /** Reads where each glyph's drawing lies, and makes sure that it lies within the table. */
    static TrueTypeOutlines of(Tables tables, int glyphCount, boolean longOffsets) {
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
        return new TrueTypeOutlines(glyf, starts);
    }

    /** The drawing of a glyph; empty if there is no such glyph. */
    Drawing drawing(int glyph) {
        return glyph >= 0 && glyph < starts.length - 1
                ? new Drawing(glyf.part(starts[glyph], starts[glyph + 1]))
                : new Drawing(glyf.part(0, 0));
    }

    @Override
    public void draw(int glyph, Pen pen) {
        new Contours(this, pen).walk(glyph);
    }

    @Override
    public int[] bounds(int glyph) {
        int start = starts[glyph];
        if (starts[glyph + 1] == start) {
            return new int[4];
        }
        return new int[] {glyf.s16(start + 2), glyf.s16(start + 4), glyf.s16(start + 6), glyf.s16(start + 8)};
    }

    @Override
    public List<Integer> components(int glyph) {
        return drawing(glyph).components();
    }

    @Override
    public void write(Cut cut, FontFile file) {
        var order = cut.order();
        var numbers = new HashMap<Integer, Integer>();
        for (int i = 0; i < order.length; i++) {
            numbers.putIfAbsent(order[i], i);
        }
        var glyphs = new ByteArrayOutputStream();
        var places = new int[order.length + 1];
        for (int i = 0; i < order.length; i++) {
            IntUnaryOperator numbering = component -> numbers.getOrDefault(component, 0);
            var drawing = drawing(order[i]).unhinted(numbering);
            glyphs.writeBytes(drawing);
            glyphs.writeBytes(new byte[drawing.length & 1]);
            places[i + 1] = glyphs.size();
        }
        if (glyphs.size() == 0) {
            glyphs.writeBytes(new byte[4]); // a table without bytes is refused by some
        }
        file.put("glyf", glyphs.toByteArray());
        putPlaces(file, places, cut.tables());
        putProfile(file, order.length, cut.tables());
    }

    private static void putPlaces(FontFile file, int[] places, Tables tables) {
        boolean isLong = places[places.length - 1] > LARGEST_SHORT_OFFSET;
        var loca = ByteBuffer.allocate(places.length * (isLong ? 4 : 2));
        for (int place : places) {
            if (isLong) {
                loca.putInt(place);
            } else {
                loca.putShort((short) (place / 2));
            }
        }
        file.put("loca", loca.array());
        file.copy("head", tables).putShort(50, (short) (isLong ? 1 : 0));
    }

    /** The greatest numbers of everything: as before, but for glyphs, and for hints, of which there are none. */
    private static void putProfile(FontFile file, int glyphs, Tables tables) {
        var maxp = file.copy("maxp", tables);
        maxp.putShort(4, (short) glyphs);
        for (int at : maxp.limit() >= 32 ? HINT_COUNTS : new int[0]) {
            maxp.putShort(at, (short) 0);
        }
    }
}
