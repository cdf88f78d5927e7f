package gazette.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.Charset;
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
    void a_text_in_an_old_character_set_comes_out_as_utf_8_and_is_told() {
        var words = "Туман лёг на гавань, и лоцманы ждали ветра.\r\n";

        var run = Terminal.pipe(
                (words + "\"Да\", сказал он.\n").getBytes(Charset.forName("koi8-r")),
                "punctuate",
                "--language",
                "ru",
                "-v");

        assertThat(run.out()).startsWith(words).contains("«Да»");
        assertThat(run.err()).contains("not UTF-8; read as KOI8-U");
    }

    @Test
    void what_is_no_text_is_refused() {
        var run = Terminal.pipe(new byte[] {(byte) 0x89, 'P', 'N', 'G', '\r', '\n', 0x1A, '\n'}, "punctuate");

        assertThat(run.exitCode()).isEqualTo(2);
        assertThat(run.err()).startsWith("-: error: what came in is not text\n  hint: ");
        assertThat(run.out()).isEmpty();
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
