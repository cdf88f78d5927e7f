package gazette.collect.characters;

import java.nio.charset.StandardCharsets;
import java.util.List;

/**
 * Tells what is no text: what begins as archives, pictures and programs do, or is full of controls. A few controls are
 * slips; pages have them and browsers leave them out.
 *
 * @see <a href="https://mimesniff.spec.whatwg.org/#rules-for-identifying-an-unknown-mime-type">MIME Sniffing Standard, 7.1</a>
 */
final class Binary {
    /** Where one of so many bytes is a control there is no text. */
    private static final int FOR_ONE = 50;

    /** Documents of other kinds, pictures, archives, programs, sounds and fonts, by what they all begin with. */
    private static final List<String> OPENINGS = List.of(
            "%PDF-",
            "%!PS-Adobe-",
            "\u0089PNG\r\n",
            "GIF87a",
            "GIF89a",
            "\u00FF\u00D8\u00FF",
            "II*\0",
            "MM\0*",
            "PK\u0003\u0004",
            "PK\u0005\u0006",
            "\u001F\u008B",
            "Rar!\u001A",
            "7z\u00BC\u00AF",
            "\u00FD7zXZ",
            "\u007FELF",
            "\u00CA\u00FE\u00BA\u00BE",
            "\u00D0\u00CF\u0011\u00E0",
            "OggS\0",
            "ID3\u0003",
            "ID3\u0004",
            "wOF2");

    private Binary() {}

    static boolean is(byte[] bytes) {
        var opening = new String(bytes, 0, Math.min(16, bytes.length), StandardCharsets.ISO_8859_1);
        return OPENINGS.stream().anyMatch(opening::startsWith)
                || Wide.of(bytes)
                        .map(wide -> isFull(new String(bytes, wide.set())))
                        .orElseGet(() -> isFull(bytes));
    }

    private static boolean isFull(String text) {
        return text.chars().filter(Binary::isControl).count() * FOR_ONE > text.length();
    }

    private static boolean isFull(byte[] bytes) {
        long controls = 0;
        for (var b : bytes) {
            controls += b >= 0 && isControl(b) ? 1 : 0;
        }
        return controls * FOR_ONE > bytes.length;
    }

    /** What is no white space and not the escape by which some sets of Asia change from one alphabet to another. */
    private static boolean isControl(int c) {
        return c == '\uFFFD' || (c < ' ' && c != '\t' && c != '\n' && c != '\r' && c != '\f' && c != 0x1B);
    }
}
