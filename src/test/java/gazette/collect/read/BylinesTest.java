package gazette.collect.read;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayNameGeneration(ReplaceUnderscores.class)
class BylinesTest {
    @ParameterizedTest(name = "{0}")
    @CsvSource(
            delimiter = '|',
            value = {
                "By Ada Marlow                          | Ada Marlow",
                "By ADA MARLOW and TOM REED             | ADA MARLOW + TOM REED",
                "Story and photos by Ada Marlow         | Ada Marlow",
                "By Kim Tran, Senior Reporter           | Kim Tran",
                "Von Johanna Ellerbrück und Jan de Vries| Johanna Ellerbrück + Jan de Vries",
                "Par Hélène Garnier                     | Hélène Garnier",
                "Ada Marlow in New York                 | Ada Marlow",
                "Ada O’Brien & J. K. Reed               | Ada O’Brien + J. K. Reed",
                "by University of Tromsø                | "
            })
    void names_are_found_without_the_words_around_them(String line, String names) {
        var expected = names == null ? List.of() : List.of(names.split(" \\+ ", -1));

        assertThat(Bylines.read(line).names()).isEqualTo(expected);
        assertThat(Bylines.read(line).text()).isEqualTo(line);
    }
}
