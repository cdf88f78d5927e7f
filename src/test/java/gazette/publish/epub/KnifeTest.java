package gazette.publish.epub;

import static org.assertj.core.api.Assertions.assertThat;

import gazette.diagnostic.Diagnostic;
import gazette.markup.Element;
import gazette.markup.Xhtml;
import gazette.publish.epub.leaf.Knife;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

@DisplayNameGeneration(ReplaceUnderscores.class)
class KnifeTest {
    private static final String WORDS = "The tide came in at seven, and with it the boats. ".repeat(4);

    private static Element html(String body) {
        return Xhtml.read("<html><head><title>T</title></head><body>" + body + "</body></html>", "test");
    }

    private static String paragraphs(int count) {
        return IntStream.range(0, count)
                .mapToObj(n -> "<p id=\"p%d\">%d %s</p>".formatted(n, n, WORDS))
                .collect(Collectors.joining("\n"));
    }

    private static String words(List<Element> parts) {
        return parts.stream()
                .flatMap(part -> Bound.all(part).stream())
                .filter(element -> element.name().equals("body"))
                .map(Element::text)
                .collect(Collectors.joining());
    }

    private static List<Element> named(Element part, String name) {
        return Bound.all(part).stream()
                .filter(element -> element.name().equals(name))
                .toList();
    }

    @Test
    void a_short_document_stays_whole() {
        var html = html(paragraphs(10));

        assertThat(new Knife(4000).cut(html)).containsExactly(html);
    }

    @Test
    void a_long_document_is_cut_between_its_blocks_and_loses_no_word() {
        var html =
                html("<article><header><h1>H</h1></header><div class=\"text\">" + paragraphs(100) + "</div></article>");
        var parts = new Knife(4000).cut(html);

        assertThat(parts).hasSizeBetween(6, 8).allMatch(part -> Knife.weight(part) <= 4000);
        assertThat(words(parts)).isEqualTo(html.text().substring(1));
    }

    @Test
    void what_is_cut_through_goes_on_with_its_attributes_but_is_named_once() {
        var html = html("<article class=\"a\" id=\"x\" aria-labelledby=\"p0\">" + paragraphs(40) + "</article>");
        var parts = new Knife(4000).cut(html);

        assertThat(parts).hasSizeGreaterThan(1);
        assertThat(named(parts.getFirst(), "article").getFirst().attributes())
                .containsOnlyKeys("class", "id", "aria-labelledby");
        assertThat(named(parts.getLast(), "article").getFirst().attributes()).containsOnlyKeys("class");
        assertThat(named(parts.getLast(), "title")).hasSize(1);
    }

    @Test
    void a_heading_goes_along_with_what_follows_it() {
        var html = html(paragraphs(17) + "<h2>Next</h2>" + paragraphs(5));
        var parts = new Knife(4000).cut(html);

        assertThat(parts).hasSize(2);
        assertThat(named(parts.getFirst(), "h2")).isEmpty();
        assertThat(named(parts.getFirst(), "p").size()).isGreaterThan(14);
    }

    @Test
    void a_list_goes_on_counting() {
        var items =
                IntStream.range(0, 60).mapToObj(n -> "<li>" + WORDS + "</li>").collect(Collectors.joining());
        var parts = new Knife(4000).cut(html("<ol start=\"5\">" + items + "</ol>"));

        int first = named(parts.getFirst(), "li").size();
        assertThat(named(parts.get(1), "ol").getFirst().attribute("start")).contains("" + (5 + first));
    }

    @Test
    void a_block_that_is_too_long_alone_stays_whole() {
        var parts = new Knife(1000).cut(html("<p>Short.</p><p>" + WORDS.repeat(20) + "</p><p>Short.</p>"));

        assertThat(parts).hasSize(3);
    }

    @Test
    void links_lead_to_the_part_where_their_place_stands_now() {
        var long1 = "<p><a href=\"#n1\" id=\"m1\">1</a></p><div>" + paragraphs(2500) + "</div><p id=\"n1\">Note. "
                + "<a href=\"#m1\">back</a></p>";
        var bound = Sample.issue()
                .article("Long", long1, List.of())
                .article(
                        "Other",
                        "<p><a href=\"article-001.xhtml#n1\">note</a> <a href=\"article-001.xhtml\">all</a></p>",
                        List.of())
                .bind();

        assertThat(bound.complaints()).isEmpty();
        assertThat(bound.notes()).extracting(Diagnostic::what).isEmpty();
        assertThat(bound.names()).contains("EPUB/article-001-3.xhtml").doesNotContain("EPUB/article-001-4.xhtml");
        assertThat(bound.text("article-001.xhtml")).contains("href=\"article-001-3.xhtml#n1\"");
        assertThat(bound.text("article-001-3.xhtml")).contains("href=\"article-001.xhtml#m1\"");
        assertThat(bound.text("article-002.xhtml"))
                .contains("href=\"article-001-3.xhtml#n1\"")
                .contains("href=\"article-001.xhtml\"");
        assertThat(bound.names())
                .filteredOn(name -> name.startsWith("EPUB/article"))
                .allMatch(name -> bound.bytes(name.substring("EPUB/".length())).length < 205_000);
    }
}
