package gazette.publish.epub.cover;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.zip.CRC32;
import java.util.zip.Deflater;

/**
 * Writes PNG files.
 *
 * @see <a href="https://www.w3.org/TR/png-3/">PNG, third edition</a>
 */
final class Png {
    private static final byte[] SIGNATURE = {(byte) 0x89, 'P', 'N', 'G', '\r', '\n', 0x1A, '\n'};

    private Png() {}

    /** A picture in 256 greys, 0 black, row by row from the top. */
    static byte[] greys(int width, int height, byte[] pixels) {
        var out = new ByteArrayOutputStream();
        out.writeBytes(SIGNATURE);
        var header = ByteBuffer.allocate(13).putInt(width).putInt(height);
        header.put((byte) 8).put((byte) 0).put((byte) 0).put((byte) 0).put((byte) 0);
        chunk(out, "IHDR", header.array(), 13);
        data(out, width, height, pixels);
        chunk(out, "IEND", new byte[0], 0);
        return out.toByteArray();
    }

    /** Rows as they are, without a filter: letters on white pack best so. */
    private static void data(ByteArrayOutputStream out, int width, int height, byte[] pixels) {
        var rows = new byte[(width + 1) * height];
        for (int row = 0; row < height; row++) {
            System.arraycopy(pixels, row * width, rows, row * (width + 1) + 1, width);
        }
        var deflater = new Deflater();
        try {
            deflater.setInput(rows);
            deflater.finish();
            var packed = new byte[rows.length + 1024];
            int length = deflater.deflate(packed);
            chunk(out, "IDAT", packed, length);
        } finally {
            deflater.end();
        }
    }

    private static void chunk(ByteArrayOutputStream out, String type, byte[] bytes, int length) {
        var name = type.getBytes(StandardCharsets.US_ASCII);
        var crc = new CRC32();
        crc.update(name);
        crc.update(bytes, 0, length);
        out.writeBytes(ByteBuffer.allocate(4).putInt(length).array());
        out.writeBytes(name);
        out.write(bytes, 0, length);
        out.writeBytes(ByteBuffer.allocate(4).putInt((int) crc.getValue()).array());
    }
}
