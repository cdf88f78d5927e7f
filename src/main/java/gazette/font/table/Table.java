package gazette.font.table;

import gazette.diagnostic.PressException;
import java.nio.ByteBuffer;

/**
 * One table of a font file. Whoever reads behind its end learns that the file is damaged, not where our array ended.
 *
 * @param font how messages name the file
 * @param tag the table's name ({@code cmap})
 * @param bytes the table, big-endian, from position 0
 */
public record Table(String font, String tag, ByteBuffer bytes) {
    /** An unsigned number of one byte. */
    public int u8(int at) {
        try {
            return bytes.get(at) & 0xFF;
        } catch (IndexOutOfBoundsException e) {
            throw damaged("ends too early");
        }
    }

    /** An unsigned number of two bytes. */
    public int u16(int at) {
        return s16(at) & 0xFFFF;
    }

    /** A signed number of two bytes. */
    public int s16(int at) {
        try {
            return bytes.getShort(at);
        } catch (IndexOutOfBoundsException e) {
            throw damaged("ends too early");
        }
    }

    /** A number of four bytes, as Java reads it: what is above 2³¹ is negative. */
    public int s32(int at) {
        try {
            return bytes.getInt(at);
        } catch (IndexOutOfBoundsException e) {
            throw damaged("ends too early");
        }
    }

    /** An offset or count of four bytes; a table that needs more than 2³¹ cannot be whole. */
    public int u31(int at) {
        int value = s32(at);
        if (value < 0) {
            throw damaged("points behind its end");
        }
        return value;
    }

    /** How many bytes the table has. */
    public int length() {
        return bytes.limit();
    }

    /**
     * A part of the table, with positions of its own.
     *
     * @param from its first byte
     * @param to behind its last byte
     */
    public Table part(int from, int to) {
        if (from < 0 || to < from || to > length()) {
            throw damaged("points behind its end");
        }
        return new Table(font, tag, bytes.slice(from, to - from));
    }

    /** A copy of its bytes. */
    public byte[] array() {
        var array = new byte[length()];
        bytes.get(0, array);
        return array;
    }

    /** The refusal of a file whose table is not what it should be. */
    public PressException damaged(String how) {
        return damaged(font, "its table “" + tag.strip() + "” " + how);
    }

    /** The refusal of a file that is not whole. */
    static PressException damaged(String font, String how) {
        return PressException.request(
                font, "the font is damaged: " + how, "fetch the font file again, or take another one");
    }
}
