package gazette.markup;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.zip.DataFormatException;
import java.util.zip.Deflater;
import java.util.zip.Inflater;

/** A document packed small, read anew whenever it is wanted: an issue may have ten thousand of them. */
public final class Packed implements Document.Source {
    private final String name;
    private final int length;
    private final byte[] deflated;

    private Packed(String name, int length, byte[] deflated) {
        this.name = name;
        this.length = length;
        this.deflated = deflated;
    }

    /**
     * Packs one document.
     *
     * @param xml well-formed XML
     * @param name how messages name it
     * @throws gazette.diagnostic.PressException if it is not well-formed, with line and column
     */
    public static Packed of(String xml, String name) {
        Xhtml.read(xml, name);
        return pack(xml, name);
    }

    /** Packs what was read before; characters that XML cannot hold are left out. */
    public static Packed of(Element html, String name) {
        return pack(Xhtml.write(html), name);
    }

    private static Packed pack(String xml, String name) {
        var bytes = xml.getBytes(StandardCharsets.UTF_8);
        var deflater = new Deflater(Deflater.BEST_SPEED, true);
        try {
            deflater.setInput(bytes);
            deflater.finish();
            var packed = new ByteArrayOutputStream(bytes.length / 2 + 64);
            var buffer = new byte[8192];
            while (!deflater.finished()) {
                packed.write(buffer, 0, deflater.deflate(buffer));
            }
            return new Packed(name, bytes.length, packed.toByteArray());
        } finally {
            deflater.end();
        }
    }

    @Override
    public Element html() {
        return Xhtml.read(new String(bytes(), StandardCharsets.UTF_8), name);
    }

    /** The document as a file, in UTF-8. */
    public byte[] bytes() {
        var inflater = new Inflater(true);
        try {
            inflater.setInput(deflated);
            var bytes = new byte[length];
            for (int end = 0; end < length; ) {
                end += inflater.inflate(bytes, end, length - end);
            }
            return bytes;
        } catch (DataFormatException e) {
            throw new IllegalStateException(e); // we packed it ourselves
        } finally {
            inflater.end();
        }
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Packed packed
                && packed.name.equals(name)
                && packed.length == length
                && Arrays.equals(packed.deflated, deflated);
    }

    @Override
    public int hashCode() {
        return Arrays.hashCode(deflated);
    }
}
