package gazette.collect.read.byline;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

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
                "Ada Marlow, Johanna Ellerbrück, Vell    | Ada Marlow + Johanna Ellerbrück",
                "By Ada Marlow, MCN                     | Ada Marlow",
                "By ADA MARLOW and TOM REED - MCN Harbour Writers | ADA MARLOW + TOM REED",
                "by Tom Reed July 30, 2026 11:25 AM PDT | Tom Reed",
                "By Tom Reed Tuesday, Aug. 17, 2026     | Tom Reed",
                "Posted by Theresa May on 3 May 2026    | Theresa May",
                "3 May 2026, 9:30 · Ada Marlow          | Ada Marlow",
                "Ada A Marlow and E. I. Reed            | Ada A Marlow + E. I. Reed",
                "Jan Le Carré y Ada Marlow              | Jan Le Carré + Ada Marlow",
                "Ada Marlow for the Courier             | Ada Marlow",
                "MCN                                    | MCN",
                "Автор: Анна Марлова                    | Анна Марлова",
                "بقلم: ندى الساحلي                      | ندى الساحلي",
                "文/林海                                 | 林海",
                "한바다 기자                             | 한바다",
                "by University of Tromsø                | "
            })
    void names_are_found_without_the_words_around_them(String line, String names) {
        var expected = names == null ? List.of() : List.of(names.split(" \\+ ", -1));

        assertThat(Bylines.read(line).names()).isEqualTo(expected);
        assertThat(Bylines.read(line).text()).isEqualTo(line);
    }

    @ParameterizedTest
    @ValueSource(strings = {"Staff writer", "Our Paris correspondent", "Columnist", "Die Redaktion"})
    void an_office_stands_where_a_name_could(String line) {
        assertThat(Bylines.isOffice(line)).isTrue();
        assertThat(Bylines.read(line).names()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"Ada Marlow", "World News", "The editor of the Courier was late"})
    void what_else_heads_a_text_is_no_office(String line) {
        assertThat(Bylines.isOffice(line)).isFalse();
    }
}
