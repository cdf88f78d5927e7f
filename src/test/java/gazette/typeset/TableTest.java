package gazette.typeset;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import gazette.page.Item;
import gazette.page.Page;
import gazette.page.Part;
import gazette.page.Part.Role;
import gazette.page.Part.Scope;
import gazette.page.Part.Span;
import java.util.List;
import java.util.Objects;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

@DisplayNameGeneration(ReplaceUnderscores.class)
class TableTest {
    private static final String PLAIN =
            "table { margin: 0; border-spacing: 0 } td, th { padding: 0; text-align: left }";
    private static final String COLLAPSED = PLAIN + "table { border-collapse: collapse }";

    private static Proofs table(String css, String content) {
        return Proofs.of(css).with("<table>" + content + "</table>");
    }

    private static String rows(int count) {
        return IntStream.range(0, count)
                .mapToObj(i -> "<tr><td>row " + i + "</td></tr>")
                .reduce("", String::concat);
    }

    private static List<String> texts(Page page) {
        return page.items().stream()
                .map(item -> item instanceof Item.Words words ? words.glyphs().text() : null)
                .filter(Objects::nonNull)
                .toList();
    }

    private static List<Item.Words> words(Proofs proofs) {
        return proofs.items(Item.Words.class);
    }

    private static Item.Words word(Proofs proofs, String text) {
        return words(proofs).stream()
                .filter(words -> words.glyphs().text().equals(text))
                .findFirst()
                .orElseThrow();
    }

    @Nested
    class Over_pages {
        @Test
        void the_heads_stand_again_on_every_page() {
            var pages = table(PLAIN, "<thead><tr><th>Head</th></tr></thead>" + rows(60))
                    .pages();

            assertThat(pages)
                    .hasSize(3)
                    .allSatisfy(page -> assertThat(texts(page)).startsWith("Head"));
            assertThat(texts(pages.get(1))).startsWith("Head", "row 25").hasSize(26);
        }

        @Test
        void heads_that_stand_again_are_not_read_again() {
            var heads = words(table(PLAIN, "<thead><tr><th>Head</th></tr></thead>" + rows(60))).stream()
                    .filter(words -> words.glyphs().text().equals("Head"))
                    .map(words -> words.part().role());

            assertThat(heads).containsExactly(Role.TABLE_HEADING, Role.ARTIFACT, Role.ARTIFACT);
        }

        @Test
        void heads_higher_than_a_third_of_a_page_stand_once() {
            var head = "<thead>" + rows(10).replace("td>", "th>") + "</thead>";

            var pages = table(PLAIN, head + rows(60)).pages();

            assertThat(texts(pages.get(1)).getFirst()).isEqualTo("row 16");
        }

        @Test
        void feet_stand_once_at_the_end_wherever_they_are_written() {
            var pages = table(PLAIN, "<tfoot><tr><td>Sum</td></tr></tfoot><tbody>" + rows(30) + "</tbody>")
                    .pages();

            assertThat(texts(pages.getFirst())).doesNotContain("Sum");
            assertThat(texts(pages.getLast())).endsWith("Sum");
        }

        @Test
        void no_row_stands_alone_and_no_head_without_two_rows() {
            var before = "<p>" + "line<br/>".repeat(23) + "</p>";
            var proofs = Proofs.of(PLAIN)
                    .with(before + "<table><caption>Caption</caption><thead><tr><th>Head</th></tr></thead>" + rows(30)
                            + "</table>");

            assertThat(texts(proofs.pages().getFirst())).doesNotContain("Caption", "Head", "row 0");
            assertThat(texts(proofs.pages().getLast()).size()).isGreaterThanOrEqualTo(3);
        }

        @Test
        void a_small_table_is_kept_whole() {
            var before = "<p>" + "line<br/>".repeat(20) + "</p>";
            var pages = Proofs.of(PLAIN)
                    .with(before + "<table>" + rows(10) + "</table>")
                    .pages();

            assertThat(texts(pages.getFirst())).noneMatch(text -> text.startsWith("row"));
        }

        @Test
        void a_cell_higher_than_a_page_is_split_between_its_lines() {
            var pages = table(
                            PLAIN,
                            "<thead><tr><th>H</th><th>I</th></tr></thead><tr><td>a</td><td>" + "line<br/>".repeat(60)
                                    + "</td></tr>")
                    .pages();

            assertThat(pages)
                    .hasSize(3)
                    .allSatisfy(page -> assertThat(texts(page)).startsWith("H", "I"));
            assertThat(pages.stream().flatMap(page -> texts(page).stream()).filter("line"::equals))
                    .hasSize(60);
            assertThat(texts(pages.getLast()).size()).isGreaterThanOrEqualTo(4);
        }

        @Test
        void rows_tied_by_a_cell_stay_together_while_they_are_few() {
            var tied = "<tr><td rowspan='3'>tied</td><td>1</td></tr><tr><td>2</td></tr><tr><td>3</td></tr>";
            var pages = table(PLAIN, rows(24) + tied + rows(10)).pages();

            assertThat(texts(pages.getFirst())).doesNotContain("tied", "1");
            assertThat(texts(pages.get(1))).startsWith("tied", "1", "2", "3");
        }

        @Test
        void many_rows_tied_by_a_cell_are_broken_between_rows() {
            var tied = "<tr><td rowspan='40'>" + "line<br/>".repeat(40) + "</td><td>row</td></tr>"
                    + "<tr><td>row</td></tr>".repeat(39);
            var pages = table(PLAIN, tied).pages();

            assertThat(pages).hasSize(2);
            assertThat(texts(pages.getFirst())).hasSize(52);
            assertThat(texts(pages.getLast())).hasSize(28);
        }

        @Test
        void a_rule_between_rows_closes_the_page_and_opens_the_next() {
            var rules = table(COLLAPSED + "td { border-bottom: 1pt solid }", rows(40)).pages().stream()
                    .map(page -> page.items().stream()
                            .filter(Item.Fill.class::isInstance)
                            .count())
                    .toList();

            assertThat(rules.stream().mapToLong(Long::longValue).sum()).isEqualTo(40 + rules.size() - 1);
        }
    }

    @Nested
    class Columns {
        @Test
        void are_as_wide_as_their_content_where_nothing_else_is_said() {
            var proofs = table(PLAIN, "<tr><td>a</td><td>b</td></tr>");

            assertThat(word(proofs, "b").x() - word(proofs, "a").x()).isLessThan(10);
        }

        @Test
        void of_a_stretched_table_share_what_is_left_unless_their_width_is_said() {
            var proofs = table(
                    PLAIN + "table { width: 100% } .n { width: 30pt }",
                    "<tr><td>a</td><td class='n'>b</td><td>c</td></tr>");

            assertThat(word(proofs, "c").x() - word(proofs, "b").x()).isCloseTo(30, within(0.01));
            assertThat(word(proofs, "b").x()).isCloseTo(20 + 65, within(3.0));
        }

        @Test
        void have_the_width_that_the_markup_gives_them() {
            var proofs = table(
                    PLAIN + "table { width: 100% } col.half { width: 50% }",
                    "<colgroup><col class='half'/><col/></colgroup><tr><td>a</td><td>b</td></tr>");

            assertThat(word(proofs, "b").x()).isCloseTo(100, within(0.01));
        }

        @Test
        void of_a_fixed_table_do_not_ask_what_is_in_them() {
            var proofs = table(
                    PLAIN + "table { width: 100%; table-layout: fixed } .a { width: 40pt }",
                    "<tr><td class='a'>a</td><td>b</td><td>c</td></tr><tr><td>1</td><td>many more words</td><td>2</td></tr>");

            assertThat(word(proofs, "b").x()).isCloseTo(60, within(0.01));
            assertThat(word(proofs, "c").x()).isCloseTo(120, within(0.01));
        }

        @Test
        void of_a_table_too_wide_give_way_from_the_widest_on_and_their_words_are_broken() {
            var proofs = table(
                    PLAIN + "td { hyphens: none }",
                    "<tr><td>1234567</td><td>internationalisation of administrations</td>"
                            + "<td>characteristically undercapitalised</td></tr>");

            assertThat(words(proofs))
                    .anySatisfy(words -> assertThat(words.glyphs().text()).endsWith("\u00AD"));
            assertThat(word(proofs, "1234567").x()).isEqualTo(20);
            assertThat(words(proofs))
                    .allSatisfy(words -> assertThat(words.x() + words.glyphs().width() / 1000.0)
                            .isLessThanOrEqualTo(180.5));
            assertThat(proofs.set().notes()).isEmpty();
        }

        @Test
        void run_from_right_to_left_where_the_text_does() {
            var proofs = table(PLAIN + "table { direction: rtl }", "<tr><td>a</td><td>b</td></tr>");

            assertThat(word(proofs, "a").x())
                    .isGreaterThan(word(proofs, "b").x())
                    .isGreaterThan(170);
        }
    }

    @Nested
    class Cells {
        @Test
        void stand_under_the_columns_that_they_span() {
            var proofs = table(
                    PLAIN,
                    "<tr><td rowspan='2'>a</td><td colspan='2'>b</td></tr><tr><td>c</td><td>d</td></tr>"
                            + "<tr><td>e</td><td>f</td><td>g</td></tr>");

            assertThat(word(proofs, "c").x())
                    .isEqualTo(word(proofs, "b").x())
                    .isEqualTo(word(proofs, "f").x());
            assertThat(word(proofs, "d").x()).isEqualTo(word(proofs, "g").x());
            assertThat(word(proofs, "e").x()).isEqualTo(word(proofs, "a").x());
        }

        @Test
        void do_not_reach_out_of_their_group_of_rows() {
            var proofs = table(
                    PLAIN,
                    "<tbody><tr><td rowspan='9'>a</td><td>b</td></tr></tbody><tbody><tr><td>c</td><td>d</td></tr></tbody>");

            assertThat(word(proofs, "c").x()).isEqualTo(word(proofs, "a").x());
        }

        @Test
        void say_to_those_who_hear_them_how_far_they_reach_and_what_they_head() {
            var proofs = table(
                    PLAIN,
                    "<thead><tr><th rowspan='2'>a</th><th colspan='2'>b</th></tr><tr><th>c</th><th>d</th></tr></thead>"
                            + "<tr><th scope='row'>e</th><td>f</td><td>g</td></tr>");

            assertThat(word(proofs, "a").part().span()).isEqualTo(new Span(1, 2));
            assertThat(word(proofs, "b").part().span()).isEqualTo(new Span(2, 1));
            assertThat(word(proofs, "d").part().scope()).contains(Scope.COLUMN);
            assertThat(word(proofs, "e").part().scope()).contains(Scope.ROW);
        }

        @Test
        void without_content_and_those_that_are_missing_are_counted_by_those_who_hear_the_table() {
            var proofs = table(PLAIN, "<tr><td>a</td><td></td></tr><tr><td>b</td></tr>");

            assertThat(proofs.items(Item.Blank.class))
                    .extracting(Item.Blank::part)
                    .extracting(Part::role)
                    .containsExactly(Role.TABLE_CELL, Role.TABLE_CELL);
        }

        @Test
        void stand_as_high_in_their_row_as_they_want() {
            var proofs = table(
                    PLAIN + ".m { vertical-align: middle } .b { vertical-align: bottom } .t { vertical-align: top }",
                    "<tr><td>x<br/>x<br/>x</td><td class='t'>t</td><td class='m'>m</td><td class='b'>b</td></tr>");

            assertThat(Stream.of("t", "m", "b")
                            .map(text -> Math.round(word(proofs, text).baseline())))
                    .containsExactly(28L, 38L, 48L);
        }

        @Test
        void on_one_baseline_stand_as_low_as_the_largest_letters_among_them() {
            var proofs = table(
                    PLAIN + "td { vertical-align: baseline } .l { font-size: 16pt; line-height: 20pt }",
                    "<tr><td>small</td><td class='l'>large</td></tr>");

            assertThat(word(proofs, "small").baseline())
                    .isCloseTo(word(proofs, "large").baseline(), within(0.002));
        }

        @Test
        void higher_than_the_rows_that_they_span_give_each_its_share() {
            var proofs = table(
                    PLAIN,
                    "<tr><td rowspan='2'>a<br/>a<br/>a<br/>a</td><td>b</td></tr><tr><td>c</td></tr><tr><td>d</td><td>e</td></tr>");

            assertThat(word(proofs, "c").baseline() - word(proofs, "b").baseline())
                    .isCloseTo(20, within(0.01));
            assertThat(word(proofs, "d").baseline() - word(proofs, "c").baseline())
                    .isCloseTo(20, within(0.01));
        }
    }

    @Nested
    class Borders {
        private List<String> rules(String css, String content) {
            return table(css, content).items(Item.Fill.class).stream()
                    .map(fill -> "%.1f %.1f %.1f×%.1f"
                            .formatted(
                                    fill.area().x(),
                                    fill.area().y(),
                                    fill.area().width(),
                                    fill.area().height()))
                    .toList();
        }

        @Test
        void that_collapse_are_one_rule_between_two_cells_the_wider_of_the_two() {
            var rules = rules(
                    COLLAPSED
                            + "table { width: 160pt; table-layout: fixed } .a { border-right: 1pt solid } .b { border-left: 3pt solid }",
                    "<tr><td class='a'>a</td><td class='b'>b</td></tr>");

            assertThat(rules).containsExactly("98.5 20.0 3.0×10.0");
        }

        @Test
        void of_a_collapsed_table_are_its_outermost_rules_and_stay_within_its_width() {
            var rules = rules(
                    COLLAPSED + "table { width: 160pt; border: 2pt solid } td { border: 1pt solid }",
                    "<tr><td>a</td></tr>");

            assertThat(rules)
                    .containsExactlyInAnyOrder(
                            "20.0 21.0 2.0×12.0", "178.0 21.0 2.0×12.0", "20.0 20.0 160.0×2.0", "20.0 32.0 160.0×2.0");
        }

        @Test
        void of_rows_and_their_groups_are_rules_where_borders_collapse() {
            var rules = rules(
                    COLLAPSED + "thead { border-bottom: 2pt solid } tr.last { border-bottom: 1pt solid }",
                    "<thead><tr><th>a</th></tr></thead><tr><td>b</td></tr><tr class='last'><td>c</td></tr>");

            assertThat(rules).hasSize(2).anyMatch(rule -> rule.endsWith("2.0")).anyMatch(rule -> rule.endsWith("1.0"));
        }

        @Test
        void that_do_not_collapse_stand_around_cells_and_table_with_white_between() {
            var rules = rules(
                    PLAIN + "table { border: 1pt solid; border-spacing: 4pt } td { border: .5pt solid }",
                    "<tr><td>a</td></tr>");

            assertThat(rules).hasSize(8).contains("25.0 25.0 5.4×0.5");
        }

        @Test
        void are_not_drawn_inside_a_cell_that_spans() {
            var rules = rules(
                    COLLAPSED + "td { border-top: 1pt solid }",
                    "<tr><td rowspan='2'>a</td><td>b</td></tr><tr><td>c</td></tr>");

            assertThat(rules).hasSize(2);
        }
    }

    @Test
    void a_caption_is_as_wide_as_its_table_and_stays_with_it() {
        var proofs = table(PLAIN + "caption { text-align: right }", "<caption>C</caption><tr><td>abcdefgh</td></tr>");

        assertThat(word(proofs, "C").x()).isLessThan(70);
    }

    @Test
    void a_table_stands_in_the_middle_if_its_margins_say_so() {
        var proofs = table(PLAIN + "table { margin: 0 auto }", "<tr><td>a</td></tr>");

        assertThat(word(proofs, "a").x()).isCloseTo(98, within(2.0));
    }
}
