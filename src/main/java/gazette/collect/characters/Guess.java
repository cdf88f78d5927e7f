package gazette.collect.characters;

import java.nio.charset.Charset;
import java.util.Arrays;
import java.util.Optional;
import org.mozilla.universalchardet.UniversalDetector;

/**
 * A set by the look of the bytes. Letters that ASCII does not have stand one by one in texts of the Latin script, and side by
 * side in those of all others. The detector knows the sets of East Asia; where one byte is one character it often takes the
 * wrong one of two that share most letters, and the alphabets know better.
 */
final class Guess {
    /** So many bytes tell enough. */
    private static final int ENOUGH = 1 << 18;

    private static final byte ESCAPE = 0x1B;

    private Guess() {}

    /** The likeliest set, of which every text has one. */
    static Charset of(byte[] bytes) {
        var part = bytes.length <= ENOUGH ? bytes : Arrays.copyOf(bytes, ENOUGH);
        return (isLatin(part) ? Optional.<Charset>empty() : detected(part)).orElseGet(() -> Alphabets.of(part));
    }

    /** The one set that looks like ASCII and is none: it says by escape sequences that Japanese begins. */
    static Optional<Charset> ofEscapes(byte[] bytes) {
        for (int i = 0; i + 2 < bytes.length; i++) {
            if (bytes[i] == ESCAPE && bytes[i + 1] == '$' && (bytes[i + 2] == 'B' || bytes[i + 2] == '@')) {
                return Label.set("iso-2022-jp");
            }
        }
        return Optional.empty();
    }

    /** Whether bytes beyond ASCII stand alone in most places; a row of the same one is a rule or a doubled letter. */
    private static boolean isLatin(byte[] bytes) {
        int alone = 0;
        int together = 0;
        for (int i = 0; i < bytes.length; i++) {
            if (bytes[i] < 0) {
                boolean inRow = (i > 0 && isOther(bytes[i - 1], bytes[i]))
                        || (i + 1 < bytes.length && isOther(bytes[i + 1], bytes[i]));
                together += inRow ? 1 : 0;
                alone += inRow ? 0 : 1;
            }
        }
        return alone >= together;
    }

    private static boolean isOther(byte neighbour, byte letter) {
        return neighbour < 0 && neighbour != letter;
    }

    private static Optional<Charset> detected(byte[] bytes) {
        var detector = new UniversalDetector();
        detector.handleData(bytes, 0, bytes.length);
        detector.dataEnd();
        return Optional.ofNullable(detector.getDetectedCharset())
                .flatMap(Label::set)
                .filter(Label::isMultiByte)
                .filter(set -> Decoding.of(bytes, set).isNearlyWellFormed());
    }
}
