package gazette.publish.epub;

import static org.assertj.core.api.Assertions.assertThat;

import gazette.markup.Document.Kind;
import gazette.markup.Element;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

@DisplayNameGeneration(ReplaceUnderscores.class)
class SignpostsTest {
    /** The entries of a list, indented by level. */
    private static List<String> entries(Bound bound, String type) {
        var nav = Bound.all(bound.root("nav.xhtml")).stream()
                .filter(element -> element.attribute("epub:type").orElse("").equals(type))
                .findFirst()
                .orElseThrow();
        var lines = new ArrayList<String>();
        collect(nav, "", lines);
        return lines;
    }

    private static void collect(Element element, String indent, List<String> lines) {
        if (element.name().equals("a")) {
            lines.add(
                    indent + element.text() + " → " + element.attribute("href").orElse(""));
        }
        var inner = element.name().equals("li") ? indent + "  " : indent;
        element.children().forEach(child -> {
            if (child instanceof Element e) {
                collect(e, element.name().equals("nav") ? "" : inner, lines);
            }
        });
    }

    private static Sample withSections() {
        return Sample.issue()
                .section("News")
                .article("Boats")
                .article("Masts")
                .section("Letters")
                .article("Keels")
                .document(Kind.CREDITS, "credits.xhtml", "Credits", "<p>Thanks.</p>");
    }

    @Test
    void articles_stand_under_the_document_of_their_section() {
        assertThat(entries(withSections().bind(), "toc"))
                .extracting(line -> line.substring(2))
                .containsExactly(
                        "Contents → contents.xhtml",
                        "News → section-000.xhtml",
                        "  Boats → article-001.xhtml",
                        "  Masts → article-002.xhtml",
                        "Letters → section-001.xhtml",
                        "  Keels → article-003.xhtml",
                        "Credits → credits.xhtml");
    }

    @Test
    void articles_stand_under_the_name_of_their_section_where_it_has_no_document() {
        var whole = withSections().publication();
        var documents = whole.documents().stream()
                .filter(document -> document.kind() != Kind.SECTION)
                .toList();
        var publication = new gazette.edition.Publication(
                whole.issue(), documents, whole.print(), whole.epub(), whole.pictures(), whole.fonts());
        var bound = Sample.bind(publication);

        assertThat(entries(bound, "toc"))
                .extracting(line -> line.substring(2))
                .containsExactly(
                        "Contents → contents.xhtml",
                        "News → article-001.xhtml",
                        "  Boats → article-001.xhtml",
                        "  Masts → article-002.xhtml",
                        "Letters → article-003.xhtml",
                        "  Keels → article-003.xhtml",
                        "Credits → credits.xhtml");
        assertThat(bound.complaints()).isEmpty();
    }

    @Test
    void landmarks_are_cover_contents_and_where_the_articles_begin() {
        assertThat(entries(withSections().bind(), "landmarks"))
                .extracting(String::strip)
                .containsExactly("Cover → cover.xhtml", "Contents → contents.xhtml", "News → section-000.xhtml");
    }

    @Test
    void an_issue_without_a_page_of_contents_shows_that_of_the_menu_behind_the_cover() {
        var bound = Sample.bare()
                .document(Kind.COVER, "cover.xhtml", "Cover", "<h1>The Post</h1>")
                .article("Boats")
                .bind();

        assertThat(bound.complaints()).isEmpty();
        assertThat(Bound.all(bound.root("package.opf")).stream()
                        .filter(element -> element.name().equals("itemref"))
                        .map(element -> element.attribute("idref").orElse("")))
                .hasSize(3)
                .element(1)
                .isEqualTo("nav");
    }

    @Test
    void old_readers_find_the_same_entries_in_the_same_order() {
        var ncx = withSections().bind().root("toc.ncx");
        var points = Bound.all(ncx).stream()
                .filter(element -> element.name().equals("navPoint"))
                .toList();

        assertThat(points).hasSize(7);
        assertThat(points.get(3).attribute("playOrder")).contains("4");
        assertThat(points.get(3).text().strip()).isEqualTo("Masts");
    }

    @Test
    void old_readers_open_the_issue_at_its_contents() {
        assertThat(withSections().bind().text("package.opf"))
                .contains("<reference type=\"cover\" title=\"Cover\" href=\"cover.xhtml\"/>")
                .contains("<reference type=\"toc\" title=\"Contents\" href=\"contents.xhtml\"/>")
                .contains("<reference type=\"text\" title=\"Contents\" href=\"contents.xhtml\"/>");
    }
}
