package gazette.collect.read.html;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import gazette.article.Article;
import gazette.article.Block;
import gazette.collect.read.Kind;
import gazette.collect.read.Readings;
import gazette.language.Language;
import java.net.URI;
import java.time.Duration;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayNameGeneration(ReplaceUnderscores.class)
class CleanHtmlTest {
    @Test
    void the_head_of_an_article_is_read_and_stands_not_again_in_the_text() {
        assertThat(proof("""
                                <html lang="en-GB"><head><title>Another</title></head><body>
                                <nav>Home</nav>
                                <article><header>
                                <p class="kicker">Harbour</p>
                                <h1>The <em>Oriole</em> is late</h1>
                                <p class="standfirst">Nobody minds</p>
                                <p class="byline">By Ada Marlow and Tom Reed</p>
                                <p>Published <time datetime="2025-03-04T18:15:00+01:00">4 March 2025</time></p>
                                </header>
                                <p>Text.</p>
                                <p class="via">(Via The Morning Post)</p>
                                <p class="copyright">© 2025 The Post</p>
                                </article></body></html>
                                """)).isEqualTo("""
                        kicker: Harbour
                        title: The *Oriole* is late
                        standfirst: Nobody minds
                        byline: By Ada Marlow and Tom Reed
                        names: Ada Marlow + Tom Reed
                        date line: Published 4 March 2025
                        date: 2025-03-04T18:15+01:00
                        credit: rights © 2025 The Post
                        paragraph: Text.
                        via: (Via The Morning Post)
                        """);
    }

    @Test
    void no_word_in_a_list_is_lost_because_it_stands_in_no_item() {
        assertThat(proof("<h1>T</h1><ul>Set in, <b>no more</b>.<p>Twice.</p></ul>"))
                .isEqualTo("title: T\nparagraph: Set in, **no more**.\nparagraph: Twice.\n");
        assertThat(proof("<h1>T</h1><ul>First <li>one</li> then <i>two</i> <li>three</li></ul>"))
                .isEqualTo(
                        "title: T\nlist: unnumbered\n  paragraph: First\n  paragraph: one\n  paragraph: then *two*\n  paragraph: three\n");
    }

    @Test
    void a_list_between_items_belongs_to_the_item_before_it() {
        var article = read("<h1>T</h1><ul><li>one</li><ol><li>a</li></ol><li>two</li></ul>");

        assertThat(((Block.ItemList) article.body().getFirst()).items())
                .extracting(item -> item.size())
                .containsExactly(2, 1);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            <msup><mi>H</mi><mn>2</mn></msup>                                           | *H*{sup 2}
            <msub><mi>x</mi><mrow><mi>i</mi><mo>+</mo><mn>1</mn></mrow></msub>          | *x*{sub *i* + 1}
            <munderover><mo>∑</mo><mn>1</mn><mi>n</mi></munderover>                      | ∑{sub 1}{sup *n*}
            <mfrac><mrow><mi>a</mi><mo>+</mo><mi>b</mi></mrow><mn>2</mn></mfrac>         | (*a* + *b*)/2
            <msqrt><mi>h</mi></msqrt><mo>=</mo><mroot><mi>h</mi><mn>3</mn></mroot>       | √(*h*) = {sup 3}√*h*
            <semantics><mi>sin</mi><annotation>\\sin</annotation></semantics>           | sin
            """)
    void a_formula_is_read_as_words_in_its_line(String formula, String words) {
        assertThat(proof("<h1>T</h1><p>The flow is <math>%s</math>.</p>".formatted(formula)))
                .isEqualTo("title: T\nparagraph: The flow is " + words + ".\n");
    }

    @Test
    void a_picture_in_a_table_stands_before_it_a_sign_does_not() {
        assertThat(
                        proof(
                                "<h1>T</h1><table><tr><th>Maer<td><img width=22 src=flag.png alt=Flag></tr><tr><td><img src=weir.jpg alt=Weir><td>2 m</table>"))
                .isEqualTo("title: T\nfigure: absent\n  alt: Weir\ntable:\n  row: Maer! |\n  row:  | 2 m\n");
    }

    @Test
    void a_credit_in_a_credit_is_not_said_twice() {
        var article =
                read("<article><p>Text.</p><p class=contribution>With <span class=credit>Ann Lee</span></p></article>");

        assertThat(article.credits()).hasSize(1);
        assertThat(Readings.proof(article)).containsOnlyOnce("Ann Lee");
    }

    @Test
    void words_beside_a_picture_are_its_caption_or_its_credit_where_nothing_else_is() {
        assertThat(proof("<h1>T</h1><figure><img src=x alt=A><div>The pier at dawn, from the mill.</div></figure>"))
                .contains("caption: The pier at dawn, from the mill.");
        assertThat(proof("<h1>T</h1><figure><img src=x alt=A><span>Photo: Ann Lee/Agency</span>"
                        + "<figcaption>The pier at dawn.</figcaption></figure>"))
                .contains("caption: The pier at dawn.\n  credit: picture Photo: Ann Lee/Agency");
        assertThat(
                        proof(
                                "<h1>T</h1><figure><img src=x alt=A><p>More on page 4.</p><figcaption>The pier.</figcaption></figure>"))
                .contains("caption: The pier.\nparagraph: More on page 4.");
    }

    @Test
    void where_the_text_has_no_head_the_document_tells() {
        var article = read("""
                <html lang="de"><head><title>Die Fähre | Abendpost</title>
                <meta property="og:site_name" content="Abendpost"><link rel="canonical" href="https://example.org/f">
                <meta name="author" content="Ada Marlow"><meta name="date" content="2025-03-04">
                <meta name="description" content="Niemand wundert sich."></head>
                <body><p>Text.</p></body></html>
                """);

        assertThat(Readings.proof(article)).isEqualTo("""
                        title: Die Fähre
                        standfirst: Niemand wundert sich.
                        byline: Ada Marlow
                        names: Ada Marlow
                        date: 2025-03-04
                        paragraph: Text.
                        """);
        assertThat(article.language()).isEqualTo(Language.of("de"));
        assertThat(article.origin().address()).contains(URI.create("https://example.org/f"));
        assertThat(article.origin().publication()).contains("Abendpost");
    }

    @Test
    void a_quotation_knows_its_source_and_its_language() {
        assertThat(
                        body(
                                "<blockquote lang=fr cite='https://example.org/q'><p>Dit.</p><p>Redit.</p><footer>— <cite>Anne</cite></footer></blockquote>"))
                .isEqualTo(
                        "quotation fr <https://example.org/q>\n  paragraph: Dit.\n  paragraph: Redit.\n  by: Anne\n");
        assertThat(body("<blockquote>Said.<p>— Ann Lee</p></blockquote>"))
                .isEqualTo("quotation\n  paragraph: Said.\n  by: Ann Lee\n");
        assertThat(
                        body(
                                "<figure><blockquote><p>Said.</p></blockquote><figcaption>Ann, <cite>Letters</cite></figcaption></figure>"))
                .isEqualTo("quotation\n  paragraph: Said.\n  by: Ann, *Letters*\n");
    }

    @Test
    void words_in_a_figure_without_picture_or_caption_are_text() {
        assertThat(body("<figure>word The boats went out.")).isEqualTo("paragraph: word The boats went out.\n");
        assertThat(body("<figure>Loose words <p>and a paragraph</p></figure>"))
                .isEqualTo("paragraph: Loose words\nparagraph: and a paragraph\n");
    }

    @Test
    void the_text_after_a_figure_that_nobody_closed_is_text() {
        assertThat(body("<figure><figcaption>A boat.</figcaption><p>The boats went out.</p><h2>Home</h2><p>And back."))
                .contains("A boat.")
                .endsWith("paragraph: The boats went out.\ncrosshead 1: Home\nparagraph: And back.\n");
    }

    @Test
    void classes_and_roles_tell_what_names_do_not() {
        assertThat(body("<aside class=pullquote><p>Large.</p><cite>Ann</cite></aside>"))
                .isEqualTo("pull quote: Large.\n  by: Ann\n");
        assertThat(body("<div role=doc-epigraph><p>Before.</p><footer>Ann</footer></div>"))
                .isEqualTo("epigraph\n  paragraph: Before.\n  by: Ann\n");
        assertThat(body("<div class=poem><p>One<br><span>two</span></p><p class=indent1>&nbsp;&nbsp;three</p></div>"))
                .contains("verse\n")
                .contains("One\n")
                .contains("> three\n");
        assertThat(body("<div class=verse><p>海鸥<br>　　回来了</p></div>"))
                .contains("海鸥\n")
                .contains("> > 回来了\n");
        assertThat(body("<dl class=interview><dt>Post</dt><dd>Why?</dd><dt>Lee</dt><dd><p>So.</p></dd></dl>"))
                .isEqualTo("question: Post\n  paragraph: Why?\nanswer: Lee\n  paragraph: So.\n");
        assertThat(body("<div class=interview><p><b>Post:</b> Why?</p><p><b>Lee:</b> So.</p><p>Really.</p></div>"))
                .isEqualTo(
                        "question: Post:\n  paragraph: Why?\nanswer: Lee:\n  paragraph: So.\n  paragraph: Really.\n");
    }

    @Test
    void no_words_are_read_twice() {
        assertThat(body("<figure><table><tr><td>Oreby</table><figcaption>Boats</figcaption></figure>"))
                .containsOnlyOnce("Boats");
        assertThat(body("<dl><dt>Tide<dd>In<dl><dt>Spring<dd>High</dl></dl>"))
                .containsOnlyOnce("Spring")
                .containsOnlyOnce("High");
    }

    @Test
    void a_figure_parts_caption_and_credit() {
        assertThat(
                        body(
                                "<figure><img src=a.png alt='A pier'><figcaption>The <i>pier</i>. <span class=credit>Ann Lee/Agency</span></figcaption></figure>"))
                .isEqualTo("figure: absent\n  alt: A pier\n  caption: The *pier*.\n  credit: picture Ann Lee/Agency\n");
        assertThat(body("<figure><img src=a.png><figcaption>The pier. (AP Photo/Ann Lee)</figcaption></figure>"))
                .isEqualTo("figure: absent\n  caption: The pier.\n  credit: picture (AP Photo/Ann Lee)\n");
        assertThat(body("<p><img src=a.png alt=Pier></p>")).isEqualTo("figure: absent\n  alt: Pier\n");
        assertThat(body("<figure><img src=a.png><img src=b.png><figcaption>Both.</figcaption></figure>"))
                .isEqualTo("figure: absent\nfigure: absent\n  caption: Both.\n");
    }

    @Test
    void lists_definitions_and_code_are_kept() {
        assertThat(body("<ol start=3><li>three<li><p>four</p><ul><li>inner</ul></ol>"))
                .isEqualTo(
                        "list: from 3\n  paragraph: three\n  paragraph: four\n  list: unnumbered\n    paragraph: inner\n");
        assertThat(body("<dl><dt>Tide<dd>Water that moves.</dl>"))
                .isEqualTo("list: unnumbered\n  paragraph: **Tide**\n  paragraph: Water that moves.\n");
        assertThat(body("<pre><code class=language-python>a = 1\n\n  b</code></pre><hr>"))
                .isEqualTo("code python: a = 1⏎⏎  b\ndivider\n");
    }

    @Test
    void a_table_keeps_its_headings_spans_and_sides() {
        assertThat(
                        body(
                                "<table><caption>Eels</caption><thead><tr><th>Weir<th style='text-align: right'>Count</thead><tbody><tr><th>Mill<td align=right>3<tr><td colspan=2>none</table>"))
                .isEqualTo("table: Eels\n  head: Weir! | Count!>\n  row: Mill! | 3>\n  row: none×2\n");
    }

    @Test
    void notes_are_called_and_keep_their_words() {
        assertThat(
                        body(
                                "<p>Text<sup><a href='#n1'>1</a></sup> more<a href='#n2' role=doc-noteref>[2]</a>.</p><section role=doc-endnotes><ol><li id=n1><p>First. <a href='#r1' role=doc-backlink>↩</a></p></li><li id=n2>Second.</li></ol></section>"))
                .isEqualTo(
                        "paragraph: Text[^n1 1] more[^n2 2].\nnote n1: 1\n  paragraph: First.\nnote n2: 2\n  paragraph: Second.\n");
    }

    @Test
    void the_items_of_a_list_of_notes_are_notes() {
        assertThat(
                        body(
                                "<p>Text<a href='#n1'>1</a></p><section class=notes><ol><li id=n1>First.</li></ol></section><div class=footnotes><ul><li id=n2>Second.</li></ul></div>"))
                .isEqualTo(
                        "paragraph: Text[^n1 1]\nnote n1: 1\n  paragraph: First.\nnote n2: 2\n  paragraph: Second.\n");
    }

    @Test
    void inlines_keep_their_marks_and_lose_needless_space() {
        assertThat(
                        body(
                                "<p> A <em> word </em> <strong>b</strong>, <a href='https://example.org/'>c</a> <a href='javascript:x()'>d</a> <q>e</q> <span class=small-caps>f</span> <i lang=de>Wort</i><br> H<sub>2</sub>O <code>g  h</code></p>"))
                .isEqualTo(
                        "paragraph: A *word ***b**, [c](https://example.org/) d \"e\" {sc f} {de *Wort*}⏎H{sub 2}O `g  h`\n");
    }

    @Test
    void words_in_a_quotation_that_have_their_marks_get_no_more() {
        assertThat(body("<p><q>Eels,</q> she said, <q>“and nothing else.”</q> <q>»Aal«</q></p>"))
                .isEqualTo("paragraph: \"Eels,\" she said, “and nothing else.” »Aal«\n");
    }

    @Test
    void text_beside_blocks_is_not_lost() {
        assertThat(
                        body(
                                "Loose <b>text</b><p>Paragraph</p>and a tail<div>inner <p>deep</p> end</div><a href='https://example.org'><p>linked</p></a>"))
                .isEqualTo(
                        "paragraph: Loose **text**\nparagraph: Paragraph\nparagraph: and a tail\nparagraph: inner\nparagraph: deep\nparagraph: end\nparagraph: linked\n");
    }

    @Test
    void what_cannot_be_printed_is_recorded() {
        var article = read(
                "<body><h1>T</h1><p>Text.</p><form>Your name</form><script>x()</script><iframe>film</iframe></body>");

        assertThat(Readings.proof(article)).isEqualTo("title: T\nparagraph: Text.\n");
        assertThat(article.reading().dropped()).extracting("text").contains("Your name");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<div>",
                "<blockquote>",
                "<b>",
                "<ul><li>",
                "<table><tr><td>",
                "<p",
                "<a href='#x'>",
                "<figure>",
                "<sup><i>",
                "&#",
                "<dl class=interview><dd>"
            })
    void hostile_text_is_read_in_no_time(String piece) {
        assertTimeoutPreemptively(Duration.ofSeconds(20), () -> read(piece.repeat(3000) + "End."));
    }

    private static Article read(String html) {
        return CleanHtml.read(Readings.manuscript(Kind.HTML, html), Tree.of(html, ""))
                .work();
    }

    private static String proof(String html) {
        return Readings.proof(read(html));
    }

    private static String body(String html) {
        var proof = proof("<h1>T</h1>" + html);
        return proof.replaceFirst("^title: T\n", "");
    }
}
