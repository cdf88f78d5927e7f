package gazette.collect.read.web.matter;

import static org.assertj.core.api.Assertions.assertThat;

import gazette.collect.read.Kind;
import gazette.collect.read.Readings;
import gazette.collect.read.web.WebPage;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayNameGeneration(ReplaceUnderscores.class)
class FigureWordsTest {
    private static final String TEXT =
            "The boats went out at five, as they do when the wind is in the west, and the quay was left to the gulls. "
                    .repeat(4);

    @ParameterizedTest
    @ValueSource(
            strings = {
                // named: the last word of a name says what it names
                "<figcaption><span class=caption__text>Herons.</span><span class=caption__credit>Ada Holm</span></figcaption>",
                "<figcaption class=attribution><span class=attribution__caption>Herons.</span> <span class=attribution__credit>Ada Holm</span></figcaption>",
                "<div><div class='image__caption attribution'>Herons.</div><figcaption class=image__credit>Ada Holm</figcaption></div>",
                "<div class=credit-caption><div class=caption><p>Herons. <b class=credit>Ada Holm</b></p></div></div>",
                // the same credit twice
                "<div class=caption>Herons. <b class=credit>Ada Holm</b></div><span class=credit>Ada Holm</span>",
                // not named: the last part, set apart, is a name
                "<figcaption><span class=x1>Herons.</span><span class=x2>Ada Holm</span></figcaption>",
                "<figcaption>Herons. <span class=x2><span>Ada Holm</span></span></figcaption>",
                "<figcaption><p>Herons.</p><p>Ada Holm</p></figcaption>",
                "<figcaption><h2>Herons.</h2><p class=author-info>Ada Holm</p></figcaption>"
            })
    void a_caption_and_its_credit_are_told_apart_however_they_are_marked_up(String words) {
        assertThat(read(words)).contains("figure: absent\n  caption: Herons.\n  credit: picture Ada Holm\n");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<figcaption>Herons in <em>Elsten Harbour</em></figcaption>",
                "<figcaption>Herons over <span>Elsten Harbour</span></figcaption>",
                "<figcaption>Herons. <span>They come in March.</span></figcaption>"
            })
    void the_end_of_a_sentence_is_no_credit(String words) {
        assertThat(read(words)).contains("caption: Herons").doesNotContain("credit");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            <span class=a>Credit...</span><span>Ada Holm</span>                               | Credit... Ada Holm
            <span class=a>Credit</span>Ada Holm                                               | Credit Ada Holm
            <span class=a>Credit</span><span><span>Credit</span>Ada Holm</span>               | Credit Ada Holm
            <span class=hidden-label>Image source, </span>Getty Images                        | Image source, Getty Images
            """)
    void a_label_is_a_word_of_its_own_and_is_said_once(String marked, String credit) {
        assertThat(read("<figcaption>Herons. <span class=credit>" + marked + "</span></figcaption>"))
                .contains("caption: Herons.\n  credit: picture " + credit + "\n");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            <b class=x><b>hide caption</b></b>                          | hide caption
            <a href=/l>Purchase Licensing Rights</a>, opens new tab     | Purchase Licensing Rights
            <a href=/l>Enlarge</a> <span>/</span>                       | Enlarge
            <span class=off>Image caption, </span>                      | Image caption,
            """)
    void what_is_pressed_or_said_aloud_is_not_printed(String furniture, String dropped) {
        var read = WebPage.read(
                        Readings.manuscript(Kind.HTML, page("<figcaption>" + furniture + " Herons</figcaption>")), "")
                .article()
                .work();

        assertThat(Readings.proof(read)).contains("caption: Herons\n");
        assertThat(read.reading().dropped()).anyMatch(drop -> drop.text().equals(dropped));
    }

    private static String read(String words) {
        return Readings.proof(WebPage.read(Readings.manuscript(Kind.HTML, page(words)), "")
                .article()
                .work());
    }

    private static String page(String words) {
        return "<title>The pier</title><nav></nav><div><p>%s</p><figure><img src=a.png>%s</figure><p>%s</p></div>"
                .formatted(TEXT, words, TEXT);
    }
}
