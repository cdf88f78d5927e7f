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

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Ediciones El Faro",
                "Molo Wspak Sp. z o.o.",
                "Von Hafenblatt Verlags GmbH & Co. KG",
                "Hafenblatt AG",
                "Quay Papers, Inc.",
                "By Tide & Sons Ltd",
                "Diario del Muelle, S.L.",
                "Havnebladet A/S",
                "Satamalehti Oy",
                "Mole s.r.o.",
                "The Quay News",
                "quaynews.example"
            })
    void a_house_signs_nothing(String line) {
        var site = line.startsWith("q") ? "QuayNews.example" : "the quay news";

        assertThat(Bylines.isHouse(Bylines.read(line), site)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"Ada Marlow", "By Ada Marlow", "Reuters", "dpa", "AFP", "dpa Deutsche Presse-Agentur GmbH"})
    void persons_and_agencies_do_whatever_their_site_is_called(String line) {
        assertThat(Bylines.isHouse(Bylines.read(line), line)).isFalse();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Ada Marlow, Tide Papers Ltd.           | Ada Marlow
            By Ada Marlow and Tide Ltd             | Ada Marlow
            Tide Papers Ltd. and Ada Marlow        | Ada Marlow
            Jan Bury, Molo Wspak Sp. z o.o.        | Jan Bury
            By Inc Marlow                          | Inc Marlow
            By A.G. Marlow                         | A.G. Marlow
            Reuters                                | Reuters
            """)
    void a_house_beside_a_name_is_no_name(String line, String name) {
        assertThat(Bylines.read(line).names()).containsExactly(name);
    }
}
