package gazette.typeset.css;

import static gazette.typeset.css.Desk.said;
import static gazette.typeset.css.Desk.style;
import static org.assertj.core.api.Assertions.assertThat;

import gazette.typeset.css.style.Length;
import gazette.typeset.css.style.LineStyle.Align;
import gazette.typeset.css.style.LineStyle.Hanging;
import gazette.typeset.css.style.LineStyle.Limits;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayNameGeneration(ReplaceUnderscores.class)
class LineStyleTest {
    @ParameterizedTest(name = "{0}: {1}, last {2}")
    @CsvSource(delimiterString = " → ", textBlock = """
            text-align: left                             → START   → START
            text-align: right                            → END     → END
            text-align: end                              → END     → END
            text-align: center                           → CENTER  → CENTER
            text-align: justify                          → JUSTIFY → START
            text-align: justify; text-align-last: center → JUSTIFY → CENTER
            text-align: justify; text-align-last: justify → JUSTIFY → JUSTIFY
            text-align-last: right                       → START   → END
            direction: rtl; text-align: left             → END     → END
            direction: rtl; text-align: right            → START   → START
            direction: rtl; text-align: justify          → JUSTIFY → START
            """)
    void lines_stand_where_they_are_told(String declarations, Align align, Align last) {
        assertThat(said(declarations).lines().align()).isEqualTo(align);
        assertThat(said(declarations).lines().alignLast()).isEqualTo(last);
    }

    @Test
    void a_bare_number_of_leading_is_inherited_as_a_number() {
        var css = "div { font-size: 20pt; line-height: 1.5 } #x { font-size: 10pt }";

        assertThat(style(css, "<div><p id='x'/></div>").lines().leading()).isEqualTo(Length.points(15));
    }

    @Test
    void leading_in_percent_or_em_is_inherited_as_a_length() {
        for (var leading : new String[] {"150%", "1.5em", "30pt"}) {
            var css = "div { font-size: 20pt; line-height: " + leading + " } #x { font-size: 10pt }";

            assertThat(style(css, "<div><p id='x'/></div>").lines().leading()).isEqualTo(Length.points(30));
        }
    }

    @Test
    void leading_is_at_first_what_the_font_says() {
        assertThat(said("").lines().leading()).isEqualTo(Length.Keyword.NORMAL);
    }

    @Test
    void the_indent_is_a_length_or_a_share() {
        assertThat(said("text-indent: -1em").lines().indent().length()).isEqualTo(Length.points(-12));
        assertThat(said("text-indent: 10%").lines().indent().length().of(200, 0))
                .isEqualTo(20);
    }

    @Test
    void marks_hang_at_both_ends() {
        assertThat(said("hanging-punctuation: last first allow-end").lines().hanging())
                .containsExactly(Hanging.FIRST, Hanging.LAST, Hanging.ALLOW_END);
        assertThat(said("hanging-punctuation: none").lines().hanging()).isEmpty();
    }

    @Test
    void hyphenation_has_limits() {
        var css = "hyphenate-limit-chars: 6 2 3; hyphenate-limit-lines: 2; hyphenate-limit-last: page";

        assertThat(said(css).lines().limits()).isEqualTo(new Limits(6, 2, 3, 2, Limits.Last.PAGE));
    }

    @ParameterizedTest(name = "{0} is {1} {2} {3}")
    @CsvSource({"auto, 5, 2, 2", "7, 7, 2, 2", "7 3, 7, 3, 3", "auto 3 auto, 5, 3, 2"})
    void limits_that_are_not_said_are_the_usual_ones(String written, int word, int before, int after) {
        var unlimited = "; hyphenate-limit-lines: no-limit; hyphenate-limit-last: none";

        var limits =
                said("hyphenate-limit-chars: " + written + unlimited).lines().limits();

        assertThat(limits).isEqualTo(new Limits(word, before, after, Integer.MAX_VALUE, Limits.Last.NONE));
    }

    @Test
    void where_no_sheet_speaks_of_limits_those_of_the_house_hold() {
        assertThat(said("color: black").lines().limits()).isEqualTo(new Limits(6, 2, 3, 2, Limits.Last.ALWAYS));
    }

    @Test
    void headlines_are_balanced() {
        assertThat(said("text-wrap: balance").lines().balance()).isTrue();
        assertThat(said("text-wrap: pretty").lines().balance()).isFalse();
    }

    @Test
    void the_direction_comes_from_the_markup() {
        assertThat(style("", "<div dir='rtl'><p id='x'/></div>").lines().rightToLeft())
                .isTrue();
    }

    @Test
    void the_language_comes_from_the_markup() {
        var styled = Desk.styled("", "<div xml:lang='de'><p id='x'/></div>");

        assertThat(Desk.find(styled, "x").orElseThrow().language().tag()).isEqualTo("de");
    }
}
