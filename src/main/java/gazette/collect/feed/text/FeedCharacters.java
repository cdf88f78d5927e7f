package gazette.collect.feed.text;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.IllegalCharsetNameException;
import java.nio.charset.StandardCharsets;
import java.nio.charset.UnsupportedCharsetException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.mozilla.universalchardet.UniversalDetector;

/**
 * The characters behind the bytes of a feed: by byte order mark, by what the server says, by what the feed declares, as
 * UTF-8, by the look of the bytes, in this order; a set counts only if the bytes are well-formed in it.
 *
 * @see <a href="https://encoding.spec.whatwg.org/#names-and-labels">Encoding Standard, 4.2</a>
 */
public final class FeedCharacters {
    private static final Charset WINDOWS = Charset.forName("windows-1252");

    /** What a label means on the web, where it is not what Java takes it for. */
    private static final Map<String, String> MEANT = Map.ofEntries(
            Map.entry("us-ascii", "windows-1252"),
            Map.entry("ascii", "windows-1252"),
            Map.entry("iso-8859-1", "windows-1252"),
            Map.entry("latin1", "windows-1252"),
            Map.entry("iso-8859-9", "windows-1254"),
            Map.entry("gb2312", "gb18030"),
            Map.entry("gbk", "gb18030"),
            Map.entry("shift_jis", "windows-31j"),
            Map.entry("x-sjis", "windows-31j"),
            Map.entry("euc-kr", "x-windows-949"),
            Map.entry("ks_c_5601-1987", "x-windows-949"),
            Map.entry("big5", "Big5-HKSCS"),
            Map.entry("x-mac-roman", "x-MacRoman"));

    private static final Pattern CHARSET =
            Pattern.compile("charset\\s*=\\s*[\"']?\\s*([\\w.:+-]+)", Pattern.CASE_INSENSITIVE);
    private static final Pattern DECLARED =
            Pattern.compile("<\\?xml[^>]{0,200}?encoding\\s*=\\s*[\"']\\s*([\\w.:+-]+)", Pattern.CASE_INSENSITIVE);
    private static final int HEAD = 1024;

    /** More than this share of the bytes in pieces, and a set is not the one that was meant. */
    private static final int TOLERATED = 200;

    private FeedCharacters() {}

    /**
     * The text, with lines parted by {@code \n}, without a byte order mark and without characters that XML forbids.
     *
     * @param contentType as the server sent it
     */
    public static String of(byte[] bytes, Optional<String> contentType) {
        return Controls.removed(text(bytes, contentType).replace("\r\n", "\n").replace('\r', '\n'));
    }

    private static String text(byte[] bytes, Optional<String> contentType) {
        var marked = Wide.of(bytes);
        if (marked.isPresent()) {
            return new String(
                    bytes,
                    marked.get().offset(),
                    bytes.length - marked.get().offset(),
                    marked.get().set());
        }
        var candidates = new ArrayList<Charset>();
        contentType.flatMap(type -> named(CHARSET, type)).ifPresent(candidates::add);
        named(DECLARED, new String(bytes, 0, Math.min(HEAD, bytes.length), StandardCharsets.ISO_8859_1))
                .ifPresent(candidates::add);
        candidates.add(StandardCharsets.UTF_8);
        guess(bytes).ifPresent(candidates::add);
        return candidates.stream()
                .flatMap(set -> wellFormed(bytes, set).stream())
                .findFirst()
                .or(() -> nearlyWellFormed(bytes, candidates))
                .orElseGet(() -> new String(bytes, WINDOWS));
    }

    private static Optional<Charset> guess(byte[] bytes) {
        var detector = new UniversalDetector();
        detector.handleData(bytes, 0, bytes.length);
        detector.dataEnd();
        return Optional.ofNullable(detector.getDetectedCharset()).flatMap(FeedCharacters::charset);
    }

    private static Optional<Charset> named(Pattern pattern, String where) {
        var matcher = pattern.matcher(where);
        return matcher.find() ? charset(matcher.group(1)) : Optional.empty();
    }

    private static Optional<Charset> charset(String label) {
        var name = label.toLowerCase(Locale.ROOT);
        try {
            var set = Charset.forName(MEANT.getOrDefault(name, name));
            // A declaration that could be read at all is not in one of these.
            return set.name().startsWith("UTF-16") || set.name().startsWith("UTF-32")
                    ? Optional.empty()
                    : Optional.of(set);
        } catch (IllegalCharsetNameException | UnsupportedCharsetException unknown) {
            return Optional.empty();
        }
    }

    private static Optional<String> wellFormed(byte[] bytes, Charset set) {
        try {
            var decoder = set.newDecoder()
                    .onMalformedInput(CodingErrorAction.REPORT)
                    .onUnmappableCharacter(CodingErrorAction.REPORT);
            return Optional.of(decoder.decode(ByteBuffer.wrap(bytes)).toString());
        } catch (CharacterCodingException no) {
            return Optional.empty();
        }
    }

    /** A feed that was cut in the middle of a character, or that took in a sentence from elsewhere, is still its set. */
    private static Optional<String> nearlyWellFormed(byte[] bytes, List<Charset> candidates) {
        return candidates.stream()
                .filter(set -> set.newEncoder().maxBytesPerChar() > 1)
                .map(set -> new String(bytes, set))
                .filter(text -> text.chars().filter(c -> c == '\uFFFD').count() * TOLERATED <= text.length())
                .findFirst();
    }
}
