package gazette.typeset.shape.rule;

import gazette.font.Font;
import java.util.HashMap;
import java.util.Map;

/**
 * Kerning as fonts had it before OpenType: the table {@code kern}, format 0, horizontal.
 *
 * @param byPair by first glyph × 65,536 + second glyph
 * @see <a href="https://learn.microsoft.com/typography/opentype/spec/kern">kern</a>
 */
public record Kerns(Map<Integer, Integer> byPair) {
    private static final Kerns NONE = new Kerns(Map.of());
    private static final int HORIZONTAL_FORMAT_0 = 1;
    private static final int ALL_BUT_OVERRIDE = 0xFF07;

    /** Reads the table; a font without it, or with a damaged one, has no kerns. */
    public static Kerns of(Font font) {
        var table = font.table("kern");
        if (table.isEmpty()) {
            return NONE;
        }
        var pairs = new HashMap<Integer, Integer>();
        try {
            var bytes = Bytes.of(table.get());
            int at = 4;
            for (int i = 0; i < bytes.u16(2) && bytes.u16(0) == 0; i++) {
                if ((bytes.u16(at + 4) & ALL_BUT_OVERRIDE) == HORIZONTAL_FORMAT_0) {
                    read(bytes.plus(at), pairs);
                }
                at += bytes.u16(at + 2);
            }
        } catch (IndexOutOfBoundsException e) {
            return NONE;
        }
        return new Kerns(pairs);
    }

    private static void read(Bytes bytes, Map<Integer, Integer> pairs) {
        for (int i = 0; i < bytes.u16(6); i++) {
            int pair = 14 + 6 * i;
            pairs.merge((bytes.u16(pair) << 16) | bytes.u16(pair + 2), bytes.s16(pair + 4), Integer::sum);
        }
    }

    /** Moves the glyphs of each pair, marks aside. */
    public void apply(Run run) {
        int before = -1;
        for (int i = 0; i < run.count && !byPair.isEmpty(); i++) {
            if (run.isMark(i) || (run.flags[i] & Run.IGNORABLE) != 0) {
                continue;
            }
            if (before >= 0) {
                run.advances[before] += byPair.getOrDefault((run.ids[before] << 16) | run.ids[i], 0);
            }
            before = i;
        }
    }
}
