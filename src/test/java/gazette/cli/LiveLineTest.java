package gazette.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.PrintWriter;
import java.io.StringWriter;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

/** The last line of a terminal, drawn in its place. */
@DisplayNameGeneration(ReplaceUnderscores.class)
class LiveLineTest {
    private final StringWriter written = new StringWriter();
    private final LiveLine line = new LiveLine(new PrintWriter(written));

    @Test
    void each_drawing_takes_the_place_of_the_one_before() {
        line.draw("Collecting 1 of 2 · waiting for slow.example");
        line.draw("Collecting 2 of 2");

        assertThat(Screen.after(written.toString())).containsExactly("Collecting 2 of 2");
    }

    @Test
    void what_is_said_goes_by_above_it() {
        line.draw("Collecting 1 of 2");
        line.above("feed: error: gone\n  hint: leave it out");
        line.draw("Collecting 2 of 2");

        assertThat(Screen.after(written.toString()))
                .containsExactly("feed: error: gone", "  hint: leave it out", "Collecting 2 of 2");
    }

    @Test
    void once_it_is_taken_away_the_place_is_free() {
        line.draw("Collecting 1 of 2");
        line.erase();
        line.above("Collected 2");

        assertThat(Screen.after(written.toString())).containsExactly("Collected 2", "");
    }

    @Test
    void nothing_is_written_where_nothing_has_changed() {
        line.draw("Collecting 1 of 2");
        int length = written.toString().length();

        line.draw("Collecting 1 of 2");

        assertThat(written.toString()).hasSize(length);
    }

    /** The terminal cuts it off, should it have become narrower since we asked. */
    @Test
    void it_does_not_wrap_and_everything_else_does() {
        line.draw("Collecting 1 of 2");

        assertThat(written.toString()).contains("\u001b[?7lCollecting").endsWith("\u001b[?7h");
    }
}
