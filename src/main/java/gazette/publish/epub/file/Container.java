package gazette.publish.epub.file;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.zip.CRC32;
import java.util.zip.Deflater;

/**
 * A ZIP file as EPUB wants it: every entry's size stands before it, none has an extra field, and all bear the same time.
 * (The JDK's writer puts sizes after deflated entries, which small readers cannot stream, and knows the time of day.)
 *
 * @see <a href="https://www.w3.org/TR/epub-33/#sec-zip-container-zipreqs">EPUB 3.3, 4.2.2</a>
 * @see <a href="https://pkware.cachefly.net/webdocs/casestudies/APPNOTE.TXT">APPNOTE 4.3</a>
 */
final class Container implements AutoCloseable {
    private static final int LOCAL = 0x04034b50;
    private static final int CENTRAL = 0x02014b50;
    private static final int END = 0x06054b50;
    private static final int DEFLATED = 8;
    private static final int NAME_IS_UTF_8 = 1 << 11;
    /** 1 February 1980: some tools take the very first day that ZIP can say for no date at all. */
    private static final short DAY = 2 << 5 | 1;
    /** What 16 bits can count: beyond it begins ZIP64, which old readers do not open. */
    private static final int MOST_ENTRIES = 0xFFFF;

    private static final long MOST_BYTES = 0xFFFF_FFFFL;

    private final OutputStream out;
    private final Deflater deflater = new Deflater(Deflater.DEFAULT_COMPRESSION, true);
    private final ByteArrayOutputStream directory = new ByteArrayOutputStream();
    private int entries;
    private long position;

    /** A container that is written to this stream, which stays open. */
    Container(OutputStream out) {
        this.out = out;
    }

    /** Writes an entry as it is: the mimetype, and whatever is packed already. */
    void store(String name, byte[] bytes) throws IOException {
        write(name, bytes, bytes, 0);
    }

    /** Writes an entry deflated. */
    void deflate(String name, byte[] bytes) throws IOException {
        var packed = packed(bytes);
        if (packed.length < bytes.length) {
            write(name, bytes, packed, DEFLATED);
        } else {
            store(name, bytes);
        }
    }

    private byte[] packed(byte[] bytes) {
        deflater.reset();
        deflater.setInput(bytes);
        deflater.finish();
        var packed = new ByteArrayOutputStream(bytes.length / 3 + 64);
        var buffer = new byte[8192];
        while (!deflater.finished()) {
            packed.write(buffer, 0, deflater.deflate(buffer));
        }
        return packed.toByteArray();
    }

    private void write(String name, byte[] bytes, byte[] packed, int method) throws IOException {
        var facts = facts(name, bytes, packed.length, method);
        var path = name.getBytes(StandardCharsets.UTF_8);
        directory.write(record(16).putInt(CENTRAL).putShort(version(method)).array(), 0, 6);
        directory.writeBytes(facts);
        // comment, disk, attributes inside and outside: none
        directory.writeBytes(record(14).putInt(10, (int) position).array());
        directory.writeBytes(path);
        put(record(4).putInt(LOCAL).array());
        put(facts);
        put(path);
        put(packed);
        entries++;
        if (position > MOST_BYTES || entries > MOST_ENTRIES) {
            throw new IOException("an EPUB of more than 4 GB or 65,535 files, which readers do not open");
        }
    }

    /** What the header of an entry and the directory say alike. */
    private static byte[] facts(String name, byte[] bytes, int packed, int method) {
        var crc = new CRC32();
        crc.update(bytes);
        boolean ascii = name.chars().allMatch(c -> c < 0x80);
        return record(26)
                .putShort(version(method))
                .putShort((short) (ascii ? 0 : NAME_IS_UTF_8))
                .putShort((short) method)
                .putShort((short) 0)
                .putShort(DAY)
                .putInt((int) crc.getValue())
                .putInt(packed)
                .putInt(bytes.length)
                .putShort((short) name.getBytes(StandardCharsets.UTF_8).length)
                .array();
    }

    private static short version(int method) {
        return (short) (method == DEFLATED ? 20 : 10);
    }

    private static ByteBuffer record(int length) {
        return ByteBuffer.allocate(length).order(ByteOrder.LITTLE_ENDIAN);
    }

    private void put(byte[] bytes) throws IOException {
        out.write(bytes);
        position += bytes.length;
    }

    /** Writes the directory. */
    void finish() throws IOException {
        long start = position;
        put(directory.toByteArray());
        put(record(22)
                .putInt(END)
                .putInt(0)
                .putShort((short) entries)
                .putShort((short) entries)
                .putInt(directory.size())
                .putInt((int) start)
                .putShort((short) 0)
                .array());
        out.flush();
    }

    @Override
    public void close() {
        deflater.end();
    }
}
