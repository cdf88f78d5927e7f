package gazette.typeset.css;

import static gazette.typeset.css.Desk.find;
import static gazette.typeset.css.Desk.said;
import static gazette.typeset.css.Desk.style;
import static gazette.typeset.css.Desk.styled;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import gazette.typeset.css.style.ComputedStyle;
import gazette.typeset.css.style.Content;
import gazette.typeset.css.style.Content.Which;
import gazette.typeset.css.style.CounterStyle;
import gazette.typeset.css.style.Generated;
import gazette.typeset.css.style.Generated.CounterChange;
import gazette.typeset.css.style.Generated.StringSet;
import gazette.typeset.css.style.ListStyle;
import gazette.typeset.css.style.Pseudo;
import java.util.List;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

@DisplayNameGeneration(ReplaceUnderscores.class)
class GeneratedTest {
    private static List<Content> content(String written) {
        var styled = styled("#x::before { content: " + written + " }", "<p id='x'>text</p>");
        return find(styled, "x")
                .orElseThrow()
                .pseudo(Pseudo.BEFORE)
                .orElseThrow()
                .generated()
                .content()
                .orElseThrow();
    }

    @Test
    void content_is_strings_counters_and_attributes() {
        assertThat(content("'No. ' counter(item) counters(item, '.', lower-roman) attr(title)"))
                .containsExactly(
                        new Content.Words("No. "),
                        new Content.Counter("item", CounterStyle.DECIMAL),
                        new Content.Counters("item", ".", CounterStyle.LOWER_ROMAN),
                        new Content.Attribute("title"));
    }

    @Test
    void content_is_what_stands_elsewhere() {
        assertThat(content("target-text(attr(href)) leader('. ') target-counter(attr(href url), page, upper-roman)"))
                .containsExactly(
                        new Content.TargetText("href"),
                        new Content.Leader(". "),
                        new Content.TargetCounter("href", "page", CounterStyle.UPPER_ROMAN));
        assertThat(content("string(title) string(section, first-except)"))
                .containsExactly(
                        new Content.NamedString("title", Which.FIRST),
                        new Content.NamedString("section", Which.FIRST_EXCEPT));
    }

    @ParameterizedTest(name = "leader({0})")
    @CsvSource({"dotted, '. '", "solid, _", "space, ' '", "'\" · \"', ' · '"})
    void leaders_have_names_or_patterns(String written, String pattern) {
        assertThat(content("leader(" + written + ")")).containsExactly(new Content.Leader(pattern));
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiterString = " → ", textBlock = """
            counter()                        → write counter(page, lower-roman)
            counter(page, romam)             → write counter(page, lower-roman)
            target-counter(href, page)       → write target-counter(attr(href), page)
            leader(dashed)                   → write leader(dotted) or leader(". ")
            string(title, frist)             → write string(title, first)
            url(a.png)                       → write normal, none, a string or counter()
            """)
    void what_is_no_content_is_said_with_an_example(String written, String hint) {
        assertThat(Desk.notes("p::before { content: " + written + " }"))
                .singleElement()
                .asString()
                .endsWith("hint: " + hint);
    }

    @Test
    void parts_before_and_after_are_there_only_with_content() {
        var css =
                "p::before { color: red } p::after { content: '' } .n::after { content: none } .d::after { display: none }";
        var styled = styled(css, "<p id='x'/><p id='n' class='n'/><p id='d' class='d'/>");

        assertThat(find(styled, "x").orElseThrow().pseudos()).containsOnlyKeys(Pseudo.AFTER);
        assertThat(find(styled, "n").orElseThrow().pseudos()).isEmpty();
        assertThat(find(styled, "d").orElseThrow().pseudos()).isEmpty();
    }

    @Test
    void parts_inherit_from_their_element() {
        var styled =
                styled("#x { font-size: 20pt } #x::first-letter { font-size: 3em; float: left }", "<p id='x'>T</p>");
        var initial =
                find(styled, "x").orElseThrow().pseudo(Pseudo.FIRST_LETTER).orElseThrow();

        assertThat(initial.type().size()).isEqualTo(60);
        assertThat(initial.display()).isEqualTo(ComputedStyle.Display.BLOCK);
    }

    @Test
    void what_is_a_footnote_is_called_by_a_raised_number_as_small_as_the_text_asks() {
        var styled = styled(
                "p { font-size: 20pt } span { float: footnote; font-size: 8pt } #x::footnote-call { color: red }",
                "<p><span id='x'>N</span></p>");
        var call = find(styled, "x").orElseThrow().pseudo(Pseudo.FOOTNOTE_CALL).orElseThrow();
        var marker =
                find(styled, "x").orElseThrow().pseudo(Pseudo.FOOTNOTE_MARKER).orElseThrow();

        assertThat(call.generated().content()).contains(List.of(new Content.Counter("footnote", CounterStyle.DECIMAL)));
        assertThat(call.type().size()).isEqualTo(15);
        assertThat(call.type().rise()).isCloseTo(6.8, within(0.001));
        assertThat(call.type().color().red()).isEqualTo(255);
        assertThat(marker.type().size()).isEqualTo(8);
    }

    @Test
    void marks_of_notes_are_there_only_for_what_is_a_footnote() {
        var styled = styled("#x::footnote-call { content: '*' }", "<p id='x'>N</p>");

        assertThat(find(styled, "x").orElseThrow().pseudos()).isEmpty();
    }

    @Test
    void the_more_specific_rule_wins_for_a_part_too() {
        var styled = styled("#x::marker { content: 'a' } li::marker { content: 'b' }", "<ul><li id='x'/></ul>");

        assertThat(find(styled, "x")
                        .orElseThrow()
                        .pseudo(Pseudo.MARKER)
                        .orElseThrow()
                        .generated()
                        .content())
                .contains(List.of(new Content.Words("a")));
    }

    @Test
    void a_marker_that_is_to_say_nothing_says_so() {
        var styled =
                styled("#x::marker { content: none } #y::marker { color: red }", "<ul><li id='x'/><li id='y'/></ul>");

        assertThat(find(styled, "x")
                        .orElseThrow()
                        .pseudo(Pseudo.MARKER)
                        .orElseThrow()
                        .generated()
                        .content())
                .contains(List.of());
        assertThat(find(styled, "y")
                        .orElseThrow()
                        .pseudo(Pseudo.MARKER)
                        .orElseThrow()
                        .generated()
                        .content())
                .isEmpty();
    }

    @Test
    void counters_start_go_on_and_are_set() {
        var generated = said("counter-reset: a b 4; counter-increment: a 2 c; counter-set: b -1")
                .generated();

        assertThat(generated.counterReset()).containsExactly(new CounterChange("a", 0), new CounterChange("b", 4));
        assertThat(generated.counterIncrement()).containsExactly(new CounterChange("a", 2), new CounterChange("c", 1));
        assertThat(generated.counterSet()).containsExactly(new CounterChange("b", -1));
        assertThat(said("counter-reset: none").generated()).isEqualTo(Generated.NOTHING);
    }

    @Test
    void strings_get_their_words() {
        assertThat(said("string-set: title content(), by 'By ' attr(data-by)")
                        .generated()
                        .stringSet())
                .containsExactly(
                        new StringSet("title", List.of(new Content.ElementText())),
                        new StringSet("by", List.of(new Content.Words("By "), new Content.Attribute("data-by"))));
    }

    @Test
    void list_items_have_a_mark_by_counter_string_or_none() {
        assertThat(said("list-style-type: lower-alpha").list().marker())
                .containsExactly(new Content.Counter("list-item", CounterStyle.LOWER_ALPHA), new Content.Words(". "));
        assertThat(said("list-style: '– ' inside").list())
                .isEqualTo(new ListStyle(List.of(new Content.Words("– ")), true));
        assertThat(said("list-style: none").list().marker()).isEmpty();
    }

    @Test
    void lists_in_lists_have_other_bullets() {
        var body = "<ul><li><ul><li><ul><li id='x'/></ul></li></ul></li></ul>";

        assertThat(style("", body).list().marker().getFirst())
                .isEqualTo(new Content.Counter("list-item", CounterStyle.SQUARE));
    }

    @ParameterizedTest(name = "{0} {1}")
    @CsvSource(textBlock = """
            DECIMAL, 12, 12
            DECIMAL, -3, -3
            DECIMAL_LEADING_ZERO, 7, 07
            DECIMAL_LEADING_ZERO, -7, -07
            DECIMAL_LEADING_ZERO, 17, 17
            LOWER_ROMAN, 1, i
            LOWER_ROMAN, 1994, mcmxciv
            UPPER_ROMAN, 3999, MMMCMXCIX
            UPPER_ROMAN, 4000, 4000
            UPPER_ROMAN, 0, 0
            LOWER_ALPHA, 1, a
            LOWER_ALPHA, 26, z
            LOWER_ALPHA, 27, aa
            UPPER_ALPHA, 703, AAA
            UPPER_ALPHA, 0, 0
            LOWER_GREEK, 3, γ
            LOWER_GREEK, 25, αα
            DISC, 5, •
            """)
    void counts_are_written_in_their_style(CounterStyle style, int number, String written) {
        assertThat(style.write(number)).isEqualTo(written);
    }

    @ParameterizedTest
    @EnumSource
    void every_style_can_write_every_number(CounterStyle style) {
        assertThat(style.write(Integer.MIN_VALUE)).isNotEmpty();
        assertThat(style.write(Integer.MAX_VALUE)).isNotEmpty();
    }
}
