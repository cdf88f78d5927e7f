package gazette.typeset.shape.rule;

import java.util.Arrays;

/**
 * A number for each glyph: the class of a class definition, or one more than the index of a coverage; 0 for all others.
 *
 * @see <a href="https://learn.microsoft.com/typography/opentype/spec/chapter2">Coverage and class definition tables</a>
 */
final class GlyphTable {
    static final GlyphTable NONE = new GlyphTable(0, new char[0]);

    private final int first;
    private final char[] numbers;

    private GlyphTable(int first, char[] numbers) {
        this.first = first;
        this.numbers = numbers;
    }

    /** The number of a glyph, 0 if it has none. */
    int get(int glyph) {
        int i = glyph - first;
        return i >= 0 && i < numbers.length ? numbers[i] : 0;
    }

    boolean covers(int glyph) {
        return get(glyph) != 0;
    }

    /** How many glyphs the table could speak of: a bound, not a count. */
    int end() {
        return first + numbers.length;
    }

    /** Reads a coverage. */
    static GlyphTable coverage(Bytes bytes) {
        int count = bytes.u16(2);
        if (bytes.u16(0) == 1) {
            var glyphs = bytes.u16s(4, count);
            var table = spanning(glyphs, 1);
            for (int i = 0; i < count; i++) {
                table.put(glyphs[i], i + 1);
            }
            return table;
        }
        var ranges = bytes.u16s(4, 3 * count);
        var table = spanning(ranges, 3);
        for (int i = 0; i < ranges.length; i += 3) {
            for (int glyph = ranges[i]; glyph <= ranges[i + 1]; glyph++) {
                table.put(glyph, ranges[i + 2] + glyph - ranges[i] + 1);
            }
        }
        return table;
    }

    /** Reads a class definition. */
    static GlyphTable classes(Bytes bytes) {
        if (bytes.u16(0) == 1) {
            int first = bytes.u16(2);
            var classes = bytes.u16s(6, bytes.u16(4));
            var table = new GlyphTable(first, new char[classes.length]);
            for (int i = 0; i < classes.length; i++) {
                table.put(first + i, classes[i]);
            }
            return table;
        }
        var ranges = bytes.u16s(4, 3 * bytes.u16(2));
        var table = spanning(ranges, 3);
        for (int i = 0; i < ranges.length; i += 3) {
            for (int glyph = ranges[i]; glyph <= ranges[i + 1]; glyph++) {
                table.put(glyph, ranges[i + 2]);
            }
        }
        return table;
    }

    /** An empty table from the least to the greatest glyph; of each {@code step} numbers, the first one or two are glyphs. */
    private static GlyphTable spanning(int[] numbers, int step) {
        int least = 0xFFFF;
        int greatest = -1;
        for (int i = 0; i < numbers.length; i += step) {
            least = Math.min(least, numbers[i]);
            greatest = Math.max(greatest, numbers[step == 1 ? i : i + 1]);
        }
        return greatest < least ? NONE : new GlyphTable(least, new char[greatest - least + 1]);
    }

    private void put(int glyph, int number) {
        int i = glyph - first;
        if (i >= 0 && i < numbers.length) {
            numbers[i] = (char) number;
        }
    }

    @Override
    public String toString() {
        return first + Arrays.toString(numbers);
    }
}
