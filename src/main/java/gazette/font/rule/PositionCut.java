package gazette.font.rule;

import gazette.font.table.Table;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.IntUnaryOperator;

/**
 * Rules that place glyphs, without those whose glyphs are gone, and without corrections for coarse pixels.
 *
 * @param gpos the table with the rules
 * @param kept the glyphs that are left
 * @param lookups the new number of each lookup; below 0 if it is not left
 * @see <a href="https://learn.microsoft.com/typography/opentype/spec/gpos">GPOS</a>
 */
record PositionCut(Table gpos, BitSet kept, IntUnaryOperator lookups) implements LayoutCut.Kind {
    /** Of what a value may tell, the place and the advance; the rest is for coarse pixels and variable fonts. */
    private static final int MEASURES = 0xF;

    @Override
    public byte[] of(int type, int start) {
        return switch (type) {
            case 1 -> single(start);
            case 2 -> gpos.u16(start) == 1 ? pairs(start) : classes(start);
            case 3 -> cursive(start);
            case 4, 6 -> marks(start, false);
            case 5 -> marks(start, true);
            case 7, 8 -> new ContextCut(gpos, kept, lookups).of(start, type == 8);
            default -> throw new IndexOutOfBoundsException("no position of type " + type);
        };
    }

    private SortedMap<Integer, Integer> covered(int start) {
        return Coverage.read(gpos, start + gpos.u16(start + 2), kept);
    }

    private static int length(int format) {
        return 2 * Integer.bitCount(format);
    }

    /** The numbers of a value that tell of places and advances; they come first. */
    private List<Integer> value(int at, int format) {
        var value = new ArrayList<Integer>();
        for (int i = 0; i < Integer.bitCount(format & MEASURES); i++) {
            value.add(gpos.u16(at + 2 * i));
        }
        return value;
    }

    private byte[] single(int start) {
        var covered = covered(start);
        int format = gpos.u16(start + 4);
        if (covered.isEmpty()) {
            return new byte[0];
        }
        var block = new Block()
                .u16(gpos.u16(start))
                .link(Coverage.of(covered.keySet()))
                .u16(format & MEASURES);
        if (gpos.u16(start) == 1) {
            return block.u16s(value(start + 6, format)).bytes();
        }
        block.u16(covered.size());
        covered.values().forEach(index -> block.u16s(value(start + 8 + index * length(format), format)));
        return block.bytes();
    }

    private byte[] pairs(int start) {
        int first = gpos.u16(start + 4);
        int second = gpos.u16(start + 6);
        int size = 2 + length(first) + length(second);
        var sets = new TreeMap<Integer, byte[]>();
        covered(start).forEach((glyph, index) -> {
            int set = start + gpos.u16(start + 10 + 2 * index);
            var records = new Block();
            int count = 0;
            for (int i = 0; i < gpos.u16(set); i++) {
                int at = set + 2 + i * size;
                if (kept.get(gpos.u16(at))) {
                    count++;
                    records.u16(gpos.u16(at)).u16s(value(at + 2, first)).u16s(value(at + 2 + length(first), second));
                }
            }
            if (count > 0) {
                sets.put(glyph, new Block().u16(count).raw(records.bytes()).bytes());
            }
        });
        if (sets.isEmpty()) {
            return new byte[0];
        }
        var block = new Block()
                .u16(1)
                .link(Coverage.of(sets.keySet()))
                .u16(first & MEASURES)
                .u16(second & MEASURES)
                .u16(sets.size());
        sets.values().forEach(block::link);
        return block.bytes();
    }

    /** Pairs of classes, numbered anew: classes of which no glyph is left go. */
    private byte[] classes(int start) {
        var covered = covered(start);
        int first = gpos.u16(start + 4);
        int second = gpos.u16(start + 6);
        var firsts = Classes.read(gpos, start + gpos.u16(start + 8), kept);
        firsts.keySet().retainAll(covered.keySet());
        var seconds = Classes.read(gpos, start + gpos.u16(start + 10), kept);
        if (covered.isEmpty() || seconds.isEmpty()) {
            return new byte[0];
        }
        var rows = numbered(firsts);
        var columns = numbered(seconds);
        int size = length(first) + length(second);
        var block = new Block()
                .u16(2)
                .link(Coverage.of(covered.keySet()))
                .u16(first & MEASURES)
                .u16(second & MEASURES)
                .link(Classes.of(firsts))
                .link(Classes.of(seconds))
                .u16(rows.size())
                .u16(columns.size());
        int columnsBefore = gpos.u16(start + 14);
        for (int row : rows) {
            for (int column : columns) {
                int at = start + 16 + (row * columnsBefore + column) * size;
                block.u16s(value(at, first)).u16s(value(at + length(first), second));
            }
        }
        return block.bytes();
    }

    /** Numbers the classes anew, without gaps; says which each of them was. */
    private static List<Integer> numbered(SortedMap<Integer, Integer> classes) {
        var before = new TreeSet<>(classes.values());
        before.add(0);
        var order = List.copyOf(before);
        classes.replaceAll((glyph, value) -> order.indexOf(value));
        return order;
    }

    private byte[] cursive(int start) {
        var covered = covered(start);
        if (covered.isEmpty()) {
            return new byte[0];
        }
        var block = new Block().u16(1).link(Coverage.of(covered.keySet())).u16(covered.size());
        covered.values()
                .forEach(index -> block.linkUnlessEmpty(anchor(start, start + 6 + 4 * index))
                        .linkUnlessEmpty(anchor(start, start + 8 + 4 * index)));
        return block.bytes();
    }

    /** The anchor to which an offset leads; empty if to none. */
    private byte[] anchor(int start, int at) {
        int anchor = start + gpos.u16(at);
        return anchor == start
                ? new byte[0]
                : new Block()
                        .u16(1)
                        .u16(gpos.u16(anchor + 2))
                        .u16(gpos.u16(anchor + 4))
                        .bytes();
    }

    /** Marks on letters, on the parts of ligatures, or on other marks. */
    private byte[] marks(int start, boolean onParts) {
        var marks = covered(start);
        var letters = Coverage.read(gpos, start + gpos.u16(start + 4), kept);
        if (marks.isEmpty() || letters.isEmpty()) {
            return new byte[0];
        }
        int classes = gpos.u16(start + 6);
        int markArray = start + gpos.u16(start + 8);
        int letterArray = start + gpos.u16(start + 10);
        var ofMarks = new Block().u16(marks.size());
        marks.values()
                .forEach(index -> ofMarks.u16(gpos.u16(markArray + 2 + 4 * index))
                        .link(anchor(markArray, markArray + 4 + 4 * index)));
        var ofLetters = new Block().u16(letters.size());
        for (int index : letters.values()) {
            if (onParts) {
                int ligature = letterArray + gpos.u16(letterArray + 2 + 2 * index);
                int parts = gpos.u16(ligature);
                var ofParts = new Block().u16(parts);
                anchors(ofParts, ligature, ligature + 2, parts * classes);
                ofLetters.link(ofParts.bytes());
            } else {
                anchors(ofLetters, letterArray, letterArray + 2 + 2 * index * classes, classes);
            }
        }
        return new Block()
                .u16(1)
                .link(Coverage.of(marks.keySet()))
                .link(Coverage.of(letters.keySet()))
                .u16(classes)
                .link(ofMarks.bytes())
                .link(ofLetters.bytes())
                .bytes();
    }

    private void anchors(Block block, int start, int at, int count) {
        for (int i = 0; i < count; i++) {
            block.linkUnlessEmpty(anchor(start, at + 2 * i));
        }
    }
}
