package gazette.collect.picture;

import gazette.article.Picture;
import gazette.diagnostic.Noted;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Base64;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * The folder beside an article, where its pictures lie.
 *
 * @param folder what relative references are relative to
 */
public record PictureFolder(Path folder) implements PictureDesk {
    /** A page of newsprint at 300 dpi has a tenth of it; a phone decodes it still. */
    static final long MOST_PIXELS = 100_000_000;

    private static final long MOST_BYTES = 32L << 20;
    private static final Pattern SCHEME = Pattern.compile("([a-zA-Z][a-zA-Z0-9+.-]+):.*", Pattern.DOTALL);
    private static final Pattern DATA = Pattern.compile("data:image/[\\w.+-]+;base64,(.*)", Pattern.DOTALL);

    /** The pictures of that folder. */
    public static PictureFolder of(Path folder) {
        return new PictureFolder(folder);
    }

    /** Finds a picture by its path, relative or whole, percent-encoded or not. */
    @Override
    public Noted<Optional<Picture>> find(String where, String reference) {
        if (DATA.matcher(reference).matches()) {
            return inline(where, reference);
        }
        var scheme = SCHEME.matcher(reference);
        var elsewhere = scheme.matches() && !scheme.group(1).equalsIgnoreCase("file");
        if (reference.startsWith("//") || elsewhere) {
            return Print.missing(
                    where, "the picture " + Print.brief(reference) + " is not in a file", "save it beside the article");
        }
        var path = path(reference);
        return path.isEmpty()
                ? Print.missing(where, "there is no picture " + Print.brief(reference), "check its name")
                : file(where, reference, path.get());
    }

    private Noted<Optional<Picture>> file(String where, String reference, Path path) {
        try {
            if (Files.size(path) > MOST_BYTES) {
                return Print.missing(where, "the picture " + reference + " is larger than 32 MB", "save it smaller");
            }
            try (var in = Files.newInputStream(path)) {
                return Print.of(where, reference, in, () -> Files.readAllBytes(path));
            }
        } catch (IOException e) {
            return Print.missing(
                    where, "the picture " + reference + " cannot be read", "make it readable, or take it out");
        }
    }

    private static Noted<Optional<Picture>> inline(String where, String reference) {
        try {
            var bytes = Base64.getMimeDecoder().decode(reference.substring(reference.indexOf(',') + 1));
            return Print.of(where, "inline", new ByteArrayInputStream(bytes), bytes::clone);
        } catch (IllegalArgumentException | IOException e) {
            return Print.missing(where, "a picture inside the text is broken", "put it into a file");
        }
    }

    /** The file that is meant: the reference as it stands, else decoded and without query and fragment. */
    private Optional<Path> path(String reference) {
        var local = reference.replaceFirst("(?i)^file:(//)?(?=/)", "");
        var decoded = Print.decoded(local.replaceFirst("[?#].*$", ""));
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
}
