package gazette.typeset.css;

import static gazette.typeset.css.Desk.notes;
import static gazette.typeset.css.Desk.style;
import static org.assertj.core.api.Assertions.assertThat;

import gazette.markup.StyleSheet;
import gazette.measure.PageSize;
import gazette.page.Color;
import gazette.typeset.css.style.Length;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

@DisplayNameGeneration(ReplaceUnderscores.class)
class VariablesTest {
    private static final Color RED = new Color(255, 0, 0);

    private static Color color(String css) {
        return style(css, "<div><p id='x'>text</p></div>").type().color();
    }

    @Test
    void a_variable_stands_for_its_value() {
        assertThat(color(":root { --ink: red } p { color: var(--ink) }")).isEqualTo(RED);
    }

    @Test
    void a_variable_is_inherited_and_the_nearest_counts() {
        assertThat(color(":root { --ink: blue } div { --ink: red } p { color: var(--ink) }"))
                .isEqualTo(RED);
    }

    @Test
    void a_variable_stands_for_part_of_a_value_and_for_shorthands() {
        var style = style(
                ":root { --gap: 2pt; --rule: 1pt solid } p { margin: var(--gap) calc(2 * var(--gap)); border: var(--rule) red }",
                "<p id='x'/>");

        assertThat(style.box().margin().left()).isEqualTo(Length.points(4));
        assertThat(style.box().border().top().isVisible()).isTrue();
    }

    @Test
    void variables_stand_for_each_other() {
        assertThat(color(":root { --a: var(--b); --b: red } p { color: var(--a) }"))
                .isEqualTo(RED);
    }

    @Test
    void names_of_variables_tell_capitals_from_small_letters() {
        assertThat(color(":root { --Ink: red; --ink: blue } p { color: var(--Ink) }"))
                .isEqualTo(RED);
    }

    @Test
    void a_fallback_stands_in_for_what_has_no_value() {
        assertThat(color("p { color: var(--none, red) }")).isEqualTo(RED);
        assertThat(color("p { color: var(--none, var(--none-either, red)) }")).isEqualTo(RED);
    }

    @Test
    void a_variable_can_be_important_and_can_be_taken_back() {
        assertThat(color("div { --ink: red !important; --ink: blue } p { color: var(--ink) }"))
                .isEqualTo(RED);
        assertThat(color("div { --ink: blue } p { --ink: initial; color: var(--ink, red) }"))
                .isEqualTo(RED);
    }

    @Test
    void lengths_in_em_are_measured_where_the_variable_is_used() {
        var css = "div { font-size: 20pt; --gap: 1em } p { font-size: 10pt; margin-left: var(--gap) }";

        assertThat(style(css, "<div><p id='x'/></div>").box().margin().left()).isEqualTo(Length.points(10));
    }

    @Test
    void what_comes_to_nothing_is_as_if_it_had_not_been_said() {
        var sheet = "body { color: red } p { color: blue; color: var(--none) }";
        var styled = Styling.of(List.of(new StyleSheet("print.css", sheet)), PageSize.A5)
                .work()
                .style(Desk.document("<p id='x'/>"));

        assertThat(Desk.find(styled, "x").orElseThrow().style().type().color()).isEqualTo(RED);
    }

    @Test
    void a_variable_without_value_is_noted_where_it_is_used() {
        assertThat(notes(":root { --ink: red }\np { color: var(--inc) }")).containsExactly("""
                print.css:2:16: warning: the variable --inc has no value
                  hint: did you mean --ink?""");
    }

    @Test
    void a_value_that_is_wrong_once_variables_are_known_is_noted() {
        assertThat(notes(":root { --ink: 12pt }\np { color: var(--ink) }")).containsExactly("""
                print.css:2:12: warning: with its variables this cannot be the value of color
                  hint: write currentcolor or a colour (#333, gray)""");
    }

    @Test
    void variables_that_stand_for_themselves_have_no_value() {
        assertThat(notes(":root { --a: var(--b); --b: var(--a) } p { color: var(--a) }"))
                .hasSize(1);
    }

    @Test
    void variables_that_double_each_other_end_soon() {
        var css = new StringBuilder(":root { --v0: 1pt 1pt;");
        for (int i = 1; i < 60; i++) {
            css.append("--v%d: var(--v%d) var(--v%d);".formatted(i, i - 1, i - 1));
        }
        css.append("} p { margin: var(--v59) }");

        assertThat(Assertions.assertTimeout(Duration.ofSeconds(5), () -> notes(css.toString())))
                .hasSize(1);
    }

    @Test
    void a_long_chain_of_variables_ends_without_harm() {
        var css = new StringBuilder(":root {");
        for (int i = 20_000; i > 0; i--) {
            css.append("--v%d: var(--v%d);".formatted(i, i - 1));
        }
        css.append("} p { color: var(--v20000) }");

        assertThat(Assertions.assertTimeout(Duration.ofSeconds(10), () -> notes(css.toString())))
                .hasSize(1);
    }
}
