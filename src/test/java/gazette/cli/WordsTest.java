package gazette.cli;

import static org.assertj.core.api.Assertions.assertThat;

import gazette.diagnostic.Diagnostic;
import gazette.progress.Event.Begun;
import gazette.progress.Event.Ended;
import gazette.progress.Event.Noticed;
import gazette.progress.Event.SourceBegun;
import gazette.progress.Event.SourceEnded;
import gazette.progress.Stage;
import java.io.ByteArrayInputStream;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

/** What a person is told, by where they are and what they asked for. */
@DisplayNameGeneration(ReplaceUnderscores.class)
class WordsTest {
    private static final Diagnostic ERROR = Diagnostic.error("feed", "nothing is there", "check the address");
    private static final Diagnostic WARNING = Diagnostic.warning("a.css:1:5", "there is no “colour”", "write “color”");
    private static final Diagnostic NOTE = Diagnostic.note("b.txt", "left out: it is listed twice");

    private final StringWriter err = new StringWriter();

    @Test
    void whoever_watches_hears_everything_that_was_noticed() {
        assertThat(said(Voice.Volume.NORMAL, "xterm"))
                .contains(ERROR.toString(), WARNING.toString(), NOTE.toString(), "Collected    3 articles");
    }

    @Test
    void whoever_does_not_hears_only_of_what_went_wrong() {
        assertThat(said(Voice.Volume.NORMAL, "")).isEqualTo(ERROR + "\n" + WARNING + "\n");
    }

    @Test
    void whoever_wants_silence_hears_only_what_is_missing() {
        assertThat(said(Voice.Volume.QUIET, "xterm")).isEqualTo(ERROR + "\n");
        assertThat(said(Voice.Volume.QUIET, "")).isEqualTo(ERROR + "\n");
    }

    @Test
    void whoever_wants_everything_hears_also_what_each_source_gave() {
        assertThat(said(Voice.Volume.VERBOSE, ""))
                .isEqualTo("feed/b: 3 articles\n" + ERROR + "\n" + WARNING + "\n" + NOTE
                        + "\nCollected    3 articles from 2 sources · 1 failed\n");
    }

    @Test
    void a_terminal_that_cannot_draw_is_written_to_line_by_line() {
        assertThat(said(Voice.Volume.NORMAL, "dumb"))
                .contains("Collected    3 articles")
                .doesNotContain("\r", "\u001b");
    }

    @Test
    void nothing_that_strangers_wrote_moves_the_cursor_or_turns_the_line() {
        var words = words(Voice.Volume.NORMAL, "");

        words.hear(new Noticed(Diagnostic.error("a\u001b[2Jb", "c\rd\u202Ee\u009Bf", "g\nh")));

        assertThat(err.toString()).isEqualTo("a\uFFFD[2Jb: error: c\uFFFDd\uFFFDe\uFFFDf\n  hint: g\uFFFDh\n");
    }

    @Test
    void of_many_of_one_kind_in_one_text_the_first_few_are_said_and_how_many_more_there_are() {
        var words = words(Voice.Volume.NORMAL, "");
        words.hear(new Begun(Stage.COLLECT, 1));
        for (int i = 1; i <= 117; i++) {
            words.hear(new Noticed(missing("page.html", i)));
        }
        words.hear(new Noticed(ERROR));
        words.hear(new Noticed(missing("other.html", 1)));
        words.hear(new Ended(Stage.COLLECT, 1));
        words.end(0);

        var few = IntStream.rangeClosed(1, 5).mapToObj(i -> missing("page.html", i) + "\n");
        assertThat(err.toString())
                .isEqualTo(few.collect(Collectors.joining()) + ERROR + "\n" + missing("other.html", 1) + "\n"
                        + "page.html: warning: and 112 more like these, the last of them: there is no picture 117.png\n"
                        + "  hint: -v tells each of them\n");
    }

    @Test
    void one_more_than_a_few_is_said_itself() {
        var words = words(Voice.Volume.NORMAL, "");
        for (int i = 1; i <= 6; i++) {
            words.hear(new Noticed(missing("page.html", i)));
        }
        words.end(0);

        assertThat(err.toString())
                .endsWith(missing("page.html", 6) + "\n")
                .hasLineCount(12)
                .doesNotContain("more like these");
    }

    @Test
    void the_lines_of_a_style_sheet_are_one_text_and_what_a_hint_names_makes_no_kind() {
        var words = words(Voice.Volume.NORMAL, "");
        for (int i = 1; i <= 9; i++) {
            words.hear(new Noticed(Diagnostic.warning("a.css:" + i + ":5", "x" + i, "did you mean “" + i + "”?")));
        }
        words.end(0);

        assertThat(err.toString()).contains("a.css: warning: and 4 more like these, the last of them: x9\n");
    }

    @Test
    void whoever_wants_everything_is_told_of_each() {
        var words = words(Voice.Volume.VERBOSE, "");
        for (int i = 1; i <= 117; i++) {
            words.hear(new Noticed(missing("page.html", i)));
        }
        words.end(0);

        assertThat(err.toString()).hasLineCount(2 * 117).contains("picture 64.png");
    }

    private static Diagnostic missing(String where, int number) {
        return Diagnostic.warning(where, "there is no picture " + number + ".png", "check its name");
    }

    @Test
    void after_the_end_nothing_is_said() {
        var words = words(Voice.Volume.VERBOSE, "");
        words.end(0);

        words.hear(new Noticed(ERROR));

        assertThat(err.toString()).isEmpty();
    }

    @Test
    void a_stage_that_is_given_up_leaves_its_line() {
        var words = words(Voice.Volume.NORMAL, "dumb");
        words.hear(new Begun(Stage.COLLECT, 2));
        words.hear(new SourceEnded("feed/a", 0, true, 0));

        words.end(1);

        assertThat(err.toString()).isEqualTo("Collecting   1 of 2 sources · 1 failed\nNothing was published.\n");
    }

    private String said(Voice.Volume volume, String terminal) {
        err.getBuffer().setLength(0);
        var words = words(volume, terminal);
        words.hear(new Begun(Stage.COLLECT, 2));
        words.hear(new SourceBegun("feed"));
        words.hear(new SourceEnded("feed", 0, true, 0));
        words.hear(new SourceEnded("feed/b", 3, false, 0));
        List.of(ERROR, WARNING, NOTE).forEach(note -> words.hear(new Noticed(note)));
        words.hear(new Ended(Stage.COLLECT, 3));
        words.end(0);
        return err.toString();
    }

    /** A voice for somebody at such a terminal, or for nobody. */
    private Words words(Voice.Volume volume, String terminal) {
        var around = new Surroundings(
                new ByteArrayInputStream(new byte[0]),
                new PrintWriter(new StringWriter()),
                new PrintWriter(err),
                Terminal.TODAY,
                Map.of("TERM", terminal),
                terminal.isEmpty() ? Set.of() : Set.of("err"),
                80);
        return new Words(around, volume, false, true);
    }
}
