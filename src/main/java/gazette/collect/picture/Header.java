package gazette.collect.picture;

import java.io.BufferedInputStream;
import java.io.DataInputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/** Tells the format of a picture by its first bytes, never by its name. */
final class Header {
    private static final int SIGNATURE = 12;

    private Header() {}

    /** Reads as far as the size stands, and not the picture itself. */
    static Look look(InputStream bytes) throws IOException {
        var in = new DataInputStream(new BufferedInputStream(bytes));
        in.mark(SIGNATURE);
        var signature = in.readNBytes(SIGNATURE);
        in.reset();
        if (begins(signature, 0xFF, 0xD8, 0xFF)) {
            return whole("JPEG", () -> JpegHeader.look(in));
        }
        if (begins(signature, 0x89, 'P', 'N', 'G', '\r', '\n', 0x1A, '\n')) {
            return whole("PNG", () -> PngHeader.look(in));
        }
        if (begins(signature, 'G', 'I', 'F', '8')) {
            return new Look.Foreign("GIF");
        }
        if (begins(signature, 'R', 'I', 'F', 'F') && Arrays.equals(signature, 8, 12, ascii("WEBP"), 0, 4)) {
            return new Look.Foreign("WebP");
        }
        if (begins(signature, 'B', 'M')) {
            return new Look.Foreign("BMP");
        }
        if (begins(signature, 'I', 'I', '*', 0) || begins(signature, 'M', 'M', 0, '*')) {
            return new Look.Foreign("TIFF");
        }
        if (begins(signature, 0, 0, 0) && Arrays.equals(signature, 4, 8, ascii("ftyp"), 0, 4)) {
            return unprintable("AVIF or HEIC");
        }
        return SvgHeader.look(in);
    }

    private static Look unprintable(String format) {
        return new Look.Refused(
                "the picture is an " + format + " file, which not every reader shows", "save it as JPEG or PNG");
    }

    private static Look whole(String format, Reading reading) throws IOException {
        try {
            return reading.look();
        } catch (EOFException e) {
            return Look.broken(format);
        }
    }

    private static boolean begins(byte[] bytes, int... start) {
        if (bytes.length < Math.max(start.length, SIGNATURE)) {
            return false;
        }
        for (var i = 0; i < start.length; i++) {
            if ((bytes[i] & 0xFF) != start[i]) {
                return false;
            }
        }
        return true;
    }

    private static byte[] ascii(String text) {
        return text.getBytes(StandardCharsets.US_ASCII);
    }

    @FunctionalInterface
    private interface Reading {
        Look look() throws IOException;
    }
}
