package gazette.font.rule;

import gazette.font.table.Table;
import java.util.BitSet;
import java.util.function.Predicate;

/**
 * Which glyphs a font's rules ({@code GSUB}) can put in the place of others. Contexts are not looked at: what they may do,
 * their lookups do.
 *
 * @see <a href="https://learn.microsoft.com/typography/opentype/spec/gsub">GSUB</a>
 */
final class Substitutes {
    private static final int BACKWARDS = 8;

    private final Table gsub;
    private final BitSet glyphs;

    private Substitutes(Table gsub, BitSet glyphs) {
        this.gsub = gsub;
        this.glyphs = glyphs;
    }

    /** Adds all glyphs that can come of some by the features that are called. */
    static void close(Table gsub, BitSet glyphs, Predicate<String> called) {
        var layout = new LayoutTable(gsub, false);
        var reached = layout.reached(called);
        var substitutes = new Substitutes(gsub, glyphs);
        for (int before = -1; before < glyphs.cardinality(); ) {
            before = glyphs.cardinality();
            reached.stream().forEach(lookup -> {
                int type = layout.type(lookup);
                if (type <= 4 || type == BACKWARDS) {
                    layout.subtables(lookup).forEach(start -> substitutes.subtable(type, start));
                }
            });
        }
    }

    private void subtable(int type, int start) {
        Coverage.read(gsub, start + gsub.u16(start + 2), glyphs).forEach((glyph, index) -> {
            switch (type) {
                case 1 -> glyphs.set(single(start, index, glyph));
                case 2, 3 -> sequence(start + gsub.u16(start + 6 + 2 * index));
                case 4 -> ligatures(start + gsub.u16(start + 6 + 2 * index));
                default -> glyphs.set(backwards(start, index));
            }
        });
    }

    private int single(int start, int index, int glyph) {
        return gsub.u16(start) == 1 ? (glyph + gsub.s16(start + 4)) & 0xFFFF : gsub.u16(start + 6 + 2 * index);
    }

    private void sequence(int sequence) {
        for (int i = 0; i < gsub.u16(sequence); i++) {
            glyphs.set(gsub.u16(sequence + 2 + 2 * i));
        }
    }

    private void ligatures(int set) {
        for (int i = 0; i < gsub.u16(set); i++) {
            int ligature = set + gsub.u16(set + 2 + 2 * i);
            boolean isPossible = true;
            for (int k = 1; k < gsub.u16(ligature + 2); k++) {
                isPossible &= glyphs.get(gsub.u16(ligature + 2 + 2 * k));
            }
            if (isPossible) {
                glyphs.set(gsub.u16(ligature));
            }
        }
    }

    private int backwards(int start, int index) {
        int behind = start + 6 + 2 * gsub.u16(start + 4);
        return gsub.u16(behind + 4 + 2 * gsub.u16(behind) + 2 * index);
    }
}
