package gazette.typeset.shape.rule;

import java.nio.ByteBuffer;

/**
 * A place in a layout table, from which the table counts its offsets. Reading behind the end throws
 * {@link IndexOutOfBoundsException}; {@link Layout} and {@link Lookup} know what to do then.
 *
 * <p>An array, not a buffer: half of the reading happens before the compiler has warmed up.
 *
 * @param data the whole table
 * @param start where this place is
 */
@SuppressWarnings("ArrayRecordComponent") // shared by all places in one table, changed by nobody
record Bytes(byte[] data, int start) {
    static final Bytes NONE = new Bytes(new byte[0], 0);

    static Bytes of(ByteBuffer table) {
        var data = new byte[table.remaining()];
        table.get(data);
        return new Bytes(data, 0);
    }

    boolean isEmpty() {
        return data.length == 0;
    }

    int u16(int at) {
        int i = start + at;
        return ((data[i] & 0xFF) << 8) | (data[i + 1] & 0xFF);
    }

    int s16(int at) {
        return (short) u16(at);
    }

    int s32(int at) {
        return (u16(at) << 16) | u16(at + 2);
    }

    /** The place that the offset of two bytes at a place points to. */
    Bytes follow(int at) {
        return new Bytes(data, start + u16(at));
    }

    /** The place a number of bytes on. */
    Bytes plus(int offset) {
        return new Bytes(data, start + offset);
    }

    /** A number of unsigned numbers of two bytes, from a place on. */
    int[] u16s(int at, int count) {
        requireRoom(at, 2 * count);
        var numbers = new int[count];
        for (int i = 0; i < count; i++) {
            numbers[i] = u16(at + 2 * i);
        }
        return numbers;
    }

    /** Makes sure, before anything is made ready for it, that there are so many bytes. */
    void requireRoom(int at, int length) {
        if (start + at + length > data.length) {
            throw new IndexOutOfBoundsException(start + at + length);
        }
    }
}
