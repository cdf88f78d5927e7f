package gazette.publish.pdf.structure;

import java.nio.charset.StandardCharsets;
import java.util.HexFormat;

/** Addresses as PDF takes them (ISO 32000-1, 12.6.4.7): of seven bits. */
public final class Addresses {
    private static final HexFormat HEX = HexFormat.of().withUpperCase();

    private Addresses() {}

    /** The address with each byte beyond ASCII, each space and control escaped (RFC 3987, 3.1). */
    public static String ascii(String address) {
        var ascii = new StringBuilder(address.length());
        for (byte b : address.getBytes(StandardCharsets.UTF_8)) {
            if (b > ' ' && b < 0x7F) {
                ascii.append((char) b);
            } else {
                ascii.append('%').append(HEX.toHexDigits(b));
            }
        }
        return ascii.toString();
    }
}
