package gazette.publish.pdf.object;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayNameGeneration(ReplaceUnderscores.class)
class ContentBufferTest {
    @ParameterizedTest
    @CsvSource({
        "0, 0",
        "1, .001",
        "10, .01",
        "500, .5",
        "1000, 1",
        "1001, 1.001",
        "-20, -.02",
        "-1500, -1.5",
        "12340, 12.34",
        "9223372036854775807, 9223372036854775.807",
    })
    void a_number_has_no_digit_too_many(long thousandths, String written) {
        var buffer = new ContentBuffer().thousandths(thousandths);

        assertThat(ascii(buffer)).isEqualTo(written + " ");
    }

    @Test
    void the_bytes_of_a_code_that_mean_something_in_a_string_are_escaped() {
        var buffer = new ContentBuffer();

        buffer.code(('(' << 8) | ')');
        buffer.code(('\\' << 8) | '\r');
        buffer.code(0x0141);

        assertThat(ascii(buffer)).isEqualTo("\\(\\)\\\\\\r\u0001A");
    }

    @Test
    void it_grows_with_what_is_put_in() {
        var buffer = new ContentBuffer();

        for (int i = 0; i < 100_000; i++) {
            buffer.put("[").number(i).code(i & 0xffff);
        }

        assertThat(buffer.length()).isGreaterThan(700_000);
    }

    private static String ascii(ContentBuffer buffer) {
        return new String(buffer.toByteArray(), StandardCharsets.ISO_8859_1);
    }
}
