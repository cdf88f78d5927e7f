package gazette.typeset.css;

import static org.assertj.core.api.Assertions.assertThat;

import gazette.typeset.css.sheet.FontFace;
import gazette.typeset.css.sheet.FontFace.CharacterRange;
import java.util.List;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

@DisplayNameGeneration(ReplaceUnderscores.class)
class FontFaceTest {
    @Test
    void a_font_has_a_family_a_file_a_weight_and_a_slope() {
        var faces = Desk.styling("""
                @font-face { font-family: Literata; src: url(fonts/a.ttf) }
                @font-face {
                    font-family: "Source Serif 4";
                    src: url("fonts/b.ttf") format("truetype"), url('fonts/c.ttf');
                    font-weight: bold;
                    font-style: italic;
                    font-display: swap;
                }
                """).fontFaces();

        assertThat(faces)
                .startsWith(
                        new FontFace("Literata", List.of("fonts/a.ttf"), 400, false, List.of()),
                        new FontFace("Source Serif 4", List.of("fonts/b.ttf", "fonts/c.ttf"), 700, true, List.of()));
    }

    @Test
    void a_font_may_be_meant_for_some_characters() {
        var face = Desk.styling(
                        "@font-face { font-family: A; src: url(a.ttf); unicode-range: U+0600-06FF, u+4??, U+20 }")
                .fontFaces()
                .getFirst();

        assertThat(face.characters())
                .containsExactly(
                        new CharacterRange(0x600, 0x6FF),
                        new CharacterRange(0x400, 0x4FF),
                        new CharacterRange(0x20, 0x20));
        assertThat(face.covers(0x627)).isTrue();
        assertThat(face.covers('a')).isFalse();
    }

    @Test
    void a_font_without_family_or_file_is_left_out() {
        assertThat(Desk.notes("@font-face { font-family: A }\n @font-face { src: url(a.ttf) }"))
                .containsExactly("""
                        print.css:1:1: warning: a font without a file
                          hint: write font-family: "…"; src: url(fonts/….ttf)""", """
                        print.css:2:2: warning: a font without a family
                          hint: write font-family: "…"; src: url(fonts/….ttf)""");
    }

    @Test
    void what_a_font_cannot_have_is_noted() {
        assertThat(Desk.notes("@font-face { font-family: A; src: url(a.ttf); font-wieght: bold; unicode-range: x }"))
                .containsExactly("""
                        print.css:1:47: warning: a font has no “font-wieght” in the dialect
                          hint: did you mean “font-weight”?""", """
                        print.css:1:81: warning: “x” cannot be the unicode-range of a font
                          hint: write U+0000-00FF""");
    }
}
