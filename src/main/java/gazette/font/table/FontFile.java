package gazette.font.table;

import java.nio.ByteBuffer;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * A font file in the making: tables, in the order of their names.
 *
 * @see <a href="https://learn.microsoft.com/typography/opentype/spec/otff">The OpenType font file</a>
 */
public final class FontFile {
    private static final int TRUE_TYPE = 0x00010000;
    private static final int POST_SCRIPT = Tables.tag("OTTO");
    private static final int CHECKSUM_OF_A_FONT = 0xB1B0AFBA;
    private static final int ADJUSTMENT = 8;

    private final SortedMap<String, byte[]> tables = new TreeMap<>();

    /** Puts a table into the file, in the place of one of the same name. */
    public void put(String tag, byte[] table) {
        tables.put(tag, table);
    }

    /** Puts a table into the file as another font has it, if it has it; the copy may be changed. */
    public ByteBuffer copy(String tag, Tables from) {
        var table = from.find(tag);
        if (table.isEmpty()) {
            return ByteBuffer.allocate(0);
        }
        var bytes = table.get().array();
        tables.put(tag, bytes);
        return ByteBuffer.wrap(bytes);
    }

    /** The file. */
    public byte[] bytes() {
        int length = 12 + 16 * tables.size();
        for (var table : tables.values()) {
            length += aligned(table.length);
        }
        var file = ByteBuffer.allocate(length);
        int power = Integer.highestOneBit(tables.size());
        file.putInt(tables.containsKey("CFF ") ? POST_SCRIPT : TRUE_TYPE)
                .putShort((short) tables.size())
                .putShort((short) (16 * power))
                .putShort((short) Integer.numberOfTrailingZeros(power))
                .putShort((short) (16 * (tables.size() - power)));
        int start = 12 + 16 * tables.size();
        int head = 0;
        for (var entry : tables.entrySet()) {
            var table = entry.getValue();
            if (entry.getKey().equals("head")) {
                head = start;
                ByteBuffer.wrap(table).putInt(ADJUSTMENT, 0);
            }
            file.put(start, table);
            file.putInt(Tables.tag(entry.getKey()))
                    .putInt(sum(file, start, aligned(table.length)))
                    .putInt(start)
                    .putInt(table.length);
            start += aligned(table.length);
        }
        file.putInt(head + ADJUSTMENT, CHECKSUM_OF_A_FONT - sum(file, 0, length));
        return file.array();
    }

    private static int aligned(int length) {
        return (length + 3) & ~3;
    }

    private static int sum(ByteBuffer file, int start, int length) {
        int sum = 0;
        for (int at = start; at < start + length; at += 4) {
            sum += file.getInt(at);
        }
        return sum;
    }
}
