package gazette.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Articles that nobody should write and somebody will: each is made into an issue, in time. */
@Tag("slow")
@DisplayNameGeneration(ReplaceUnderscores.class)
class HostileArticleTest {
    private static final Duration LONG = Duration.ofSeconds(90);

    @TempDir
    private Path folder;

    @ParameterizedTest
    @ValueSource(strings = {"a.txt", "a.md", "a.html"})
    void a_word_of_100_000_letters(String name) throws IOException {
        assertMade(name, paragraph(name, "x".repeat(100_000)));
    }

    @ParameterizedTest
    @ValueSource(strings = {"a.txt", "a.md", "a.html"})
    void a_headline_of_100_000_letters(String name) throws IOException {
        var headline = "ferries ".repeat(12_500).strip();
        var start = switch (name) {
            case "a.md" -> "# " + headline;
            case "a.html" -> "<h1>" + headline + "</h1>";
            default -> headline;
        };
        assertMade(name, start + "\n\n" + paragraph(name, "The boats went out at five."));
    }

    @ParameterizedTest
    @ValueSource(strings = {"a.txt", "a.md", "a.html"})
    void a_paragraph_of_a_megabyte(String name) throws IOException {
        assertMade(name, paragraph(name, "The boats went out at five. ".repeat(37_500)));
    }

    @ParameterizedTest
    @ValueSource(strings = {"a.txt", "a.md", "a.html"})
    void paragraphs_in_their_10_000s(String name) throws IOException {
        assertMade(name, paragraph(name, "The boats went out at five.\n\n").repeat(10_000));
    }

    @ParameterizedTest
    @ValueSource(strings = {"a.txt", "a.md"})
    void a_hundred_thousand_empty_lines(String name) throws IOException {
        assertMade(name, "The boats went out." + "\n".repeat(100_000) + "They came back.");
    }

    @ParameterizedTest
    @ValueSource(strings = {"div", "blockquote", "em", "span", "ul", "ol", "table", "section", "sup", "q", "p"})
    void elements_1_000_deep(String element) throws IOException {
        var item = element.endsWith("l") ? "<li>" : element.equals("table") ? "<tr><td>" : "";
        assertMade("a.html", ("<" + element + ">" + item + "word ").repeat(1_000) + "The boats went out.");
    }

    @ParameterizedTest
    @ValueSource(strings = {"> ", "- ", "1. ", "*a **b ", "[", "![", "`", "<div>"})
    void marks_1_000_deep(String mark) throws IOException {
        assertMade("a.md", mark.repeat(1_000) + "The boats went out.");
    }

    @ParameterizedTest
    @ValueSource(strings = {"a.md", "a.html"})
    void a_table_of_10_000_rows(String name) throws IOException {
        assertMade(
                name,
                name.equals("a.md")
                        ? "| Boat | Out |\n|---|---|\n" + "| Heron | five |\n".repeat(10_000)
                        : "<table><tr><th>Boat<th>Out" + "<tr><td>Heron<td>five".repeat(10_000) + "</table>");
    }

    @ParameterizedTest
    @ValueSource(strings = {"a.html"})
    void empty_paragraphs_in_their_100_000s(String name) throws IOException {
        assertMade(name, "<p></p>".repeat(100_000) + "<p>The boats went out.</p>");
    }

    @ParameterizedTest
    @ValueSource(strings = {"a.md"})
    void notes_in_their_10_000s(String name) throws IOException {
        var marks = new StringBuilder();
        var notes = new StringBuilder();
        for (int i = 0; i < 10_000; i++) {
            marks.append("word[^").append(i).append("] ");
            notes.append("[^").append(i).append("]: A note.\n\n");
        }
        assertMade(name, marks + "\n\n" + notes);
    }

    private static String paragraph(String name, String text) {
        return name.endsWith(".html") ? "<p>" + text + "</p>" : text;
    }

    /** Both files are made, and nobody is shown a fault of the program's own. */
    private void assertMade(String name, String article) throws IOException {
        var file = Files.writeString(folder.resolve(name), article);
        var out = folder.resolve("out");

        var run = Assertions.assertTimeoutPreemptively(
                LONG, () -> Terminal.run("build", file.toString(), "-o", out.toString()));

        assertThat(run.exitCode()).as(run.err()).isZero();
        assertThat(run.err()).doesNotContain("Exception", "StackOverflow");
        assertThat(out.resolve("Gazette - 2026-11-23.pdf")).isNotEmptyFile();
        assertThat(out.resolve("Gazette - 2026-11-23.epub")).isNotEmptyFile();
    }
}
