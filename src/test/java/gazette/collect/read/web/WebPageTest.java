package gazette.collect.read.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import gazette.Proof;
import gazette.article.Article;
import gazette.article.Block;
import gazette.article.Reading;
import gazette.collect.read.Kind;
import gazette.collect.read.Readings;
import gazette.collect.read.html.Tree;
import java.io.IOException;
import java.nio.file.Files;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayNameGeneration(ReplaceUnderscores.class)
class WebPageTest {
    private static final String SENTENCE =
            "The boats went out at five, as they do when the wind is in the west, and the quay was left to the gulls, who like it. ";

    static List<String> specimens() {
        return Proof.specimens("web", ".html");
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("specimens")
    void is_read_as_its_proof_shows(String name) throws IOException {
        var html = Files.readString(Proof.specimen("web", name + ".html"));

        Proof.assertMatches(Proof.specimen("web", name + ".proof"), Readings.proof(read(html)));
    }

    @Test
    void what_was_left_out_stands_in_the_reading_with_the_evidence() throws IOException {
        var article = read(Files.readString(Proof.specimen("web", "news-among-furniture.html")));

        assertThat(article.reading().dropped())
                .extracting(finding -> finding.text() + ": " + finding.why())
                .contains(
                        "Read more: Who pays for the mole?: leads to another article",
                        "Related Why the ferry stopped in September The pontoon that nobody ordered: it is named “related-box”");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            <div><div><div class="compartir"><span>Send it to a friend</span></div></div></div> | Send it to a friend | it is named “compartir”
            <h2 class="comment-heading">What our readers say</h2>                   | What our readers say | it is named “comment-heading”
            <p style="color: red; display: none">Eels, eels</p>                    | Eels, eels | its style hides it
            <section hidden><p>Eels, <i hidden>eels</i></p></section>               | Eels, eels | it is marked as hidden
            <div aria-modal="true">Have you seen an eel?</div>                      | Have you seen an eel? | it is a dialog over the page
            <span aria-hidden="true">Eel</span>                                     | Eel | it is hidden from those who hear the page
            <div class="incut"><article class="article"><h3><a href="/eels">The eels are back</a></h3><p><a href="/eels">Nobody counted them when they left, and nobody can say why.</a></p></article></div> | The eels are back Nobody counted them when they left, and nobody can say why. | everything in it leads to one other place
            <form><button>Vote for the eel</button></form>                          | Vote for the eel | it is marked up as <form>
            <button>Vote for the eel</button>                                       | Vote for the eel | it is marked up as <button>
            <figure><img src=a.png><span>Open</span><figcaption>The pier.</figcaption></figure> | Open | words beside a picture that are neither its caption nor its credit
            """)
    void whatever_is_left_out_says_why(String furniture, String words, String why) {
        var article = read("<nav></nav><div><p>%s</p>%s<p>%s</p></div>"
                .formatted(SENTENCE.repeat(5), furniture, SENTENCE.repeat(5)));

        assertThat(article.reading().dropped()).containsExactly(new Reading.Finding(words, why));
    }

    /** Few words each, a name that speaks against them, and furniture between them and the rest. */
    private static final String PANTRY =
            "<aside><h2>What it takes</h2><div>2 fat eels</div><div>1 pinch of salt</div><div>3 leaves of bay</div></aside><div class=share-bar>Send this page to all your friends, today</div>";

    @Test
    void what_a_page_declares_to_be_its_text_is_kept_whatever_it_looks_like() {
        var data =
                "<script type=application/ld+json>{\"@type\":\"Recipe\",\"recipeIngredient\":[\"2 fat eels\",\"1 pinch of salt\",\"3 leaves of bay\"]}</script>";
        var page = "<nav></nav><div>" + PANTRY + "<p>" + SENTENCE.repeat(5) + "</p></div>";

        assertThat(Readings.proof(read(data + page)))
                .contains("2 fat eels", "3 leaves of bay")
                .doesNotContain("friends");
        assertThat(Readings.proof(read(page))).doesNotContain("fat eels");
    }

    @Test
    void so_is_what_it_marks_up_as_its_text() {
        var page = "<nav></nav><div><div><ul><li itemprop=recipeIngredient>2 fat eels"
                + "<li itemprop=recipeIngredient>3 leaves of bay<li itemprop=recipeIngredient>1 pinch of salt</ul></div><ol><li>"
                + SENTENCE.repeat(3) + "<li>" + SENTENCE.repeat(2) + "</ol></div>";

        assertThat(Readings.proof(read(page))).contains("leaves of bay");
        assertThat(Readings.proof(read(page.replaceAll(" itemprop=\\w+", "")))).doesNotContain("leaves of bay");
    }

    @Test
    void what_is_left_out_again_and_again_is_told_once() {
        var button = "<button>Vote for the eel</button>";
        var article = read("<nav></nav><div>%s<p>%s</p>%s<p>%s</p></div>"
                .formatted(button, SENTENCE.repeat(5), button, SENTENCE.repeat(5)));

        assertThat(article.reading().dropped())
                .containsExactly(new Reading.Finding("Vote for the eel", "it is marked up as <button>"));
    }

    @Test
    void what_stands_over_no_headline_is_not_told_to_have_been_left_out() {
        var article = read("<nav></nav><div><div>Harbour</div><p>%s</p></div>".formatted(SENTENCE.repeat(5)));

        assertThat(article.reading().dropped())
                .extracting(Reading.Finding::why)
                .doesNotContain("it stands over the headline");
    }

    @Test
    void the_icons_of_a_sites_own_font_are_not_words() {
        var article = read("<nav></nav><div><p>\uE192 40 minutes</p><p>%s</p></div>".formatted(SENTENCE.repeat(5)));

        assertThat(Readings.proof(article)).doesNotContain("\uE192");
    }

    @Test
    void a_portrait_beside_the_byline_is_no_figure() {
        var article = read("""
                <nav></nav><div><h1>Eels</h1><div class=bylines><div class=item><img src=ada.jpg> Ada Marlow</div>
                <div class=attribution-date>Updated 16 September 2022</div></div><p>%s</p></div>""".formatted(SENTENCE.repeat(5)));

        assertThat(article.body()).noneMatch(block -> block instanceof Block.Figure);
    }

    @Test
    void the_line_over_the_text_is_parted_into_names_date_and_ways_elsewhere() {
        var article = read(
                "<nav></nav><div><h1>Eels</h1><div class=byline>By Ada Marlow August 18, 2026 3:21 PM Print E-mail</div><p>%s</p></div>"
                        .formatted(SENTENCE.repeat(5)));

        assertThat(Readings.proof(article))
                .contains("byline: By Ada Marlow\n")
                .contains("date line: August 18, 2026 3:21 PM\n");
        assertThat(article.reading().dropped())
                .contains(new Reading.Finding("Print E-mail", "beside the byline, a way to something else"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"Ediciones El Faro", "Faro Sp. z o.o.", "Faro"})
    void a_house_that_a_page_declares_as_its_author_signs_nothing(String house) {
        var head =
                "<meta name=author content='%s'><meta property=og:site_name content=Faro><nav></nav>".formatted(house);
        var text = "<p>%s</p>".formatted(SENTENCE.repeat(5));

        assertThat(Readings.proof(read(head + "<div><h1>Eels</h1>" + text + "</div>")))
                .doesNotContain("byline", "names");
        assertThat(Readings.proof(
                        read(head + "<div><h1>Eels</h1><div class=byline>By Ada Marlow</div>" + text + "</div>")))
                .contains("byline: By Ada Marlow\nnames: Ada Marlow\n");
        assertThat(Readings.proof(read(head + "<div><h1>Eels</h1><div class=byline>Reuters</div>" + text + "</div>")))
                .contains("byline: Reuters\n");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<div id=overlay><div class=author>Ada Marlow</div><p>%s</p></div>",
                "<div><p>%s</p></div><div class=sidebar><a rel=author href=/ada>Ada Marlow</a> <a href=/all>All she wrote</a></div>",
            })
    void who_signs_an_article_is_found_in_whatever_box(String page) {
        assertThat(Readings.proof(read("<nav></nav>" + page.formatted(SENTENCE.repeat(5)))))
                .contains("byline: Ada Marlow\n");
    }

    @ParameterizedTest
    @ValueSource(strings = {"admin", "The Maer Courier Ltd."})
    void a_person_in_the_page_signs_rather_than_a_body_in_its_head(String declared) {
        assertThat(Readings.proof(read(
                        "<meta name=author content='%s'><nav></nav><div><span class=author-line>Ada Marlow</span><p>%s</p></div>"
                                .formatted(declared, SENTENCE.repeat(5)))))
                .contains("byline: Ada Marlow\n");
    }

    @Test
    void the_name_of_a_site_is_no_headline() {
        assertThat(Readings.proof(read(
                        "<meta property=og:title content='Long eels &bull; Ada Marlow'><nav></nav><h2><a href=/>Ada Marlow</a></h2><div><h1>Long eels</h1><p>%s</p></div>"
                                .formatted(SENTENCE.repeat(5)))))
                .startsWith("title: Long eels\n");
    }

    @Test
    void what_readers_say_makes_an_article_no_smaller() {
        var article = read(
                "<nav></nav><div class=promo><p>%s</p></div><div class=x><p>%s</p></div><div class=comments>%s</div>"
                        .formatted(
                                SENTENCE.repeat(5),
                                "Our new book of knots, ropes and splices is out, and can be had at the harbour office.",
                                ("<div class=comment><p>" + "I saw the gulls, too. ".repeat(9) + "</p></div>")
                                        .repeat(12)));

        assertThat(WebPage.paragraphs(article)).contains(SENTENCE.repeat(5).strip());
    }

    @Test
    void a_list_of_sentences_is_a_text() {
        var items = List.of(
                "The crane turns to the left again.",
                "Eels are counted by the pound and no longer by the dozen.",
                "The bell rings at noon, and at noon only.",
                "Gulls are let in at the western gate.",
                "Nobody has to pay for the fog any more.",
                "The harbour master answers letters on Fridays.");
        var article = read(
                "<div class=menu><ul><li>Home<li>News</ul></div><h2>New this year</h2><p>For everybody:</p><ol><li>"
                        + String.join("</li><li>", items) + "</li></ol><p>More will follow.</p>");

        assertThat(WebPage.paragraphs(article)).containsAll(items);
    }

    @Test
    void the_date_line_over_the_text_is_the_articles_own() {
        var article = read("<meta property='article:published_time' content='2026-11-20T07:15Z'><nav></nav><div>"
                + "<p>Friday, November 20, 2026 |</p><p>Updated November 21, 2026</p><p>%s</p></div>"
                        .formatted(SENTENCE.repeat(5)));

        assertThat(Readings.proof(article))
                .contains("date line: Friday, November 20, 2026\ndate: 2026-11-20T07:15Z\nparagraph");
        assertThat(article.reading().dropped())
                .extracting(Reading.Finding::text)
                .containsExactly("Updated November 21, 2026");
    }

    @Test
    void a_date_line_of_another_day_is_left_out() {
        var article = read("<meta property='article:published_time' content='2026-11-20T07:15Z'><nav></nav><div>"
                + "<p>Friday, November 13, 2026</p><p>%s</p></div>".formatted(SENTENCE.repeat(5)));

        assertThat(Readings.proof(article)).doesNotContain("date line");
        assertThat(article.reading().dropped())
                .extracting(Reading.Finding::text)
                .containsExactly("Friday, November 13, 2026");
    }

    @Test
    void what_stood_over_and_under_the_text_is_told_as_the_page_has_it() {
        var read = WebPage.read(
                Readings.manuscript(Kind.HTML, """
                        <title>The eels are back</title><nav></nav><div>
                        <h3><a href="/eels">The eels are back</a></h3><h4 class="subtitle">Forty of them, or one more.</h4>
                        <p>%s</p><p>%s</p><div class="author-bio"><h5>By</h5><p><a href="/moor">Ida Moor</a> keeps the lock.</p></div></div>
                        """.formatted(SENTENCE.repeat(4), SENTENCE.repeat(4))),
                "https://example.org/page.html");

        assertThat(read.printed().over().stream().map(Readings::proof))
                .containsExactly(
                        "crosshead 2: [The eels are back](https://example.org/eels)\n",
                        "crosshead 3: Forty of them, or one more.\n");
        assertThat(read.printed().under().stream().map(Readings::proof))
                .containsExactly(
                        "crosshead 4: By\n", "paragraph: [Ida Moor](https://example.org/moor) keeps the lock.\n");
        assertThat(Readings.proof(read.article().work()))
                .contains("standfirst: Forty of them, or one more.", "credit: contribution Ida Moor keeps the lock.")
                .doesNotContain("crosshead");
    }

    @Test
    void a_line_under_the_headline_outside_of_the_text_is_its_standfirst() {
        var article = read("""
                <title>The eels are back</title><header><h1>The eels are back</h1><p>A boy counted forty, his sister one more.</p>
                <p><a href="/">Home</a></p></header><div class="text"><p>%s</p><p>%s</p></div>
                """.formatted(SENTENCE.repeat(4), SENTENCE.repeat(4)));

        assertThat(Readings.proof(article))
                .contains("standfirst: A boy counted forty, his sister one more.")
                .doesNotContain("paragraph: A boy");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            harbour-pier-600x400.jpg?w=3  | https://example.org/harbour-pier-600x400.jpg?w=3
            logo.png                      |
            """)
    void the_picture_that_a_page_declares_is_the_articles(String file, String found) {
        var article = read("""
                <meta property="og:image" content="https://cdn.example.org/a/harbour-pier-1200x800.jpg">
                <header><h1>The pier</h1><div><img src="%s"></div></header><nav></nav>
                <div class="text"><p>%s</p><p>%s</p></div>
                """.formatted(file, SENTENCE.repeat(4), SENTENCE.repeat(4)));

        assertThat(article.body().stream()
                        .filter(Block.Figure.class::isInstance)
                        .map(block ->
                                ((Block.Figure) block).address().orElseThrow().toString())
                        .toList())
                .isEqualTo(found == null ? List.of() : List.of(found));
    }

    @Test
    void a_picture_with_a_caption_beside_the_text_is_kept() {
        var article = read("""
                <title>The pier</title><div><header><h1>The pier</h1><p class="subtitle">It stands, for the time being.</p>
                <figure><img src="pier.jpg"><figcaption>The pier at dawn.</figcaption></figure><a href="/shop">Shop</a></header>
                <nav></nav><p>%s</p><p>%s</p></div>
                """.formatted(SENTENCE.repeat(4), SENTENCE.repeat(4)));

        assertThat(Readings.proof(article)).contains("caption: The pier at dawn.");
    }

    @Test
    void a_document_with_ways_to_other_pages_is_a_page() {
        assertThat(HtmlFile.isPage(Tree.of("<p>Text</p><nav>Home</nav>", ""))).isTrue();
        assertThat(HtmlFile.isPage(Tree.of("<div class=\"breadcrumb\">Home</div><p>Text</p>", "")))
                .isTrue();
        assertThat(HtmlFile.isPage(Tree.of("<center><font size=4>Text</font></center>", "")))
                .isTrue();
        assertThat(HtmlFile.isPage(Tree.of("<article><h1>Head</h1><p>Text</p></article>", "")))
                .isFalse();
    }

    @Test
    void links_and_pictures_lead_somewhere_from_wherever_the_page_is_read() {
        var article = read("""
                <base href="/2026/"><div><p>%s<a href="next.html">on</a></p><p>%s</p><img src="pier.png"></div>
                """.formatted(SENTENCE.repeat(3), SENTENCE.repeat(3)));

        assertThat(Readings.proof(article)).contains("https://example.org/2026/next.html");
        assertThat(article.body())
                .filteredOn(Block.Figure.class::isInstance)
                .singleElement()
                .satisfies(figure -> assertThat(((Block.Figure) figure).address())
                        .hasToString("Optional[https://example.org/2026/pier.png]"));
    }

    @Test
    void places_in_a_page_whose_links_begin_elsewhere_are_elsewhere_unless_they_are_in_it() {
        var article = read("""
                <base href="/book/"><div><p id="eel">%s<a href="#eel">eel</a>, <a href="#gull">gull</a></p><p>%s</p></div>
                """.formatted(SENTENCE.repeat(3), SENTENCE.repeat(3)));

        assertThat(Readings.proof(article)).contains("eel, [gull](https://example.org/book/#gull)");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            <img src="data:image/gif;base64,R0lGODlhAQABAIAAAAAAAP" data-src="/pier.jpg">          | pier.jpg
            <img src="/static/blank.gif" data-original="/pier.jpg">                                | pier.jpg
            <img class="lazyload" src="/pier-20px.jpg" data-srcset="/pier-400.jpg 400w, /pier-1200.jpg 1200w"> | pier-1200.jpg
            <img srcset="/pier-400.jpg 400w, /pier-9000.jpg 9000w, /pier-800.jpg 800w">            | pier-800.jpg
            <picture><source srcset="/pier.webp 1x, /pier-2.webp 2x"><img alt="The pier"></picture> | pier-2.webp
            <img src="/small.jpg" srcset="/small.jpg 400w, /large.jpg 1200w">                      | small.jpg
            """)
    void pictures_that_come_late_are_found(String image, String name) {
        var article = read("<div><p>%s</p>%s<p>%s</p></div>".formatted(SENTENCE.repeat(3), image, SENTENCE.repeat(3)));

        assertThat(article.body())
                .filteredOn(Block.Figure.class::isInstance)
                .singleElement()
                .satisfies(figure -> assertThat(((Block.Figure) figure).address())
                        .hasToString("Optional[https://example.org/" + name + "]"));
    }

    @ParameterizedTest
    @CsvSource(textBlock = """
            The eels are back - Maer Courier => The eels are back
            Maer Courier: The eels are back at last => The eels are back at last
            The eels are back | River | example.org => The eels are back | River
            The eels are back :: Weir Notes => The eels are back
            The eels are back: what the heron knew => The eels are back: what the heron knew
            """, quoteCharacter = '§', delimiterString = " => ")
    void a_headline_does_not_name_the_site(String title, String headline) {
        var site = "<meta property='og:site_name' content='The Maer Courier'>";
        var article = read("<title>%s</title>%s<p>%s</p>".formatted(title, site, SENTENCE.repeat(3)));

        assertThat(article.title()).isEqualTo(headline);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            <a rel="author" href="/">The Weir Notes</a><p><span class="p-author">Ida Moor</span></p>              | Ida Moor
            <figure><img src=a.png><figcaption>Eels. <i class="foto-autor">Tom Reed</i></figcaption></figure><p class="author">Ida Moor</p> | Ida Moor
            """)
    void neither_the_site_nor_the_photographer_wrote_it(String over, String author) {
        var article = read("<title>The eels</title><h1>The eels</h1>%s<nav></nav><div><p>%s</p><p>%s</p></div>"
                .formatted(over, SENTENCE.repeat(4), SENTENCE.repeat(4)));

        assertThat(article.head().byline().text()).isEqualTo(author);
    }

    @Test
    void a_page_without_a_title_is_called_by_its_heading() {
        assertThat(read("<h1>The eels are back</h1><p>%s".formatted(SENTENCE.repeat(3))))
                .extracting(Article::title)
                .isEqualTo("The eels are back");
    }

    @ParameterizedTest
    @CsvSource(textBlock = """
            Forty eels were seen at the weir, Forty eels were seen at the weir
            Journal,                          Fish: all about eels
            """)
    void the_heading_over_the_text_is_its_headline_in_other_words(String heading, String headline) {
        var article = read("""
                <title>Fish: all about eels</title><nav></nav><div><h1>%s</h1><p>%s</p><h2>The weir</h2><p>%s</p></div>
                """.formatted(heading, SENTENCE.repeat(4), SENTENCE.repeat(4)));

        assertThat(article.title()).isEqualTo(headline);
        assertThat(article.body())
                .filteredOn(Block.Crosshead.class::isInstance)
                .extracting(Readings::proof)
                .containsExactly("crosshead 1: The weir\n");
        assertThat(article.reading().dropped())
                .extracting(Reading.Finding::why)
                .containsExactly("the headline in other words");
    }

    @Test
    void a_caption_in_a_box_named_for_captions_is_read_once() {
        assertThat(Readings.proof(read("<nav></nav><figure><p><div class=caption><p><figcaption><p>The pier at dawn")))
                .containsOnlyOnce("The pier at dawn");
    }

    @Test
    void white_that_sets_a_paragraph_in_is_not_printed_and_parts_it_from_the_one_before() {
        var line = "　　船在五点出发，风从西边来的时候总是这样，码头留给了喜欢它的海鸥，港务局也没有意见。";

        assertThat(Readings.proof(read("<h1>　港口</h1><div>%s<br>%s<br>\n%s</div>".formatted(line, line, line))))
                .contains("paragraph: 船在五点出发")
                .doesNotContain("　")
                .satisfies(proof -> assertThat(proof.split("paragraph: ", -1)).hasSize(4));
    }

    @Test
    void short_lines_that_are_set_in_are_lines() {
        var page = read("<div><p>%s</p><p>　　海鸥<br>　　回来了<br>　　风停了</p></div>".formatted(SENTENCE.repeat(3)));

        assertThat(Readings.proof(page)).doesNotContain("paragraph: 回来了");
    }

    @Test
    void the_edit_links_in_headings_that_were_copied_out_of_a_wiki_are_left_out() {
        var html =
                "<p>%s</p><h2>History [<a href=/e>edit</a>]</h2><p>%s</p><h2>Bau [<a href=/v>Bearbeiten</a> | <a href=/e>Quelltext bearbeiten</a>]</h2><p>%s</p>"
                        .formatted(SENTENCE.repeat(3), SENTENCE.repeat(3), SENTENCE.repeat(3));

        assertThat(read(html).body())
                .filteredOn(Block.Crosshead.class::isInstance)
                .extracting(block -> Readings.proof(block).strip())
                .containsExactly("crosshead 1: History", "crosshead 1: Bau");
    }

    @Test
    void what_leads_round_a_wiki_is_told_as_dropped() throws IOException {
        var article = read(Files.readString(Proof.specimen("web", "wiki-of-old.html")));

        assertThat(article.reading().dropped())
                .extracting(finding -> finding.text() + ": " + finding.why())
                .contains(
                        "[edit]: leads to the editing of the page",
                        "[citation needed]: speaks to those who write the page",
                        "For the ship, see Ness Light (ship).: leads to other pages of the wiki");
    }

    @Test
    void a_page_without_prose_is_read_as_far_as_it_goes() {
        assertThat(read("<html><body><nav>Home</nav><p>Soon.</p></body></html>").body())
                .hasSize(1);
        assertThat(read("").body()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"div", "span", "blockquote", "ul><li", "table><tr><td", "b", "font", "section"})
    void mark_up_of_any_depth_is_read_in_time(String element) {
        var name = element.replaceFirst(">.*", "");
        var html = ("<" + element + ">").repeat(20_000) + "<p>" + SENTENCE.repeat(5) + "</p>"
                + ("</" + name + ">").repeat(20_000);

        assertTimeoutPreemptively(
                Duration.ofSeconds(60),
                () -> assertThat(Readings.proof(read(html))).contains("The boats went out at five"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<br>",
                "<p>x, y</p>",
                "<a href=x>y</a> ",
                "<img src=x.jpg class=caption>",
                "<ul><li><a href=x>y</a></li></ul>",
                "<div class=caption>a</div>",
                "<h2>a</h2>",
                "<figure><img src=a.png><figcaption>b</figcaption></figure>",
                "a<h2>b</h2>",
                "<i hidden>a</i>",
                "<div class=ad>a b</div>",
                "<div class=artboard>a</div>",
                "<blockquote>The boats went out at five</blockquote>",
                "<div class=bio>a b</div>",
                "<math><mi>a</mi></math> ",
                "<ul>a<ul>b<li>c",
                "<table><tr><th>a<td><img src=a></table>",
                "<table><tr><td>a<td>b<tr><td>c<td>d</table>",
                "<font>a",
                "<blockquote>",
                "<p>\u0301",
                " “a"
            })
    void a_megabyte_of_anything_is_read_in_time(String markup) {
        var html = "<p>" + SENTENCE.repeat(9) + "</p>" + markup.repeat(1_000_000 / markup.length());

        assertTimeoutPreemptively(Duration.ofSeconds(20), () -> read(html));
    }

    private static Article read(String html) {
        return WebPage.read(Readings.manuscript(Kind.HTML, html), "https://example.org/page.html")
                .article()
                .work();
    }
}
