package gazette.cli;

import static org.assertj.core.api.Assertions.assertThat;

import gazette.json.Json;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What a program is told by {@code gazette build --json}. */
@DisplayNameGeneration(ReplaceUnderscores.class)
class EventStreamTest {
    @TempDir
    private Path folder;

    @Test
    void a_run_is_told_from_its_beginning_to_its_summary() throws IOException {
        var letter = letter("letter.txt", "A Letter");

        var events = events(Terminal.run("build", "--json", letter, "-o", folder.toString()));

        assertThat(events.stream().map(EventStreamTest::shape).filter(shape -> !shape.startsWith("progress")))
                .containsExactly(
                        "run",
                        "stage-begun collect",
                        "source-begun",
                        "source-ended",
                        "stage-ended collect",
                        "stage-begun edit",
                        "stage-ended edit",
                        "stage-begun compose",
                        "stage-ended compose",
                        "stage-begun typeset",
                        "stage-ended typeset",
                        "stage-begun publish",
                        "stage-ended publish",
                        "summary");
        assertThat(field(events.getLast(), "exit")).isEqualTo("0");
        assertThat(field(events.getLast(), "title")).isEqualTo("\"Gazette\"");
        assertThat(field(events.getLast(), "date")).isEqualTo("\"2026-11-23\"");
        assertThat(field(events.getLast(), "articles")).isEqualTo("1");
        assertThat(field(events.getLast(), "pages")).isEqualTo("4");
        assertThat(field(events.getLast(), "sources")).isEqualTo("{\"read\": 1, \"failed\": 0}");
        assertThat(field(events.getLast(), "files"))
                .isEqualTo("[\"%1$s/Gazette - 2026-11-23.pdf\", \"%1$s/Gazette - 2026-11-23.epub\"]".formatted(folder));
    }

    @Test
    void a_dry_run_tells_the_articles() throws IOException {
        var letter = letter("letter.txt", "A Letter");

        var events = events(Terminal.run("build", "--json", "--dry-run", letter));

        assertThat(events)
                .filteredOn(event -> shape(event).equals("article"))
                .singleElement()
                .satisfies(article -> {
                    assertThat(field(article, "section")).isEqualTo("\"\"");
                    assertThat(field(article, "headline")).isEqualTo("\"A Letter\"");
                    assertThat(field(article, "input"))
                            .isEqualTo(Json.of(letter).toString());
                });
        assertThat(field(events.getLast(), "articles")).isEqualTo("1");
        assertThat(field(events.getLast(), "files")).isEqualTo("[]");
    }

    @Test
    void what_went_wrong_is_told_here_and_nowhere_else() throws IOException {
        var letter = letter("letter.txt", "A Letter");
        var empty = Files.writeString(folder.resolve("empty.txt"), "").toString();

        var run = Terminal.run("build", "--json", letter, empty, "-o", folder.toString());

        assertThat(run.exitCode()).isEqualTo(3);
        assertThat(run.err()).isEmpty();
        assertThat(events(run))
                .filteredOn(event -> shape(event).equals("diagnostic"))
                .singleElement()
                .satisfies(note -> {
                    assertThat(field(note, "severity")).isEqualTo("\"error\"");
                    assertThat(field(note, "where")).isEqualTo(Json.of(empty).toString());
                    assertThat(field(note, "what")).isEqualTo("\"the file is empty\"");
                    assertThat(field(note, "hint")).isEqualTo("\"write the article, or leave the file out\"");
                });
        assertThat(field(events(run).getLast(), "exit")).isEqualTo("3");
        assertThat(field(events(run).getLast(), "errors")).isEqualTo("1");
    }

    @Test
    void a_run_that_comes_to_nothing_ends_in_a_summary_too() throws IOException {
        var empty = Files.writeString(folder.resolve("empty.txt"), "").toString();
        var faulty = Files.writeString(folder.resolve("e.yaml"), "title: Post\nsorces: []\n")
                .toString();
        var letter = letter("letter.txt", "A Letter");

        assertEndsWith(1, "build", "--json", empty, "-o", folder + "/out");
        assertEndsWith(2, "build", "--json", faulty);
        assertEndsWith(2, "build", "--json", "no such file.txt");
        assertEndsWith(2, "build", "--json", letter, "--page", "huge");
        assertEndsWith(2, "build", "--json", "--dry-run", letter, "--date", "tomorrow");
        assertEndsWith(1, "build", "--json", letter, "-o", letter);
        assertThat(folder.resolve("out")).doesNotExist();
    }

    @Test
    void with_arguments_that_make_no_sense_no_run_begins() {
        var run = Terminal.run("build", "--json", "--bogus");

        assertThat(run.exitCode()).isEqualTo(2);
        assertThat(run.out()).isEmpty();
        assertThat(run.err()).contains("there is no option “--bogus”");
    }

    private static void assertEndsWith(int exitCode, String... args) {
        var run = Terminal.run(args);
        var events = events(run);

        assertThat(run.exitCode()).isEqualTo(exitCode);
        assertThat(run.err()).isEmpty();
        assertThat(events.stream().map(EventStreamTest::shape))
                .containsOnlyOnce("summary", "diagnostic")
                .endsWith("summary");
        assertThat(field(events.getLast(), "exit")).isEqualTo(String.valueOf(exitCode));
        assertThat(field(events.getLast(), "files")).isEqualTo("[]");
    }

    /** Every line has to be one. */
    private static List<Json.Fields> events(Terminal run) {
        var events = new ArrayList<Json.Fields>();
        for (var line : run.out().lines().toList()) {
            assertThat(Json.read(line)).as(line).get().isInstanceOf(Json.Fields.class);
            events.add((Json.Fields) Json.read(line).orElseThrow());
        }
        return events;
    }

    /** The name of an event, and of its stage. */
    private static String shape(Json.Fields event) {
        return event.text("event").orElse("")
                + event.text("stage").map(stage -> " " + stage).orElse("");
    }

    private static String field(Json.Fields event, String name) {
        return String.valueOf(event.values().get(name));
    }

    private String letter(String name, String headline) throws IOException {
        return Files.writeString(folder.resolve(name), headline + "\n\nThe boats went out at five.\n")
                .toString();
    }
}
