package gazette.typeset.css;

import static gazette.typeset.css.Desk.styling;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import gazette.markup.StyleSheet;
import gazette.measure.PageSize;
import gazette.typeset.css.sheet.PageKind;
import gazette.typeset.css.sheet.PageStyle.MarginBox;
import gazette.typeset.css.style.ComputedStyle;
import gazette.typeset.css.style.Content;
import gazette.typeset.css.style.CounterStyle;
import gazette.typeset.css.style.Edges;
import gazette.typeset.css.style.Length;
import gazette.typeset.css.style.LineStyle.Align;
import gazette.typeset.css.style.TypeStyle.VerticalAlign;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayNameGeneration(ReplaceUnderscores.class)
class PageStyleTest {
    private static final PageKind LEFT = new PageKind(Optional.empty(), true, false, false);
    private static final PageKind FIRST = new PageKind(Optional.empty(), false, true, false);
    private static final PageKind BLANK = new PageKind(Optional.empty(), true, false, true);
    private static final PageKind COVER = new PageKind(Optional.of("cover"), false, true, false);

    private static PageSize size(String css) {
        return Styling.of(List.of(new StyleSheet("print.css", css)))
                .work()
                .page(PageKind.USUAL)
                .size();
    }

    @ParameterizedTest(name = "{0} is {1} × {2}")
    @CsvSource(delimiterString = " → ", textBlock = """
            auto                 → 419.528 → 595.276
            A4                   → 595.276 → 841.89
            letter               → 612     → 792
            a4 landscape         → 841.89  → 595.276
            landscape            → 595.276 → 419.528
            portrait A5          → 419.528 → 595.276
            100mm 150mm          → 283.465 → 425.197
            6in                  → 432     → 432
            """)
    void a_page_is_as_big_as_the_sheet_says(String written, double width, double height) {
        var size = size("@page { size: " + written + " }");

        assertThat(size.width()).isCloseTo(width, within(0.001));
        assertThat(size.height()).isCloseTo(height, within(0.001));
    }

    @Test
    void a_size_that_was_asked_for_rules_over_the_sheet() {
        var asked = new PageSize(300, 400);
        var sheet = new StyleSheet("print.css", "@page { size: A4 } @page wide { size: landscape }");
        var styling = Styling.of(List.of(sheet), asked).work();

        assertThat(styling.page(PageKind.USUAL).size()).isEqualTo(asked);
        assertThat(styling.page(new PageKind(Optional.of("wide"), false, false, false))
                        .size())
                .isEqualTo(new PageSize(400, 300));
    }

    @Test
    void a_page_too_small_to_be_one_is_as_if_nothing_was_said() {
        assertThat(size("@page { size: 1mm 2mm }")).isEqualTo(PageSize.A5);
        assertThat(Desk.notes("@page { size: 1mm 2mm }"))
                .singleElement()
                .asString()
                .endsWith("sides from 1in to 200in");
    }

    @Test
    void margins_are_shares_of_the_side_they_lie_along() {
        var margin = styling("@page { margin: 10% 20% 30pt auto }")
                .page(PageKind.USUAL)
                .margin();

        assertThat(margin.top()).isCloseTo(59.5276, within(0.001));
        assertThat(margin.right()).isCloseTo(83.9055, within(0.001));
        assertThat(margin.bottom()).isEqualTo(30);
        assertThat(margin.left()).isZero();
    }

    @Test
    void left_right_first_and_blank_pages_differ() {
        var styling = styling("""
                @page { margin: 10pt }
                @page :left { margin-left: 1pt }
                @page :right { margin-left: 2pt }
                @page :first { margin-left: 3pt }
                @page :blank { margin-top: 4pt }
                """);

        assertThat(styling.page(LEFT).margin().left()).isEqualTo(1);
        assertThat(styling.page(PageKind.USUAL).margin().left()).isEqualTo(2);
        assertThat(styling.page(FIRST).margin().left()).isEqualTo(3);
        assertThat(styling.page(BLANK).margin()).isEqualTo(new Edges<>(4.0, 10.0, 10.0, 1.0));
    }

    @Test
    void a_named_page_wins_over_any_other() {
        var styling =
                styling("@page cover { margin: 1pt } @page :first { margin: 2pt } @page cover:left { margin: 3pt }");

        assertThat(styling.page(COVER).margin().top()).isEqualTo(1);
        assertThat(styling.page(FIRST).margin().top()).isEqualTo(2);
    }

    @Test
    void several_pages_can_share_a_rule() {
        var styling = styling("@page cover, :left { margin: 1pt }");

        assertThat(styling.page(COVER).margin().top()).isEqualTo(1);
        assertThat(styling.page(LEFT).margin().top()).isEqualTo(1);
    }

    @Test
    void margin_boxes_have_content_and_the_letters_of_the_root() {
        var styling = styling("""
                html { font: 9pt Literata }
                @page { font-size: 8pt; @bottom-center { content: counter(page); font-style: italic } }
                """);
        var folio = styling.page(PageKind.USUAL).box(MarginBox.BOTTOM_CENTER).orElseThrow();

        assertThat(folio.generated().content()).contains(List.of(new Content.Counter("page", CounterStyle.DECIMAL)));
        assertThat(folio.type().families()).containsExactly("Literata");
        assertThat(folio.type().size()).isEqualTo(8);
        assertThat(folio.type().italic()).isTrue();
    }

    @Test
    void a_margin_box_without_content_is_not_there() {
        var styling = styling("@page { @top-left { content: 'x' } @top-right { color: red } }"
                + "@page :first { @top-left { content: none } }");

        assertThat(styling.page(PageKind.USUAL).boxes()).containsOnlyKeys(MarginBox.TOP_LEFT);
        assertThat(styling.page(FIRST).boxes()).isEmpty();
    }

    @ParameterizedTest(name = "{0}: {1}, {2}")
    @CsvSource({
        "top-left-corner, END, MIDDLE", "top-left, START, MIDDLE", "top-center, CENTER, MIDDLE",
        "top-right, END, MIDDLE", "top-right-corner, START, MIDDLE", "right-top, CENTER, TOP",
        "right-middle, CENTER, MIDDLE", "right-bottom, CENTER, BOTTOM", "bottom-right-corner, START, MIDDLE",
        "bottom-right, END, MIDDLE", "bottom-center, CENTER, MIDDLE", "bottom-left, START, MIDDLE",
        "bottom-left-corner, END, MIDDLE", "left-bottom, CENTER, BOTTOM", "left-middle, CENTER, MIDDLE",
        "left-top, CENTER, TOP"
    })
    void content_stands_in_its_box_as_is_usual_there(String box, Align align, VerticalAlign vertical) {
        var style = styling("@page { @" + box + " { content: 'x' } }")
                .page(PageKind.USUAL)
                .boxes()
                .values()
                .iterator()
                .next();

        assertThat(style.lines().align()).isEqualTo(align);
        assertThat(style.type().verticalAlign()).isEqualTo(vertical);
        assertThat(style.display()).isEqualTo(ComputedStyle.Display.BLOCK);
    }

    @Test
    void rules_for_one_box_add_up() {
        var css = "@page { @top-left { content: 'x'; color: red } } @page :left { @top-left { content: 'y' } }";
        var style = styling(css).page(LEFT).box(MarginBox.TOP_LEFT).orElseThrow();

        assertThat(style.generated().content()).contains(List.of(new Content.Words("y")));
        assertThat(style.type().color().red()).isEqualTo(255);
    }

    @Test
    void the_room_for_notes_has_a_style_of_its_own_on_each_kind_of_page() {
        var styling = styling("""
                @page { @footnote { margin-top: 9pt; border-top: 1pt solid black; max-height: 40% } }
                @page :left { @footnote { margin-top: 12pt } }
                """);
        var right = styling.page(PageKind.USUAL).footnote().box();

        assertThat(right.margin().top()).isEqualTo(Length.points(9));
        assertThat(right.border().top().width()).isEqualTo(1);
        assertThat(right.maxHeight()).isEqualTo(new Length.Measure(0, 40));
        assertThat(styling.page(LEFT).footnote().box().margin().top()).isEqualTo(Length.points(12));
    }

    @Test
    void above_notes_is_a_short_rule_if_nobody_says_otherwise() {
        var usual = styling("").page(PageKind.USUAL).footnote().box();

        assertThat(usual.border().top().isVisible()).isTrue();
        assertThat(usual.borderClip()).isEqualTo(Length.points(48));
    }

    @Test
    void pages_use_variables_of_the_root() {
        var styling = styling(":root { --edge: 9pt } @page { margin: var(--edge) }");

        assertThat(styling.page(PageKind.USUAL).margin().top()).isEqualTo(9);
    }

    @Test
    void what_is_no_page_and_no_box_is_noted() {
        assertThat(Desk.notes("@page :frist { margin: 0 } @page { @top-centre { content: 'x' } size: huge }"))
                .containsExactly("""
                        print.css:1:7: warning: “:frist” does not name a page
                          hint: write a name, :left, :right, :first or :blank after @page""", """
                        print.css:1:36: warning: there is no margin box @top-centre
                          hint: did you mean @top-center?""", """
                        print.css:1:71: warning: “huge” cannot be the value of size
                          hint: write auto, portrait, landscape or a size of paper (A4, A5, letter)""");
    }
}
