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

@DisplayNameGeneration(ReplaceUnderscores.class)
class FiguresTest {
    private static final String TEXT =
            "The boats went out at five, as they do when the wind is in the west, and the quay was left to the gulls. "
                    .repeat(4);

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            <div class="article_image"><a href="#"><img src=a.png></a><p class="desc">Herons at the old weir</p></div> | Herons at the old weir
            <div class="media"><img src=a.png><div class="media__description">Herons</div></div>                        | Herons
            <figure><img src=a.png></figure><details><summary>Larger</summary></details><figcaption>Herons</figcaption> | Herons
            <div><div><img src=a.png></div><figcaption>Herons</figcaption></div>                                        | Herons
            <figure><img src=a.png><p class="article__legend">Herons</p></figure>                                       | Herons
            """)
    void words_under_a_picture_are_its_caption(String picture, String caption) {
        assertThat(read(picture)).contains("figure: absent\n  caption: " + caption + "\n");
    }

    @Test
    void a_caption_that_a_page_has_for_wide_and_narrow_windows_is_printed_once() {
        assertThat(read("<div><img src=a.png></div><figcaption class=wide>Herons</figcaption><p>" + TEXT
                        + "</p><figcaption class=narrow>Main image: Herons</figcaption>"))
                .containsOnlyOnce("Herons");
    }

    @Test
    void a_gallery_has_a_caption_for_each_picture_and_one_for_all() {
        var gallery = "<figure><figure><img src=a.png><figcaption>One</figcaption></figure>"
                + "<figure><img src=b.png><figcaption>Two</figcaption></figure><figcaption>Both</figcaption></figure>";

        assertThat(read(gallery))
                .contains(
                        "figure: absent\n  caption: One\nfigure: absent\n  caption: Two\nfigure: absent\n  caption: Both\n");
    }

    @Test
    void a_link_round_a_table_with_a_picture_does_not_go_into_its_figure() {
        assertThat(
                        read(
                                "<a href=/x><table><tr><td><img src=a.png></td></tr><tr><td>Herons at dawn</td></tr></table></a>"))
                .contains("figure: absent\n  caption: [Herons at dawn](https://example.org/x)");
    }

    @Test
    void a_text_with_a_picture_is_no_figure_however_short_it_is() {
        var read = page("""
                <title>渡船连续晚点</title><nav></nav><div><div class="info"><a href="/s" class="source">港口日报</a></div>
                <div class="text"><p><img src="a.png"></p><p>渡船已经连续晚点十一天，码头上再也没有人假装惊讶。</p>
                <p>八点钟港务所开门的时候，队伍已经排到了旧渔网仓库。</p><p>工程师怪阀门，船主怪工程师，乘客则怪所有的人。</p></div></div>
                """);

        assertThat(read)
                .contains("paragraph: 渡船", "paragraph: 八点", "paragraph: 工程")
                .doesNotContain("caption");
    }

    @Test
    void what_is_named_for_asking_something_is_no_caption() {
        assertThat(read("<div><img src=a.png><p class=\"cta-caption\">Write to us every day</p></div>"))
                .doesNotContain("caption");
    }

    private static String read(String picture) {
        return page("<title>The pier</title><nav></nav><div><p>%s</p>%s<p>%s</p></div>".formatted(TEXT, picture, TEXT));
    }

    private static String page(String html) {
        return Readings.proof(WebPage.read(Readings.manuscript(Kind.HTML, html), "https://example.org/page.html")
                .article()
                .work());
    }
}
