package gazette.font.rule;

import gazette.font.table.Table;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.TreeMap;
import java.util.function.IntUnaryOperator;

/**
 * Rules that put glyphs in the place of others, without those whose glyphs are gone.
 *
 * @param gsub the table with the rules
 * @param kept the glyphs that are left
 * @param lookups the new number of each lookup; below 0 if it is not left
 * @see <a href="https://learn.microsoft.com/typography/opentype/spec/gsub">GSUB</a>
 */
record SubstitutionCut(Table gsub, BitSet kept, IntUnaryOperator lookups) implements LayoutCut.Kind {
    private static final int MULTIPLE = 2;

    @Override
    public byte[] of(int type, int start) {
        return switch (type) {
            case 1 -> single(start);
            case 2, 3 -> sequences(type, start);
            case 4 -> ligatures(start);
            case 5, 6 -> new ContextCut(gsub, kept, lookups).of(start, type == 6);
            case 8 -> backwards(start);
            default -> throw new IndexOutOfBoundsException("no substitution of type " + type);
        };
    }

    private byte[] single(int start) {
        var pairs = new TreeMap<Integer, Integer>();
        boolean isShift = gsub.u16(start) == 1;
        Coverage.read(gsub, start + gsub.u16(start + 2), kept).forEach((glyph, index) -> {
            int other = isShift ? (glyph + gsub.s16(start + 4)) & 0xFFFF : gsub.u16(start + 6 + 2 * index);
            if (kept.get(other)) {
                pairs.put(glyph, other);
            }
        });
        if (pairs.isEmpty()) {
            return new byte[0];
        }
        int delta = (pairs.firstEntry().getValue() - pairs.firstKey()) & 0xFFFF;
        boolean hasOneDelta =
                pairs.entrySet().stream().allMatch(pair -> ((pair.getValue() - pair.getKey()) & 0xFFFF) == delta);
        var block = new Block().u16(hasOneDelta ? 1 : 2).link(Coverage.of(pairs.keySet()));
        if (hasOneDelta) {
            return block.u16(delta).bytes();
        }
        return block.u16(pairs.size()).u16s(List.copyOf(pairs.values())).bytes();
    }

    private byte[] sequences(int type, int start) {
        var sets = new TreeMap<Integer, byte[]>();
        Coverage.read(gsub, start + gsub.u16(start + 2), kept).forEach((glyph, index) -> {
            var glyphs = glyphs(start + gsub.u16(start + 6 + 2 * index), 0);
            boolean isWhole = glyphs.stream().allMatch(kept::get);
            if (isWhole || (type != MULTIPLE && !glyphs.isEmpty() && kept.get(glyphs.getFirst()))) {
                sets.put(glyph, new Block().u16(glyphs.size()).u16s(glyphs).bytes());
            }
        });
        return sets(sets);
    }

    /** The glyphs of a list that begins with its length, or is so much shorter. */
    private List<Integer> glyphs(int at, int less) {
        var glyphs = new ArrayList<Integer>();
        for (int i = 0; i < gsub.u16(at) - less; i++) {
            glyphs.add(gsub.u16(at + 2 + 2 * i));
        }
        return glyphs;
    }

    private static byte[] sets(TreeMap<Integer, byte[]> sets) {
        if (sets.isEmpty()) {
            return new byte[0];
        }
        var block = new Block().u16(1).link(Coverage.of(sets.keySet())).u16(sets.size());
        sets.values().forEach(block::link);
        return block.bytes();
    }

    private byte[] ligatures(int start) {
        var sets = new TreeMap<Integer, byte[]>();
        Coverage.read(gsub, start + gsub.u16(start + 2), kept).forEach((glyph, index) -> {
            var left = new ArrayList<byte[]>();
            int set = start + gsub.u16(start + 6 + 2 * index);
            for (int i = 0; i < gsub.u16(set); i++) {
                int ligature = set + gsub.u16(set + 2 + 2 * i);
                var rest = glyphs(ligature + 2, 1);
                if (kept.get(gsub.u16(ligature)) && rest.stream().allMatch(kept::get)) {
                    left.add(new Block()
                            .u16(gsub.u16(ligature))
                            .u16(rest.size() + 1)
                            .u16s(rest)
                            .bytes());
                }
            }
            if (!left.isEmpty()) {
                var block = new Block().u16(left.size());
                left.forEach(block::link);
                sets.put(glyph, block.bytes());
            }
        });
        return sets(sets);
    }

    private byte[] backwards(int start) {
        int before = gsub.u16(start + 4);
        int behindAt = start + 6 + 2 * before;
        int behind = gsub.u16(behindAt);
        int glyphsAt = behindAt + 4 + 2 * behind;
        var pairs = new TreeMap<Integer, Integer>();
        Coverage.read(gsub, start + gsub.u16(start + 2), kept).forEach((glyph, index) -> {
            if (kept.get(gsub.u16(glyphsAt + 2 * index))) {
                pairs.put(glyph, gsub.u16(glyphsAt + 2 * index));
            }
        });
        var block = new Block().u16(1).link(Coverage.of(pairs.keySet())).u16(before);
        boolean canBe = !pairs.isEmpty() && coverages(start, start + 6, before, block);
        block.u16(behind);
        canBe = canBe && coverages(start, behindAt + 2, behind, block);
        return canBe ? block.u16(pairs.size()).u16s(List.copyOf(pairs.values())).bytes() : new byte[0];
    }

    private boolean coverages(int start, int at, int count, Block block) {
        for (int i = 0; i < count; i++) {
            var covered = Coverage.read(gsub, start + gsub.u16(at + 2 * i), kept);
            if (covered.isEmpty()) {
                return false;
            }
            block.link(Coverage.of(covered.keySet()));
        }
        return true;
    }
}
