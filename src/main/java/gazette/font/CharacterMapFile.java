package gazette.font;

import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedSet;

/**
 * The table {@code cmap} of a new font: format 4 for readers of old, format 12 for characters beyond the first 65,536.
 *
 * @see <a href="https://learn.microsoft.com/typography/opentype/spec/cmap">cmap</a>
 */
final class CharacterMapFile {
    private static final int FIRST_PLANE = 0x10000;

    private CharacterMapFile() {}

    /** Characters in a row whose glyphs are in a row. */
    private record Stretch(int first, int last, int glyph) {}

    static byte[] bytes(SortedSet<Integer> characters, Font font) {
        var stretches = stretches(characters, font);
        var basic = stretches.stream().filter(s -> s.last < 0xFFFF).toList();
        var segments = segments(basic);
        boolean hasMore = !characters.isEmpty() && characters.last() >= FIRST_PLANE;
        var groups = hasMore ? groups(stretches) : new byte[0];
        int header = 4 + 8 * (hasMore ? 2 : 1);
        var cmap = ByteBuffer.allocate(header + segments.length + groups.length);
        cmap.putShort((short) 0).putShort((short) (hasMore ? 2 : 1));
        cmap.putShort((short) 3).putShort((short) 1).putInt(header);
        if (hasMore) {
            cmap.putShort((short) 3).putShort((short) 10).putInt(header + segments.length);
        }
        return cmap.put(segments).put(groups).array();
    }

    private static List<Stretch> stretches(SortedSet<Integer> characters, Font font) {
        var stretches = new ArrayList<Stretch>();
        for (int c : characters) {
            int glyph = font.glyph(c);
            var last = stretches.isEmpty() ? new Stretch(-2, -2, 0) : stretches.getLast();
            boolean goesOn = c == last.last + 1 && c != FIRST_PLANE && glyph == last.glyph + c - last.first;
            if (goesOn) {
                stretches.set(stretches.size() - 1, new Stretch(last.first, c, last.glyph));
            } else {
                stretches.add(new Stretch(c, c, glyph));
            }
        }
        return stretches;
    }

    private static byte[] segments(List<Stretch> stretches) {
        int count = stretches.size() + 1;
        int power = Integer.highestOneBit(count);
        var bytes = ByteBuffer.allocate(16 + 8 * count);
        bytes.putShort((short) 4).putShort((short) bytes.capacity()).putShort((short) 0);
        bytes.putShort((short) (2 * count))
                .putShort((short) (2 * power))
                .putShort((short) Integer.numberOfTrailingZeros(power))
                .putShort((short) (2 * (count - power)));
        stretches.forEach(s -> bytes.putShort((short) s.last));
        bytes.putShort((short) 0xFFFF).putShort((short) 0);
        stretches.forEach(s -> bytes.putShort((short) s.first));
        bytes.putShort((short) 0xFFFF);
        stretches.forEach(s -> bytes.putShort((short) (s.glyph - s.first)));
        bytes.putShort((short) 1); // U+FFFF, the end, has glyph 0
        return bytes.array();
    }

    private static byte[] groups(List<Stretch> stretches) {
        var bytes = ByteBuffer.allocate(16 + 12 * stretches.size());
        bytes.putShort((short) 12).putShort((short) 0).putInt(bytes.capacity()).putInt(0);
        bytes.putInt(stretches.size());
        stretches.forEach(s -> bytes.putInt(s.first).putInt(s.last).putInt(s.glyph));
        return bytes.array();
    }
}
