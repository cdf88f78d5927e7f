package gazette.cli;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The script {@code gazette}, with a program beside it that is built already. */
@Tag("slow")
@DisplayNameGeneration(ReplaceUnderscores.class)
class LauncherTest {
    private static final String VERSION = "gazette " + Gazette.VERSION + "\n";

    @TempDir
    private Path folder;

    private Path launcher = Path.of("gazette");

    @BeforeEach
    void install() throws IOException {
        launcher = Installation.in(folder.resolve("a place/gazette"));
    }

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
    void says_nothing_of_its_own_where_there_is_no_place_for_a_cache() throws IOException {
        var file = Files.createFile(folder.resolve("file")).toString();

        assertThat(start(Map.of("XDG_CACHE_HOME", file), launcher.toString(), "--version"))
                .isEqualTo(VERSION + 0);
        assertThat(start(Map.of("HOME", ""), launcher.toString(), "--version")).isEqualTo(VERSION + 0);
    }

    @ParameterizedTest
    @ValueSource(strings = {"--state %s", "--state=%s"})
    void keeps_to_the_folder_of_whoever_names_one_for_what_outlives_a_run(String option) throws IOException {
        var state = folder.resolve("state");
        var words = new ArrayList<>(List.of(launcher.toString(), "build", "gone.txt"));
        words.addAll(List.of(option.formatted(state).split(" ", -1)));

        start(Map.of(), words.toArray(String[]::new));

        assertThat(folder.resolve("cache")).doesNotExist();
        assertThat(state.resolve("classes")).isDirectory();
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
        Files.delete(launcher.resolveSibling("target/gazette.jar"));

        assertThat(start(Map.of(), launcher.toString(), "--version"))
                .startsWith("gazette: error: there is no program at ")
                .endsWith("\n1");
    }

    /** What was said on both streams, and the exit code. */
    private String start(Map<String, String> environment, String... command) throws IOException {
        var builder = new ProcessBuilder(command).directory(folder.toFile()).redirectErrorStream(true);
        builder.environment().put("XDG_CACHE_HOME", folder.resolve("cache").toString());
        builder.environment().put("GAZETTE_JAVA", System.getProperty("java.home"));
        builder.environment().putAll(environment);
        if (environment.containsKey("HOME")) {
            builder.environment().remove("XDG_CACHE_HOME");
        }
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
