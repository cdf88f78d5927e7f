package gazette.typeset.shape;

import gazette.font.Font;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** Fonts with something missing or broken. */
final class Bare {
    private Bare() {}

    /** A font that has lost some of its tables. */
    static Font without(byte[] font, String... tags) {
        var file = font.clone();
        for (var tag : List.of(tags)) {
            // Under a name that nobody asks for.
            file[entry(file, tag)] = 'z';
        }
        return Font.read(file, "bare.ttf");
    }

    /** A font with two wrong bytes in a table. */
    static Font damaged(byte[] font, String tag, int at) {
        var file = font.clone();
        var directory = ByteBuffer.wrap(file);
        int start = directory.getInt(entry(file, tag) + 8);
        int length = directory.getInt(entry(file, tag) + 12);
        file[start + at % length] ^= (byte) 0xA5;
        file[start + (at + 1) % length] ^= (byte) 0x5F;
        return Font.read(file, "damaged.ttf");
    }

    private static int entry(byte[] file, String tag) {
        for (int entry = 12; ; entry += 16) {
            if (new String(file, entry, 4, StandardCharsets.US_ASCII).equals(tag)) {
                return entry;
            }
        }
    }
}
