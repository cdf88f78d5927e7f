package gazette.collect.feed.text;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;

/**
 * A character set that shows in the first bytes: by its mark, or by the zeros around the first angle bracket.
 *
 * @param offset where the text begins, in bytes
 * @see <a href="https://www.w3.org/TR/xml/#sec-guessing">XML 1.0, appendix F</a>
 */
record Wide(Charset set, int offset) {
    private static final Charset UTF_32BE = Charset.forName("UTF-32BE");
    private static final Charset UTF_32LE = Charset.forName("UTF-32LE");

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
                .map(opening -> new Wide(opening.set, opening.offset));
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
