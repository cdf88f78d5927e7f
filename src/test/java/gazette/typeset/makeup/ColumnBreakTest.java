package gazette.typeset.makeup;

import static org.assertj.core.api.Assertions.assertThat;

import gazette.typeset.css.style.Border;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.RepetitionInfo;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** Where page makeup breaks columns. A page has ten lines; a line of a note has two thirds of the height of a line of text. */
@DisplayNameGeneration(ReplaceUnderscores.class)
class ColumnBreakTest {
    private static final int LINE = 15_000;
    private static final int NOTE_LINE = 10_000;
    private static final int SEPARATION = LINE / 2;

    private final List<Take> takes = new ArrayList<>();
    private final List<ColumnSet> sets = new ArrayList<>();
    private final Map<String, Footnote> notes = new LinkedHashMap<>();

    @Test
    void columns_are_read_one_after_the_other_and_balanced_at_the_end() {
        columns(2, () -> paragraph(28));

        assertThat(pages()).containsExactly("10 | 10", "4 | 4");
    }

    @Test
    void what_stands_above_them_makes_them_shorter() {
        paragraph(4);
        columns(2, () -> paragraph(20));

        assertThat(pages()).containsExactly("4 / 6 | 6", "4 | 4");
    }

    @Test
    void what_follows_stands_below_the_longer_one() {
        columns(3, () -> paragraph(8));
        paragraph(9);

        assertThat(pages()).containsExactly("3 | 3 | 2 / 7", "2");
    }

    @Test
    void two_sets_may_share_a_page() {
        columns(2, () -> paragraph(6));
        paragraph(2);
        columns(2, () -> paragraph(8));

        assertThat(pages()).containsExactly("3 | 3 / 2 / 4 | 4");
    }

    @Test
    void a_paragraph_is_set_in_another_number_of_lines_if_that_makes_columns_level() {
        columns(2, () -> {
            takes.add(new Take(List.of(version(3, 0), version(4, 300))));
            paragraph(2);
            paragraph(2);
        });

        assertThat(pages()).containsExactly("4 | 4");
    }

    @Test
    void lines_that_only_go_on_in_a_column_are_not_alone_in_it_either() {
        columns(3, () -> paragraph(34));

        assertThat(pages()).containsExactly("10 | 10 | 10", "2 | 2");
    }

    @Test
    void a_note_stands_at_the_foot_of_its_column() {
        note("a", 2);
        columns(2, () -> paragraph(20, "4 a"));

        assertThat(pages()).containsExactly("8 + a | 10", "2");
    }

    @Test
    void a_note_of_columns_that_end_above_something_stands_at_the_foot_of_the_page() {
        note("a", 2);
        columns(2, () -> paragraph(6, "1 a"));
        paragraph(9);

        assertThat(pages()).containsExactly("3 | 3 / 5 + a", "4");
    }

    @Test
    void a_note_that_balanced_columns_have_no_room_for_goes_on_behind_them() {
        note("a", 40);
        columns(2, () -> paragraph(12, "1 a"));

        assertThat(noted()).isEqualTo("a".repeat(40));
    }

    @Test
    void what_is_higher_than_the_room_left_begins_on_the_next_page() {
        paragraph(6);
        columns(2, () -> {
            picture(7);
            paragraph(6);
        });

        assertThat(pages()).containsExactly("6", "1 | 6");
    }

    @Test
    @Timeout(20)
    void ten_thousand_lines_in_columns_are_broken_in_linear_time() {
        columns(3, () -> {
            for (int i = 0; i < 1_000; i++) {
                paragraph(10);
            }
        });

        assertThat(slices()).hasSizeBetween(333, 335);
    }

    @RepeatedTest(150)
    @Timeout(20)
    void nothing_is_lost_doubled_overfull_or_out_of_order(RepetitionInfo repetition) {
        var random = new Random(repetition.getCurrentRepetition());
        var expected = anything(random);

        assertThat(noted()).isEqualTo(expected);
        var seen = new ArrayList<Integer>();
        int height = 10 * LINE;
        for (var slice : slices()) {
            int above = 0;
            int lowest = 0;
            for (var stacked : slice.stacked(LINE)) {
                var panel = stacked.panel();
                above = panel.spot().column() == 0 ? lowest : above;
                assertThat(panel.spot().above())
                        .isGreaterThanOrEqualTo(panel.spot().fresh() ? 0 : above);
                lowest = Math.max(lowest, stacked.stack().bottom());
                int foot =
                        panel.notes().stream().mapToInt(Footnote.Piece::height).sum();
                int bottom = stacked.stack().bottom() + (foot == 0 ? 0 : foot + SEPARATION);
                boolean alone = panel.rows().size() + panel.notes().size() <= 1;
                assertThat(bottom <= height || (alone && panel.spot().fresh())).isTrue();
                panel.rows().forEach(cut -> seen.add(cut.take()));
            }
        }
        assertThat(seen.stream().filter(take -> takes.get(take).drift().isEmpty()))
                .isSorted();
        for (int take = 0; take < takes.size(); take++) {
            int number = take;
            long rows = seen.stream().filter(other -> other == number).count();
            assertThat(takes.get(take).versions())
                    .anyMatch(version -> version.rows().size() == rows);
        }
    }

    /** Fills a galley with whatever there is; the rows of the notes that it calls. */
    private String anything(Random random) {
        var expected = new StringBuilder();
        for (int i = 1 + random.nextInt(6); i > 0; i--) {
            Runnable some = () -> some(random, expected);
            if (random.nextBoolean()) {
                columns(2 + random.nextInt(2), some);
            } else {
                some.run();
            }
        }
        return expected.toString();
    }

    private void some(Random random, StringBuilder expected) {
        for (int i = 1 + random.nextInt(8); i > 0; i--) {
            switch (random.nextInt(9)) {
                case 0 -> picture(1 + random.nextInt(14));
                case 1 -> takes.add(Take.of(new Row(new Gap(LINE, 0), LINE / 2, Row.Stand.FREE, List.of(), List.of())));
                case 2 -> takes.add(new Take(List.of(version(5, 0), version(4, 200), version(6, 400))));
                case 3 -> {
                    if (i > 1) {
                        var drift = new Drift(Optional.of(Gap.NONE), 0);
                        picture(1 + random.nextInt(9));
                        takes.add(takes.removeLast().drifting(drift));
                        paragraph(2);
                    }
                }
                case 4 -> {
                    var name = Character.toString(0x4E00 + notes.size());
                    int rows = 1 + random.nextInt(8);
                    note(name, rows);
                    expected.append(name.repeat(rows));
                    paragraph(6, random.nextInt(6) + " " + name);
                }
                default -> paragraph(1 + random.nextInt(15));
            }
        }
    }

    private void columns(int count, Runnable content) {
        int first = takes.size();
        content.run();
        if (takes.size() > first) {
            sets.add(new ColumnSet(first, takes.size(), new ColumnPlan(count, 0, 100, 10, Border.NONE, true, false)));
        }
    }

    /** How many rows stand in each column of each page; what spans them, and other columns, are set off by a slash. */
    private List<String> pages() {
        return slices().stream()
                .map(slice -> {
                    var text = new StringBuilder();
                    for (var panel : slice.panels()) {
                        var apart = panel.spot().column() > 0 ? " | " : " / ";
                        text.append(text.isEmpty() ? "" : apart)
                                .append(panel.rows().size());
                        panel.notes().forEach(piece -> text.append(" + ").append(name(piece)));
                    }
                    return text.toString();
                })
                .toList();
    }

    private String noted() {
        var text = new StringBuilder();
        for (var slice : slices()) {
            slice.notes().forEach(piece -> text.append(name(piece).repeat(piece.end() - piece.from())));
        }
        return text.toString();
    }

    private String name(Footnote.Piece piece) {
        return notes.entrySet().stream()
                .filter(entry -> entry.getValue() == piece.note())
                .findFirst()
                .orElseThrow()
                .getKey();
    }

    private List<Slice> slices() {
        var foot = new PageBreaker.Notes(notes, new FootSearch.Room(SEPARATION, 8 * LINE));
        return new PageBreaker(new Galley(takes, List.of(), sets, notes), LINE, page -> 10 * LINE, foot).pages();
    }

    private void note(String name, int lines) {
        var galley = new Galley(List.of(new Take(List.of(new Take.Version(Lines.of(lines, NOTE_LINE), 0)))), List.of());
        notes.put(name, Footnote.of(galley, 0, 0));
    }

    private void picture(int lines) {
        takes.add(Take.of(new Row(Gap.NONE, lines * LINE, Row.Stand.CENTERED, List.of(), List.of())));
    }

    private void paragraph(int lines, String... calls) {
        var rows = Lines.of(lines, LINE);
        for (var call : calls) {
            int row = Integer.parseInt(call.substring(0, call.indexOf(' ')));
            var mark = new Mark.Call(call.substring(call.indexOf(' ') + 1));
            rows.set(row, rows.get(row).with(List.<Mark>of(mark)));
        }
        takes.add(new Take(List.of(new Take.Version(rows, 0))));
    }

    private static Take.Version version(int lines, int cost) {
        return new Take.Version(Lines.of(lines, LINE), cost);
    }
}
