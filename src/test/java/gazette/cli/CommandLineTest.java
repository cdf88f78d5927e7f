package gazette.cli;

import static org.assertj.core.api.Assertions.assertThat;

import gazette.measure.Device;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayNameGeneration(ReplaceUnderscores.class)
class CommandLineTest {
    private static final String ESC = "\u001b[";

    @Test
    void the_version_is_the_one_of_the_build() throws IOException {
        assertThat(Terminal.run("--version").out()).isEqualTo("gazette " + Gazette.VERSION + "\n");
        assertThat(Files.readString(Path.of("pom.xml")))
                .contains("<artifactId>gazette</artifactId>\n  <version>" + Gazette.VERSION + "<");
    }

    @ParameterizedTest(name = "gazette {0} --help")
    @ValueSource(strings = {"", "build", "inspect", "punctuate", "devices", "themes", "completion"})
    void help_on_every_level_begins_with_examples(String command) {
        var help = command.isEmpty() ? Terminal.run("--help") : Terminal.run(command, "--help");

        assertThat(help.exitCode()).isZero();
        assertThat(help.err()).isEmpty();
        assertThat(help.out().lines().limit(3)).last().isEqualTo("Examples:");
        assertThat(help.out()).contains("Usage: gazette").contains("--quiet").contains("--verbose");
    }

    @Test
    void an_unknown_command_is_told_with_the_nearest_one() {
        var run = Terminal.run("biuld");

        assertThat(run.exitCode()).isEqualTo(2);
        assertThat(run.err()).startsWith("gazette: error: there is no command “biuld”\n  hint: did you mean “build”?");
        assertThat(run.out()).isEmpty();
    }

    @Test
    void an_unknown_option_is_told_with_the_nearest_one() {
        var run = Terminal.run("build", "--formts", "pdf");

        assertThat(run.exitCode()).isEqualTo(2);
        assertThat(run.err())
                .startsWith("gazette build: error: there is no option “--formts”\n  hint: did you mean “--formats”?");
    }

    @Test
    void a_file_where_a_command_should_be_is_told_how_to_be_built() {
        assertThat(Terminal.run("pom.xml").err()).contains("did you mean “gazette build pom.xml”?");
    }

    @Test
    void no_command_at_all_is_a_wrong_request() {
        var run = Terminal.run();

        assertThat(run.exitCode()).isEqualTo(2);
        assertThat(run.err()).startsWith("gazette: error: a command is missing\n");
    }

    @Test
    void devices_are_listed_with_their_pages() {
        var run = Terminal.run("devices");

        assertThat(run.out().lines()).hasSize(Device.all().size());
        assertThat(run.out()).contains("kobo-clara                90.8 × 122.6 mm  Kobo Clara HD");
    }

    @Test
    void completions_name_every_command_and_option_for_each_shell() {
        for (var shell : List.of("bash", "zsh", "fish")) {
            assertThat(Terminal.run("completion", shell).out())
                    .contains("build")
                    .contains("dry-run")
                    .contains("devices");
        }
        assertThat(Terminal.run("completion", "tcsh").exitCode()).isEqualTo(2);
    }

    @Test
    void wrong_values_of_options_are_told_with_what_is_meant() {
        assertThat(errorOf("--page", "huge"))
                .startsWith("--page: error: “huge” is not a page size\n  hint: write a name such as A5");
        assertThat(errorOf("--device", "kobo-klara"))
                .contains("there is no device “kobo-klara”", "did you mean “kobo-clara”?");
        assertThat(errorOf("--formats", "pdf,epup")).contains("there is no format “epup”", "did you mean “epub”?");
        assertThat(errorOf("--language", "12")).contains("“12” is not a language");
        assertThat(errorOf("--date", "tomorrow")).contains("“tomorrow” is not a day");
        assertThat(errorOf("--page", "A5", "--device", "kindle")).contains("both give the size of the page");
    }

    private static String errorOf(String... options) {
        var args = new ArrayList<>(List.of("build", "pom.xml"));
        args.addAll(List.of(options));
        var run = Terminal.run(args.toArray(String[]::new));
        assertThat(run.exitCode()).isEqualTo(2);
        return run.err();
    }

    @Test
    void colours_are_for_terminals_that_want_them() {
        assertThat(Terminal.watched(Map.of("TERM", "xterm"), "biuld").err())
                .startsWith("gazette: " + ESC + "1;31merror" + ESC + "0m: there");
        assertThat(Terminal.watched(Map.of("TERM", "dumb"), "biuld").err()).doesNotContain(ESC);
        assertThat(Terminal.watched(Map.of("NO_COLOR", "1"), "biuld").err()).doesNotContain(ESC);
        assertThat(Terminal.watched(Map.of(), "build", "--no-color", "none.txt").err())
                .doesNotContain(ESC);
        assertThat(Terminal.run("biuld").err()).doesNotContain(ESC);
    }

    @Test
    void the_clock_stands_still_where_builds_have_to_be_the_same() {
        var clock = Surroundings.clock(Map.of("SOURCE_DATE_EPOCH", "1000000000"));

        assertThat(clock.instant()).isEqualTo("2001-09-09T01:46:40Z");
        assertThat(clock.getZone()).hasToString("Z");
        assertThat(Surroundings.clock(Map.of("SOURCE_DATE_EPOCH", "now")).instant())
                .isAfter("2026-01-01T00:00:00Z");
    }
}
