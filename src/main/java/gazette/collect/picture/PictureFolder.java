package gazette.collect.picture;

import gazette.article.Picture;
import gazette.diagnostic.Diagnostic;
import gazette.diagnostic.Noted;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.text.Normalizer;
import java.util.Base64;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * The folder beside an article, where its pictures lie.
 *
 * @param folder what relative references are relative to
 */
public record PictureFolder(Path folder) {
    /** A page of newsprint at 300 dpi has a tenth of it; a phone decodes it still. */
    static final long MOST_PIXELS = 100_000_000;

    private static final long MOST_BYTES = 32L << 20;
    private static final Pattern SCHEME = Pattern.compile("([a-zA-Z][a-zA-Z0-9+.-]+):.*", Pattern.DOTALL);
    private static final Pattern DATA = Pattern.compile("data:image/[\\w.+-]+;base64,(.*)", Pattern.DOTALL);

    /** The pictures of that folder. */
    public static PictureFolder of(Path folder) {
        return new PictureFolder(folder);
    }

    /**
     * Finds a picture and reads its header, not its bytes.
     *
     * @param where the article that names it; the note begins with it
     * @param reference a path, relative or whole, percent-encoded or not, or a {@code data:} address
     * @return empty, with a note that says why, if there is nothing that can be printed
     */
    public Noted<Optional<Picture>> find(String where, String reference) {
        if (DATA.matcher(reference).matches()) {
            return inline(where, reference);
        }
        var scheme = SCHEME.matcher(reference);
        var elsewhere = scheme.matches() && !scheme.group(1).equalsIgnoreCase("file");
        if (reference.startsWith("//") || elsewhere) {
            return missing(
                    where, "the picture " + brief(reference) + " is not in a file", "save it beside the article");
        }
        var path = path(reference);
        return path.isEmpty()
                ? missing(where, "there is no picture " + brief(reference), "check its name")
                : file(where, reference, path.get());
    }

    private Noted<Optional<Picture>> file(String where, String reference, Path path) {
        try {
            if (Files.size(path) > MOST_BYTES) {
                return missing(where, "the picture " + reference + " is larger than 32 MB", "save it smaller");
            }
            try (var in = Files.newInputStream(path)) {
                return picture(where, reference, in, () -> Files.readAllBytes(path));
            }
        } catch (IOException e) {
            return missing(where, "the picture " + reference + " cannot be read", "make it readable, or take it out");
        }
    }

    private static Noted<Optional<Picture>> inline(String where, String reference) {
        try {
            var bytes = Base64.getMimeDecoder().decode(reference.substring(reference.indexOf(',') + 1));
            return picture(where, "inline", new ByteArrayInputStream(bytes), bytes::clone);
        } catch (IllegalArgumentException | IOException e) {
            return missing(where, "a picture inside the text is broken", "put it into a file");
        }
    }

    private static Noted<Optional<Picture>> picture(String where, String reference, InputStream in, Picture.Bytes bytes)
            throws IOException {
        return switch (Header.look(in)) {
            case Look.Known known ->
                Noted.of(Optional.of(new Picture(
                        name(reference, known.format()), known.format(), known.width(), known.height(), bytes)));
            case Look.Refused refused -> missing(where, reference + ": " + refused.why(), refused.hint());
        };
    }

    /** The file that is meant: the reference as it stands, else decoded and without query and fragment. */
    private Optional<Path> path(String reference) {
        var local = reference.replaceFirst("(?i)^file:(//)?(?=/)", "");
        var decoded = decoded(local.replaceFirst("[?#].*$", ""));
        return resolved(local).or(() -> resolved(decoded));
    }

    private Optional<Path> resolved(String reference) {
        try {
            return reference.isBlank()
                    ? Optional.empty()
                    : Optional.of(folder.resolve(reference)).filter(Files::isRegularFile);
        } catch (InvalidPathException e) {
            return Optional.empty();
        }
    }

    private static String decoded(String reference) {
        try {
            return URLDecoder.decode(reference.replace("+", "%2B"), StandardCharsets.UTF_8);
        } catch (IllegalArgumentException e) {
            return reference;
        }
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

    private static String brief(String reference) {
        return reference.length() <= 100 ? reference : reference.substring(0, 99) + "…";
    }

    private static Noted<Optional<Picture>> missing(String where, String what, String hint) {
        return new Noted<>(Optional.empty(), List.of(Diagnostic.warning(where, what, hint)));
    }
}
