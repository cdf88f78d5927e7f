package gazette.font.rule;

import gazette.font.table.Table;
import java.util.BitSet;
import java.util.Collection;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * Which glyphs a rule is for.
 *
 * @see <a href="https://learn.microsoft.com/typography/opentype/spec/chapter2#coverage-table">Coverage table</a>
 */
final class Coverage {
    private Coverage() {}

    /** The glyphs with the number of each in the table. */
    static SortedMap<Integer, Integer> read(Table table, int start) {
        var covered = new TreeMap<Integer, Integer>();
        boolean isList = table.u16(start) == 1;
        for (int i = 0; i < table.u16(start + 2); i++) {
            if (isList) {
                covered.put(table.u16(start + 4 + 2 * i), i);
            } else {
                int range = start + 4 + 6 * i;
                int first = table.u16(range);
                for (int glyph = first; glyph <= table.u16(range + 2); glyph++) {
                    covered.put(glyph, table.u16(range + 4) + glyph - first);
                }
            }
        }
        return covered;
    }

    /** Those of them that are kept. */
    static SortedMap<Integer, Integer> read(Table table, int start, BitSet kept) {
        var covered = read(table, start);
        covered.keySet().removeIf(glyph -> !kept.get(glyph));
        return covered;
    }

    /** The table for these glyphs, in the shorter of its two formats. */
    static byte[] of(Collection<Integer> glyphs) {
        var sorted = new TreeSet<>(glyphs);
        var ranges = new TreeMap<Integer, Integer>();
        for (int glyph : sorted) {
            Map.Entry<Integer, Integer> last = ranges.lastEntry();
            if (last != null && last.getValue() == glyph - 1) {
                ranges.put(last.getKey(), glyph);
            } else {
                ranges.put(glyph, glyph);
            }
        }
        var block = new Block();
        if (sorted.size() <= 3 * ranges.size()) {
            block.u16(1).u16(sorted.size());
            sorted.forEach(block::u16);
            return block.bytes();
        }
        block.u16(2).u16(ranges.size());
        int index = 0;
        for (var range : ranges.entrySet()) {
            block.u16(range.getKey()).u16(range.getValue()).u16(index);
            index += range.getValue() - range.getKey() + 1;
        }
        return block.bytes();
    }
}
