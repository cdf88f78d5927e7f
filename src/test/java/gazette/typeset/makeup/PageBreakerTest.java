package gazette.typeset.makeup;

import static org.assertj.core.api.Assertions.assertThat;

import gazette.page.Color;
import gazette.page.Item;
import gazette.page.Part;
import gazette.page.Rectangle;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

@DisplayNameGeneration(ReplaceUnderscores.class)
class PageBreakerTest {
    private static final int LINE = 15_000;
    private final List<Take> takes = new ArrayList<>();

    @Test
    void a_galley_without_rows_has_no_page() {
        assertThat(pages(10)).isEmpty();
    }

    @Test
    void a_page_takes_as_many_lines_as_fit() {
        paragraph(25);

        assertThat(pages(10)).containsExactly(0, 10, 20);
    }

    @Test
    void the_last_line_of_a_paragraph_never_stands_alone_on_a_page() {
        paragraph(11);

        assertThat(pages(10)).containsExactly(0, 9);
    }

    @Test
    void the_first_line_of_a_paragraph_never_stands_alone_at_a_foot() {
        paragraph(9);
        paragraph(6);

        assertThat(pages(10)).containsExactly(0, 9);
    }

    @Test
    void a_heading_goes_with_the_text_below_it() {
        paragraph(8);
        heading();
        paragraph(5);

        assertThat(pages(10)).containsExactly(0, 8);
    }

    @Test
    void a_bad_break_is_avoided_by_leaving_an_earlier_page_short() {
        paragraph(10);
        paragraph(3);
        paragraph(8);

        assertThat(pages(10)).containsExactly(0, 10, 19);
    }

    @Test
    void what_is_higher_than_a_page_stands_alone_on_one() {
        paragraph(3);
        takes.add(Take.of(new Row(Gap.NONE, 20 * LINE, Row.Stand.CENTERED, List.of(), List.of())));
        paragraph(3);

        assertThat(pages(10)).containsExactly(0, 3, 4);
    }

    @Test
    void white_vanishes_where_a_page_is_broken() {
        paragraph(10);
        takes.add(Take.of(new Row(new Gap(3 * LINE, 0), LINE, Row.Stand.ON_GRID, List.of(), List.of())));
        paragraph(9);

        assertThat(pages(10)).containsExactly(0, 10);
    }

    @Test
    void a_hundred_thousand_lines_are_broken_in_linear_time() {
        for (int i = 0; i < 10_000; i++) {
            paragraph(10);
        }

        assertThat(pages(40)).hasSize(2_500);
    }

    @Test
    void a_paragraph_is_set_in_one_line_less_where_that_fills_the_page() {
        paragraph(9);
        takes.add(new Take(List.of(version(3, 0), version(2, 500))));
        paragraph(9);

        assertThat(pages(11)).containsExactly(0, 11);
    }

    @Test
    void a_paragraph_keeps_its_best_version_where_another_one_gains_nothing() {
        paragraph(9);
        takes.add(new Take(List.of(version(3, 0), version(2, 500))));

        assertThat(pages(20)).containsExactly(0);
        assertThat(slices(20).getFirst().rows()).hasSize(12);
    }

    @Test
    void a_paragraph_is_set_in_a_line_more_where_a_last_page_would_hold_two_lines() {
        paragraph(8);
        takes.add(new Take(List.of(version(4, 0), version(5, 500))));

        assertThat(slices(10).getLast().rows()).hasSize(3);
    }

    @Test
    void a_paragraph_is_set_in_lines_less_where_that_saves_a_last_page_of_few() {
        paragraph(8);
        takes.add(new Take(List.of(version(4, 0), version(2, 1500))));

        assertThat(pages(10)).containsExactly(0);
    }

    @Test
    void an_only_page_may_hold_as_few_lines_as_there_are() {
        takes.add(new Take(List.of(version(2, 0), version(3, 1))));

        assertThat(slices(10).getLast().rows()).hasSize(2);
    }

    @Test
    void a_page_that_would_end_in_a_hyphen_ends_in_the_same_paragraph_set_without_it() {
        var hyphened = hyphenated(version(20, 0), 10);
        takes.add(new Take(
                List.of(hyphened), (rows, whole) -> whole == 9 ? Optional.of(version(rows, 50)) : Optional.empty()));

        assertThat(pages(10)).containsExactly(0, 10);
    }

    @Test
    void a_page_is_left_short_of_a_line_that_ends_in_a_hyphen_which_cannot_be_helped() {
        takes.add(new Take(List.of(hyphenated(version(15, 0), 10))));

        assertThat(pages(10)).containsExactly(0, 9);
    }

    @Test
    void a_page_that_goes_on_with_a_row_of_a_table_begins_with_the_heads_of_the_table() {
        for (int i = 0; i < 20; i++) {
            tableRow(i == 0 ? Turn.NONE : new Turn(List.of(), 2 * LINE, List.of()));
        }

        assertThat(slices(10)).extracting(slice -> slice.rows().size()).containsExactly(10, 9, 3);
        assertThat(slices(10).get(1).rows().getFirst().row().height()).isEqualTo(2 * LINE);
        assertThat(slices(10).get(1).stacked(LINE).getFirst().stack().bottom()).isEqualTo(10 * LINE);
    }

    @Test
    void a_row_with_which_a_page_ends_is_closed_there() {
        var rule = new Item.Fill(new Rectangle(0, 0, 50, 1), Color.BLACK, Part.ARTIFACT);
        for (int i = 0; i < 15; i++) {
            tableRow(i == 14 ? Turn.NONE : new Turn(List.of(), 0, List.of(rule)));
        }

        var ruled = slices(10).stream()
                .map(slice -> slice.rows().stream()
                        .map(cut -> cut.row().items().size())
                        .toList())
                .toList();

        assertThat(ruled.getFirst()).containsExactly(0, 0, 0, 0, 0, 0, 0, 0, 0, 1);
        assertThat(ruled.getLast()).containsOnly(0);
        assertThat(slices(10).getFirst().rows().getLast().row().items()).containsExactly(rule.moved(0, LINE / 1000.0));
    }

    private void tableRow(Turn turn) {
        takes.add(Take.of(new Row(Gap.NONE, LINE, Row.Stand.CENTERED, List.of(), List.of(), turn)));
    }

    private static Take.Version hyphenated(Take.Version version, int row) {
        var rows = new ArrayList<>(version.rows());
        rows.set(row, rows.get(row).with(new Gap(0, Gap.HYPHEN)));
        return new Take.Version(rows, version.cost());
    }

    /** The number of the first row of each page, counted over all pages. */
    private List<Integer> pages(int lines) {
        var starts = new ArrayList<Integer>();
        int rows = 0;
        for (var slice : slices(lines)) {
            starts.add(rows);
            rows += slice.rows().size();
        }
        return starts;
    }

    private List<Slice> slices(int lines) {
        return new PageBreaker(new Galley(takes, List.of()), LINE, page -> lines * LINE, PageBreaker.Notes.NONE)
                .pages();
    }

    private void heading() {
        takes.add(Take.of(new Row(new Gap(LINE, 0), LINE, Row.Stand.FREE, List.of(), List.of())));
    }

    private void paragraph(int lines) {
        takes.add(new Take(List.of(version(lines, 0))));
    }

    private Take.Version version(int lines, int cost) {
        boolean underHeading =
                !takes.isEmpty() && takes.getLast().best().getFirst().stand() == Row.Stand.FREE;
        var rows = new ArrayList<Row>();
        for (int i = 0; i < lines; i++) {
            boolean spoilt = i == 1 || (i > 0 && i == lines - 1);
            int penalty = i == 0 ? underHeading ? Gap.AVOID : 0 : spoilt ? Gap.FORBIDDEN : Gap.INSIDE;
            rows.add(new Row(new Gap(0, penalty), LINE, Row.Stand.ON_GRID, List.of(), List.of()));
        }
        return new Take.Version(rows, cost);
    }
}
