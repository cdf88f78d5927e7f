package gazette.collect.picture;

import gazette.article.Picture;
import gazette.diagnostic.Diagnostic;
import gazette.diagnostic.Noted;
import java.io.IOException;
import java.io.InputStream;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Makes a picture that every reader shows out of the bytes of a file. */
public final class Print {
    private Print() {}

    /**
     * Looks at the header, and converts the picture where readers would not show it as it is.
     *
     * @param where the article that names it; the note begins with it
     * @param reference what the article calls it; the name of the picture is made of it
     * @param in the file, of which no more is read than its header
     * @param bytes gives all of it, when it is wanted
     * @return empty, with a note that says why, if it cannot be printed
     * @throws IOException if the file cannot be read
     */
    public static Noted<Optional<Picture>> of(String where, String reference, InputStream in, Picture.Bytes bytes)
            throws IOException {
        return switch (Header.look(in)) {
            case Look.Known known ->
                Noted.of(Optional.of(new Picture(
                        name(reference, known.format()), known.format(), known.width(), known.height(), bytes)));
            case Look.Foreign foreign -> converted(where, reference, foreign, bytes.read());
            case Look.Refused refused -> missing(where, brief(reference) + ": " + refused.why(), refused.hint());
        };
    }

    private static Noted<Optional<Picture>> converted(
            String where, String reference, Look.Foreign foreign, byte[] original) {
        var conversion = Conversion.of(original);
        if (conversion.isEmpty()) {
            var broken = Look.broken(foreign.name());
            return missing(where, brief(reference) + ": " + broken.why(), broken.hint());
        }
        var print = conversion.get();
        var bytes = print.bytes();
        return Noted.of(Optional.of(new Picture(
                name(reference, print.format()), print.format(), print.width(), print.height(), bytes::clone)));
    }

    /** The last part of the path in letters, digits, dashes and dots, with the ending of its format. */
    private static String name(String reference, Picture.Format format) {
        var last = decoded(reference.replaceFirst("[?#].*$", "")).replaceFirst("^.*[/\\\\]", "");
        var dot = last.lastIndexOf('.');
        var stem = Normalizer.normalize(dot > 0 ? last.substring(0, dot) : last, Normalizer.Form.NFKD)
                .replaceAll("\\p{M}+", "")
                .replaceAll("[^A-Za-z0-9]+", "-")
                .replaceAll("^-+|-+$", "")
                .toLowerCase(Locale.ROOT);
        return (stem.isEmpty() ? "picture" : stem.substring(0, Math.min(60, stem.length()))) + "." + format.extension();
    }

    static String decoded(String reference) {
        try {
            return URLDecoder.decode(reference.replace("+", "%2B"), StandardCharsets.UTF_8);
        } catch (IllegalArgumentException e) {
            return reference;
        }
    }

    static String brief(String reference) {
        return reference.length() <= 100 ? reference : reference.substring(0, 99) + "…";
    }

    static Noted<Optional<Picture>> missing(String where, String what, String hint) {
        return new Noted<>(Optional.empty(), List.of(Diagnostic.warning(where, what, hint)));
    }
}
