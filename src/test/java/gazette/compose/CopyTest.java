package gazette.compose;

import static gazette.compose.Specimens.article;
import static gazette.compose.Specimens.issue;
import static gazette.compose.Specimens.paragraph;
import static org.assertj.core.api.Assertions.assertThat;

import gazette.article.Block;
import gazette.article.Block.Exchange.Turn;
import gazette.article.Block.Table.Align;
import gazette.article.Block.Table.Cell;
import gazette.article.Block.Table.Row;
import gazette.article.Block.Verse.Line;
import gazette.article.Credit;
import gazette.article.Head;
import gazette.article.Inline;
import gazette.article.Inlines;
import gazette.article.Picture;
import gazette.language.Language;
import java.net.URI;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

@DisplayNameGeneration(ReplaceUnderscores.class)
class CopyTest {
    @Test
    void inlines_add_no_space_to_the_words() {
        var page = set(new Block.Paragraph(List.of(
                new Inline.Text("a"),
                new Inline.Emphasis(List.of(new Inline.Text("b"), new Inline.Strong(Inlines.of("c")))),
                new Inline.SmallCaps(Inlines.of("d")),
                new Inline.Code("e<"),
                new Inline.Sub(Inlines.of("f")),
                new Inline.Sup(Inlines.of("g")),
                new Inline.LineBreak(),
                new Inline.Foreign(Language.of("fr"), Inlines.of("h")))));

        assertThat(page)
                .contains(">a<em>b<strong>c</strong></em><span class=\"small-caps\">d</span><code>e&lt;</code>"
                        + "<sub>f</sub><sup>g</sup><br/><span lang=\"fr\" xml:lang=\"fr\">h</span></p>");
    }

    @Test
    void a_link_keeps_an_address_that_can_be_followed() {
        assertThat(set(link("https://pier.example/a?b=c&d=é")))
                .contains("<a href=\"https://pier.example/a?b=c&amp;d=%C3%A9\">words</a>");
    }

    @Test
    void a_link_that_leads_nowhere_keeps_its_words_only() {
        assertThat(set(link("javascript:alert(1)"))).contains(">words</p>");
        assertThat(set(link("../page.html"))).contains(">words</p>");
    }

    private static Block link(String address) {
        return new Block.Paragraph(List.of(new Inline.Link(URI.create(address), Inlines.of("words"))));
    }

    @Test
    void a_quotation_ends_with_its_attribution_after_a_dash() {
        var quotation = new Block.Quotation(
                List.of(paragraph("Eins."), paragraph("Zwei.")),
                Inlines.of("The keeper"),
                Optional.of(URI.create("https://pier.example/q")),
                Optional.of(Language.of("de")),
                false);

        assertThat(set(quotation))
                .containsSubsequence(
                        "<blockquote cite=\"https://pier.example/q\" lang=\"de\" xml:lang=\"de\">",
                        "<p class=\"flush\">Eins.</p>",
                        "<p>Zwei.</p>",
                        "<p class=\"attribution\">—\u00a0The keeper</p>",
                        "</blockquote>");
    }

    @Test
    void a_paragraph_that_opens_is_flush_and_the_others_are_not() {
        var page = set(
                paragraph("One."), paragraph("Two."), new Block.Crosshead(1, Inlines.of("Head")), paragraph("Three."));

        assertThat(page).contains("<p class=\"flush\">One.</p>", "<p>Two.</p>", "<p class=\"flush\">Three.</p>");
    }

    @Test
    void crossheads_stand_under_the_headline() {
        assertThat(set(new Block.Crosshead(1, Inlines.of("High")), new Block.Crosshead(2, Inlines.of("Low"))))
                .containsSubsequence("<h1 id=\"headline\">", "<h2>High</h2>", "<h3>Low</h3>");
    }

    @Test
    void pull_quote_and_epigraph_say_what_they_are() {
        var page = set(
                new Block.Epigraph(List.of(paragraph("First words.")), Inlines.of("A poet")),
                new Block.PullQuote(Inlines.of("Large words."), List.of()));

        assertThat(page)
                .containsSubsequence(
                        "<div class=\"epigraph\" epub:type=\"epigraph\" role=\"doc-epigraph\">",
                        "<p class=\"flush\">First words.</p>",
                        "A poet",
                        "<aside class=\"pull-quote\" epub:type=\"pullquote\" role=\"doc-pullquote\">",
                        "<p>Large words.</p>");
    }

    @Test
    void in_an_interview_the_speaker_runs_into_the_first_paragraph() {
        var exchange = new Block.Exchange(List.of(
                new Turn(Inlines.of("Q."), true, List.of(paragraph("Why?"))),
                new Turn(Inlines.of("Marlow"), false, List.of(paragraph("Because."), paragraph("And so."))),
                new Turn(List.of(), true, List.of(paragraph("Indeed?")))));

        assertThat(set(exchange))
                .containsSubsequence(
                        "<div class=\"speech question\">",
                        "<p class=\"flush\"><b class=\"speaker\">Q.</b> Why?</p>",
                        "<div class=\"speech\">",
                        "<p class=\"flush\"><b class=\"speaker\">Marlow</b> Because.</p>",
                        "<p>And so.</p>",
                        "<p class=\"flush\">Indeed?</p>");
    }

    @Test
    void verse_keeps_its_lines_stanzas_and_steps() {
        var verse = new Block.Verse(List.of(
                List.of(new Line(0, Inlines.of("One")), new Line(2, Inlines.of("two"))),
                List.of(new Line(0, Inlines.of("Three")))));

        assertThat(set(verse))
                .containsSubsequence(
                        "<div class=\"stanza\">",
                        "<p class=\"line\">One</p>",
                        "<p class=\"line in-2\">two</p>",
                        "</div>",
                        "<div class=\"stanza\">",
                        "<p class=\"line\">Three</p>");
    }

    @Test
    void a_figure_has_caption_and_credit_and_words_for_those_who_do_not_see_it() {
        var credit = new Credit(Credit.Kind.PICTURE, Inlines.of("Photograph: T. Reed"));
        var figure = new Block.Figure(
                Optional.of(Specimens.picture("pier.png")),
                Optional.empty(),
                Optional.empty(),
                "",
                Inlines.of("The pier."),
                Optional.of(credit));

        assertThat(set(figure))
                .containsSubsequence(
                        "<img src=\"pictures/pier.png\" alt=\"The pier.\" width=\"1200\" height=\"800\"/>",
                        "<figcaption><span class=\"caption\">The pier.</span> "
                                + "<span class=\"credit\">Photograph: T.\u00A0Reed</span></figcaption>");
    }

    @Test
    void a_picture_about_which_nothing_is_said_is_called_a_picture() {
        var figure = new Block.Figure(
                Optional.of(Specimens.picture("a b.png")),
                Optional.empty(),
                Optional.empty(),
                "",
                List.of(),
                Optional.empty());

        assertThat(set(figure))
                .contains("<img src=\"pictures/a-b.png\" alt=\"Picture\"")
                .doesNotContain("figcaption");
    }

    @Test
    void a_picture_that_could_not_be_had_leaves_caption_and_credit_without_a_frame() {
        var figure = new Block.Figure(
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                "A pier",
                Inlines.of("The pier."),
                Optional.empty());

        assertThat(set(figure))
                .contains("<figure class=\"absent\">")
                .contains("<span class=\"caption\">The pier.</span>")
                .doesNotContain("<img");
    }

    @Test
    void a_picture_that_could_not_be_had_and_of_which_nothing_is_said_leaves_nothing() {
        var figure = new Block.Figure(
                Optional.empty(), Optional.empty(), Optional.empty(), "A pier", List.of(), Optional.empty());

        assertThat(set(figure)).doesNotContain("<figure");
    }

    @Test
    void pictures_of_one_name_have_addresses_of_their_own_and_one_picture_has_one() {
        var first = Specimens.picture("Pier.png");
        var second = Specimens.picture("pier.png");
        var published = ComposerTest.compose(issue(article("One", figure(first), figure(second), figure(first))));

        assertThat(published.pictures())
                .containsExactly(Map.entry("pictures/Pier.png", first), Map.entry("pictures/pier-2.png", second));
    }

    private static Block figure(Picture picture) {
        return new Block.Figure(
                Optional.of(picture), Optional.empty(), Optional.empty(), "", List.of(), Optional.empty());
    }

    @Test
    void an_item_of_one_paragraph_stands_without_it() {
        var list = new Block.ItemList(
                Optional.of(3), List.of(List.of(paragraph("One")), List.of(paragraph("Two"), paragraph("more"))));

        assertThat(set(list))
                .containsSubsequence(
                        "<ol start=\"3\">",
                        "<li>One</li>",
                        "<li>",
                        "<p class=\"flush\">Two</p>",
                        "<p>more</p>",
                        "</ol>");
        assertThat(set(new Block.ItemList(Optional.empty(), List.of(List.of(paragraph("One"))))))
                .contains("<ul>");
    }

    @Test
    void a_table_has_heads_spans_and_sides() {
        var table = new Block.Table(
                Inlines.of("Catches"),
                List.of(new Row(List.of(cell("Port", true, Align.START), cell("Tons", true, Align.END)))),
                List.of(new Row(List.of(
                        cell("North", true, Align.START), new Cell(Inlines.of("12"), false, Align.END, 2, 3)))));

        assertThat(set(table))
                .containsSubsequence(
                        "<caption>Catches</caption>",
                        "<thead>",
                        "<th class=\"end\" scope=\"col\">Tons</th>",
                        "<tbody>",
                        "<th class=\"start\" scope=\"row\">North</th>",
                        "<td class=\"end\" colspan=\"2\" rowspan=\"3\">12</td>");
    }

    private static Cell cell(String text, boolean heading, Align align) {
        return new Cell(Inlines.of(text), heading, align, 1, 1);
    }

    @Test
    void code_keeps_every_character() {
        assertThat(set(new Block.Code("if (a < b) {\n    go();\n}\n", Optional.of("java"))))
                .contains("<pre><code class=\"language-java\">if (a &lt; b) {\n    go();\n}\n</code></pre>");
    }

    @Test
    void marks_and_notes_lead_to_each_other() {
        var page = set(
                new Block.Paragraph(List.of(
                        new Inline.Text("Once"),
                        new Inline.NoteMark("n", "*"),
                        new Inline.Text(" and again"),
                        new Inline.NoteMark("n", "*"))),
                new Block.Note("n", "*", List.of(paragraph("See above."))));

        assertThat(page)
                .containsSubsequence(
                        "id=\"mark-1\" href=\"#note-1\">*</a></sup> and again",
                        "id=\"mark-1-2\" href=\"#note-1\">*</a></sup></p>",
                        "role=\"doc-endnotes\"",
                        "<aside class=\"note\" id=\"note-1\" epub:type=\"footnote\" role=\"doc-footnote\">",
                        "<p><a class=\"back\" role=\"doc-backlink\" href=\"#mark-1\">*</a> See above.</p>");
    }

    @Test
    void a_mark_without_a_note_and_a_note_without_a_mark_stay() {
        var page = set(
                new Block.Paragraph(List.of(new Inline.Text("Once"), new Inline.NoteMark("gone", "7"))),
                new Block.Note("n", "*", List.of(paragraph("See above."))));

        assertThat(page)
                .contains("Once<sup class=\"mark\">7</sup></p>")
                .contains("<p><span class=\"back\">*</span> See above.</p>");
    }

    @Test
    void a_headline_keeps_mark_and_link_in_its_own_place_only() {
        var link = new Inline.Link(URI.create("https://pier.example/"), Inlines.of("One"));
        var headline = List.<Inline>of(new Inline.Emphasis(List.of(link, new Inline.NoteMark("n", "*"))));
        var marked = article("One", new Block.Note("n", "*", List.of(paragraph("See above."))))
                .withHead(Head.of(headline));

        var published = ComposerTest.compose(issue(marked));

        assertThat(ComposerTest.text(published, "contents.xhtml"))
                .contains("<a href=\"article-001.xhtml\"><em>One</em></a>");
        assertThat(ComposerTest.text(published, "article-001.xhtml"))
                .containsSubsequence(
                        "<em><a href=\"https://pier.example/\">One</a>", "href=\"#note-1\">*</a>", "</h1>");
    }

    private static String set(Block... blocks) {
        return ComposerTest.text(ComposerTest.compose(issue(article("Headline", blocks))), "article-001.xhtml");
    }
}
