package gazette.cli;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

@DisplayNameGeneration(ReplaceUnderscores.class)
class PunctuateTest {
    @Test
    void a_text_comes_out_as_it_went_in_but_for_its_marks() {
        assertThat(Terminal.pipe("\"Don't,\" he said.\n", "punctuate").out()).isEqualTo("“Don’t,” he said.\n");
        assertThat(Terminal.pipe("\"Ja\", sagte er.\n", "punctuate", "--language", "de")
                        .out())
                .isEqualTo("„Ja“, sagte er.\n");
    }

    @Test
    void lines_of_json_come_out_one_for_one() {
        var run = Terminal.pipe("""
                {"id": 7, "lang": "en", "html": "<p>\\"Yes\\"</p>"}
                {"id": 8, "lang": "de", "html": "<p>\\"Ja\\"</p>"}
                """, "punctuate", "--jsonl");

        assertThat(run.exitCode()).isZero();
        assertThat(run.out()).isEqualTo("""
                        {"id": 7, "lang": "en", "html": "<p>“Yes”</p>"}
                        {"id": 8, "lang": "de", "html": "<p>„Ja“</p>"}
                        """);
    }

    @Test
    void a_line_that_is_no_json_is_told_with_its_number_and_the_others_go_on() {
        var run = Terminal.pipe("nonsense\n{\"html\": \"a\"}\n", "punctuate", "--jsonl");

        assertThat(run.exitCode()).isEqualTo(3);
        assertThat(run.err()).startsWith("-:1: error: not a line of JSON with “html”\n");
        assertThat(run.out()).isEqualTo("{\"html\": \"a\"}\n");
    }
}
