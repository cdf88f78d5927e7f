package gazette.typeset;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import gazette.page.Item;
import gazette.page.Part;
import java.util.List;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

/** Letters are 5 pt wide here, so that a line of code has room for 32 of them. */
@DisplayNameGeneration(ReplaceUnderscores.class)
class CodeTest {
    private static final String PRE = "pre { margin: 0; font: 8.3333pt/10pt 'Source Code Pro' }";

    private static Proofs code(String css, String lines) {
        return Proofs.of(PRE + css).with("<pre>" + lines + "</pre>");
    }

    private static List<String> lines(String css, String lines) {
        return code(css, lines).lines().getFirst();
    }

    @Test
    void a_line_too_long_goes_on_set_in_behind_a_sign() {
        var words = code("", "one two three four five six seven eight nine").items(Item.Words.class);

        assertThat(words)
                .extracting(Item.Words::part)
                .extracting(Part::role)
                .containsExactly(Part.Role.CODE, Part.Role.ARTIFACT, Part.Role.CODE);
        assertThat(words.get(2).x()).isCloseTo(20 + 2 * 8.3333, within(0.01));
        assertThat(words.get(1).x()).isBetween(20.0, words.get(2).x() - 5);
    }

    @Test
    void the_sign_is_not_in_the_text() {
        var sign = code("", "one two three four five six seven eight nine")
                .items(Item.Words.class)
                .get(1);

        assertThat(sign.glyphs().count()).isEqualTo(1);
        assertThat(sign.glyphs().text()).isEmpty();
    }

    @Test
    void a_sheet_can_have_another_sign_and_another_indent_or_none() {
        var words = code(
                        "pre { wrap-sign: none; text-indent: 10pt hanging each-line }",
                        "one two three four five six seven eight nine")
                .items(Item.Words.class);

        assertThat(words).hasSize(2);
        assertThat(words.get(1).x()).isCloseTo(30, within(0.01));
    }

    @Test
    void each_line_begins_at_the_edge_again() {
        assertThat(lines("pre { wrap-sign: none }", "one two three four five six seven eight nine\nten"))
                .containsExactly("20 27 one two three four five six", "37 37 seven eight nine", "20 47 ten");
    }

    @Test
    void a_word_without_spaces_is_broken_behind_its_signs() {
        assertThat(lines("pre { wrap-sign: none }", "tower.lamp.light(wick,oil,until(sunrise))"))
                .containsExactly("20 27 tower.lamp.light(wick,oil,until(", "37 37 sunrise))");
    }

    @Test
    void a_word_without_signs_is_broken_anywhere() {
        assertThat(lines("pre { wrap-sign: none }", "x".repeat(40)))
                .containsExactly("20 27 " + "x".repeat(32), "37 37 " + "x".repeat(8));
    }

    @Test
    void blank_lines_stay() {
        assertThat(lines("", "a\n\n\nb\n")).containsExactly("20 27 a", "20 57 b");
    }

    @Test
    void tabs_reach_to_the_next_stop() {
        assertThat(lines("", "\ta\tb")).containsExactly("20 27         a       b");
        assertThat(lines("pre { tab-size: 4 }", "\ta\tb")).containsExactly("20 27     a   b");
    }

    @Test
    void no_page_has_one_line_of_it_alone() {
        var pages = Proofs.of(PRE)
                .with("<p>" + "x<br/>".repeat(25) + "</p><pre>" + "a\n".repeat(4) + "</pre>")
                .lines();

        assertThat(pages.getFirst()).noneMatch(line -> line.endsWith("a"));
        assertThat(pages.getLast()).hasSizeGreaterThanOrEqualTo(4);
    }

    @Test
    void a_page_does_not_end_inside_a_line_that_is_turned_over_if_it_need_not() {
        var line = "one two three four five six seven eight nine\n";
        var pages = Proofs.of(PRE)
                .with("<p>" + "x<br/>".repeat(3) + "</p><pre>" + line.repeat(20) + "</pre>")
                .lines();

        assertThat(pages.get(1).getFirst()).contains("one two");
    }

    @Test
    void lines_are_set_in_as_text_indent_says() {
        var text = "<p>first line of this text here<br/>a line of the author's own, turned over at its end</p>";

        assertThat(Proofs.of("p { text-indent: 10pt each-line }")
                        .with(text)
                        .lines()
                        .getFirst())
                .satisfiesExactly(
                        line -> assertThat(line).startsWith("30 28"),
                        line -> assertThat(line).startsWith("30 38"),
                        line -> assertThat(line).startsWith("20 48"));
        assertThat(Proofs.of("p { text-indent: hanging 10pt }")
                        .with(text)
                        .lines()
                        .getFirst())
                .satisfiesExactly(
                        line -> assertThat(line).startsWith("20 28"),
                        line -> assertThat(line).startsWith("30 38"),
                        line -> assertThat(line).startsWith("30 48"));
    }
}
