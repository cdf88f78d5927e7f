package gazette.publish.pdf.object;

import java.util.Arrays;

/** A content stream in the making: operators, numbers of at most three decimals, and the codes of glyphs. */
public final class ContentBuffer {
    private static final int THOUSAND = 1000;

    private byte[] bytes = new byte[1 << 14];
    private int length;

    public void clear() {
        length = 0;
    }

    public byte[] bytes() {
        return bytes;
    }

    public int length() {
        return length;
    }

    public byte[] toByteArray() {
        return Arrays.copyOf(bytes, length);
    }

    /** Appends ASCII as it stands. */
    public ContentBuffer put(String ascii) {
        int end = length + ascii.length();
        reserve(end);
        for (int i = 0; i < ascii.length(); i++) {
            bytes[length++] = (byte) ascii.charAt(i);
        }
        return this;
    }

    /** Appends a whole number and a space. */
    public ContentBuffer number(long value) {
        digits(value);
        bytes[length++] = ' ';
        return this;
    }

    /** Appends a number given in thousandths, and a space: 1500 becomes {@code 1.5}, −20 becomes {@code -.02}. */
    public ContentBuffer thousandths(long value) {
        if (value % THOUSAND == 0) {
            return number(value / THOUSAND);
        }
        reserve(length + 28);
        long absolute = value < 0 ? -value : value;
        if (value < 0) {
            bytes[length++] = '-';
        }
        if (absolute >= THOUSAND) {
            digits(absolute / THOUSAND);
        }
        int rest = (int) (absolute % THOUSAND);
        bytes[length++] = '.';
        bytes[length++] = (byte) ('0' + rest / 100);
        if (rest % 100 != 0) {
            bytes[length++] = (byte) ('0' + rest / 10 % 10);
            if (rest % 10 != 0) {
                bytes[length++] = (byte) ('0' + rest % 10);
            }
        }
        bytes[length++] = ' ';
        return this;
    }

    /** Appends a character code of two bytes, inside a literal string. */
    public void code(int code) {
        reserve(length + 4);
        literal(code >> 8);
        literal(code & 0xff);
    }

    /** Half the size of hexadecimal, before and after deflating; only four bytes need care (ISO 32000-1, 7.3.4.2). */
    private void literal(int value) {
        switch (value) {
            case '(', ')', '\\' -> {
                bytes[length++] = '\\';
                bytes[length++] = (byte) value;
            }
            case '\r' -> {
                // Bare, it would be read as a line feed.
                bytes[length++] = '\\';
                bytes[length++] = 'r';
            }
            default -> bytes[length++] = (byte) value;
        }
    }

    /** Appends a whole number, for a delimiter to come after. */
    public void digits(long value) {
        reserve(length + 22);
        if (value < 0) {
            bytes[length++] = '-';
            digits(-value);
            return;
        }
        int start = length;
        long rest = value;
        do {
            bytes[length++] = (byte) ('0' + rest % 10);
            rest /= 10;
        } while (rest != 0);
        for (int i = start, j = length - 1; i < j; i++, j--) {
            byte swapped = bytes[i];
            bytes[i] = bytes[j];
            bytes[j] = swapped;
        }
    }

    private void reserve(int capacity) {
        if (capacity > bytes.length) {
            bytes = Arrays.copyOf(bytes, Math.max(capacity, 2 * bytes.length));
        }
    }
}
