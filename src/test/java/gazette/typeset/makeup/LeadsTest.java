package gazette.typeset.makeup;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

/** Where white may be wider so that a page ends level with the others. */
@DisplayNameGeneration(ReplaceUnderscores.class)
class LeadsTest {
    private static final int LINE = 15_000;
    private final List<Take> takes = new ArrayList<>();

    @Test
    void below_a_headline_it_may_be_up_to_three_lines_wider() {
        heading(0);
        paragraph(5, new Gap(LINE, Gap.AVOID));

        assertThat(white(1, Set.of())).containsExactly(LINE, 2 * LINE, 3 * LINE, 4 * LINE);
    }

    @Test
    void all_that_belongs_to_a_headline_stands_above_it() {
        heading(0);
        heading(LINE);
        paragraph(5, new Gap(LINE, Gap.AVOID));

        assertThat(white(1, Set.of())).containsExactly(LINE);
        assertThat(white(2, Set.of())).hasSize(4);
    }

    @Test
    void around_what_white_sets_off_it_may_be_a_line_wider() {
        paragraph(5, Gap.NONE);
        paragraph(2, new Gap(LINE / 2, 0));

        assertThat(white(1, Set.of(1))).containsExactly(LINE / 2, LINE / 2 + LINE);
    }

    @Test
    void between_paragraphs_it_is_always_the_same() {
        paragraph(5, Gap.NONE);
        paragraph(5, new Gap(LINE, 0));

        assertThat(white(1, Set.of())).containsExactly(LINE);
    }

    @Test
    void a_crosshead_stays_close_to_its_text() {
        paragraph(5, Gap.NONE);
        heading(LINE);
        paragraph(5, new Gap(LINE / 2, Gap.AVOID));

        assertThat(white(2, Set.of(1, 2))).containsExactly(LINE / 2);
    }

    @Test
    void where_there_is_none_there_comes_none() {
        paragraph(5, Gap.NONE);
        paragraph(2, Gap.NONE);

        assertThat(white(1, Set.of(1))).containsExactly(0);
    }

    @Test
    void what_may_drift_keeps_its_own() {
        paragraph(5, Gap.NONE);
        paragraph(2, new Gap(LINE, 0));
        takes.add(takes.removeLast().drifting(new Drift(Optional.empty(), 0)));

        assertThat(white(1, Set.of(1))).containsExactly(LINE);
    }

    @Test
    void a_page_of_paragraphs_that_cannot_be_split_is_filled_by_it() {
        heading(0);
        paragraph(3, new Gap(LINE, Gap.AVOID));
        paragraph(3, Gap.NONE);
        paragraph(2, Gap.NONE);
        paragraph(3, Gap.NONE);
        paragraph(8, Gap.NONE);

        assertThat(bottoms(takes)).startsWith(10);
        assertThat(bottoms(Leads.in(takes, Set.of(), LINE))).startsWith(11);
    }

    @Test
    void a_page_that_is_full_without_it_has_none() {
        heading(0);
        paragraph(30, new Gap(LINE, Gap.AVOID));

        assertThat(pages(Leads.in(takes, Set.of(), LINE)).getFirst().rows()).hasSize(1 + 9);
    }

    private List<Integer> white(int take, Set<Integer> parted) {
        return Leads.in(takes, parted, LINE).get(take).versions().stream()
                .map(version -> version.rows().getFirst().before().space())
                .toList();
    }

    /** The last line of each page, on pages of eleven. */
    private static List<Integer> bottoms(List<Take> all) {
        return pages(all).stream()
                .map(slice -> slice.stacked(LINE).getFirst().stack().bottom() / LINE)
                .toList();
    }

    private static List<Slice> pages(List<Take> all) {
        return new PageBreaker(new Galley(all, List.of()), LINE, page -> 11 * LINE, PageBreaker.Notes.NONE).pages();
    }

    private void heading(int space) {
        takes.add(Take.of(new Row(new Gap(space, 0), LINE, Row.Stand.FREE, List.of(), List.of())));
    }

    private void paragraph(int lines, Gap above) {
        var rows = new ArrayList<>(Lines.of(lines, LINE));
        rows.set(0, rows.getFirst().with(above));
        takes.add(new Take(List.of(new Take.Version(rows, 0))));
    }
}
