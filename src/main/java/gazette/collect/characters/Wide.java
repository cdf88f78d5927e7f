package gazette.collect.characters;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;

/**
 * A character set that shows in the first bytes: by its mark, by the zeros around the first angle bracket, or by zeros that
 * all stand on one side, as they do in UTF-16 where spaces and line ends are.
 *
 * @param offset where the text begins, in bytes
 * @see <a href="https://www.w3.org/TR/xml/#sec-guessing">XML 1.0, appendix F</a>
 */
record Wide(Charset set, int offset) {
    private static final Charset UTF_32BE = Charset.forName("UTF-32BE");
    private static final Charset UTF_32LE = Charset.forName("UTF-32LE");

    /** As far as zeros are looked for, in bytes. */
    private static final int LOOK = 1 << 14;

    /** In any script one of so many characters is a space, a stop or a line end. */
    private static final int FOR_ONE = 50;

    /** Zeros that are slips stand on either side. */
    private static final int CLEARLY = 8;

    private record Opening(List<Integer> bytes, Charset set, int offset) {}

    private static final List<Opening> OPENINGS = List.of(
            new Opening(List.of(0x00, 0x00, 0xFE, 0xFF), UTF_32BE, 4),
            new Opening(List.of(0xFF, 0xFE, 0x00, 0x00), UTF_32LE, 4),
            new Opening(List.of(0xEF, 0xBB, 0xBF), StandardCharsets.UTF_8, 3),
            new Opening(List.of(0xFE, 0xFF), StandardCharsets.UTF_16BE, 2),
            new Opening(List.of(0xFF, 0xFE), StandardCharsets.UTF_16LE, 2),
            new Opening(List.of(0x00, 0x00, 0x00, (int) '<'), UTF_32BE, 0),
            new Opening(List.of((int) '<', 0x00, 0x00, 0x00), UTF_32LE, 0),
            new Opening(List.of(0x00, (int) '<', 0x00), StandardCharsets.UTF_16BE, 0),
            new Opening(List.of((int) '<', 0x00), StandardCharsets.UTF_16LE, 0));

    static Optional<Wide> of(byte[] bytes) {
        return OPENINGS.stream()
                .filter(opening -> begins(bytes, opening.bytes))
                .findFirst()
                .map(opening -> new Wide(opening.set, opening.offset))
                .or(() -> ofZeros(bytes));
    }

    /** Text of one byte a character is mostly ASCII to look at, a few zeros in it or not; this is less than three quarters. */
    private static Optional<Wide> ofZeros(byte[] bytes) {
        int units = Math.min(bytes.length, LOOK) / 2;
        int big = 0;
        int little = 0;
        int printable = 0;
        for (int i = 0; i < units; i++) {
            big += isTelling(bytes[2 * i], bytes[2 * i + 1]) ? 1 : 0;
            little += isTelling(bytes[2 * i + 1], bytes[2 * i]) ? 1 : 0;
            printable += (bytes[2 * i] >= ' ' ? 1 : 0) + (bytes[2 * i + 1] >= ' ' ? 1 : 0);
        }
        int most = Math.max(big, little);
        var set = big > little ? StandardCharsets.UTF_16BE : StandardCharsets.UTF_16LE;
        return most > Math.max(1, CLEARLY * Math.min(big, little))
                        && printable * 2 < units * 3
                        && most * FOR_ONE >= units
                        && isText(new String(bytes, 0, 2 * units, set))
                ? Optional.of(new Wide(set, 0))
                : Optional.empty();
    }

    /** Whether nothing in it is a control or no character at all; the last may be half of one. */
    private static boolean isText(String text) {
        return text.codePoints()
                .limit(Math.max(1, text.length() - 2))
                .allMatch(c -> Character.isDefined(c) && c != 0xFFFD && (c >= ' ' || isSpace(c)));
    }

    /** A character of ASCII, or one of the stops and commas of East Asia, which writes without spaces. */
    private static boolean isTelling(byte high, byte low) {
        return (high == 0 && (low >= ' ' || isSpace(low)))
                || (high == 0x30 && (low == 1 || low == 2))
                || (high == (byte) 0xFF && low == 0x0C);
    }

    private static boolean isSpace(int c) {
        return c == '\t' || c == '\n' || c == '\r' || c == '\f';
    }

    private static boolean begins(byte[] bytes, List<Integer> opening) {
        if (bytes.length < opening.size()) {
            return false;
        }
        for (int i = 0; i < opening.size(); i++) {
            if ((bytes[i] & 0xFF) != opening.get(i)) {
                return false;
            }
        }
        return true;
    }
}
