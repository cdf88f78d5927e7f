package gazette.publish.epub;

import static org.assertj.core.api.Assertions.assertThat;

import gazette.article.Picture.Format;
import gazette.diagnostic.Diagnostic;
import gazette.font.Font;
import gazette.font.Otf;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@DisplayNameGeneration(ReplaceUnderscores.class)
class TypecaseTest {
    private static final String FACES = """
            /* } not a rule { */
            @font-face { font-family: "Text"; src: url("../../fonts/literata/Literata-Regular.ttf") format("truetype") }
            @font-face { font-family: Text; font-weight: 700; src: url(fonts/literata/Literata-Bold.ttf) }
            @font-face { font-family: Text; font-style: italic; src: url('fonts/literata/Literata-Italic.ttf') }
            @font-face { font-family: "Typewriter"; src: url(fonts/source-code/SourceCodePro-Regular.ttf) }
            @font-face { font-family: Naskh; src: url(fonts/noto-naskh-arabic/NotoNaskhArabic-Regular.ttf) }
            body { font-family: Text, Naskh, serif }
            pre, p.code > code { font: 0.9em/1.2 "Typewriter", monospace }
            """;

    private static Bound bind(String css, String blocks) {
        return Sample.bare().looking(css).article("Boats", blocks, List.of()).bind();
    }

    private static List<String> fonts(Bound bound) {
        return bound.names().stream()
                .filter(name -> name.startsWith("EPUB/fonts/"))
                .map(name -> name.substring("EPUB/fonts/".length()))
                .toList();
    }

    private static Font font(Bound bound, String name) {
        return Font.read(bound.bytes("fonts/" + name), name);
    }

    @Test
    void only_faces_that_something_is_set_in_are_packed() {
        var bound = bind(FACES, "<p>Text, and no more.</p>");

        assertThat(bound.complaints()).isEmpty();
        // The headline is bold by nature.
        assertThat(fonts(bound)).containsExactly("Literata-Bold.ttf", "Literata-Regular.ttf");
        assertThat(bound.text("gazette.css")).doesNotContain("Italic", "SourceCode", "NotoNaskh");
    }

    @Test
    void each_kind_of_text_brings_its_face() {
        assertThat(fonts(bind(FACES, "<p><em>Text</em></p>"))).contains("Literata-Italic.ttf");
        assertThat(fonts(bind(FACES, "<pre>text</pre>"))).contains("SourceCodePro-Regular.ttf");
        assertThat(fonts(bind(FACES, "<p>قارب</p>"))).contains("NotoNaskhArabic-Regular.ttf");
        assertThat(fonts(bind(FACES + ".x { font-style: italic }", "<p class=\"x\">Text</p>")))
                .contains("Literata-Italic.ttf");
    }

    @Test
    void a_font_with_postscript_outlines_is_packed_as_one(@TempDir Path folder) throws IOException {
        var drawn = new Otf(1000).glyph('a', 500, "500 hlineto endchar").glyph('b', 600, "500 vlineto endchar");
        Files.createDirectories(folder.resolve("fonts"));
        Files.write(folder.resolve("fonts/Drawn.otf"), drawn.bytes());

        var bound = Sample.bare()
                .withFontsOf(folder)
                .looking("@font-face { font-family: Drawn; src: url(fonts/Drawn.otf) } body { font-family: Drawn }")
                .article("aa", "<p>aa</p>", List.of())
                .bind();

        assertThat(bound.complaints()).isEmpty();
        assertThat(bound.text("package.opf")).contains("href=\"fonts/Drawn.otf\" media-type=\"font/otf\"");
        var font = font(bound, "Drawn.otf");
        assertThat(font.bounds(font.glyph('a'))).containsExactly(0, 0, 500, 0);
        assertThat(font.glyph('b')).isZero();
    }

    @Test
    void the_sheet_names_the_files_where_they_are() {
        var bound = bind(FACES, "<p><em>Text</em></p>");

        assertThat(bound.text("gazette.css"))
                .contains("src: url(fonts/Literata-Regular.ttf)", "src: url(fonts/Literata-Italic.ttf)")
                .contains("/* } not a rule { */", "body { font-family: Text, Naskh, serif }")
                .doesNotContain("../");
        assertThat(bound.text("package.opf")).contains("href=\"fonts/Literata-Italic.ttf\" media-type=\"font/ttf\"");
        assertThat(bound.names()).contains("META-INF/com.apple.ibooks.display-options.xml");
    }

    @Test
    void a_font_has_the_characters_of_the_issue_and_what_readers_add() {
        var regular = font(bind(FACES, "<p>Café æ</p>"), "Literata-Regular.ttf");

        assertThat("Café æ- 0123456789•".codePoints()).allMatch(c -> regular.glyph(c) != 0);
        assertThat("QXZжλ".codePoints()).allMatch(c -> regular.glyph(c) == 0);
        assertThat(regular.postScriptName()).doesNotContain("Literata").startsWith("Gazette");
    }

    @Test
    void capitals_are_there_where_the_sheet_turns_letters_into_them() {
        var capitals = FACES + ".kicker { text-transform: uppercase }";
        var regular = font(bind(capitals, "<p class=\"kicker\">quiz ß</p>"), "Literata-Regular.ttf");

        assertThat("QUIZS".codePoints()).allMatch(c -> regular.glyph(c) != 0);
    }

    @Test
    void a_few_words_need_a_small_font() {
        var bound = bind(FACES, "<p>Café</p>");

        assertThat(bound.file().length).isLessThan(300_000);
    }

    @Test
    void a_font_that_is_not_there_is_told_of_and_the_issue_is_set_in_the_readers() {
        var bound = bind("@font-face { font-family: X; src: url(fonts/x.ttf) } body { font-family: X }", "<p>Text</p>");

        assertThat(bound.complaints()).isEmpty();
        assertThat(bound.notes())
                .containsExactly(Diagnostic.warning(
                        "epub.css",
                        "the font fonts/x.ttf is not there",
                        "put the file under this path into the theme's folder, or take the @font-face rule out"));
        assertThat(bound.text("gazette.css")).doesNotContain("@font-face");
        assertThat(bound.names()).doesNotContain("META-INF/com.apple.ibooks.display-options.xml");
    }

    @Test
    void pictures_of_the_sheet_are_packed_and_others_left_out() {
        var sheet = "hr { background: url(\"a.png\") } p { background: url(b.png) } @import url(other.css);";
        var bound = Sample.bare()
                .looking(sheet)
                .article("Boats")
                .picture("a.png", Format.PNG, () -> Pixels.of("png"))
                .bind();

        assertThat(bound.complaints()).isEmpty();
        assertThat(bound.names()).contains("EPUB/a.png");
        assertThat(bound.text("gazette.css")).isEqualTo("hr { background: url(\"a.png\") } p { background: none } ");
        assertThat(bound.notes()).extracting(Diagnostic::where).containsExactly("epub.css", "epub.css");
    }

    @Test
    void a_sheet_that_breaks_off_does_no_harm() {
        for (var sheet :
                List.of("body { color: red", "@font-face { src: url(", "/* x", "p { content: \"", "}}{", "@media")) {
            assertThat(bind(sheet, "<p>Text</p>").text("gazette.css")).isNotNull();
        }
    }
}
