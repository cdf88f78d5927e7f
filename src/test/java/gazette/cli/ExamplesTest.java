package gazette.cli;

import static org.assertj.core.api.Assertions.assertThat;

import gazette.article.Article;
import gazette.edition.Specification;
import gazette.press.Commission;
import gazette.press.Press;
import gazette.progress.Listener;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Whatever lies in {@code examples/} can be built as the README says, and loses no word. */
@DisplayNameGeneration(ReplaceUnderscores.class)
class ExamplesTest {
    private static final Path EXAMPLES = Path.of("examples");

    @TempDir
    private static Path out;

    private static Terminal run = Terminal.observed("--version");

    @BeforeAll
    static void build() throws IOException {
        run = Terminal.observed(command(out));
    }

    /** The command of the README, with another folder for the files. */
    private static String[] command(Path folder) throws IOException {
        var line = Files.readString(Path.of("README.md"))
                .lines()
                .map(String::strip)
                .filter(l -> l.startsWith("./gazette build examples/"))
                .findFirst()
                .orElseThrow();
        var words = new ArrayList<>(List.of(line.split(" ", -1)));
        words.removeFirst();
        words.replaceAll(word -> word.equals("out") ? folder.toString() : word);
        return words.toArray(String[]::new);
    }

    @Test
    void the_command_of_the_readme_makes_an_issue_without_a_complaint() {
        assertThat(run.exitCode()).isZero();
        assertThat(run.complaints()).isEmpty();
        assertThat(run.err().lines())
                .last()
                .asString()
                .matches("The Aldwen Gazette, 23 November 2026: 11 articles, \\d+ pages");
        assertThat(run.out().lines())
                .allSatisfy(file -> assertThat(Path.of(file)).exists());
    }

    @Test
    void the_epub_is_valid() throws IOException {
        assertThat(EpubText.complaints(made(out, "epub"))).isEmpty();
    }

    @Test
    void every_word_is_in_the_epub_in_its_order() throws IOException {
        assertNothingIsLost(articles(EXAMPLES.resolve("daily.yaml")), EpubText.of(made(out, "epub")));
    }

    @Test
    void every_word_is_in_the_pdf_in_its_order() throws IOException {
        assertNothingIsLost(articles(EXAMPLES.resolve("daily.yaml")), PdfText.of(made(out, "pdf")));
    }

    @Tag("slow")
    @ParameterizedTest(name = "{0}")
    @MethodSource("articles")
    void every_example_makes_an_issue_of_its_own(Path example) throws IOException {
        var folder = out.resolve(Objects.toString(example.getFileName()));

        var alone = Terminal.observed("build", example.toString(), "-o", folder.toString());

        assertThat(alone.exitCode()).isZero();
        assertThat(alone.complaints()).isEmpty();
        assertThat(EpubText.complaints(made(folder, "epub"))).isEmpty();
        assertNothingIsLost(articles(example), EpubText.of(made(folder, "epub")));
        assertNothingIsLost(articles(example), PdfText.of(made(folder, "pdf")));
    }

    static List<Path> articles() throws IOException {
        try (Stream<Path> files = Files.list(EXAMPLES)) {
            return files.filter(Files::isRegularFile)
                    .filter(file -> !file.toString().endsWith(".yaml"))
                    .sorted()
                    .toList();
        }
    }

    private static List<Article> articles(Path input) {
        var commission = new Commission(
                List.of(input.toString()),
                () -> new byte[0],
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Specification.OPEN,
                false,
                Terminal.NOWHERE);
        return new Press(Terminal.TODAY, Listener.NOBODY).read(commission);
    }

    private static void assertNothingIsLost(List<Article> articles, String text) {
        var readout = new Readout(text);
        for (var article : articles) {
            int place = 0;
            for (var strand : Strands.text(article)) {
                place = readout.find(strand, place);
                assertThat(place).as("%s: “%s”", article.title(), strand).isNotNegative();
            }
            for (var strand : Strands.around(article)) {
                assertThat(readout.find(strand, 0))
                        .as("%s: “%s”", article.title(), strand)
                        .isNotNegative();
            }
            for (var strand : Strands.movable(article)) {
                assertThat(readout.find(strand, 0))
                        .as("%s: “%s”", article.title(), strand)
                        .isNotNegative();
            }
        }
    }

    private static Path made(Path folder, String format) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(file -> file.toString().endsWith("." + format))
                    .findFirst()
                    .orElseThrow();
        }
    }
}
