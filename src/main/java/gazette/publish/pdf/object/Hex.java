package gazette.publish.pdf.object;

import java.util.HexFormat;

/** Characters and codes in hexadecimal. */
public final class Hex {
    private static final HexFormat CAPITALS = HexFormat.of().withUpperCase();

    private Hex() {}

    /** Four digits. */
    public static String code(int code) {
        return CAPITALS.toHexDigits((char) code);
    }

    /** The text in UTF-16, four digits for each unit. */
    public static String utf16(String text) {
        var hex = new StringBuilder(4 * text.length());
        for (int i = 0; i < text.length(); i++) {
            hex.append(code(text.charAt(i)));
        }
        return hex.toString();
    }
}
