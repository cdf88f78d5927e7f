package gazette.collect;

import gazette.article.Picture;
import gazette.collect.fetch.Fetched;
import gazette.collect.fetch.Fetcher;
import gazette.collect.fetch.Purpose;
import gazette.collect.fetch.Wanted;
import gazette.collect.picture.PictureDesk;
import gazette.collect.picture.PictureFolder;
import gazette.collect.picture.Print;
import gazette.diagnostic.Diagnostic;
import gazette.diagnostic.Noted;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;

/**
 * The pictures of one article on the web. They are kept in files until the issue is made, so that an issue with a thousand of
 * them fits a small heap.
 */
final class WirePictures implements PictureDesk {
    /** More than a gallery has; what follows is an attack or a catalogue. */
    private static final int MOST = 60;

    private final Fetcher fetcher;
    private final Crew crew;
    private final Path folder;
    private final AtomicInteger wanted = new AtomicInteger();

    WirePictures(Fetcher fetcher, Crew crew, Path folder) {
        this.fetcher = fetcher;
        this.crew = crew;
        this.folder = folder;
    }

    @Override
    public Noted<Optional<Picture>> find(String where, String reference) {
        if (reference.startsWith("data:")) {
            return PictureFolder.of(folder).find(where, reference);
        }
        int number = wanted.incrementAndGet();
        if (number > MOST) {
            return number == MOST + 1
                    ? missing(where, "only the first " + MOST + " pictures of the article are printed")
                    : Noted.of(Optional.empty());
        }
        return address(reference)
                .map(address -> fetched(where, address))
                .orElseGet(() -> missing(where, "a picture whose address makes no sense is left out"));
    }

    private Noted<Optional<Picture>> fetched(String where, URI address) {
        return switch (crew.away(() -> fetcher.fetch(new Wanted(address, Purpose.PICTURE)))) {
            case Fetched.Failed failed -> missing(where, "a picture is left out, " + address + ": " + failed.what());
            case Fetched.Got got -> printed(where, address, got.reply().body());
        };
    }

    private Noted<Optional<Picture>> printed(String where, URI address, byte[] body) {
        try {
            var print = Print.of(where, address.toString(), new ByteArrayInputStream(body), body::clone);
            if (print.work().isEmpty()) {
                return print;
            }
            return Noted.of(Optional.of(kept(print.work().get())));
        } catch (IOException e) {
            return missing(where, "a picture could not be kept: " + Reasons.of(e));
        }
    }

    /** The same picture with its bytes in a file, which is named by what is in it. */
    private Picture kept(Picture picture) throws IOException {
        var bytes = picture.bytes().read();
        var file = folder.resolve(hash(bytes) + "." + picture.format().extension());
        if (!Files.exists(file)) {
            Files.createDirectories(folder);
            var draft = Files.createTempFile(folder, "picture", ".part");
            Files.write(draft, bytes);
            Files.move(draft, file, StandardCopyOption.ATOMIC_MOVE);
        }
        return new Picture(
                picture.name(), picture.format(), picture.width(), picture.height(), () -> Files.readAllBytes(file));
    }

    private static String hash(byte[] bytes) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes), 0, 16);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e); // every Java has it
        }
    }

    /** Addresses as people write them: spaces and letters beyond ASCII stand for their escapes. */
    static Optional<URI> address(String written) {
        try {
            var escaped = new StringBuilder();
            for (byte b : written.strip().getBytes(StandardCharsets.UTF_8)) {
                boolean plain = b > ' ' && b < 0x7F && "\"<>\\^`{|}".indexOf(b) < 0;
                escaped.append(plain ? Character.toString(b) : "%%%02X".formatted(b & 0xFF));
            }
            var address = URI.create(escaped.toString());
            return Optional.of(address).filter(uri -> uri.getScheme() != null && uri.getHost() != null);
        } catch (IllegalArgumentException notAnAddress) {
            return Optional.empty();
        }
    }

    private static Noted<Optional<Picture>> missing(String where, String what) {
        return new Noted<>(Optional.empty(), List.of(Diagnostic.note(where, what)));
    }
}
