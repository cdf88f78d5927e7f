package gazette.typeset.css;

import static gazette.typeset.css.Desk.find;
import static gazette.typeset.css.Desk.style;
import static gazette.typeset.css.Desk.styled;
import static org.assertj.core.api.Assertions.assertThat;

import gazette.markup.StyleSheet;
import gazette.measure.PageSize;
import gazette.page.Color;
import gazette.typeset.css.style.ComputedStyle;
import gazette.typeset.css.style.Length;
import java.util.List;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

@DisplayNameGeneration(ReplaceUnderscores.class)
class CascadeTest {
    private static final Color RED = new Color(255, 0, 0);
    private static final Color BLUE = new Color(0, 0, 255);

    private static Color color(String css) {
        return style(css, "<p class='a' id='x'>text</p>").type().color();
    }

    @Test
    void the_later_of_two_equal_rules_wins() {
        assertThat(color("p { color: blue } p { color: red }")).isEqualTo(RED);
    }

    @Test
    void the_more_specific_rule_wins_wherever_it_stands() {
        assertThat(color("p.a { color: red } p { color: blue }")).isEqualTo(RED);
        assertThat(color("#x { color: red } html body p.a { color: blue }")).isEqualTo(RED);
    }

    @Test
    void many_classes_do_not_outweigh_an_id() {
        assertThat(color("#x { color: red } " + ".a".repeat(2000) + " { color: blue }"))
                .isEqualTo(RED);
    }

    @Test
    void where_counts_nothing_and_is_counts_its_most_specific_part() {
        assertThat(color("p { color: red } :where(#x, .a) { color: blue }")).isEqualTo(RED);
        assertThat(color(":is(#x, div) { color: red } p.a { color: blue }")).isEqualTo(RED);
    }

    @Test
    void what_is_important_wins_over_what_is_specific() {
        assertThat(color("p { color: red !important } #x { color: blue }")).isEqualTo(RED);
    }

    @Test
    void of_two_important_ones_the_more_specific_wins() {
        assertThat(color("#x { color: red ! IMPORTANT } p { color: blue !important }"))
                .isEqualTo(RED);
    }

    @Test
    void any_rule_of_the_issue_wins_over_our_own_sheet() {
        var plain = style("", "<h1 id='x'>text</h1>");
        var ruled = style("* { font-weight: 300 }", "<h1 id='x'>text</h1>");

        assertThat(plain.type().weight()).isEqualTo(700);
        assertThat(ruled.type().weight()).isEqualTo(300);
    }

    @Test
    void later_sheets_win_over_earlier_ones() {
        var sheets = List.of(new StyleSheet("a.css", "p { color: blue }"), new StyleSheet("b.css", "p { color: red }"));
        var styled = Styling.of(sheets, PageSize.A5).work().style(Desk.document("<p id='x'/>"));

        assertThat(find(styled, "x").orElseThrow().style().type().color()).isEqualTo(RED);
    }

    @Test
    void a_wrong_declaration_leaves_the_one_before_it_in_force() {
        var sheet = new StyleSheet("a.css", "p { color: red; color: reddish }");
        var styled = Styling.of(List.of(sheet), PageSize.A5).work().style(Desk.document("<p id='x'/>"));

        assertThat(find(styled, "x").orElseThrow().style().type().color()).isEqualTo(RED);
    }

    @Test
    void letters_are_inherited_and_boxes_are_not() {
        var style = style("div { color: red; margin-top: 5pt }", "<div><span id='x'>text</span></div>");

        assertThat(style.type().color()).isEqualTo(RED);
        assertThat(style.box().margin().top()).isEqualTo(Length.points(0));
    }

    @Test
    void inherit_takes_what_the_parent_has() {
        var style = style("div { margin-top: 5pt } #x { margin: inherit }", "<div><p id='x'>text</p></div>");

        assertThat(style.box().margin().top()).isEqualTo(Length.points(5));
    }

    @Test
    void initial_takes_what_css_says_at_first() {
        assertThat(color("body { color: red } p { color: initial }")).isEqualTo(Color.BLACK);
    }

    @Test
    void unset_inherits_what_is_inherited_and_resets_the_rest() {
        var style = style("div { color: red } p { color: unset; margin: unset }", "<div><p id='x'>text</p></div>");

        assertThat(style.type().color()).isEqualTo(RED);
        assertThat(style.box().margin().top()).isEqualTo(Length.points(0));
    }

    @Test
    void revert_takes_what_our_own_sheet_says() {
        var style = style("p { margin: 3pt } #x { margin-top: revert }", "<p id='x'>text</p>");

        assertThat(style.box().margin().top()).isEqualTo(Length.points(12));
        assertThat(style.box().margin().left()).isEqualTo(Length.points(3));
    }

    @Test
    void current_color_is_the_colour_of_the_letters_wherever_it_is_said() {
        var style = style("#x { border: 1pt solid; color: blue; background: currentcolor }", "<p id='x'>text</p>");

        assertThat(style.box().border().left().color()).contains(BLUE);
        assertThat(style.box().background()).contains(BLUE);
    }

    @Test
    void equal_styles_are_one_object() {
        var styled = styled("li { color: red }", "<ul><li id='a'>a</li><li id='b'>b</li></ul><p id='c'/><p id='d'/>");

        assertThat(find(styled, "a").orElseThrow().style())
                .isSameAs(find(styled, "b").orElseThrow().style());
        assertThat(find(styled, "c").orElseThrow().style())
                .isSameAs(find(styled, "d").orElseThrow().style());
    }

    @Test
    void equal_styles_are_one_object_across_documents() {
        var styling = Desk.styling("p { color: red }");
        var one = styling.style(Desk.document("<p id='x'>one</p>"));
        var other = styling.style(Desk.document("<p id='x'>other</p>"));

        assertThat(find(one, "x").orElseThrow().style())
                .isSameAs(find(other, "x").orElseThrow().style());
    }

    @Test
    void what_is_not_displayed_has_no_children() {
        var styled = styled("#x { display: none }", "<div id='x'><p>text</p></div>");

        assertThat(find(styled, "x").orElseThrow().children()).isEmpty();
    }

    @Test
    void floats_and_the_root_are_blocks() {
        var styled = styled("span { float: left } html { display: inline }", "<span id='x'>text</span>");

        assertThat(find(styled, "x").orElseThrow().style().display()).isEqualTo(ComputedStyle.Display.BLOCK);
        assertThat(styled.style().display()).isEqualTo(ComputedStyle.Display.BLOCK);
    }

    @Test
    void a_named_page_holds_for_everything_inside() {
        assertThat(style("div { page: cover }", "<div><p id='x'/></div>").page())
                .contains("cover");
        assertThat(style("div { page: cover } p { page: auto }", "<div><p id='x'/></div>")
                        .page())
                .contains("cover");
        assertThat(style("div { page: cover }", "<div/><p id='x'/>").page()).isEmpty();
    }

    @Test
    void a_line_under_letters_goes_on_under_those_inside_in_its_own_colour() {
        var style = style("p { text-decoration: underline red; color: blue }", "<p><b id='x'>text</b></p>");

        assertThat(style.type().decoration())
                .hasValueSatisfying(line -> assertThat(line.color()).isEqualTo(RED));
    }

    @Test
    void a_line_under_letters_stops_at_what_floats() {
        var style = style("p { text-decoration: underline } b { float: left }", "<p><b id='x'>text</b></p>");

        assertThat(style.type().decoration()).isEmpty();
    }
}
