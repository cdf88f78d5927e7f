package gazette.font;

import gazette.font.table.Table;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * Which glyphs a font's rules ({@code GSUB}) can put in the place of others, whatever feature asks for it. Contexts are
 * not looked at: what they may do, their lookups do.
 *
 * @see <a href="https://learn.microsoft.com/typography/opentype/spec/gsub">GSUB</a>
 */
final class Substitutes {
    private static final int EXTENSION = 7;
    private static final int BACKWARDS = 8;

    private final Table gsub;

    private Substitutes(Table gsub) {
        this.gsub = gsub;
    }

    /** Adds all glyphs that can come of some. */
    static void close(Font font, Set<Integer> glyphs) {
        font.tables().find("GSUB").ifPresent(gsub -> new Substitutes(gsub).close(glyphs));
    }

    private void close(Set<Integer> glyphs) {
        for (int before = -1; before < glyphs.size(); ) {
            before = glyphs.size();
            int list = gsub.u16(8);
            for (int i = 0; i < gsub.u16(list); i++) {
                lookup(list + gsub.u16(list + 2 + 2 * i), glyphs);
            }
        }
    }

    private void lookup(int lookup, Set<Integer> glyphs) {
        for (int i = 0; i < gsub.u16(lookup + 4); i++) {
            int type = gsub.u16(lookup);
            int subtable = lookup + gsub.u16(lookup + 6 + 2 * i);
            if (type == EXTENSION) {
                type = gsub.u16(subtable + 2);
                subtable += gsub.u31(subtable + 4);
            }
            if (type <= 4 || type == BACKWARDS) {
                subtable(type, subtable, glyphs);
            }
        }
    }

    private void subtable(int type, int subtable, Set<Integer> glyphs) {
        var covered = coverage(subtable + gsub.u16(subtable + 2));
        for (int i = 0; i < covered.size(); i++) {
            if (glyphs.contains(covered.get(i))) {
                switch (type) {
                    case 1 -> glyphs.add(single(subtable, i, covered.get(i)));
                    case 2, 3 -> sequence(subtable + gsub.u16(subtable + 6 + 2 * i), glyphs);
                    case 4 -> ligatures(subtable + gsub.u16(subtable + 6 + 2 * i), glyphs);
                    default -> glyphs.add(backwards(subtable, i));
                }
            }
        }
    }

    private List<Integer> coverage(int coverage) {
        var covered = new ArrayList<Integer>();
        for (int i = 0; i < gsub.u16(coverage + 2); i++) {
            if (gsub.u16(coverage) == 1) {
                covered.add(gsub.u16(coverage + 4 + 2 * i));
            } else {
                int range = coverage + 4 + 6 * i;
                for (int glyph = gsub.u16(range); glyph <= gsub.u16(range + 2); glyph++) {
                    covered.add(glyph);
                }
            }
        }
        return covered;
    }

    private int single(int subtable, int index, int glyph) {
        return gsub.u16(subtable) == 1 ? (glyph + gsub.s16(subtable + 4)) & 0xFFFF : gsub.u16(subtable + 6 + 2 * index);
    }

    private void sequence(int sequence, Set<Integer> glyphs) {
        for (int i = 0; i < gsub.u16(sequence); i++) {
            glyphs.add(gsub.u16(sequence + 2 + 2 * i));
        }
    }

    private void ligatures(int set, Set<Integer> glyphs) {
        for (int i = 0; i < gsub.u16(set); i++) {
            int ligature = set + gsub.u16(set + 2 + 2 * i);
            boolean isPossible = true;
            for (int k = 1; k < gsub.u16(ligature + 2); k++) {
                isPossible &= glyphs.contains(gsub.u16(ligature + 2 + 2 * k));
            }
            if (isPossible) {
                glyphs.add(gsub.u16(ligature));
            }
        }
    }

    private int backwards(int subtable, int index) {
        int behind = subtable + 6 + 2 * gsub.u16(subtable + 4);
        return gsub.u16(behind + 4 + 2 * gsub.u16(behind) + 2 * index);
    }
}
