package gazette.collect.read.web.facts;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayNameGeneration(ReplaceUnderscores.class)
class DeclarationsTest {
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            <meta name="pubdate" content="2020-10-10T10:00:00+09:00">                                       | 2020-10-10T10:00:00+09:00
            <abbr class="published" itemprop="datePublished" title="2011-05-09T21:14">9:14 PM</abbr>         | 2011-05-09T21:14
            <span property="dc:date dc:created" content="2014-06-17T14:31">Tuesday</span>                    | 2014-06-17T14:31
            <time class="entry-date" datetime="2012-04-03">Tuesday</time>                                    | 2012-04-03
            <header><h1>Eels</h1><p>By Ida Moor</p><time datetime="2012-04-03">Tuesday</time></header>       | 2012-04-03
            <h1>Eels</h1><aside><time datetime="2012-04-03">Tuesday</time></aside>                           |
            <h1>Eels</h1><div class="comments"><time class="published" datetime="2012-04-03">x</time></div>  |
            """)
    void a_page_may_say_in_many_ways_when_its_article_appeared(String markup, String date) {
        assertThat(of("<body><div>" + markup + "</div>").published().orElse(null))
                .isEqualTo(date);
    }

    @Test
    void a_heading_that_leads_to_the_front_page_is_the_name_of_the_site() {
        assertThat(of("""
                <title>Harbour Diary » Archive » The second boat</title>
                <h1><a href="https://example.org/">Harbour Diary</a></h1><h2><a href="/2008/11/boat">The second boat</a></h2>
                """).title()).contains("The second boat");
    }

    @ParameterizedTest
    @CsvSource(delimiterString = " => ", textBlock = """
            渡船连续晚点_新闻_港口网 => 渡船连续晚点
            渡船连续晚点｜港口网 => 渡船连续晚点
            """)
    void a_headline_in_signs_is_parted_from_the_site_as_others_are(String title, String headline) {
        assertThat(of("<title>" + title + "</title><h1>渡船连续晚点</h1>").title()).contains(headline);
    }

    @Test
    void a_sites_name_is_parted_from_the_title_by_a_full_width_colon_too() {
        assertThat(of("<meta property='og:title' content='渡し船の遅れ：港新聞'><meta property='og:site_name' content='港新聞'>")
                        .title())
                .contains("渡し船の遅れ");
    }

    @Test
    void an_element_for_each_author_makes_one_byline() {
        assertThat(
                        of("<meta name='citation_author' content='Moor, Ida'><meta name='citation_author' content='Tom Reed'>")
                                .byline())
                .contains("Ida Moor, Tom Reed");
    }

    @ParameterizedTest
    @CsvSource(delimiterString = " => ", textBlock = """
            {"@type":"NewsArticle","articleBody":"The second boat is late."}                    => The second boat is late.
            {"@type":"NewsArticle","articleBody":"<p>One.</p><p>Two.</p>"}                      => One. Two.
            {"@type":"Recipe","recipeIngredient":["2 eels","1 l&ouml;ffel salt"]}               => 2 eels|1 löffel salt
            {"@type":"Recipe","recipeInstructions":[{"@type":"HowToStep","text":"Skin them."}]} => Skin them.
            {"@type":"HowTo","step":[{"@type":"HowToSection","itemListElement":[{"text":"Wait."}]}]} => Wait.
            {"@type":"FAQPage","mainEntity":[{"name":"When?","acceptedAnswer":{"text":"At five."}}]} => At five.
            {"@graph":[{"@type":"WebPage","text":"Menu"},{"@type":"Review","reviewBody":"Too salty."}]} => Too salty.
            {"@type":"NewsArticle","comment":[{"@type":"Comment","text":"First!"}]}             => ''
            """)
    void a_page_may_declare_the_words_that_its_article_consists_of(String data, String words) {
        assertThat(of("<script type=application/ld+json>" + data + "</script>").text())
                .containsExactly(Arrays.stream(words.split("\\|", -1))
                        .filter(word -> !word.isEmpty())
                        .toArray(String[]::new));
    }

    @Test
    void a_recipe_is_as_good_as_an_article_where_there_is_none() {
        var page = of("""
                <title>Eel soup | Harbour Kitchen</title>
                <script type=application/ld+json>{"@type":"Recipe","name":"Eel soup","author":{"name":"Ida Moor"}}</script>
                """);

        assertThat(page.byline()).contains("Ida Moor");
        assertThat(page.title()).contains("Eel soup");
    }

    private static Declared of(String html) {
        return Declarations.of(Jsoup.parse(html, "https://example.org/page.html"));
    }
}
