package gazette.collect.date;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayNameGeneration(ReplaceUnderscores.class)
class DatesInProseTest {
    @ParameterizedTest(name = "{0}")
    @CsvSource(
            delimiter = '|',
            value = {
                "2025-03-04                              | 2025-03-04",
                "2025-03-04T18:15:00Z                    | 2025-03-04T18:15Z",
                "2025-03-04T18:15+0100                   | 2025-03-04T18:15+01:00",
                "4 March 2025                            | 2025-03-04",
                "Tuesday, 4th of March, 2025, 6.15 pm    | 2025-03-04T18:15",
                "March 4, 2025 at 12:05 a.m. ET          | 2025-03-04T00:05",
                "Oct. 9, 2023, 6:15 a.m. ET              | 2023-10-09T06:15",
                "4. März 2025, 18:15 Uhr                 | 2025-03-04T18:15",
                "Stand: 04.03.2025                       | 2025-03-04",
                "Publié le 4 juin 2021 à 18h12           | 2021-06-04T18:12",
                "22 de Abril de 2022                     | 2022-04-22",
                "4 grudnia 2024                          | 2024-12-04",
                "gepubliceerd op 4 mrt. 2024             | 2024-03-04",
                "9. Mrz 2024, 7.05 Uhr                   | 2024-03-09T07:05",
                "Stand: 14.03.19, 08:12 Uhr              | 2019-03-14T08:12",
                "Published: 11/18/2024 8:12 am           | 2024-11-18T08:12",
                "Updated on 18/11/2024                   | 2024-11-18",
                "Updated 3/4/2024                        | 2024-03-04",
                "Actualizado el 3/4/2024                 | 2024-04-03",
                "3/4/2024, 9:15                          | 2024-03-04T09:15"
            })
    void dates_are_understood_as_papers_write_them(String line, String date) {
        assertThat(Dates.in(line)).hasValueSatisfying(read -> assertThat(read).hasToString(date));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "yesterday",
                "31 February 2025",
                "2025-13-01",
                "marching 4, 2025",
                "4 people in 2025",
                "iPad 3 Pro 2025",
                "of 3/4/2024 nobody knew",
                "Published: 13/13/2024",
                "March 18 at 12:22 PM"
            })
    void what_is_no_date_is_none(String line) {
        assertThat(Dates.in(line)).isEmpty();
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(
            delimiter = '|',
            value = {
                "March 18 at 12:22 PM   | --03-18",
                "Tue., 18th of March    | --03-18",
                "18. März, 9.05 Uhr     | --03-18",
                "le 1er mai             | --05-01",
                "May 12:22 PM           | ",
                "March 18, 2024         | ",
                "18 boats marched       | ",
                "30 February            | "
            })
    void a_day_may_leave_its_year_to_the_paper(String line, String day) {
        assertThat(Dates.ofAnyYear(line).map(Object::toString)).isEqualTo(Optional.ofNullable(day));
    }
}
