package gazette.cli;

import static org.assertj.core.api.Assertions.assertThat;

import gazette.json.Json;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@DisplayNameGeneration(ReplaceUnderscores.class)
class InspectTest {
    private static final String ESSAY = """
            ---
            title: The Ferry at Night
            author: Ada Marlow
            ---

            The boat left late. Nobody minded.

            > The river keeps its own hours.
            >
            > — *The pilot*

            ## A second bank

            - one
            - two
            """;

    @TempDir
    private Path folder;

    @Test
    void every_part_is_shown_with_its_kind() throws IOException {
        var essay = Files.writeString(folder.resolve("essay.md"), ESSAY);

        var run = Terminal.run("inspect", essay.toString());

        assertThat(run.exitCode()).isZero();
        assertThat(run.out().lines())
                .containsSubsequence(
                        essay + ": Markdown, en",
                        "  headline          The Ferry at Night",
                        "  paragraph         The boat left late. Nobody minded.",
                        "  quotation",
                        "    paragraph       The river keeps its own hours.",
                        "  crosshead 1       A second bank",
                        "  list");
    }

    @Test
    void words_that_begin_with_a_mark_are_quoted_in_other_marks() throws IOException {
        var text = Files.writeString(folder.resolve("text.txt"), """
                The Ferry at Night

                The pilot of the ferry, who has been on the river for thirty years, wrote in a letter to this paper:

                “The river keeps its own hours, and I keep mine, which are no business of the board,” he wrote to us.

                The board has not answered the letter, and the ferry was late again on Monday night, by an hour and more.
                """);

        assertThat(Terminal.run("inspect", text.toString()).out())
                .contains("inferred ‘“The river keeps its own hours")
                .doesNotContain("““");
    }

    @Test
    void programs_get_one_object_for_each_article() throws IOException {
        var essay = Files.writeString(folder.resolve("essay.md"), ESSAY);

        var run = Terminal.run("inspect", "--json", essay.toString());

        assertThat(run.out().lines())
                .singleElement()
                .satisfies(line -> assertThat(Json.read(line))
                        .hasValueSatisfying(article -> assertThat(article.toString())
                                .contains("\"headline\": \"The Ferry at Night\"", "\"names\": [\"Ada Marlow\"]")
                                .contains("{\"kind\": \"quotation\", \"blocks\": [{\"kind\": \"paragraph\", \"text\":"
                                        + " \"The river keeps its own hours.\"}], \"attribution\": \"The pilot\"")
                                .contains("{\"kind\": \"crosshead\", \"text\": \"A second bank\", \"level\": 1}")));
    }

    @Test
    void a_person_at_a_terminal_gets_colours_a_file_does_not() throws IOException {
        var essay = Files.writeString(folder.resolve("essay.md"), ESSAY);

        assertThat(Terminal.run("inspect", essay.toString()).out()).doesNotContain("\u001b[");
        assertThat(Terminal.watched(Map.of(), "inspect", essay.toString()).out())
                .contains("\u001b[1m" + "The Ferry at Night" + "\u001b[0m");
        assertThat(Terminal.watched(Map.of(), "inspect", "--no-color", essay.toString())
                        .out())
                .doesNotContain("\u001b[");
    }

    @Test
    void what_comes_through_the_pipe_is_shown_as_well() {
        var run = Terminal.pipe(ESSAY, "inspect", "-");

        assertThat(run.out()).startsWith("-: ").contains("  headline          The Ferry at Night");
    }

    @Test
    void a_folder_of_texts_becomes_lines_of_json() throws IOException {
        Files.writeString(folder.resolve("b.txt"), "Beta\n\nA line of words.\n");
        Files.writeString(folder.resolve("a.txt"), "Alpha\n\nA line of words.\n");

        var run = Terminal.run("inspect", "texts", folder.toString());

        assertThat(run.out().lines()).hasSize(2).first().asString().startsWith("{\"id\": \"a\", \"blocks\": [");
    }

    @Test
    void no_word_of_a_folder_of_texts_is_lost_junk_is_called_so() throws IOException {
        Files.writeString(
                folder.resolve("a.txt"), "Harbour\n\nThe boats went out at noon.\n\nShare this on Facebook\n");

        var run = Terminal.run("inspect", "texts", folder.toString());

        assertThat(run.out()).contains("{\"label\": \"junk\", \"text\": \"Share this on Facebook\"}");
    }

    @Test
    void what_is_not_there_is_a_wrong_request() {
        assertThat(Terminal.run("inspect").exitCode()).isEqualTo(2);
        assertThat(Terminal.run("inspect", folder + "/none.txt").exitCode()).isEqualTo(2);
        assertThat(Terminal.run("inspect", "texts", folder + "/none").exitCode())
                .isEqualTo(2);
    }

    @Test
    void no_page_moves_the_cursor() throws IOException {
        var page = Files.writeString(
                folder.resolve("a.html"),
                "<title>Fog</title><h1>Fog &#27;[31mover&#x1b;]0;x&#7; the harbour</h1><p>The boats stayed \033[2Jin.</p>"
                        + "<script type='application/ld+json'>{\"@type\": \"Article\", \"author\": \"Ida \\u001b[7mMoor\"}</script>");
        var text = Files.writeString(folder.resolve("b.md"), "# Fog &#27;[31m\n\nThe boats&#7; stayed in.\n");

        assertThat(Terminal.run("inspect", page.toString(), text.toString()).out())
                .contains("Fog [31mover]0;x the harbour")
                .contains("The boats stayed")
                .doesNotContainPattern("[\\p{Cntrl}&&[^\\n]]");
    }

    @Test
    void what_is_no_article_is_told_once() throws IOException {
        var binary = Files.write(folder.resolve("a.txt"), new byte[] {0, 1, 2, 0});

        var run = Terminal.run("inspect", binary.toString());

        assertThat(run.exitCode()).isEqualTo(1);
        assertThat(run.err().lines()).hasSize(2);
        assertThat(run.err()).startsWith(binary + ": error: the file is not text\n  hint: ");
    }
}
