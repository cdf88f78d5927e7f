package gazette.publish.pdf.object;

import java.util.Arrays;
import java.util.zip.Deflater;

/** Packs bytes for a stream with the filter {@code FlateDecode}; one for each thread, since it keeps its tables. */
public final class Flate implements AutoCloseable {
    /** Beyond this level pages shrink by less than two parts in a hundred, and take a third more time. */
    private static final int LEVEL = 6;

    private final Deflater deflater = new Deflater(LEVEL);

    /** Packs the bytes once, with tables of its own. */
    public static byte[] pack(byte[] bytes) {
        try (var flate = new Flate()) {
            return flate.pack(bytes, bytes.length);
        }
    }

    /** Packs the first {@code length} bytes. */
    public byte[] pack(byte[] bytes, int length) {
        deflater.reset();
        deflater.setInput(bytes, 0, length);
        deflater.finish();
        var packed = new byte[length / 2 + 64];
        int count = 0;
        while (!deflater.finished()) {
            if (count == packed.length) {
                packed = Arrays.copyOf(packed, 2 * count);
            }
            count += deflater.deflate(packed, count, packed.length - count);
        }
        return Arrays.copyOf(packed, count);
    }

    @Override
    public void close() {
        deflater.end();
    }
}
