package gazette.font.outline;

import gazette.font.table.Table;
import java.io.ByteArrayOutputStream;
import java.util.List;

/**
 * A list of byte strings in a CFF table.
 *
 * @param table with the list
 * @param count how many strings there are
 * @param start where the list begins
 * @param end where it ends
 * @see <a href="https://adobe-type-tools.github.io/font-tech-notes/pdfs/5176.CFF.pdf">Technical Note 5176, section 5</a>
 */
record Index(Table table, int count, int start, int end) {
    private static final int HEADER = 3;

    /** Reads where a list ends. */
    static Index at(Table table, int start) {
        int count = table.u16(start);
        if (count == 0) {
            return new Index(table, 0, start, start + 2);
        }
        int size = table.u8(start + 2);
        if (size < 1 || size > 4) {
            throw table.damaged("has a list with offsets of " + size + " bytes");
        }
        var index = new Index(table, count, start, table.length());
        return new Index(table, count, start, index.place(count));
    }

    /** One of the strings. */
    Table get(int i) {
        if (i < 0 || i >= count) {
            throw table.damaged("calls for what it does not have");
        }
        return table.part(place(i), place(i + 1));
    }

    private int place(int i) {
        int size = table.u8(start + 2);
        int at = start + HEADER + i * size;
        int offset = 0;
        for (int k = 0; k < size; k++) {
            offset = (offset << 8) | table.u8(at + k);
        }
        int place = start + HEADER + (count + 1) * size - 1 + offset;
        if (offset < 1 || place < 0 || place > table.length()) {
            throw table.damaged("points behind its end");
        }
        return place;
    }

    /** A list of these strings. */
    static byte[] of(List<byte[]> strings) {
        var list = new ByteArrayOutputStream();
        put(list, strings.size(), 2);
        if (strings.isEmpty()) {
            return list.toByteArray();
        }
        int length = 1 + strings.stream().mapToInt(string -> string.length).sum();
        int size = (39 - Integer.numberOfLeadingZeros(length)) / 8;
        put(list, size, 1);
        int offset = 1;
        put(list, offset, size);
        for (var string : strings) {
            offset += string.length;
            put(list, offset, size);
        }
        strings.forEach(list::writeBytes);
        return list.toByteArray();
    }

    private static void put(ByteArrayOutputStream list, int number, int bytes) {
        for (int shift = 8 * (bytes - 1); shift >= 0; shift -= 8) {
            list.write(number >> shift);
        }
    }
}
