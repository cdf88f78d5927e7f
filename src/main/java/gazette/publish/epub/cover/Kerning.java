package gazette.publish.epub.cover;

import gazette.font.Font;
import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * How much closer two letters stand than their advances say: the pairs of the feature {@code kern}. In letters as large
 * as a paper's name nobody overlooks that they are missing.
 *
 * @see <a href="https://learn.microsoft.com/typography/opentype/spec/gpos">OpenType 1.9.1, GPOS</a>
 */
final class Kerning {
    private static final int KERN = 'k' << 24 | 'e' << 16 | 'r' << 8 | 'n';
    private static final int PAIRS = 2;
    private static final int EXTENSION = 9;
    /** The part of a value that comes before the advance: the placements. */
    private static final int PLACEMENTS = 3;

    private static final int ADVANCE = 4;

    private final List<Table> subtables = new ArrayList<>();
    private final Map<Long, Integer> known = new HashMap<>();

    private Kerning() {}

    /** The kerning of a font; none, if its table cannot be understood: letters without it can still be read. */
    static Kerning of(Font font) {
        var kerning = new Kerning();
        try {
            font.table("GPOS").ifPresent(gpos -> kerning.find(new Table(gpos, 0)));
        } catch (IndexOutOfBoundsException e) {
            kerning.subtables.clear();
        }
        return kerning;
    }

    /** A table that other tables are named from by their distance. */
    private record Table(ByteBuffer bytes, int start) {
        int at(int offset) {
            return Short.toUnsignedInt(bytes.getShort(start + offset));
        }

        Table table(int offset) {
            return new Table(bytes, start + at(offset));
        }
    }

    private void find(Table gpos) {
        var features = gpos.table(6);
        var lookups = gpos.table(8);
        for (int i = 0; i < features.at(0); i++) {
            if (features.bytes().getInt(features.start() + 2 + 6 * i) == KERN) {
                var feature = features.table(6 + 6 * i);
                for (int j = 0; j < feature.at(2); j++) {
                    find(lookups, feature.at(4 + 2 * j));
                }
                return; // the others are the same for other scripts
            }
        }
    }

    private void find(Table lookups, int index) {
        var lookup = lookups.table(2 + 2 * index);
        for (int i = 0; i < lookup.at(4); i++) {
            var subtable = lookup.table(6 + 2 * i);
            int type = lookup.at(0);
            if (type == EXTENSION) {
                type = subtable.at(2);
                subtable = new Table(
                        subtable.bytes(), subtable.start() + subtable.bytes().getInt(subtable.start() + 4));
            }
            if (type == PAIRS) {
                subtables.add(subtable);
            }
        }
    }

    /** What to add to the advance of the first glyph, in font units. */
    int between(int first, int second) {
        return known.computeIfAbsent((long) first << 32 | second, pair -> find(first, second));
    }

    private int find(int first, int second) {
        try {
            for (var subtable : subtables) {
                int covered = coverage(subtable.table(2), first);
                var record = covered < 0 ? -1 : record(subtable, covered, first, second);
                if (record >= 0) {
                    return advance(subtable, record);
                }
            }
        } catch (IndexOutOfBoundsException e) {
            subtables.clear();
        }
        return 0;
    }

    /** Where the values of a pair stand in the file; −1 if the table does not speak of it. */
    private static int record(Table pairs, int covered, int first, int second) {
        int size = 2 * (Integer.bitCount(pairs.at(4)) + Integer.bitCount(pairs.at(6)));
        if (pairs.at(0) == 1) {
            var set = pairs.table(10 + 2 * covered);
            for (int i = 0; i < set.at(0); i++) {
                int entry = 2 + i * (2 + size);
                if (set.at(entry) == second) {
                    return set.start() + entry + 2;
                }
            }
            return -1;
        }
        int row = classOf(pairs.table(8), first);
        int column = classOf(pairs.table(10), second);
        return pairs.start() + 16 + (row * pairs.at(14) + column) * size;
    }

    private static int advance(Table pairs, int record) {
        int format = pairs.at(4);
        boolean has = (format & ADVANCE) != 0;
        return has ? pairs.bytes().getShort(record + 2 * Integer.bitCount(format & PLACEMENTS)) : 0;
    }

    private static int coverage(Table coverage, int glyph) {
        boolean ranges = coverage.at(0) == 2;
        for (int i = 0; i < coverage.at(2); i++) {
            if (!ranges && coverage.at(4 + 2 * i) == glyph) {
                return i;
            }
            if (ranges && coverage.at(4 + 6 * i) <= glyph && glyph <= coverage.at(6 + 6 * i)) {
                return coverage.at(8 + 6 * i) + glyph - coverage.at(4 + 6 * i);
            }
        }
        return -1;
    }

    private static int classOf(Table classes, int glyph) {
        if (classes.at(0) == 1) {
            int index = glyph - classes.at(2);
            return index >= 0 && index < classes.at(4) ? classes.at(6 + 2 * index) : 0;
        }
        for (int i = 0; i < classes.at(2); i++) {
            if (classes.at(4 + 6 * i) <= glyph && glyph <= classes.at(6 + 6 * i)) {
                return classes.at(8 + 6 * i);
            }
        }
        return 0;
    }
}
