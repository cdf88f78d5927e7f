package gazette.collect.date;

import static org.assertj.core.api.Assertions.assertThat;

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
                "9. Mrz 2024, 7.05 Uhr                   | 2024-03-09T07:05"
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
                "iPad 3 Pro 2025"
            })
    void what_is_no_date_is_none(String line) {
        assertThat(Dates.in(line)).isEmpty();
    }
}
