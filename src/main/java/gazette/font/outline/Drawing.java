package gazette.font.outline;

import gazette.font.table.Table;
import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.List;
import java.util.function.IntUnaryOperator;

/**
 * One glyph as the table {@code glyf} draws it: by contours, or by other glyphs.
 *
 * @param glyf the part of the table that is this drawing; empty if there is nothing to draw
 * @see <a href="https://learn.microsoft.com/typography/opentype/spec/glyf">glyf</a>
 */
record Drawing(Table glyf) {
    private static final int HEADER = 10;
    private static final int X_SHORT = 0x02;
    private static final int Y_SHORT = 0x04;
    private static final int REPEAT = 0x08;
    private static final int X_SAME = 0x10;
    private static final int Y_SAME = 0x20;
    private static final int WORDS = 0x0001;
    private static final int SCALE = 0x0008;
    private static final int MORE = 0x0020;
    private static final int TWO_SCALES = 0x0040;
    private static final int MATRIX = 0x0080;
    private static final int INSTRUCTIONS = 0x0100;

    private boolean isComposite() {
        return glyf.length() > 0 && glyf.s16(0) < 0;
    }

    /** The glyphs of which the glyph is made; empty if it has contours of its own. */
    List<Integer> components() {
        var components = new ArrayList<Integer>();
        for (int at = HEADER; isComposite(); at = next(at)) {
            components.add(glyf.u16(at + 2));
            if ((glyf.u16(at) & MORE) == 0) {
                break;
            }
        }
        return components;
    }

    private int next(int component) {
        int flags = glyf.u16(component);
        int place = (flags & WORDS) != 0 ? 4 : 2;
        if ((flags & SCALE) != 0) {
            return component + 4 + place + 2;
        }
        if ((flags & TWO_SCALES) != 0) {
            return component + 4 + place + 4;
        }
        return component + 4 + place + ((flags & MATRIX) != 0 ? 8 : 0);
    }

    /**
     * The drawing without its hints: programs that fit it to coarse pixels, which no screen of today runs and no printer
     * needs.
     *
     * @param numbering the new number of each glyph
     */
    byte[] unhinted(IntUnaryOperator numbering) {
        if (glyf.length() == 0) {
            return new byte[0];
        }
        return isComposite() ? unhintedComposite(numbering) : unhintedContours();
    }

    private byte[] unhintedContours() {
        int contours = glyf.s16(0);
        if (contours == 0) {
            return new byte[0];
        }
        int hints = HEADER + 2 * contours;
        int rest = hints + 2 + glyf.u16(hints);
        int end = endOfPoints(rest, glyf.u16(hints - 2) + 1);
        requireLength(end);
        var bytes = new ByteArrayOutputStream();
        bytes.writeBytes(slice(0, hints));
        bytes.writeBytes(new byte[2]);
        bytes.writeBytes(slice(rest, end));
        return bytes.toByteArray();
    }

    /** Where the points end, behind which fonts like to fill up to a round number of bytes. */
    private int endOfPoints(int flags, int points) {
        int at = flags;
        int coordinates = 0;
        for (int i = 0; i < points; ) {
            int flag = glyf.u8(at++);
            int times = (flag & REPEAT) == 0 ? 1 : 1 + glyf.u8(at++);
            coordinates += times * (size(flag, X_SHORT, X_SAME) + size(flag, Y_SHORT, Y_SAME));
            i += times;
        }
        return at + coordinates;
    }

    private static int size(int flag, int isShort, int isSame) {
        if ((flag & isShort) != 0) {
            return 1;
        }
        return (flag & isSame) != 0 ? 0 : 2;
    }

    private void requireLength(int length) {
        if (length > glyf.length()) {
            throw glyf.damaged("has a glyph that ends too early");
        }
    }

    private byte[] unhintedComposite(IntUnaryOperator numbering) {
        int last = HEADER;
        while ((glyf.u16(last) & MORE) != 0) {
            last = next(last);
        }
        int end = next(last);
        requireLength(end);
        var bytes = ByteBuffer.wrap(slice(0, end));
        for (int at = HEADER; at < end; at = next(at)) {
            bytes.putShort(at, (short) (glyf.u16(at) & ~INSTRUCTIONS));
            bytes.putShort(at + 2, (short) numbering.applyAsInt(glyf.u16(at + 2)));
        }
        return bytes.array();
    }

    private byte[] slice(int from, int to) {
        var bytes = new byte[to - from];
        glyf.bytes().get(from, bytes);
        return bytes;
    }
}
