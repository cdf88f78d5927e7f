package gazette.typeset.css;

import static gazette.typeset.css.Desk.said;
import static gazette.typeset.css.Desk.style;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import gazette.page.Color;
import gazette.typeset.css.style.Length;
import gazette.typeset.css.style.TypeStyle;
import gazette.typeset.css.style.TypeStyle.Hyphens;
import gazette.typeset.css.style.TypeStyle.Transform;
import gazette.typeset.css.style.TypeStyle.VerticalAlign;
import gazette.typeset.css.style.TypeStyle.WhiteSpace;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayNameGeneration(ReplaceUnderscores.class)
class TypeStyleTest {
    @Test
    void letters_are_at_first_regular_black_and_12_pt() {
        var type = said("").type();

        assertThat(type.families()).containsExactly("serif");
        assertThat(type.size()).isEqualTo(12);
        assertThat(type.weight()).isEqualTo(400);
        assertThat(type.italic()).isFalse();
        assertThat(type.features()).isEmpty();
        assertThat(type.color()).isEqualTo(Color.BLACK);
        assertThat(type.whiteSpace()).isEqualTo(WhiteSpace.NORMAL);
        assertThat(type.hyphens()).isEqualTo(Hyphens.MANUAL);
        assertThat(type.decoration()).isEmpty();
    }

    @Test
    void families_are_strings_or_words() {
        assertThat(said("font-family: Source  Serif, 'Noto Sans', serif").type().families())
                .containsExactly("Source Serif", "Noto Sans", "serif");
    }

    @ParameterizedTest(name = "{0} is {1} pt in 20 pt")
    @CsvSource({
        "medium, 12",
        "xx-small, 7.2",
        "x-large, 18",
        "larger, 24",
        "smaller, 16.6667",
        "1.5em, 30",
        "120%, 24",
        "9pt, 9",
        "calc(100% + 2pt), 22"
    })
    void sizes_are_names_steps_lengths_and_shares(String written, double points) {
        var style = style("div { font-size: 20pt } #x { font-size: " + written + " }", "<div><p id='x'/></div>");

        assertThat(style.type().size()).isCloseTo(points, within(0.001));
    }

    @ParameterizedTest(name = "{1} inside {0} is {2}")
    @CsvSource({
        "400, bolder, 700",
        "300, bolder, 400",
        "700, bolder, 900",
        "900, lighter, 700",
        "700, lighter, 400",
        "400, lighter, 100",
        "400, bold, 700",
        "700, normal, 400",
        "400, 650, 650"
    })
    void weights_are_numbers_names_and_steps(int around, String written, int weight) {
        var css = "div { font-weight: " + around + " } #x { font-weight: " + written + " }";

        assertThat(style(css, "<div><p id='x'/></div>").type().weight()).isEqualTo(weight);
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiterString = " → ", quoteCharacter = '`', textBlock = """
            font-variant-caps: small-caps                     → {smcp=1}
            font-variant-caps: all-small-caps                 → {c2sc=1, smcp=1}
            font-variant-numeric: oldstyle-nums               → {onum=1}
            font-variant-numeric: lining-nums tabular-nums    → {lnum=1, tnum=1}
            font-variant-ligatures: none                      → {calt=0, clig=0, dlig=0, hlig=0, liga=0}
            font-variant-ligatures: no-common-ligatures       → {clig=0, liga=0}
            font-variant-ligatures: common-ligatures          → {}
            font-variant-ligatures: discretionary-ligatures   → {dlig=1}
            font-variant-position: super                      → {sups=1}
            font-kerning: none                                → {kern=0}
            font-kerning: normal                              → {}
            font-feature-settings: "ss01", "liga" off, "cv02" 3 → {cv02=3, liga=0, ss01=1}
            font-variant: small-caps oldstyle-nums            → {onum=1, smcp=1}
            font-variant: normal                              → {}
            letter-spacing: 1pt                               → {clig=0, liga=0}
            letter-spacing: 1pt; font-variant-ligatures: common-ligatures → {}
            font-variant-numeric: oldstyle-nums; font-feature-settings: "onum" 0 → {onum=0}
            """)
    void variants_come_to_features_of_the_font(String declarations, String features) {
        assertThat(said(declarations).type().features()).hasToString(features);
    }

    @Test
    void spacing_is_in_points_and_normal_is_none() {
        var type = said("letter-spacing: 0.1em; word-spacing: -1pt").type();

        assertThat(type.letterSpacing()).isCloseTo(1.2, within(1e-9));
        assertThat(type.wordSpacing()).isEqualTo(-1);
        assertThat(said("letter-spacing: normal").type().letterSpacing()).isZero();
    }

    @Test
    void spacing_is_inherited_as_it_came_out() {
        var css = "div { font-size: 20pt; letter-spacing: .1em } p { font-size: 10pt }";

        assertThat(style(css, "<div><p id='x'/></div>").type().letterSpacing()).isEqualTo(2);
    }

    @Test
    void words_choose_case_white_space_and_hyphens() {
        var type = said("text-transform: uppercase; white-space: pre-line; hyphens: auto")
                .type();

        assertThat(type.transform()).isEqualTo(Transform.UPPERCASE);
        assertThat(type.whiteSpace()).isEqualTo(WhiteSpace.PRE_LINE);
        assertThat(type.hyphens()).isEqualTo(Hyphens.AUTO);
    }

    @ParameterizedTest(name = "{0} is {1} raised by {2}")
    @CsvSource({
        "baseline, BASELINE, 0",
        "super, BASELINE, 6.8",
        "sub, BASELINE, -4",
        "2pt, BASELINE, 2",
        "50%, BASELINE, 6",
        "-.5em, BASELINE, -5",
        "middle, MIDDLE, 0",
        "text-top, TEXT_TOP, 0"
    })
    void letters_are_raised_by_names_lengths_and_shares(String written, VerticalAlign align, double rise) {
        var css = "p { font-size: 20pt } #x { font: 10pt/12pt serif; vertical-align: " + written + " }";
        var type = style(css, "<p><span id='x'/></p>").type();

        assertThat(type.verticalAlign()).isEqualTo(align);
        assertThat(type.rise()).isCloseTo(rise, within(1e-9));
    }

    @Test
    void the_shorthand_sets_all_of_the_font_and_resets_the_rest() {
        var css = "div { font-weight: bold; font-variant-numeric: oldstyle-nums }"
                + " #x { font: italic small-caps 300 10pt/1.5 'Source Serif 4', serif }";
        var style = style(css, "<div><p id='x'/></div>");

        assertThat(style.type().italic()).isTrue();
        assertThat(style.type().features()).isEqualTo(Map.of("smcp", 1));
        assertThat(style.type().weight()).isEqualTo(300);
        assertThat(style.type().size()).isEqualTo(10);
        assertThat(style.lines().leading()).isEqualTo(Length.points(15));
        assertThat(style.type().families()).containsExactly("Source Serif 4", "serif");
    }

    @Test
    void the_shorthand_may_say_size_and_family_only() {
        var style = said("font: normal 2em serif");

        assertThat(style.type().size()).isEqualTo(24);
        assertThat(style.lines().leading()).isEqualTo(Length.Keyword.NORMAL);
    }

    @Test
    void lines_with_letters_have_colour_and_thickness() {
        var decoration = said("text-decoration: line-through underline solid blue 2pt")
                .type()
                .decoration()
                .orElseThrow();

        assertThat(decoration)
                .isEqualTo(new TypeStyle.Decoration(true, false, true, new Color(0, 0, 255), Optional.of(2.0)));
        assertThat(said("text-decoration: none").type().decoration()).isEmpty();
    }
}
