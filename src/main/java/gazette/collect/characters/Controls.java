package gazette.collect.characters;

import java.nio.charset.Charset;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Takes out what no text may hold. */
public final class Controls {
    private Controls() {}

    /** The upper half of Windows-1252. Its first signs were meant by U+0080 to U+009F, which nobody means. */
    static final String MEANT = new String(allOf(0x80, 0xFF), Charset.forName("windows-1252")).replace('\uFFFD', '\0');

    private static final Pattern REFERENCE =
            Pattern.compile("&#(?:[xX]([0-9a-fA-F]{1,7})(?![0-9a-fA-F])|([0-9]{1,9})(?![0-9]));?");

    /**
     * The text without control characters but tab and line feed, without halves of surrogate pairs and without
     * noncharacters: what XML forbids, and what a terminal or a file name would trip over. Controls that are marks of
     * Windows-1252 by mistake become those marks, as in browsers.
     *
     * @see <a href="https://www.w3.org/TR/xml/#charsets">XML 1.0, 2.2</a>
     * @see <a href="https://html.spec.whatwg.org/#numeric-character-reference-end-state">HTML Standard, 13.2.5.80</a>
     */
    public static String removed(String text) {
        if (isPlain(text)) {
            return text;
        }
        var clean = new StringBuilder(text.length());
        text.codePoints()
                .map(c -> isMistaken(c) ? MEANT.charAt(c - 0x80) : c)
                .filter(c -> !isForbidden(c))
                .forEach(clean::appendCodePoint);
        return clean.toString();
    }

    /**
     * HTML without references by number to such characters; those to marks of Windows-1252 stay, since every parser knows
     * what they mean.
     */
    public static String unreferenced(String html) {
        return html.contains("&#")
                ? REFERENCE
                        .matcher(html)
                        .replaceAll(found -> removed(Character.toString(number(found.group(1), found.group(2))))
                                        .isEmpty()
                                ? ""
                                : Matcher.quoteReplacement(found.group()))
                : html;
    }

    /** What is no number of a character is one of a noncharacter. */
    private static int number(@Nullable String hexadecimal, @Nullable String decimal) {
        int number = hexadecimal == null
                ? Integer.parseInt(Objects.requireNonNull(decimal))
                : Integer.parseInt(hexadecimal, 16);
        return Character.isValidCodePoint(number) ? number : 0xFFFF;
    }

    private static byte[] allOf(int first, int last) {
        var bytes = new byte[last - first + 1];
        for (int i = 0; i < bytes.length; i++) {
            bytes[i] = (byte) (first + i);
        }
        return bytes;
    }

    /** Whether nothing in it could be meant, at a glance. */
    private static boolean isPlain(String text) {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if ((c < ' ' && c != '\t' && c != '\n' && c != '\r')
                    || (c >= 0x7F && c < 0xA0)
                    || c >= Character.MIN_SURROGATE) {
                return false;
            }
        }
        return true;
    }

    private static boolean isMistaken(int c) {
        return c >= 0x80 && c <= 0x9F;
    }

    private static boolean isForbidden(int c) {
        boolean control = (c < ' ' && c != '\t' && c != '\n' && c != '\r') || (c >= 0x7F && c < 0xA0);
        boolean half = c >= Character.MIN_SURROGATE && c <= Character.MAX_SURROGATE;
        boolean none = (c & 0xFFFE) == 0xFFFE || (c >= 0xFDD0 && c <= 0xFDEF);
        return control || half || none;
    }
}
