package gazette.collect.read.web.matter;

import static org.assertj.core.api.Assertions.assertThat;

import gazette.collect.read.Kind;
import gazette.collect.read.Readings;
import gazette.collect.read.web.WebPage;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayNameGeneration(ReplaceUnderscores.class)
class StructureTest {
    private static final String TEXT =
            "The boats went out at five, as they do when the wind is in the west, and the quay was left to the gulls. "
                    .repeat(4);

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<aside class='element-pullquote'><svg></svg><blockquote>Nobody minds</blockquote><footer><cite>Ida Moor</cite></footer></aside>",
                "<figure class='wp-block-pullquote'><blockquote><p>Nobody minds</p><cite>Ida Moor</cite></blockquote></figure>"
            })
    void a_pull_quote_keeps_its_words_and_whose_they_are(String quote) {
        assertThat(read(quote)).contains("pull quote: Nobody minds\n  by: Ida Moor");
    }

    @Test
    void words_that_stand_twice_are_set_large_unless_the_text_leads_up_to_them() {
        var words = "<blockquote><p>The gulls were not asked, and they know it.</p></blockquote>";
        var again = "<p>She said it once more: the gulls were not asked, and they know it.</p>";

        assertThat(read(words + again)).contains("pull quote: The gulls were not asked, and they know it.");
        assertThat(read("<p>The harbour master said:</p>" + words + again))
                .contains("quotation\n  paragraph: The gulls were not asked, and they know it.");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<p>Eels.<a id=c1 href=#n1>1</a></p><p>%s</p><div class=footnote><a id=n1 href=#c1>1</a><div><p>Forty.</p></div></div>",
                "<p>Eels.<a id=c1 href=#n1><sup>1</sup></a></p><p>%s</p><p id=n1><a href=#c1>[1]</a> Forty.</p>"
            })
    void a_note_and_its_call_lead_to_one_another(String note) {
        assertThat(read(note.formatted(TEXT))).contains("paragraph: Eels.[^n1 1]", "note n1: 1\n  paragraph: Forty.");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<div class='blob-wrapper'><table><tr><td class=blob-num></td><td>def count():</td></tr><tr><td></td><td>    return 40</td></tr></table></div>",
                "<div class='syntaxhighlighter'><table><tr><td><div>1</div><div>2</div></td><td><div class=container><div>def count():</div><div>    return 40</div></div></td></tr></table></div>",
                "<pre><code><table class='hljs-ln'><tr><td></td><td>def count():</td></tr><tr><td></td><td>    return 40</td></tr></table></code></pre>"
            })
    void a_program_beside_the_numbers_of_its_lines_is_a_listing(String listing) {
        assertThat(read(listing)).contains("code : def count():⏎    return 40\n");
    }

    @Test
    void pictures_of_pages_for_telephones_are_pictures() {
        assertThat(read("<figure><amp-img src=a.png alt='A weir'></amp-img><figcaption>The weir</figcaption></figure>"))
                .contains("figure: absent\n  alt: A weir\n  caption: The weir");
    }

    @Test
    void a_line_that_tells_where_it_was_printed_is_a_right() {
        assertThat(page("<p>" + TEXT + "</p><p>" + TEXT
                        + "</p><p>A version of this article appears in print on March 9.</p>"))
                .contains("credit: rights A version of this article");
    }

    private static String read(String between) {
        return page("<p>%s</p>%s<p>%s</p>".formatted(TEXT, between, TEXT));
    }

    private static String page(String text) {
        var html = "<title>The pier</title><nav></nav><div>" + text + "</div>";
        return Readings.proof(WebPage.read(Readings.manuscript(Kind.HTML, html), "https://example.org/page.html")
                .article()
                .work());
    }
}
