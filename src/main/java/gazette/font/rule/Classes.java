package gazette.font.rule;

import gazette.font.table.Table;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * Which class a glyph is of; 0 for those that are not named.
 *
 * @see <a href="https://learn.microsoft.com/typography/opentype/spec/chapter2#class-definition-table">Class definition</a>
 */
final class Classes {
    private Classes() {}

    /** The classes of those glyphs that are kept and of one other than 0. */
    static SortedMap<Integer, Integer> read(Table table, int start, BitSet kept) {
        var classes = new TreeMap<Integer, Integer>();
        if (table.u16(start) == 1) {
            int first = table.u16(start + 2);
            for (int i = 0; i < table.u16(start + 4); i++) {
                put(classes, first + i, table.u16(start + 6 + 2 * i), kept);
            }
        } else {
            for (int i = 0; i < table.u16(start + 2); i++) {
                int range = start + 4 + 6 * i;
                int last = table.u16(range + 2);
                for (int glyph = kept.nextSetBit(table.u16(range)); glyph >= 0 && glyph <= last; ) {
                    put(classes, glyph, table.u16(range + 4), kept);
                    glyph = kept.nextSetBit(glyph + 1);
                }
            }
        }
        return classes;
    }

    private static void put(SortedMap<Integer, Integer> classes, int glyph, int value, BitSet kept) {
        if (value != 0 && kept.get(glyph)) {
            classes.put(glyph, value);
        }
    }

    /** The table for these classes, in the shorter of its two formats. */
    static byte[] of(SortedMap<Integer, Integer> classes) {
        record Range(int first, int last, int value) {}
        List<Range> ranges = new ArrayList<>();
        classes.forEach((glyph, value) -> {
            var last = ranges.isEmpty() ? new Range(-2, -2, 0) : ranges.getLast();
            if (last.last == glyph - 1 && last.value == value) {
                ranges.set(ranges.size() - 1, new Range(last.first, glyph, value));
            } else {
                ranges.add(new Range(glyph, glyph, value));
            }
        });
        var block = new Block();
        int span = classes.isEmpty() ? 0 : classes.lastKey() - classes.firstKey() + 1;
        if (span > 0 && span + 1 < 3 * ranges.size()) {
            block.u16(1).u16(classes.firstKey()).u16(span);
            for (int i = 0; i < span; i++) {
                block.u16(classes.getOrDefault(classes.firstKey() + i, 0));
            }
            return block.bytes();
        }
        block.u16(2).u16(ranges.size());
        ranges.forEach(range -> block.u16(range.first).u16(range.last).u16(range.value));
        return block.bytes();
    }
}
