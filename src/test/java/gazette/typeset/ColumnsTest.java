package gazette.typeset;

import static org.assertj.core.api.Assertions.assertThat;

import gazette.page.Item;
import gazette.page.Page;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.TreeSet;
import java.util.stream.IntStream;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

/** Text in columns, on pages that hold 26 lines, 160 pt wide. */
@DisplayNameGeneration(ReplaceUnderscores.class)
class ColumnsTest {
    private static final String TWO = "article { columns: 2; column-gap: 10pt } ";

    private static Proofs set(String css, String body) {
        return Proofs.of(css).with("<article>" + body + "</article>");
    }

    /** Numbered lines. */
    private static String lines(int first, int last) {
        var text = new StringBuilder();
        IntStream.rangeClosed(first, last)
                .forEach(i -> text.append("<p>L").append(i).append("</p>"));
        return text.toString();
    }

    private static String lines(int count) {
        return lines(1, count);
    }

    /** The words of each column of a page in the order of the page, each column named by the place of its left edge. */
    private static List<String> columns(Page page) {
        var columns = new LinkedHashMap<Long, List<String>>();
        for (var item : page.items()) {
            if (item instanceof Item.Words words) {
                columns.computeIfAbsent(Math.round(words.x()), x -> new ArrayList<>())
                        .add(words.glyphs().text().strip());
            }
        }
        return columns.entrySet().stream()
                .map(column -> column.getKey() + ": " + String.join(" ", column.getValue()))
                .toList();
    }

    private static List<String> columns(String css, String body) {
        return columns(set(css, body).pages().getFirst());
    }

    /** How many lines each column of a page holds. */
    private static List<Integer> counts(Page page) {
        var columns = new LinkedHashMap<Long, Integer>();
        for (var item : page.items()) {
            if (item instanceof Item.Words words) {
                columns.merge(Math.round(words.x()), 1, Integer::sum);
            }
        }
        return List.copyOf(columns.values());
    }

    private static List<List<Integer>> counts(String css, String body) {
        return set(css, body).pages().stream().map(ColumnsTest::counts).toList();
    }

    private static List<Item.Words> words(Proofs proofs) {
        return proofs.items(Item.Words.class);
    }

    private static double baseline(Proofs proofs, String text) {
        return words(proofs).stream()
                .filter(words -> words.glyphs().text().strip().equals(text))
                .findFirst()
                .orElseThrow()
                .baseline();
    }

    @Test
    void text_goes_down_one_column_and_on_in_the_next() {
        assertThat(columns(TWO, lines(6))).containsExactly("20: L1 L2 L3", "105: L4 L5 L6");
    }

    @Test
    void columns_that_are_full_go_on_on_the_next_page() {
        assertThat(counts(TWO, lines(60))).containsExactly(List.of(26, 26), List.of(4, 4));
    }

    @Test
    void those_that_end_are_equally_long_within_a_line() {
        assertThat(counts(TWO, lines(7))).containsExactly(List.of(4, 3));
        assertThat(counts("@page { size: 300pt } article { columns: 3 }", lines(7)))
                .containsExactly(List.of(3, 2, 2));
    }

    @Test
    void filled_ones_are_not() {
        assertThat(counts(TWO + "article { column-fill: auto }", lines(30))).containsExactly(List.of(26, 4));
    }

    @Test
    void a_gap_is_an_em_unless_it_says_otherwise() {
        assertThat(columns("article { columns: 2 }", lines(2))).containsExactly("20: L1", "104: L2");
    }

    @Test
    void a_width_makes_as_many_as_fit_and_a_count_beside_it_no_more_than_that() {
        assertThat(columns("article { columns: 70pt; column-gap: 10pt }", lines(3)))
                .hasSize(2);
        assertThat(columns("article { columns: 64pt 1 }", lines(3))).hasSize(1);
    }

    @Test
    void none_is_too_narrow_to_be_read() {
        assertThat(columns("article { columns: 8 }", lines(8))).hasSize(2);
    }

    @Test
    void a_rule_stands_in_the_middle_of_the_gap_as_long_as_the_longer_column() {
        var rule = set(TWO + "article { column-rule: 2pt solid black }", lines(7))
                .items(Item.Fill.class)
                .getFirst()
                .area();

        assertThat(rule.x()).isEqualTo(99);
        assertThat(rule.width()).isEqualTo(2);
        assertThat(rule.height()).isEqualTo(40);
    }

    @Test
    void what_spans_them_stands_below_columns_that_are_balanced_and_above_others() {
        var body = lines(1, 5) + "<h2>Head</h2>" + lines(6, 9);
        var proofs = set(TWO + "h2 { column-span: all; text-align: center; margin: 10pt 0 }", body);

        assertThat(words(proofs).stream().map(words -> words.glyphs().text().strip()))
                .containsExactly("L1", "L2", "L3", "L4", "L5", "Head", "L6", "L7", "L8", "L9");
        assertThat(baseline(proofs, "L4")).isEqualTo(baseline(proofs, "L1"));
        assertThat(baseline(proofs, "Head")).isGreaterThan(baseline(proofs, "L3"));
        assertThat(baseline(proofs, "L8")).isEqualTo(baseline(proofs, "L6"));
        assertThat(baseline(proofs, "L6") - baseline(proofs, "L3")).isEqualTo(40);
    }

    @Test
    void baselines_are_level_across_columns() {
        var body = lines(4) + "<h2>Head</h2>" + lines(5, 12) + "<blockquote><p>Q</p></blockquote>" + lines(13, 20);
        var proofs = set(TWO + "h2 { margin: 7pt 0 2pt; font-size: 9pt } blockquote { margin: 4pt }", body);
        var heights = new TreeSet<Double>();
        words(proofs).stream()
                .filter(words -> words.glyphs().text().startsWith("L"))
                .forEach(words -> heights.add(words.baseline() % 10));

        assertThat(heights).hasSize(1);
    }

    @Test
    void text_goes_on_below_them() {
        var proofs = Proofs.of(TWO).with("<article>" + lines(4) + "</article><p>Below</p>");

        assertThat(baseline(proofs, "Below") - baseline(proofs, "L2")).isEqualTo(10);
    }

    @Test
    void a_paragraph_leaves_no_line_alone_in_a_column() {
        var body = lines(2) + "<p>one<br/>two<br/>three</p>" + lines(3, 3);

        assertThat(columns(TWO, body)).containsExactly("20: L1 L2", "105: one two three L3");
    }

    @Test
    void a_heading_does_not_stand_at_the_foot_of_a_column() {
        var body = lines(3) + "<h2>Head</h2>" + lines(4, 5);

        assertThat(columns(TWO + "h2 { break-after: avoid }", body)).containsExactly("20: L1 L2 L3", "105: Head L4 L5");
    }

    @Test
    void what_avoids_a_break_of_columns_is_broken_by_none() {
        var body = lines(1) + "<div>" + lines(2, 4) + "</div>";

        assertThat(columns(TWO + "div { break-inside: avoid-column }", body))
                .containsExactly("20: L1", "105: L2 L3 L4");
    }

    @Test
    void a_column_ends_where_it_is_told_to() {
        var body = lines(1) + "<p class='new'>New</p>" + lines(2, 6);

        assertThat(columns(TWO + ".new { break-before: column }", body))
                .containsExactly("20: L1", "105: New L2 L3 L4 L5 L6");
        assertThat(columns(TWO + ".new { break-after: column }", body))
                .containsExactly("20: L1 New", "105: L2 L3 L4 L5 L6");
    }

    @Test
    void outside_columns_none_can_end() {
        assertThat(counts("p { break-before: column }", lines(4))).containsExactly(List.of(4));
    }

    @Test
    void before_a_new_page_they_are_balanced() {
        var body = lines(4) + "<p class='new'>New</p>" + lines(5, 7);

        assertThat(counts(TWO + ".new { break-before: page }", body)).containsExactly(List.of(2, 2), List.of(2, 2));
    }

    @Test
    void from_right_to_left_the_first_one_is_at_the_right() {
        assertThat(columns(TWO + "article { direction: rtl; text-align: left }", lines(2)))
                .containsExactly("105: L1", "20: L2");
    }

    @Test
    void a_picture_is_never_wider_than_its_column() {
        var proofs =
                set(TWO, lines(3) + "<img src='p.png' alt=''/>" + lines(4, 6)).showing("p.png", 400, 200);
        var picture = proofs.items(Item.PlacedPicture.class).getFirst();

        assertThat(picture.area().width()).isEqualTo(75);
    }

    @Test
    void a_picture_that_floats_waits_for_the_top_of_the_next_column() {
        var body = lines(1, 22) + "<figure><img src='p.png' alt=''/></figure>" + lines(23, 60);
        var proofs = set(TWO + "figure { float: top; margin: 10pt 0 }", body).showing("p.png", 100, 100);
        var picture = proofs.items(Item.PlacedPicture.class).getFirst();

        assertThat(counts(proofs.pages().getFirst()).getFirst()).isEqualTo(26);
        assertThat(picture.area().x()).isEqualTo(105);
        assertThat(picture.area().y()).isEqualTo(20);
    }

    @Test
    void a_box_with_a_border_that_goes_on_in_the_next_column_has_its_sides_in_both() {
        var body = lines(2) + "<div>" + lines(3, 10) + "</div>";
        var left = set(TWO + "div { border-left: 2pt solid black }", body).items(Item.Fill.class);

        assertThat(left).extracting(fill -> fill.area().x()).containsExactly(20.0, 105.0);
        assertThat(left).extracting(fill -> fill.area().height()).containsExactly(30.0, 50.0);
    }

    @Test
    void a_box_around_them_is_as_high_as_the_longer_one() {
        var background = set(TWO + "article { background: #eee }", lines(7))
                .items(Item.Fill.class)
                .getFirst();

        assertThat(background.area().width()).isEqualTo(160);
        assertThat(background.area().height()).isEqualTo(40);
    }

    @Test
    void a_row_higher_than_a_page_ends_no_search() {
        var body = lines(3) + "<div><p>high</p></div>" + lines(4, 60);

        assertThat(words(set(TWO + "div { break-inside: avoid; height: 900pt }", body))
                        .size())
                .isEqualTo(61);
    }

    @Test
    void a_word_too_long_for_a_column_is_told_and_nothing_is_lost() {
        var set = set(TWO, lines(3) + "<p>" + "abcdefghij".repeat(30) + "</p>" + lines(4, 9))
                .set();

        assertThat(set.work().pages()).hasSize(1);
    }

    @Test
    void one_line_stands_in_the_first_of_them() {
        assertThat(columns(TWO, lines(1))).containsExactly("20: L1");
    }

    @Test
    void a_note_stands_below_its_column_as_wide_as_that() {
        var body = lines(3) + "<p>L4<span>A note of so many words that it takes two lines</span></p>" + lines(5, 60);
        var proofs = set(TWO + "span { float: footnote; font-size: 6pt; line-height: 8pt }", body);
        var note = words(proofs).stream()
                .filter(words -> words.size() == 6)
                .filter(words -> words.baseline() > 100)
                .toList();

        assertThat(note).hasSizeGreaterThan(1).allMatch(words -> words.x() < 95);
        assertThat(counts(proofs.pages().getFirst())).contains(26);
        assertThat(columns(proofs.pages().getFirst()))
                .filteredOn(column -> column.startsWith("20:"))
                .first()
                .asString()
                .contains(" L20 ")
                .doesNotContain("L26");
    }

    @Test
    void running_heads_and_numbers_of_pages_know_nothing_of_columns() {
        var css = "@page { @top-left { content: string(last, last) } @bottom-left { content: counter(page) } }"
                + " p { string-set: last content() } a::after { content: target-counter(attr(href), page) }";
        var proofs = set(TWO + css, "<a href='#far'>to </a>" + lines(70) + "<p id='far'>Far</p>");
        var text = words(proofs).stream().map(words -> words.glyphs().text()).toList();

        assertThat(text).containsSequence("to ", "2");
        assertThat(text.stream().filter("Far"::equals)).hasSize(2);
    }

    @Test
    void margins_that_leave_no_room_in_a_column_give_way() {
        var quotation = words(set(TWO + "p { margin: 0 90pt }", "<p>a</p>")).getFirst();

        assertThat(quotation.x()).isBetween(20.0, 95.0);
    }

    @Test
    void none_stand_in_columns_nor_in_a_cell() {
        var body = "<div>" + lines(4) + "</div><table><tr><td>" + lines(5, 6) + "</td></tr></table>";

        assertThat(columns("div, td { columns: 2 } " + TWO, body)).containsExactly("20: L1 L2 L3 L4", "107: L5 L6");
    }
}
