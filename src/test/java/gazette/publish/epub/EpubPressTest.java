package gazette.publish.epub;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import gazette.article.Picture.Format;
import gazette.diagnostic.Diagnostic;
import gazette.markup.Document.Kind;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.TimeZone;
import java.util.stream.IntStream;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

@DisplayNameGeneration(ReplaceUnderscores.class)
class EpubPressTest {
    private static final String FIGURE =
            "<figure><img src=\"pictures/%s\" alt=\"%s\"/><figcaption>Boats at seven.</figcaption></figure>";

    @Test
    void an_issue_with_sections_is_valid() {
        var bound = Sample.issue()
                .section("News")
                .article("Harbour wall to rise by a metre", "Ada Marlow")
                .section("Letters")
                .article("From our readers")
                .document(Kind.CREDITS, "credits.xhtml", "Credits", "<h1>Credits</h1>")
                .bind();

        assertThat(bound.complaints()).isEmpty();
        assertThat(bound.notes()).isEmpty();
    }

    @Test
    void an_issue_of_one_article_alone_is_valid() {
        var bound = Sample.bare().article("From our readers").bind();

        assertThat(bound.complaints()).isEmpty();
    }

    @Test
    void an_issue_of_a_cover_alone_is_valid() {
        var bound = Sample.bare()
                .document(Kind.COVER, "cover.xhtml", "", "<h1>The Post</h1>")
                .bind();

        assertThat(bound.complaints()).isEmpty();
    }

    @Test
    void an_issue_without_documents_is_a_mistake_of_ours() {
        var publication = Sample.bare().publication();

        assertThatIllegalArgumentException().isThrownBy(() -> Sample.bind(publication));
    }

    @Test
    void pictures_of_each_format_are_packed_as_they_are() {
        var bound = Sample.issue()
                .article("Boats", FIGURE.formatted("a.jpg", "Boats") + FIGURE.formatted("b.png", "A mast"), List.of())
                .article("Masts", FIGURE.formatted("c.svg", "A keel"), List.of())
                .picture("pictures/a.jpg", Format.JPEG, () -> Pixels.of("jpg"))
                .picture("pictures/b.png", Format.PNG, () -> Pixels.of("png"))
                .picture("pictures/c.svg", Format.SVG, () -> Sample.svg("<path d=\"M0 0h8v6z\"/>"))
                .bind();

        assertThat(bound.complaints()).isEmpty();
        assertThat(bound.notes()).isEmpty();
        assertThat(bound.bytes("pictures/a.jpg")).isEqualTo(Pixels.of("jpg"));
        assertThat(bound.text("package.opf"))
                .contains("href=\"pictures/a.jpg\" media-type=\"image/jpeg\"")
                .contains("href=\"pictures/b.png\" media-type=\"image/png\"")
                .contains("href=\"pictures/c.svg\" media-type=\"image/svg+xml\"");
    }

    @Test
    void a_picture_that_no_document_shows_stays_out() {
        var bound = Sample.issue()
                .article("Boats")
                .picture("pictures/a.jpg", Format.JPEG, () -> Pixels.of("jpg"))
                .bind();

        assertThat(bound.names()).doesNotContain("EPUB/pictures/a.jpg");
    }

    @Test
    void a_picture_that_cannot_be_read_is_told_of_and_its_caption_stays() {
        var bound = Sample.issue()
                .article("Boats", FIGURE.formatted("a.jpg", "Boats"), List.of())
                .picture("pictures/a.jpg", Format.JPEG, () -> {
                    throw new IOException("no such file");
                })
                .bind();

        assertThat(bound.complaints()).isEmpty();
        assertThat(bound.notes())
                .containsExactly(Diagnostic.warning(
                        "article-001.xhtml",
                        "the picture a.jpg is left out: it cannot be read (no such file)",
                        "look whether the file is whole, and open it in another program"));
        assertThat(bound.text("article-001.xhtml"))
                .contains("<figure><figcaption>Boats at seven.</figcaption></figure>")
                .doesNotContain("<img");
    }

    @Test
    void a_picture_that_is_not_what_it_says_is_left_out() {
        var bound = Sample.issue()
                .article("Boats", FIGURE.formatted("a.jpg", "x") + FIGURE.formatted("b.png", "y"), List.of())
                .article("Masts", FIGURE.formatted("c.svg", "z") + FIGURE.formatted("d.png", "w"), List.of())
                .picture("pictures/a.jpg", Format.JPEG, () -> new byte[0])
                .picture("pictures/b.png", Format.PNG, () -> Pixels.of("jpg"))
                .picture(
                        "pictures/c.svg",
                        Format.SVG,
                        () -> "<svg><g></svg>".getBytes(java.nio.charset.StandardCharsets.UTF_8))
                .bind();

        assertThat(bound.complaints()).isEmpty();
        assertThat(bound.notes())
                .extracting(Diagnostic::what)
                .containsExactly(
                        "the picture a.jpg is left out: it is not a JPEG",
                        "the picture b.png is left out: it is not a PNG",
                        "the picture c.svg is left out: it is not a well-formed SVG",
                        "the picture pictures/d.png is left out: there is none of that name");
    }

    @Test
    void a_paragraph_that_held_a_lost_picture_alone_goes_with_it() {
        var bound = Sample.issue()
                .article(
                        "Boats",
                        "<p class=\"picture\"><img src=\"pictures/a.jpg\" alt=\"x\"/></p><p>Text.</p>",
                        List.of())
                .bind();

        assertThat(bound.text("article-001.xhtml"))
                .contains("</header><p>Text.</p>")
                .doesNotContain("picture");
    }

    @Test
    void a_picture_that_is_lost_while_the_file_is_written_stops_it() {
        var readings = new ArrayDeque<>(List.of(Pixels.of("jpg"), new byte[0]));
        var publication = Sample.issue()
                .article("Boats", FIGURE.formatted("a.jpg", "Boats"), List.of())
                .picture("pictures/a.jpg", Format.JPEG, readings::removeFirst)
                .publication();

        assertThatThrownBy(() -> EpubPress.write(publication, new ByteArrayOutputStream()))
                .isInstanceOf(IOException.class)
                .hasMessageContaining("a.jpg");
    }

    @Test
    void an_article_from_right_to_left_is_valid_and_says_so() {
        var bound = Sample.issue()
                .in("ar")
                .called("بريد الميناء")
                .article("القوارب", "<p dir=\"rtl\">عادت القوارب مع المد.</p>", List.of())
                .bind();

        assertThat(bound.complaints()).isEmpty();
        assertThat(bound.text("package.opf")).contains("page-progression-direction=\"rtl\"");
        assertThat(bound.root("nav.xhtml").attribute("dir")).contains("rtl");
    }

    @Test
    void notes_and_tables_are_valid() {
        var bound = Sample.issue().article("Tides", """
                        <p>High at seven<a epub:type="noteref" role="doc-noteref" id="m1" href="#n1">1</a>.</p>
                        <table><caption>Tides</caption><thead><tr><th>Port</th><th>High</th></tr></thead>
                        <tbody><tr><td>West</td><td>7.04</td></tr></tbody></table>
                        <aside epub:type="footnote" role="doc-footnote" id="n1"><p>By the tables.
                        <a role="doc-backlink" href="#m1">1</a></p></aside>""", List.of()).bind();

        assertThat(bound.complaints()).isEmpty();
        assertThat(bound.notes()).isEmpty();
    }

    @Test
    void hostile_titles_and_names_are_only_words() {
        var hostile = "]]><b>&amp; \"it's\" \u0000\u0007\uFFFE\uD800 --><!--";
        var bound = Sample.issue()
                .called(hostile)
                .section(hostile)
                .article(hostile, hostile, "\u0001")
                .article("\u0002")
                .bind();

        assertThat(bound.complaints()).isEmpty();
        assertThat(bound.statements()).contains("dc:creator: ]]><b>&amp; \"it's\" --><!--");
    }

    @Test
    void an_issue_in_no_known_language_is_valid() {
        var bound = Sample.issue().in("und").article("Boats").bind();

        assertThat(bound.complaints()).isEmpty();
        assertThat(bound.statements()).contains("dc:language: und", "dc:title: The Harbour Post – 2026-11-23");
    }

    @Test
    void three_hundred_articles_are_valid() {
        var sample = Sample.issue();
        IntStream.range(0, 300).forEach(n -> sample.article("Article " + n, "Author " + n % 40));

        var bound = sample.bind();

        assertThat(bound.complaints()).isEmpty();
        assertThat(bound.names()).hasSize(300 + 9);
    }

    @Test
    void the_same_publication_gives_the_same_bytes_anywhere() {
        var sample = Sample.issue()
                .article("Boats", FIGURE.formatted("a.jpg", "Boats"), List.of("Ada Marlow"))
                .picture("pictures/a.jpg", Format.JPEG, () -> Pixels.of("jpg"));
        var publication = sample.publication();
        var here = Sample.bind(publication).file();
        var zone = TimeZone.getDefault();
        var locale = Locale.getDefault();
        try {
            TimeZone.setDefault(TimeZone.getTimeZone("Pacific/Kiritimati"));
            Locale.setDefault(Locale.forLanguageTag("th-TH-u-ca-buddhist-nu-thai"));

            assertThat(Sample.bind(publication).file()).isEqualTo(here);
        } finally {
            TimeZone.setDefault(zone);
            Locale.setDefault(locale);
        }
    }

    @Test
    void a_link_that_leads_nowhere_becomes_words() {
        var addresses = List.of(
                "javascript:alert(1)",
                "data:text/html,x",
                "file:///etc/passwd",
                "lost.xhtml",
                "#lost",
                "http:///x",
                "http://a b/",
                "//example.org/x",
                "article-001.xhtml#lost",
                "../up.html",
                "/root.html",
                "ftp://x.org/");
        var links = String.join(
                "",
                addresses.stream().map("<a href=\"%s\">there</a> "::formatted).toList());
        var bound = Sample.issue()
                .article("Links", "<p>" + links + "</p>", List.of())
                .bind();

        assertThat(bound.complaints()).isEmpty();
        assertThat(bound.notes()).hasSize(addresses.size());
        assertThat(bound.text("article-001.xhtml")).contains("<a>there</a>").doesNotContain("href=\"javascript");
    }

    @Test
    void links_that_readers_can_follow_stay() {
        var addresses = List.of(
                "https://example.org/a?b=c&amp;d=%20#e",
                "http://xn--bcher-kva.example/",
                "mailto:post@example.org",
                "tel:+4412345",
                "contents.xhtml",
                "article-001.xhtml#headline",
                "#headline");
        var links = String.join(
                "",
                addresses.stream().map("<a href=\"%s\">there</a> "::formatted).toList());
        var bound = Sample.issue()
                .article("Links", "<p>" + links + "</p>", List.of())
                .bind();

        assertThat(bound.complaints()).isEmpty();
        assertThat(bound.notes()).isEmpty();
        assertThat(bound.text("article-001.xhtml").split("<a href=")).hasSize(addresses.size() + 1);
    }

    @Test
    void names_of_the_package_give_way_to_those_of_documents() {
        var bound = Sample.bare()
                .document(Kind.ARTICLE, "nav.xhtml", "Boats", "<p>Text.</p>")
                .document(Kind.ARTICLE, "package.opf.xhtml", "Masts", "<p>Text.</p>")
                .bind();

        assertThat(bound.complaints()).isEmpty();
        assertThat(bound.names()).contains("EPUB/nav.xhtml", "EPUB/nav-2.xhtml");
    }

    @Test
    void hrefs_that_would_leave_the_package_are_a_mistake_of_ours() {
        for (var href : Arrays.asList("../up.xhtml", "/root.xhtml", "a%2f..%2f..%2fb.xhtml", "c:\\x", "a#b", "")) {
            var publication = Sample.bare()
                    .document(Kind.ARTICLE, href, "Boats", "<p>Text.</p>")
                    .publication();

            assertThatIllegalArgumentException().isThrownBy(() -> Sample.bind(publication));
        }
    }

    @Test
    void inline_drawings_are_declared() {
        var drawing =
                "<p><svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 8 6\" role=\"img\" aria-label=\"A line\">"
                        + "<path d=\"M0 0h8\"/></svg></p>";
        var bound = Sample.issue().article("Lines", drawing, List.of()).bind();

        assertThat(bound.complaints()).isEmpty();
        assertThat(bound.text("package.opf"))
                .containsPattern("article-001.xhtml\" media-type=\"application/xhtml\\+xml\" properties=\"svg\"");
    }
}
