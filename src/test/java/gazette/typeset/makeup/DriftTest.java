package gazette.typeset.makeup;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

/** Where page makeup puts what may wait for the top of the next page. A page has ten lines. */
@DisplayNameGeneration(ReplaceUnderscores.class)
class DriftTest {
    private static final int LINE = 15_000;
    private final List<Take> takes = new ArrayList<>();

    @Test
    void it_stands_where_it_is_written_if_there_is_room() {
        text(4);
        picture(4);
        text(12);

        assertThat(pages()).containsExactly("0 0 0 0 1 2 2", "2 2 2 2 2 2 2 2 2 2");
    }

    @Test
    void without_room_it_is_the_first_thing_on_the_next_page_and_the_text_flows_on() {
        text(8);
        picture(4);
        text(8);

        assertThat(pages()).containsExactly("0 0 0 0 0 0 0 0 2 2", "1 2 2 2 2 2 2");
    }

    @Test
    void a_line_of_white_is_no_reason_to_wait() {
        text(9);
        picture(4);
        text(6);

        assertThat(pages()).containsExactly("0 0 0 0 0 0 0 0 0", "1 2 2 2 2 2 2");
    }

    @Test
    void those_that_wait_stay_in_order_and_none_is_set_before_them() {
        text(7);
        picture(6);
        picture(2);
        text(12);

        assertThat(pages()).containsExactly("0 0 0 0 0 0 0 3 3 3", "1 2 3 3", "3 3 3 3 3 3 3");
    }

    @Test
    void of_many_at_least_one_stands_on_each_page() {
        text(7);
        picture(7);
        picture(7);
        picture(7);
        text(20);

        assertThat(pages()).containsExactly("0 0 0 0 0 0 0 4 4 4", "1 4 4 4", "2 4 4 4", "3 4 4 4", "4 4 4 4 4 4 4 4");
    }

    @Test
    void nothing_stands_behind_the_last_word() {
        text(8);
        picture(4);
        text(2);

        assertThat(pages()).containsExactly("0 0 0 0 0 0 0 0", "1 2 2");
    }

    @Test
    void where_no_text_follows_it_has_nothing_to_wait_for() {
        text(8);
        takes.add(Take.of(row(new Gap(0, 0), 4)).drifting(new Drift(Optional.empty(), 0)));

        assertThat(pages()).containsExactly("0 0 0 0 0 0 0 0", "1");
    }

    @Test
    void the_text_that_flows_on_keeps_to_a_heading_above_it() {
        text(6);
        takes.add(Take.of(row(Gap.NONE, 1)));
        takes.add(Take.of(row(new Gap(0, Gap.AVOID), 5)).drifting(new Drift(Optional.of(new Gap(0, Gap.AVOID)), 0)));
        text(9);

        assertThat(pages()).containsExactly("0 0 0 0 0 0 1 3 3", "2 3 3 3 3 3", "3 3");
    }

    @Test
    void the_text_that_flows_on_has_the_white_above_it_that_it_has_without_the_picture() {
        text(6);
        takes.add(Take.of(row(new Gap(LINE, 0), 6)).drifting(new Drift(Optional.of(new Gap(2 * LINE, 0)), LINE)));
        text(10);

        var rows = slices().getFirst().rows();
        assertThat(pages()).containsExactly("0 0 0 0 0 0 2 2", "1 2 2 2", "2 2 2 2 2");
        assertThat(rows.get(6).row().before().space()).isEqualTo(2 * LINE);
        assertThat(slices().get(1).rows().get(1).row().before().space()).isEqualTo(LINE);
    }

    @Test
    void a_thousand_pictures_are_placed_and_none_is_lost() {
        for (int i = 0; i < 1_000; i++) {
            text(3 + i % 5);
            picture(2 + i % 7);
        }
        text(3);

        var shown = slices().stream()
                .flatMap(slice -> slice.rows().stream())
                .map(Slice.Cut::take)
                .filter(take -> takes.get(take).drift().isPresent())
                .toList();
        assertThat(shown).hasSize(1_000).isSorted();
    }

    /** The takes to which the rows of each page belong. */
    private List<String> pages() {
        return slices().stream()
                .map(slice -> String.join(
                        " ",
                        slice.rows().stream()
                                .map(cut -> Integer.toString(cut.take()))
                                .toList()))
                .toList();
    }

    private List<Slice> slices() {
        return new PageBreaker(new Galley(takes, List.of()), LINE, page -> 10 * LINE, PageBreaker.Notes.NONE).pages();
    }

    private static Row row(Gap before, int lines) {
        return new Row(before, lines * LINE, Row.Stand.CENTERED, List.of(), List.of());
    }

    private void picture(int lines) {
        takes.add(Take.of(row(Gap.NONE, lines)).drifting(new Drift(Optional.of(Gap.NONE), 0)));
    }

    private void text(int lines) {
        var rows = new ArrayList<Row>();
        for (int i = 0; i < lines; i++) {
            boolean spoilt = i == 1 || (i > 0 && i == lines - 1);
            int penalty = i == 0 ? 0 : spoilt ? Gap.FORBIDDEN : Gap.INSIDE;
            rows.add(new Row(new Gap(0, penalty), LINE, Row.Stand.ON_GRID, List.of(), List.of()));
        }
        takes.add(new Take(List.of(new Take.Version(rows, 0))));
    }
}
