package gazette.collect.read;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.IllegalCharsetNameException;
import java.nio.charset.StandardCharsets;
import java.nio.charset.UnsupportedCharsetException;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * What the bytes of a file say.
 *
 * @param text with lines parted by {@code \n}, without a byte order mark
 * @param guessed the character set, if nothing in the file told it
 */
public record Characters(String text, Optional<Charset> guessed) {
    /** What most files that are not UTF-8 turn out to be, and what browsers take Latin-1 for. */
    private static final Charset WINDOWS = Charset.forName("windows-1252");

    /** As far as browsers look for a declaration (HTML Standard, 13.2.3.2). */
    private static final int HEAD = 1024;

    private static final Pattern DECLARED = Pattern.compile(
            "(?:<meta[^>]{0,200}?charset\\s*=\\s*[\"']?|<\\?xml[^>]{0,100}?encoding\\s*=\\s*[\"'])([\\w.:-]+)",
            Pattern.CASE_INSENSITIVE);

    /**
     * Decodes by byte order mark, then as UTF-8, then (HTML only) by what the file declares, then as Windows-1252.
     *
     * @return empty if the file is not text
     */
    public static Optional<Characters> of(byte[] bytes, Kind kind) {
        if (begins(bytes, 0xFE, 0xFF) || begins(bytes, 0xFF, 0xFE)) {
            return decoded(bytes, StandardCharsets.UTF_16).map(Characters::told);
        }
        if (isBinary(bytes)) {
            return Optional.empty();
        }
        var utf8 = decoded(bytes, StandardCharsets.UTF_8);
        if (utf8.isPresent()) {
            return utf8.map(Characters::told);
        }
        var declared =
                kind == Kind.HTML ? declared(bytes).flatMap(set -> decoded(bytes, set)) : Optional.<String>empty();
        return declared.isPresent()
                ? declared.map(Characters::told)
                : decoded(bytes, WINDOWS).map(text -> new Characters(text, Optional.of(WINDOWS)));
    }

    private static Characters told(String text) {
        return new Characters(text, Optional.empty());
    }

    /** Control characters other than white space stand in no text; an archive, a picture, a program is full of them. */
    private static boolean isBinary(byte[] bytes) {
        var controls = 0;
        for (var b : bytes) {
            if (b == 0) {
                return true;
            }
            if (b > 0 && b < ' ' && b != '\t' && b != '\n' && b != '\r' && b != '\f') {
                controls++;
            }
        }
        return controls > bytes.length / 100;
    }

    private static Optional<Charset> declared(byte[] bytes) {
        var head = new String(bytes, 0, Math.min(bytes.length, HEAD), StandardCharsets.ISO_8859_1);
        var matcher = DECLARED.matcher(head);
        if (!matcher.find()) {
            return Optional.empty();
        }
        try {
            return Optional.of(Charset.forName(matcher.group(1)));
        } catch (IllegalCharsetNameException | UnsupportedCharsetException e) {
            return Optional.empty();
        }
    }

    private static Optional<String> decoded(byte[] bytes, Charset charset) {
        try {
            var text = charset.newDecoder()
                    .onMalformedInput(CodingErrorAction.REPORT)
                    .onUnmappableCharacter(CodingErrorAction.REPORT)
                    .decode(ByteBuffer.wrap(bytes))
                    .toString();
            return Optional.of(clean(text));
        } catch (CharacterCodingException e) {
            return Optional.empty();
        }
    }

    /** The text without a byte order mark, its lines parted as ours are. */
    public static String clean(String text) {
        var unmarked = text.startsWith("\uFEFF") ? text.substring(1) : text;
        return unmarked.replace("\r\n", "\n").replace('\r', '\n');
    }

    private static boolean begins(byte[] bytes, int first, int second) {
        return bytes.length >= 2 && (bytes[0] & 0xFF) == first && (bytes[1] & 0xFF) == second;
    }
}
