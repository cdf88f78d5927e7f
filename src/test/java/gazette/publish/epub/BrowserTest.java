package gazette.publish.epub;

import static org.assertj.core.api.Assertions.assertThat;

import gazette.article.Picture.Format;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What a real reading engine makes of an issue. Pictures of the screen are left in {@code target/screens}. */
@Tag("slow")
@DisplayNameGeneration(ReplaceUnderscores.class)
class BrowserTest {
    private static final String SHEET = """
            @font-face { font-family: Text; src: url(fonts/literata/Literata-Regular.ttf) }
            @font-face { font-family: Text; font-style: italic; src: url(fonts/literata/Literata-Italic.ttf) }
            @font-face { font-family: Text; font-weight: bold; src: url(fonts/literata/Literata-Bold.ttf) }
            @font-face { font-family: Naskh; src: url(fonts/noto-naskh-arabic/NotoNaskhArabic-Regular.ttf) }
            @font-face { font-family: Sans; src: url(fonts/source-sans/SourceSans3-Regular.ttf) }
            body { font-family: Text, Naskh; margin: 8%; line-height: 1.5 }
            .sc { font-variant: small-caps }
            .osf { font-variant-numeric: oldstyle-nums }
            figcaption { font-family: Sans }
            """;

    private static final String BLOCKS = """
            <p>The <em>office</em> of <span class="sc">Ada Marlow</span>, <span class="osf">1234567890</span>: first
            flight, “quoted”, AVAT To. عادت القوارب مع المد.</p>
            <figure><img src="pictures/b.svg" alt="A keel"/><figcaption>A keel, drawn.</figcaption></figure>""";

    private static final String ASK = """
            <script>document.fonts.ready.then(function () { document.body.setAttribute('data-fonts',
            Array.from(document.fonts).map(function (f) {
              return f.family + ' ' + f.style + ' ' + f.weight + ' ' + f.status; }).join('; ')); });</script></body>""";

    @TempDir
    private Path folder;

    @Test
    void embedded_fonts_load_without_complaint() throws IOException, InterruptedException {
        var bound = Sample.issue()
                .looking(SHEET)
                .article("Boats of the office", BLOCKS, List.of("Ada Marlow"))
                .picture("pictures/b.svg", Format.SVG, () -> Sample.svg("<path d=\"M0 0h8v6z\"/>"))
                .bind();
        assertThat(bound.complaints()).isEmpty();
        unpack(bound);
        var chapter = folder.resolve("EPUB/article-001.xhtml");
        screenshot(chapter, "article.png");
        screenshot(folder.resolve("EPUB/cover.png"), "cover.png");
        Files.writeString(chapter, Files.readString(chapter).replace("</body>", ASK));

        var told = chromium(
                        "--virtual-time-budget=10000",
                        "--dump-dom",
                        chapter.toUri().toString())
                .lines()
                .filter(line -> line.contains("data-fonts") || line.contains("CONSOLE") || line.contains("OTS"))
                .collect(Collectors.joining("\n"));

        assertThat(told)
                .contains("Text normal normal loaded", "Text italic normal loaded", "Text normal bold loaded")
                .contains("Naskh normal normal loaded", "Sans normal normal loaded")
                .doesNotContain("unloaded", "CONSOLE", "OTS");
    }

    private void unpack(Bound bound) throws IOException {
        for (var entry : bound.entries().entrySet()) {
            var file = folder.resolve(entry.getKey());
            Files.createDirectories(file.getParent());
            Files.write(file, entry.getValue());
        }
    }

    private void screenshot(Path page, String name) throws IOException, InterruptedException {
        var picture = Files.createDirectories(Path.of("target/screens")).resolve(name);
        chromium(
                "--window-size=600,800",
                "--screenshot=" + picture.toAbsolutePath(),
                page.toUri().toString());
        assertThat(picture).isNotEmptyFile();
    }

    private String chromium(String... arguments) throws IOException, InterruptedException {
        var always = Stream.of(
                "chromium",
                "--headless",
                "--no-sandbox",
                "--disable-gpu",
                "--enable-logging=stderr",
                "--user-data-dir=" + folder.resolve("profile"));
        return run(Stream.concat(always, Arrays.stream(arguments)).toList());
    }

    /** What a program says, on whichever stream. */
    private String run(List<String> command) throws IOException, InterruptedException {
        var said = folder.resolve("said.txt").toFile();
        var process = new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectOutput(said)
                .start();
        assertThat(process.waitFor(120, TimeUnit.SECONDS)).isTrue();
        assertThat(process.exitValue()).as(Files.readString(said.toPath())).isZero();
        return Files.readString(said.toPath());
    }

    @Test
    void three_hundred_articles_with_pictures_fit_a_small_heap() throws IOException, InterruptedException {
        var java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
        var command = new ArrayList<>(List.of(java, "-Xmx48m", "-cp", System.getProperty("java.class.path")));
        command.add(LargeIssue.class.getName());

        run(command); // fails if the program does
    }

    /** Three hundred articles of 10,000 letters, each with a picture of 3 MB. */
    static final class LargeIssue {
        private LargeIssue() {}

        public static void main(String[] none) throws IOException {
            var sample = Sample.issue().looking(SHEET);
            var words = "<p>" + "The tide came in at seven, and with it the boats. ".repeat(200) + "</p>";
            IntStream.range(0, 300)
                    .forEach(n -> sample.article(
                                    "Article " + n,
                                    "<p><img src=\"p%d.jpg\" alt=\"Boats\"/></p>%s".formatted(n, words),
                                    List.of())
                            .picture("p%d.jpg".formatted(n), Format.JPEG, LargeIssue::picture));
            var counter = new Counter();
            EpubPress.write(sample.publication(), counter);
            if (counter.bytes < 900_000_000) {
                throw new IllegalStateException("only " + counter.bytes + " bytes are written");
            }
        }

        private static byte[] picture() {
            return Arrays.copyOf(Pixels.of("jpg"), 3_000_000);
        }
    }

    private static final class Counter extends java.io.OutputStream {
        private long bytes;

        @Override
        public void write(int b) {
            bytes++;
        }

        @Override
        public void write(byte[] all, int from, int length) {
            bytes += length;
        }
    }
}
