package gazette.typeset.css;

import static gazette.typeset.css.Desk.said;
import static gazette.typeset.css.Desk.style;
import static org.assertj.core.api.Assertions.assertThat;

import gazette.page.Color;
import gazette.typeset.css.style.Border;
import gazette.typeset.css.style.BoxStyle.Clear;
import gazette.typeset.css.style.BoxStyle.Floats;
import gazette.typeset.css.style.BoxStyle.Sizing;
import gazette.typeset.css.style.BreakStyle;
import gazette.typeset.css.style.BreakStyle.Break;
import gazette.typeset.css.style.ColumnStyle;
import gazette.typeset.css.style.ColumnStyle.Fill;
import gazette.typeset.css.style.Edges;
import gazette.typeset.css.style.Length;
import gazette.typeset.css.style.TableStyle;
import java.util.Optional;
import java.util.OptionalInt;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayNameGeneration(ReplaceUnderscores.class)
class BoxStyleTest {
    private static String points(Edges<Length> edges) {
        var points = edges.map(edge -> edge.isKeyword() ? "auto" : "" + Math.round(edge.of(100, 0)));
        return String.join(" ", points.top(), points.right(), points.bottom(), points.left());
    }

    @ParameterizedTest(name = "{0} is {1}")
    @CsvSource(delimiterString = " → ", textBlock = """
            margin: 1pt                        → 1 1 1 1
            margin: 1pt 2pt                    → 1 2 1 2
            margin: 1pt 2pt 3pt                → 1 2 3 2
            margin: 1pt 2pt 3pt 4pt            → 1 2 3 4
            margin: 0 auto                     → 0 auto 0 auto
            margin: 1em 5%                     → 12 5 12 5
            margin: 0; margin-left: 7pt        → 0 0 0 7
            margin: 0; margin-inline: 1pt 2pt  → 0 2 0 1
            margin: 0; margin-block: 3pt       → 3 0 3 0
            margin: 0; margin-inline-start: 4pt → 0 0 0 4
            margin: 0; direction: rtl; margin-inline-start: 4pt → 0 4 0 0
            margin: 0; direction: rtl; margin-inline: 1pt 2pt → 0 1 0 2
            margin: 0; margin-block-end: -1pt  → 0 0 -1 0
            """)
    void margins_are_said_one_by_one_or_at_once(String declarations, String margins) {
        assertThat(points(said(declarations).box().margin())).isEqualTo(margins);
    }

    @Test
    void padding_is_never_negative_and_never_left_to_layout() {
        assertThat(points(
                        said("padding: 1pt 2pt; padding-inline-end: 3pt").box().padding()))
                .isEqualTo("1 3 1 2");
        assertThat(Desk.notes("p { padding: auto }")).hasSize(1);
    }

    @Test
    void a_border_has_width_style_and_colour_in_any_order() {
        var expected = new Border(1, Border.Style.DOTTED, Optional.of(new Color(255, 0, 0)));

        assertThat(said("border: red dotted 1pt").box().border()).isEqualTo(Edges.all(expected));
        assertThat(said("border-bottom: 1pt red dotted").box().border().bottom())
                .isEqualTo(expected);
        assertThat(said("border-width: 1pt; border-style: dotted; border-color: red")
                        .box()
                        .border())
                .isEqualTo(Edges.all(expected));
    }

    @Test
    void a_border_can_be_drawn_in_part() {
        assertThat(said("border-clip: 40%").box().borderClip()).isEqualTo(new Length.Measure(0, 40));
        assertThat(said("color: red").box().borderClip()).isEqualTo(Length.Keyword.NORMAL);
        assertThat(Desk.notes("p { border-clip: -1pt }")).hasSize(1);
    }

    @Test
    void a_border_without_style_takes_no_room() {
        assertThat(said("border: 3pt red").box().border().top()).isEqualTo(Border.NONE);
        assertThat(said("border: 1pt solid; border-top-style: none")
                        .box()
                        .border()
                        .top())
                .isEqualTo(Border.NONE);
    }

    @Test
    void a_border_is_medium_and_has_the_colour_of_the_letters_if_nothing_else_is_said() {
        assertThat(said("border-left: double; color: blue").box().border().left())
                .isEqualTo(new Border(2.25, Border.Style.DOUBLE, Optional.of(new Color(0, 0, 255))));
    }

    @Test
    void a_border_at_the_start_of_lines_follows_the_direction() {
        assertThat(said("direction: rtl; border-inline-start: 1pt solid")
                        .box()
                        .border()
                        .right()
                        .width())
                .isEqualTo(1);
    }

    @Test
    void sizes_are_lengths_shares_or_left_to_layout() {
        var box = said("width: 50%; min-width: 10pt; max-height: 20mm; box-sizing: border-box")
                .box();

        assertThat(box.width().of(300, 0)).isEqualTo(150);
        assertThat(box.minWidth()).isEqualTo(Length.points(10));
        assertThat(box.maxWidth()).isEqualTo(Length.Keyword.NONE);
        assertThat(box.height()).isEqualTo(Length.Keyword.AUTO);
        assertThat(box.maxHeight().isKeyword()).isFalse();
        assertThat(box.sizing()).isEqualTo(Sizing.BORDER_BOX);
    }

    @ParameterizedTest(name = "{0}: {1}, {2}")
    @CsvSource(delimiterString = " → ", textBlock = """
            float: left; clear: both                         → LEFT  → BOTH
            float: inline-start; clear: inline-end           → LEFT  → RIGHT
            direction: rtl; float: inline-start; clear: inline-end → RIGHT → LEFT
            float: none                                      → NONE  → NONE
            float: top                                       → TOP   → NONE
            """)
    void floats_stand_at_a_side(String declarations, Floats floats, Clear clear) {
        assertThat(said(declarations).box().floats()).isEqualTo(floats);
        assertThat(said(declarations).box().clear()).isEqualTo(clear);
    }

    @ParameterizedTest(name = "{0} is {1}")
    @CsvSource(delimiterString = " → ", textBlock = """
            break-before: page                        → PAGE
            break-before: always                      → PAGE
            page-break-before: always                 → PAGE
            break-before: right                       → RIGHT
            break-before: recto                       → RIGHT
            direction: rtl; break-before: recto       → LEFT
            break-before: verso                       → LEFT
            break-before: column                      → COLUMN
            break-before: avoid-page                  → AVOID_PAGE
            page-break-before: avoid                  → AVOID
            """)
    void breaks_are_forced_and_avoided(String declarations, Break before) {
        assertThat(said(declarations).breaks().before()).isEqualTo(before);
    }

    @Test
    void a_box_cannot_be_told_to_break_inside() {
        assertThat(said("break-inside: avoid; break-after: avoid; orphans: 3; widows: 4")
                        .breaks())
                .isEqualTo(new BreakStyle(Break.AUTO, Break.AVOID, Break.AVOID, 3, 4));
        assertThat(Desk.notes("p { break-inside: page }")).hasSize(1);
        assertThat(Desk.notes("p { orphans: 0 }")).hasSize(1);
    }

    @ParameterizedTest(name = "{0} is {1} of {2}")
    @CsvSource(delimiterString = " → ", textBlock = """
            columns: 2             → OptionalInt[2]    → AUTO
            columns: 2 auto        → OptionalInt[2]    → AUTO
            columns: 80pt 3        → OptionalInt[3]    → Measure[points=80.0, percent=0.0]
            column-width: 80pt     → OptionalInt.empty → Measure[points=80.0, percent=0.0]
            columns: auto          → OptionalInt.empty → AUTO
            """)
    void columns_have_a_count_or_a_width(String declarations, String count, String width) {
        var columns = said(declarations).columns();

        assertThat(columns.count()).hasToString(count);
        assertThat(columns.width()).hasToString(width);
        assertThat(columns.isMulticol())
                .isEqualTo(columns.count().isPresent() || !columns.width().isKeyword());
    }

    @Test
    void columns_have_a_gap_a_rule_and_a_way_to_be_filled() {
        var columns =
                said("columns: 2; column-gap: 5%; column-rule: 0.5pt solid #888; column-fill: auto; column-span: all")
                        .columns();

        assertThat(columns)
                .isEqualTo(new ColumnStyle(
                        OptionalInt.of(2),
                        Length.Keyword.AUTO,
                        new Length.Measure(0, 5),
                        new Border(0.5, Border.Style.SOLID, Optional.of(new Color(136, 136, 136))),
                        Fill.AUTO,
                        true));
        assertThat(said("columns: 2; font-size: 9pt").columns().gap()).isEqualTo(Length.points(9));
    }

    @Test
    void tables_have_spacing_unless_their_borders_collapse() {
        var css = "border-spacing: 2pt 4pt; caption-side: bottom; table-layout: fixed";

        assertThat(said(css).table()).isEqualTo(new TableStyle(false, true, 2, 4, true));
        assertThat(said(css + "; border-collapse: collapse").table()).isEqualTo(new TableStyle(true, true, 0, 0, true));
    }

    @Test
    void elements_that_say_nothing_share_their_boxes() {
        var styled = Desk.styled("p { color: red }", "<div id='x'/><section id='y'/>");

        assertThat(Desk.find(styled, "x").orElseThrow().style().box())
                .isSameAs(Desk.find(styled, "y").orElseThrow().style().box());
    }

    @Test
    void backgrounds_are_colours() {
        assertThat(said("background: #eee").box().background()).contains(new Color(238, 238, 238));
        assertThat(said("background: none").box().background()).isEmpty();
        assertThat(style("div { background: red }", "<div><p id='x'/></div>")
                        .box()
                        .background())
                .isEmpty();
        assertThat(Desk.notes("p { background: url(a.png) }")).hasSize(1);
    }
}
