package gazette.collect.fetch.guard;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayNameGeneration(ReplaceUnderscores.class)
class HostTest {
    @ParameterizedTest
    @CsvSource({
        "127.0.0.1, 127.0.0.1",
        "127.0.0.1., 127.0.0.1",
        "127.1, 127.0.0.1",
        "127.0.1, 127.0.0.1",
        "2130706433, 127.0.0.1",
        "0x7f000001, 127.0.0.1",
        "0X7F.1, 127.0.0.1",
        "0177.0.0.01, 127.0.0.1",
        "0, 0.0.0.0",
        "0x, 0.0.0.0",
        "1.2.65535, 1.2.255.255",
        "8.8.8.8, 8.8.8.8",
        "[::1], 0:0:0:0:0:0:0:1",
        "::ffff:127.0.0.1, 127.0.0.1",
        "[::ffff:7f00:1], 127.0.0.1",
        "2001:DB8::1, 2001:db8:0:0:0:0:0:1"
    })
    void an_address_is_one_in_whatever_spelling(String written, String text) {
        assertThat(Host.of(written))
                .isInstanceOfSatisfying(
                        Host.Literal.class,
                        literal -> assertThat(literal.text()).isEqualTo(text));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "256.1.1.1",
                "1.2.3.256",
                "1.2.3.4.5",
                "4294967296",
                "09.1.1.1",
                "0x1ffffffff",
                "a.1",
                "::1%lo",
                "[::g]",
                "",
                "a..b",
                "a b",
                "99999999999999999999"
            })
    void what_is_neither_a_name_nor_an_address_is_nonsense(String written) {
        assertThat(Host.of(written)).isInstanceOf(Host.Nonsense.class);
    }

    @ParameterizedTest
    @CsvSource({"Example.ORG, example.org", "example.org., example.org", "a_b.example, a_b.example", "1a.2b, 1a.2b"})
    void a_name_has_one_spelling(String written, String text) {
        assertThat(Host.of(written)).isEqualTo(new Host.Name(text));
    }

    @Test
    void two_spellings_of_one_place_are_equal() {
        assertThat(new Authority("LOCALHOST.", 80)).isEqualTo(new Authority("localhost", 80));
        assertThat(new Authority("[0:0::1]", 80)).isEqualTo(new Authority("::1", 80));
        assertThat(new Authority("127.0.0.1", 80)).isEqualTo(new Authority("0x7f.1", 80));
    }
}
