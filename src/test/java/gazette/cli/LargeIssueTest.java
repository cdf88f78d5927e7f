package gazette.cli;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import gazette.bench.Articles;
import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@Tag("slow")
@DisplayNameGeneration(ReplaceUnderscores.class)
class LargeIssueTest {
    @TempDir
    private Path folder;

    @Test
    void fifty_articles_with_pictures_fit_a_heap_of_256_megabytes() throws IOException, InterruptedException {
        Articles.write(50, folder.resolve("articles"));

        var build = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-Xmx256m",
                        "-Djava.awt.headless=true",
                        "-cp",
                        System.getProperty("java.class.path"),
                        Gazette.class.getName(),
                        "build",
                        folder.resolve("articles").toString(),
                        "-o",
                        folder.resolve("out").toString(),
                        "-v")
                .redirectErrorStream(true)
                .start();
        var said = new String(build.getInputStream().readAllBytes(), UTF_8);

        assertThat(build.waitFor()).as(said).isZero();
        assertThat(said).contains(": 50 articles, ");
    }
}
