package gazette.publish.epub;

import static org.assertj.core.api.Assertions.assertThat;

import gazette.article.Picture.Format;
import gazette.publish.epub.leaf.Drawing;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

@DisplayNameGeneration(ReplaceUnderscores.class)
class DrawingTest {
    private static final String HOSTILE = """
            <script>alert(1)</script><metadata><x xmlns="urn:x"/></metadata>
            <style>@import url(http://example.org/a.css);</style>
            <foreignObject><p xmlns="http://www.w3.org/1999/xhtml">x</p></foreignObject>
            <image href="http://example.org/a.png" width="1" height="1"/>
            <a xlink:href="javascript:alert(1)"><path onclick="alert(1)" style="fill:url(http://x/y)" d="M0 0h1"/></a>
            <ink:note xmlns:ink="urn:ink" ink:x="1"/>
            <linearGradient id="g"/><path fill="url(#g)" d="M0 0h8"/>
            <text x="1" y="2">Tide <tspan>high</tspan> water</text>""";

    private static String clean(String inside) throws CharacterCodingException {
        return new String(Drawing.clean(Sample.svg(inside)), StandardCharsets.UTF_8);
    }

    @Test
    void what_runs_or_loads_is_taken_out() throws CharacterCodingException {
        assertThat(clean(HOSTILE))
                .doesNotContain("script", "alert", "example.org", "http://x", "foreignObject", "metadata", "ink:note");
    }

    @Test
    void what_is_drawn_stays() throws CharacterCodingException {
        assertThat(clean(HOSTILE))
                .contains("<title>A boat</title>", "fill=\"url(#g)\"", ">Tide <tspan>high</tspan> water<");
    }

    @Test
    void a_hostile_drawing_makes_a_valid_issue() {
        var bound = Sample.issue()
                .article("Boats", "<p><img src=\"a.svg\" alt=\"A boat\"/></p>", List.of())
                .picture("a.svg", Format.SVG, () -> Sample.svg(HOSTILE))
                .bind();

        assertThat(bound.complaints()).isEmpty();
        assertThat(bound.notes()).isEmpty();
    }

    @Test
    void other_markup_and_other_bytes_are_no_drawing() {
        assertThat(Drawing.fault("<html/>".getBytes(StandardCharsets.UTF_8))).contains("it is not an SVG");
        assertThat(Drawing.fault(new byte[] {(byte) 0xFF, (byte) 0xD8})).contains("it is not a well-formed SVG");
        assertThat(Drawing.fault(Sample.svg(""))).isEmpty();
    }
}
