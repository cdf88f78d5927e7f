package gazette.markup;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import gazette.diagnostic.PressException;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayNameGeneration(ReplaceUnderscores.class)
class XhtmlTest {
    private static final String HEAD = "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<!DOCTYPE html>\n";

    private static Element read(String xml) {
        return Xhtml.read(xml, "page.xhtml");
    }

    private static Element element(String name, Node... children) {
        return new Element(name, Map.of(), List.of(children), 0);
    }

    @Test
    void elements_attributes_and_texts_are_read_in_order() {
        var html = read(HEAD + "<p class=\"b a\" id=\"x\">one <em>two</em> three</p>");

        assertThat(html.name()).isEqualTo("p");
        assertThat(html.attributes()).containsExactly(Map.entry("class", "b a"), Map.entry("id", "x"));
        assertThat(html.children())
                .containsExactly(
                        new Text("one "), new Element("em", Map.of(), List.of(new Text("two")), 3), new Text(" three"));
    }

    @Test
    void each_element_knows_the_line_on_which_its_start_tag_ends() {
        var html = read("<html\n lang=\"en\">\n\n<p>x</p></html>");

        assertThat(html.line()).isEqualTo(2);
        assertThat(html.children().get(1)).isEqualTo(new Element("p", Map.of(), List.of(new Text("x")), 4));
    }

    @Test
    void prefixes_stay_and_declarations_of_namespaces_are_attributes() {
        var html = read("<html epub:type=\"bodymatter\" xmlns=\"urn:a\" xmlns:epub=\"urn:b\"/>");

        assertThat(html.attributes())
                .containsExactly(
                        Map.entry("xmlns", "urn:a"),
                        Map.entry("xmlns:epub", "urn:b"),
                        Map.entry("epub:type", "bodymatter"));
    }

    @Test
    void texts_that_touch_are_one_text() {
        var html = read("<p>a&amp;b<!-- no --><![CDATA[<c>]]>&#8217;<?x y?>d</p>");

        assertThat(html.children()).containsExactly(new Text("a&b<c>’d"));
    }

    @Test
    void a_byte_order_mark_is_no_text() {
        assertThat(read("\uFEFF<p>x</p>").text()).isEqualTo("x");
    }

    @Test
    void a_document_type_loads_nothing() {
        assertThat(read("<!DOCTYPE html SYSTEM \"file:///nowhere/at/all.dtd\"><p>x</p>")
                        .text())
                .isEqualTo("x");
    }

    @Test
    void entities_that_a_document_declares_are_not_expanded() {
        assertThatThrownBy(() -> read("<!DOCTYPE html [<!ENTITY x \"yy\">]>\n<p>&x;</p>"))
                .isInstanceOf(PressException.class)
                .hasMessageStartingWith("page.xhtml:2:");
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            <p>a&nbsp;b</p>         | &nbsp; is not known in XHTML                        | write &#160; instead
            <p>caf&eacute;</p>      | &eacute; is not known in XHTML                      | write the character itself instead
            <p title="a&nbsp;b"/>   | &nbsp; is not known in XHTML                        | write &#160; instead
            <p>R & D</p>            | a bare & stands here                                | write &amp; for the character &
            <div><p>x</div>         | </div> stands where <p> of line 1 is still open     | write </p> before it
            <div><p>x</p>           | the text ends, but <div> of line 1 is open          | write </div>
            <p id="a" id="b"/>      | the attribute id is given twice                     | keep one of the two
            <epub:p/>               | the prefix epub: is not declared                    | add xmlns:epub="…" to the root element
            <p epub:type="x"/>      | the prefix epub: is not declared                    | add xmlns:epub="…" to the root element
            <!-- nothing -->        | there is no element in it                           | write a root element: <html xmlns="…">
            <p/><p/>                | is not well-formed XML                              | mend the text or the template that wrote it
            <p title="<"/>          | is not well-formed XML                              | mend the text or the template that wrote it
            """)
    void what_is_malformed_is_refused_with_place_and_remedy(String xml, String what, String hint) {
        assertThatThrownBy(() -> read(xml)).isInstanceOfSatisfying(PressException.class, e -> {
            assertThat(e.diagnostic().where()).matches("page\\.xhtml:1:\\d+");
            assertThat(e.diagnostic().what()).startsWith(what);
            assertThat(e.diagnostic().hint()).contains(hint);
        });
    }

    @Test
    void the_place_of_a_mistake_is_its_line_and_column() {
        assertThatThrownBy(() -> read("<html>\r\n<body>\r\n<p>x</q></body></html>"))
                .hasMessageStartingWith("page.xhtml:3:7: error: </q> stands where <p> of line 3 is still open");
    }

    @Test
    void very_deep_nesting_is_refused() {
        assertThatThrownBy(() -> read("<b>".repeat(100_000)))
                .isInstanceOf(PressException.class)
                .hasMessageContaining("more than 500 deep");
    }

    @Test
    void a_long_document_of_references_is_read_quickly() {
        var text = Assertions.assertTimeout(
                Duration.ofSeconds(5),
                () -> read("<p>" + "&amp;".repeat(300_000) + "</p>").text());

        assertThat(text).hasSize(300_000);
    }

    @Test
    void a_document_is_written_with_both_declarations() {
        assertThat(Xhtml.write(element("html", element("p", new Text("x")))))
                .isEqualTo(HEAD + "<html><p>x</p></html>\n");
    }

    @Test
    void only_void_elements_have_no_end_tag() {
        assertThat(Xhtml.write(element("p", element("br"), element("a"), element("img"))))
                .isEqualTo(HEAD + "<p><br/><a></a><img/></p>\n");
    }

    @Test
    void what_would_be_markup_is_escaped() {
        var p = new Element("p", Map.of("title", "\"<&>\n\t\""), List.of(new Text("\"<&>\r\n\t\"")), 0);

        assertThat(Xhtml.write(p))
                .isEqualTo(HEAD + "<p title=\"&quot;&lt;&amp;&gt;&#10;&#9;&quot;\">\"&lt;&amp;&gt;&#13;\n\t\"</p>\n");
    }

    @Test
    void characters_that_xml_cannot_hold_are_left_out() {
        var written = Xhtml.write(element("p", new Text("a\u0000\u000B\uD800b\uFFFFc😀")));

        assertThat(written).isEqualTo(HEAD + "<p>abc😀</p>\n");
    }

    @Test
    void what_is_written_reads_back_equal() {
        var p = new Element(
                "p",
                Map.of("title", " a\n\tb\"c'<&> "),
                List.of(new Text("x ]]> \r\n y & <z> "), element("br"), new Text("😀")),
                0);

        var back = read(Xhtml.write(p));

        assertThat(back.attributes()).isEqualTo(p.attributes());
        assertThat(back.text()).isEqualTo(p.text());
        assertThat(Xhtml.write(back)).isEqualTo(Xhtml.write(p));
    }
}
