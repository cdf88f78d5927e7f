package gazette.cli;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The script {@code gazette}, with a program beside it that is built already. */
@Tag("slow")
@DisplayNameGeneration(ReplaceUnderscores.class)
class LauncherTest {
    private static final String VERSION = "gazette " + Gazette.VERSION + "\n";

    private final Path launcher = Installation.launcher();

    @TempDir
    private Path folder;

    @Test
    void starts_from_any_folder_and_through_links() throws IOException {
        var link = Files.createSymbolicLink(folder.resolve("first"), launcher);
        var linkToLink = Files.createSymbolicLink(folder.resolve("second"), link.getFileName());

        for (var way : List.of(launcher, link, linkToLink)) {
            assertThat(start(Map.of(), way.toString(), "--version")).isEqualTo(VERSION + 0);
        }
        assertThat(start(Map.of(), "./first", "--version")).isEqualTo(VERSION + 0);
    }

    @Test
    void java_notes_the_classes_once_and_uses_the_note() throws IOException {
        start(Map.of(), launcher.toString(), "--version");
        var made = archive();

        assertThat(made).isNotEmptyFile();
        var written = Files.getLastModifiedTime(made);

        var log = folder.resolve("log");
        start(
                Map.of("GAZETTE_JAVA_OPTIONS", "-Xlog:class+load:file=" + log),
                launcher.toString(),
                "build",
                folder + "/gone.txt");

        assertThat(log).content().contains("gazette.cli.BuildCommand source: shared objects file (top)");
        assertThat(Files.getLastModifiedTime(made)).isEqualTo(written);
    }

    @Test
    void leaves_nothing_in_the_folders_of_a_person() throws IOException {
        var home = Files.createDirectory(folder.resolve("home"));

        start(Map.of("HOME", home.toString()), launcher.toString(), "--version");

        assertThat(home).isEmptyDirectory();
    }

    @Test
    void does_without_the_note_if_it_cannot_be_made() throws IOException {
        start(Map.of(), launcher.toString(), "--version");
        Files.write(archive(), new byte[0]);

        assertThat(start(Map.of(), launcher.toString(), "--version")).isEqualTo(VERSION + 0);

        assertThat(archive()).isEmptyFile();
        Files.delete(archive());
    }

    private Path archive() throws IOException {
        try (var files = Files.newDirectoryStream(launcher.resolveSibling("target"), "*.jsa")) {
            return files.iterator().next();
        }
    }

    @Test
    void hands_arguments_and_exit_codes_on_as_they_are() throws IOException {
        assertThat(start(Map.of(), launcher.toString(), "build", "no such ‘file’.txt"))
                .startsWith("no such ‘file’.txt: error: there is no such file or folder\n")
                .endsWith("\n2");
    }

    @Test
    void says_plainly_which_java_it_cannot_use() throws IOException {
        var old = Files.createDirectories(folder.resolve("jdk/bin"));
        Files.createSymbolicLink(old.resolve("java"), Path.of("/bin/true"));
        Files.writeString(folder.resolve("jdk/release"), "JAVA_VERSION=\"17.0.2\"\n");

        assertThat(start(Map.of("GAZETTE_JAVA", folder + "/jdk"), launcher.toString(), "--version"))
                .startsWith("gazette: error: GAZETTE_JAVA names no Java 21 or newer: " + folder + "/jdk\n  hint: ")
                .endsWith("\n1");
    }

    @Test
    void says_plainly_that_the_program_is_not_there() throws IOException {
        var alone = Files.copy(launcher, folder.resolve("gazette"), StandardCopyOption.COPY_ATTRIBUTES);

        assertThat(start(Map.of(), alone.toString(), "--version"))
                .startsWith("gazette: error: there is no program at ")
                .endsWith("\n1");
    }

    /** What was said on both streams, and the exit code. */
    private String start(Map<String, String> environment, String... command) throws IOException {
        var builder = new ProcessBuilder(command).directory(folder.toFile()).redirectErrorStream(true);
        builder.environment().put("GAZETTE_JAVA", System.getProperty("java.home"));
        builder.environment().putAll(environment);
        var process = builder.start();
        try (var out = process.getInputStream()) {
            var said = new String(out.readAllBytes(), UTF_8);
            return said + process.waitFor();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }
}
