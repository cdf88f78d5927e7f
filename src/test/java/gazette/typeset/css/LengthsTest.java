package gazette.typeset.css;

import static gazette.typeset.css.Desk.style;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import gazette.typeset.css.style.Length;
import gazette.typeset.css.style.Length.Measure;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayNameGeneration(ReplaceUnderscores.class)
class LengthsTest {
    /** On A5, in a paragraph of 10 on 15 pt in a root of 8 on 12 pt. */
    private static Length margin(String value) {
        var css = "html { font-size: 8pt; line-height: 12pt } #x { font: 10pt/1.5 serif; margin-left: " + value + " }";
        return style(css, "<p id='x'>text</p>").box().margin().left();
    }

    @ParameterizedTest(name = "{0} is {1} pt")
    @CsvSource({
        "12pt, 12",
        "1in, 72",
        "2.54cm, 72",
        "25.4mm, 72",
        "101.6q, 72",
        "6pc, 72",
        "96px, 72",
        "0, 0",
        "-3pt, -3",
        "2em, 20",
        "2rem, 16",
        "2ex, 10",
        "2ch, 10",
        "2lh, 30",
        "2rlh, 24",
        "10vw, 41.9528",
        "10vh, 59.5276",
        "1E1PT, 10"
    })
    void every_unit_comes_to_points(String value, double points) {
        assertThat(((Measure) margin(value)).points()).isCloseTo(points, within(0.001));
    }

    @ParameterizedTest(name = "{0} is {1} pt and {2} %")
    @CsvSource(delimiterString = " → ", textBlock = """
            25%                           → 0   → 25
            calc(1em + 2pt)               → 12  → 0
            calc(100% - 2em)              → -20 → 100
            calc(2 * (3pt + 1em))         → 26  → 0
            calc((100% - 12pt) / 3)       → -4  → 33.3333
            calc(10pt * -1)               → -10 → 0
            calc(1rlh - 2pt*2)            → 8   → 0
            calc(50% + 25% - 1pt)         → -1  → 75
            min(3em, 12pt)                → 12  → 0
            max(3em, 12pt, 1in)           → 72  → 0
            clamp(8pt, 1em, 9pt)          → 9   → 0
            clamp(8pt, 0.1em, 9pt)        → 8   → 0
            calc(1pt + min(2pt, 1em))     → 3   → 0
            """)
    void sums_keep_distances_and_shares_apart(String value, double points, double percent) {
        var measure = (Measure) margin(value);

        assertThat(measure.points()).isCloseTo(points, within(0.001));
        assertThat(measure.percent()).isCloseTo(percent, within(0.001));
    }

    @Test
    void a_length_is_resolved_where_the_whole_is_known() {
        assertThat(margin("calc(50% - 1em)").of(200, 0)).isEqualTo(90);
        assertThat(margin("auto").of(200, 7)).isEqualTo(7);
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiterString = " → ", textBlock = """
            padding: 12           → a length needs a unit: 12pt
            padding: 12pz         → there is no unit “pz”; lengths end in pt, mm, cm, in, pc, px, em, rem, lh, rlh or %
            padding: -1pt         → write a length that is not negative or a percentage
            border-width: 10%     → write thin, medium, thick or a length (12pt)
            margin: calc(1pt + 2) → write a sum like calc(100% - 2em)
            margin: calc(1pt * 2pt) → write a sum like calc(100% - 2em)
            margin: calc(1pt / 0) → write a sum like calc(100% - 2em)
            width: atuo           → did you mean “auto”?
            """)
    void what_is_no_length_is_said_with_a_remedy(String declaration, String hint) {
        assertThat(Desk.notes("p { " + declaration + " }"))
                .singleElement()
                .asString()
                .startsWith("print.css:1:")
                .contains("cannot be the value of")
                .endsWith("hint: " + hint);
    }

    @Test
    void a_sum_below_nought_is_nought_where_nothing_negative_can_be() {
        assertThat(Desk.said("padding-left: calc(1pt - 5pt)").box().padding().left())
                .isEqualTo(Length.points(0));
    }

    @Test
    void sizes_of_letters_are_shares_of_those_around() {
        var css = "div { font-size: 20pt } #x { font-size: 50%; margin-left: 1em }";
        var style = style(css, "<div><p id='x'>text</p></div>");

        assertThat(style.type().size()).isEqualTo(10);
        assertThat(style.box().margin().left()).isEqualTo(Length.points(10));
    }

    @Test
    void the_root_measures_itself_by_its_own_size() {
        var styled = Desk.styled("html { font-size: 10pt; padding: 1rem; line-height: 1.4; margin: 1rlh }", "");

        assertThat(styled.style().box().padding().top()).isEqualTo(Length.points(10));
        assertThat(styled.style().box().margin().top()).isEqualTo(Length.points(14));
    }
}
