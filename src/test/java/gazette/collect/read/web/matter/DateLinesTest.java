package gazette.collect.read.web.matter;

import static org.assertj.core.api.Assertions.assertThat;

import gazette.collect.read.Kind;
import gazette.collect.read.Readings;
import gazette.collect.read.web.WebPage;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayNameGeneration(ReplaceUnderscores.class)
class DateLinesTest {
    private static final String TEXT =
            "The boats went out at five, as they do when the wind is in the west, and the quay was left to the gulls. "
                    .repeat(4);

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', textBlock = """
            Published: 11/18/2026              | 2026-11-18
            Published on 3/4/2026              | 2026-03-04
            Publié le 3/4/2026                 | 2026-04-03
            Stand: 14.03.2026, 08:12 Uhr       | 2026-03-14T08:12
            """)
    void a_date_in_numbers_over_the_text_is_no_part_of_it(String line, String date) {
        assertThat(read("", "<p>" + line + "</p>"))
                .contains("date line: " + line + "\ndate: " + date + "\n")
                .doesNotContain("paragraph: " + line);
    }

    @Test
    void the_declared_date_wins_over_the_line() {
        assertThat(read("<meta property=article:published_time content=2026-04-03>", "<p>Published: 3/4/2026</p>"))
                .contains("date: 2026-04-03\n")
                .doesNotContain("Published");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<p>March 18 at 12:22 PM <a href=/ida>Follow @idamoor</a></p>",
                "<p>18. März, 12:22 Uhr <a href=/ida>Folgen</a></p>",
                "<p>March 18, 2026 at 12:22 PM <a href=/ida>Follow @idamoor</a></p>"
            })
    void a_day_beside_whom_to_follow_is_what_is_left_of_a_byline(String line) {
        assertThat(read("", line)).doesNotContain("12:22 PM F", "18. März, 12:22 Uhr F", "paragraph: March", "Folgen");
        assertThat(read("", "<p>" + TEXT + "</p>" + line)).doesNotContain("idamoor", "Folgen");
    }

    @Test
    void a_day_without_its_year_is_printed_where_the_page_declares_which() {
        var line = "<p>" + TEXT + "</p><div><p>March 18 at 12:22 PM <a href=/ida>Follow @idamoor</a></p></div>";

        assertThat(read("<meta property=article:published_time content=2026-03-18T16:22:00Z>", line))
                .contains("date line: March 18 at 12:22 PM\ndate: 2026-03-18T16:22Z\n");
        assertThat(read("<meta property=article:published_time content=2026-05-02T16:22:00Z>", line))
                .doesNotContain("March 18");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "March 18, 9 pm",
                "March 18",
                "We played 11/18/2026 times as well.",
                "On March 18 at 12:22 PM she said: follow @idamoor."
            })
    void a_day_in_a_diary_and_a_day_in_a_sentence_stay(String line) {
        assertThat(read("", "<p>" + TEXT + "</p><p>" + line + "</p>")).contains("paragraph: " + line);
    }

    private static String read(String head, String over) {
        var html =
                "<title>The pier</title>%s<nav></nav><div>%s<p>%s</p><p>%s</p></div>".formatted(head, over, TEXT, TEXT);
        return Readings.proof(WebPage.read(Readings.manuscript(Kind.HTML, html), "https://example.org/pier")
                .article()
                .work());
    }
}
