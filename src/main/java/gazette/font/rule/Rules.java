package gazette.font.rule;

import gazette.diagnostic.PressException;
import gazette.font.table.FontFile;
import gazette.font.table.Table;
import gazette.font.table.Tables;
import java.nio.ByteBuffer;
import java.util.BitSet;
import java.util.function.Predicate;

/** The rules of a font for some of its glyphs. */
public final class Rules {
    private static final int LEAST_PAIRS_TABLE = 18;

    private Rules() {}

    /**
     * Adds all glyphs that the rules can make of some.
     *
     * @param called whether a feature is called, by its tag
     */
    public static void close(Tables tables, BitSet glyphs, Predicate<String> called) {
        tables.find("GSUB").ifPresent(gsub -> {
            try {
                Substitutes.close(gsub, glyphs, called);
            } catch (PressException | IndexOutOfBoundsException e) {
                // Damaged rules make nothing of anything: the text is still readable.
            }
        });
    }

    /** Puts the rules into a new font that can still be followed there. What cannot be read is put there as it is. */
    public static void write(Tables tables, BitSet kept, Predicate<String> called, FontFile file) {
        put("GSUB", tables, file, gsub -> LayoutCut.of(gsub, false, kept, called));
        put("GPOS", tables, file, gpos -> LayoutCut.of(gpos, true, kept, called));
        put("GDEF", tables, file, gdef -> definitions(gdef, kept));
        put("kern", tables, file, kern -> kerns(kern, kept));
        file.copy("BASE", tables);
    }

    /** Makes a smaller table. */
    private interface Knife {
        byte[] cut(Table table);
    }

    private static void put(String tag, Tables tables, FontFile file, Knife knife) {
        tables.find(tag).ifPresent(table -> {
            try {
                var bytes = knife.cut(table);
                if (bytes.length > 0) {
                    file.put(tag, bytes);
                }
            } catch (PressException | IndexOutOfBoundsException e) {
                file.copy(tag, tables);
            }
        });
    }

    /** What kinds of glyphs there are; carets in ligatures and points for coarse pixels go. */
    private static byte[] definitions(Table gdef, BitSet kept) {
        boolean hasSets = gdef.u16(2) >= 2 && gdef.u16(12) != 0;
        var block = new Block().u16(1).u16(hasSets ? 2 : 0);
        block.linkUnlessEmpty(classes(gdef, gdef.u16(4), kept));
        block.u16(0).u16(0);
        block.linkUnlessEmpty(classes(gdef, gdef.u16(10), kept));
        return hasSets ? block.link(sets(gdef, gdef.u16(12), kept)).bytes() : block.bytes();
    }

    private static byte[] classes(Table gdef, int start, BitSet kept) {
        return start == 0 ? new byte[0] : Classes.of(Classes.read(gdef, start, kept));
    }

    /** Sets of marks, each called by its number. */
    private static byte[] sets(Table gdef, int start, BitSet kept) {
        int count = gdef.u16(start + 2);
        var head = ByteBuffer.allocate(4 + 4 * count).putShort((short) 1).putShort((short) count);
        var bodies = new Block();
        int place = 4 + 4 * count;
        for (int i = 0; i < count; i++) {
            var set = Coverage.of(Coverage.read(gdef, start + gdef.u31(start + 4 + 4 * i), kept)
                    .keySet());
            head.putInt(place);
            bodies.raw(set);
            place += set.length;
        }
        return new Block().raw(head.array()).raw(bodies.bytes()).bytes();
    }

    /**
     * A table of pairs as fonts of old have it; any other one as it is.
     *
     * @see <a href="https://learn.microsoft.com/typography/opentype/spec/kern">kern</a>
     */
    private static byte[] kerns(Table kern, BitSet kept) {
        boolean isOnlyPairs = kern.u16(0) == 0 && kern.u16(2) == 1 && kern.u16(8) >> 8 == 0;
        if (!isOnlyPairs) {
            return kern.array();
        }
        var pairs = new Block();
        int count = 0;
        for (int i = 0; i < kern.u16(10); i++) {
            int at = LEAST_PAIRS_TABLE + 6 * i;
            if (kept.get(kern.u16(at)) && kept.get(kern.u16(at + 2))) {
                pairs.u16(kern.u16(at)).u16(kern.u16(at + 2)).u16(kern.u16(at + 4));
                count++;
            }
        }
        if (count == 0) {
            return new byte[0];
        }
        int power = Integer.highestOneBit(count);
        return new Block()
                .u16(0)
                .u16(1)
                .u16(0)
                .u16(14 + 6 * count)
                .u16(kern.u16(8))
                .u16(count)
                .u16(6 * power)
                .u16(Integer.numberOfTrailingZeros(power))
                .u16(6 * (count - power))
                .raw(pairs.bytes())
                .bytes();
    }
}
