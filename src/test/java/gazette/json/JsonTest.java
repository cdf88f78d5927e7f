package gazette.json;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayNameGeneration(ReplaceUnderscores.class)
class JsonTest {
    @ParameterizedTest
    @ValueSource(
            strings = {"{\"id\": \"a\", \"n\": [1, -2.5e3, true, false, null], \"o\": {}}", "[]", "\"tab\\t “”\"", "0"})
    void what_was_read_is_written_again(String json) {
        assertThat(Json.read(json))
                .hasValueSatisfying(value -> assertThat(value).hasToString(json));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"", "{", "[1,]", "{\"a\":1,}", "\"open", "\"\n\"", "\"\\x\"", "01", "+1", "nul", "1 2", "\"\\u12"
            })
    void what_is_not_json_is_refused(String text) {
        assertThat(Json.read(text)).isEmpty();
    }

    @Test
    void escapes_are_characters() {
        assertThat(Json.read("\"\\u00e9\\n\\ud83d\\ude00\\/\"")).contains(Json.of("é\n😀/"));
    }

    @Test
    void a_hundred_thousand_brackets_are_refused_and_do_not_exhaust_the_stack() {
        assertThat(Json.read("[".repeat(100_000))).isEmpty();
    }

    @Test
    void a_field_is_found_by_its_name_if_it_is_text() {
        var fields = Json.fields().with("id", Json.of("a")).with("n", Json.of(1));

        assertThat(fields.text("id")).contains("a");
        assertThat(fields.text("n")).isEmpty();
        assertThat(fields.text("other")).isEmpty();
    }
}
