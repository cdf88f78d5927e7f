package gazette.publish.epub.file;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.util.Collections;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@DisplayNameGeneration(ReplaceUnderscores.class)
class ContainerTest {
    private static final byte[] WORDS = "words ".repeat(100).getBytes(StandardCharsets.UTF_8);

    @TempDir
    private Path folder;

    private ZipFile written() throws IOException {
        var out = new ByteArrayOutputStream();
        try (var container = new Container(out)) {
            container.store("mimetype", "application/epub+zip".getBytes(StandardCharsets.US_ASCII));
            container.deflate("words.txt", WORDS);
            container.deflate("Größe.txt", new byte[] {1});
            container.deflate("empty", new byte[0]);
            container.finish();
        }
        return new ZipFile(
                Files.write(folder.resolve("x.zip"), out.toByteArray()).toFile());
    }

    @Test
    void what_is_put_in_comes_out_in_its_order() throws IOException {
        try (var zip = written()) {
            assertThat(Collections.list(zip.entries()))
                    .extracting(ZipEntry::getName)
                    .containsExactly("mimetype", "words.txt", "Größe.txt", "empty");
            assertThat(zip.getInputStream(zip.getEntry("words.txt"))).hasBinaryContent(WORDS);
            assertThat(zip.getInputStream(zip.getEntry("Größe.txt"))).hasBinaryContent(new byte[] {1});
        }
    }

    @Test
    void an_entry_is_deflated_only_if_that_makes_it_smaller() throws IOException {
        try (var zip = written()) {
            assertThat(zip.getEntry("words.txt").getMethod()).isEqualTo(ZipEntry.DEFLATED);
            assertThat(zip.getEntry("Größe.txt").getMethod()).isEqualTo(ZipEntry.STORED);
        }
    }

    @Test
    void every_entry_bears_the_same_time_and_no_extra_field() throws IOException {
        try (var zip = written()) {
            assertThat(Collections.list(zip.entries()))
                    .allMatch(entry -> entry.getTimeLocal().equals(LocalDateTime.of(1980, 2, 1, 0, 0)))
                    .allMatch(entry -> entry.getExtra() == null);
        }
    }

    @Test
    void the_mimetype_can_be_read_at_its_fixed_place() throws IOException {
        written().close();
        var file = new String(Files.readAllBytes(folder.resolve("x.zip")), StandardCharsets.ISO_8859_1);

        assertThat(file).startsWith("PK\u0003\u0004");
        assertThat(file.substring(30, 58)).isEqualTo("mimetypeapplication/epub+zip");
    }
}
