package gazette.collect.line;

import gazette.article.Picture;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.FileTime;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Duration;
import java.time.Instant;
import java.util.HexFormat;

/**
 * The folder in which pictures from the web lie until the issue is made, so that an issue with a thousand of them fits a small
 * heap. A picture that no issue has wanted for a month goes.
 *
 * @param folder made when the first picture comes
 */
public record PictureStore(Path folder) {
    private static final Duration KEPT = Duration.ofDays(30);

    /** The same picture with its bytes in a file, which is named by what is in it. */
    Picture keep(Picture picture, Instant now) throws IOException {
        var bytes = picture.bytes().read();
        var file = folder.resolve(hash(bytes) + "." + picture.format().extension());
        if (Files.exists(file)) {
            Files.setLastModifiedTime(file, FileTime.from(now));
        } else {
            Files.createDirectories(folder);
            var draft = Files.createTempFile(folder, "picture", ".part");
            Files.write(draft, bytes);
            Files.setLastModifiedTime(draft, FileTime.from(now));
            Files.move(draft, file, StandardCopyOption.ATOMIC_MOVE);
        }
        return new Picture(
                picture.name(), picture.format(), picture.width(), picture.height(), () -> Files.readAllBytes(file));
    }

    /** Takes away what is old, drafts of interrupted runs included; what cannot be taken away stays until the next time. */
    public void sweep(Instant now) {
        if (Files.notExists(folder)) {
            return;
        }
        try (var files = Files.newDirectoryStream(folder)) {
            for (var file : files) {
                if (Files.getLastModifiedTime(file).toInstant().isBefore(now.minus(KEPT))) {
                    Files.deleteIfExists(file);
                }
            }
        } catch (IOException notNow) {
            return;
        }
    }

    private static String hash(byte[] bytes) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes), 0, 16);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e); // every Java has it
        }
    }
}
