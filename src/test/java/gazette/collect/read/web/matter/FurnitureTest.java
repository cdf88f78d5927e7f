package gazette.collect.read.web.matter;

import static org.assertj.core.api.Assertions.assertThat;

import gazette.article.Article;
import gazette.article.Publication;
import gazette.article.Reading;
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
class FurnitureTest {
    private static final String TEXT =
            "The boats went out at five, as they do when the wind is in the west, and the quay was left to the gulls. "
                    .repeat(4);

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            <div><h3>Newsletter</h3><p>Every morning, all that the harbour has to say, and free of charge.</p></div> | Newsletter
            <div><h2>اقرأ أيضا</h2><ul><li><a href=/a>من يدفع ثمن الجسر الذي لم يُبن بعد؟</a></li></ul></div>           | اقرأ أيضا
            <div><h3>תגובות</h3><div><p>מתי כבר יבנו גשר, אני שואל, ומי ישלם עליו?</p></div></div>                    | תגובות
            """)
    void a_box_is_what_its_heading_says(String box, String heading) {
        assertThat(read(box).reading().dropped())
                .extracting(Reading.Finding::why)
                .containsExactly("a box under the heading “" + heading + "”");
    }

    @ParameterizedTest
    @ValueSource(strings = {"Читайте также: <a href=/a>Кто заплатит</a>", "Czytaj też: <a href=/a>Kto zapłaci</a>"})
    void what_leads_elsewhere_does_so_in_any_script(String line) {
        assertThat(read("<p>" + line + "</p>").reading().dropped())
                .extracting(Reading.Finding::why)
                .containsExactly("leads to another article");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "REKLAMA",
                "Annonse",
                "広告",
                "Follow the Courier’s full coverage of the eels at https://courier.example/eels",
                "Get the Courier delivered to your boat every Friday. Click here to subscribe.",
                "Do you still have questions? Head over to the harbour office."
            })
    void what_a_site_says_of_itself_is_no_part_of_the_text(String line) {
        assertThat(Readings.proof(page("<div><p>" + TEXT + "</p><p>" + line + "</p><p>" + TEXT + "</p></div>")))
                .doesNotContain(line);
    }

    @Test
    void a_list_over_the_text_that_says_when_is_no_part_of_it() {
        var article = page(
                "<article><p>It was a fine day for eels, they said, and for those who count them.</p><ul><li>Harbours</li><li>21 September 2020</li></ul><p>"
                        + TEXT + "</p></article>");

        assertThat(Readings.proof(article)).doesNotContain("list:");
        assertThat(article.head().published()).map(Publication::text).contains("21 September 2020");
    }

    @Test
    void a_line_of_dates_may_be_long_in_any_language() {
        assertThat(Readings.proof(
                        page("<div><p>Publié le 14 mai 2019 à 11h02 - Mis à jour le 15 mai 2019 à 09h30, 10h00</p><p>"
                                + TEXT + "</p><p>" + TEXT + "</p></div>")))
                .doesNotContain("paragraph: Publié");
    }

    @Test
    void what_stands_over_the_headline_in_the_box_of_the_text_is_no_part_of_it() {
        var article = page(
                "<article><header><p class=kicker>Letter from Maer, in the year of the eels, and of rain</p><h1>The pier</h1><p>"
                        + TEXT + "</p></header><p>" + TEXT + "</p></article>");

        assertThat(article.reading().dropped())
                .contains(new Reading.Finding(
                        "Letter from Maer, in the year of the eels, and of rain", "it stands over the headline"));
        assertThat(Readings.proof(article)).doesNotContain("Letter");
    }

    @Test
    void a_name_and_what_stood_before_it_are_said_once() {
        var article = page(
                "<meta name='author' content='Ida Moor'><div><div>By <a class='author' href='/i'>Ida Moor</a></div>"
                        + "<div>Ida Moor</div><p>" + TEXT + "</p><p>" + TEXT + "</p></div>");

        assertThat(Readings.proof(article)).doesNotContain("paragraph: Ida", "paragraph: By");
    }

    @Test
    void a_list_at_the_end_that_leads_nowhere_is_a_part_of_the_text() {
        assertThat(Readings.proof(page("<div><p>" + TEXT + "</p><p>" + TEXT
                        + "</p><ol><li>No eel was asked for its opinion.</li><li>Forty is a guess.</li></ol></div>")))
                .contains("list: from 1\n  paragraph: No eel");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "This entry was posted on Monday and is filed under <a href=/eels>Eels</a>.",
                "Filed under: <a href=/eels>Eels</a> | no answers",
                "Etiketler: <a href=/eels>Eels</a>"
            })
    void where_it_was_filed_is_no_part_of_the_text(String line) {
        assertThat(Readings.proof(page("<div><p>" + TEXT + "</p><p>" + TEXT + "</p><p>" + line + "</p></div>")))
                .doesNotContain("Eels");
    }

    @Test
    void a_number_that_stands_for_itself_is_a_count_of_something() {
        assertThat(Readings.proof(read("<div>31</div>"))).doesNotContain("31");
    }

    @Test
    void a_quotation_may_have_a_footer() {
        assertThat(Readings.proof(page("<div><blockquote><p>Late is true.</p><footer>A saying</footer></blockquote><p>"
                        + TEXT + "</p><p>" + TEXT + "</p></div>")))
                .contains("epigraph\n  paragraph: Late is true.\n  by: A saying");
    }

    private static Article read(String furniture) {
        return page("<div><p>%s</p>%s<p>%s</p></div>".formatted(TEXT, furniture, TEXT));
    }

    private static Article page(String html) {
        return WebPage.read(
                        Readings.manuscript(Kind.HTML, "<title>The pier</title><nav></nav>" + html),
                        "https://example.org/page.html")
                .article()
                .work();
    }
}
