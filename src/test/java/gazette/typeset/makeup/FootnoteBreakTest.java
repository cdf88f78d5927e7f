package gazette.typeset.makeup;

import static org.assertj.core.api.Assertions.assertThat;

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

/**
 * Where page makeup sets notes. A page has ten lines; a line of a note has two thirds of the height of a line of text, and half
 * a line of text separates the two.
 */
@DisplayNameGeneration(ReplaceUnderscores.class)
class FootnoteBreakTest {
    private static final int LINE = 15_000;
    private static final int NOTE_LINE = 10_000;
    private static final int SEPARATION = LINE / 2;

    private final List<Take> takes = new ArrayList<>();
    private final Map<String, Footnote> notes = new LinkedHashMap<>();
    private int most = 8 * LINE;

    @Test
    void a_note_stands_on_the_page_of_its_call_and_takes_whole_lines_from_the_text() {
        note("a", 2);
        text(20, "4 a");

        assertThat(pages()).containsExactly("8 + aa", "10", "2");
    }

    @Test
    void notes_of_one_page_share_what_separates_them_from_the_text() {
        note("a", 2);
        note("b", 2);
        text(20, "2 a", "4 b");

        assertThat(pages()).containsExactly("6 + aa bb", "10", "4");
    }

    @Test
    void white_between_two_notes_is_the_wider_of_what_both_want() {
        notes.put("a", note(2, LINE, LINE));
        notes.put("b", note(2, 2 * LINE, 0));
        text(20, "1 a", "2 b");

        // Half a line, four lines of notes, and two lines of white between them.
        assertThat(pages()).containsExactly("4 + aa bb", "10", "6");
    }

    @Test
    void a_line_goes_to_the_next_page_with_its_note_if_there_is_no_room_for_both() {
        note("a", 3);
        text(20, "8 a");

        assertThat(pages()).containsExactly("8", "7 + aaa", "5");
    }

    @Test
    void a_note_is_split_rather_than_half_a_page_left_empty() {
        note("a", 12);
        text(20, "5 a");

        assertThat(pages()).containsExactly("6 + aaaaa", "4 + aaaaaaa", "10");
    }

    @Test
    void two_lines_of_a_split_note_stand_on_either_side() {
        note("a", 5);
        text(20, "5 a");
        note("b", 4);
        text(20, "9 b");

        assertThat(pages())
                .allSatisfy(page -> assertThat(page.replaceAll(".*\\+ ", "")).doesNotMatch("([ab])|.* [ab]|[ab] .*"));
    }

    @Test
    void a_note_that_is_not_to_be_split_begins_late_rather_than_to_be_split() {
        notes.put("a", kept(9));
        text(20, "7 a");

        assertThat(pages().stream().filter(page -> page.contains("a"))).containsExactly("3 + aaaaaaaaa");
    }

    @Test
    void a_note_of_many_pages_leaves_room_for_some_text_on_each() {
        note("a", 40);
        text(20, "3 a");

        assertThat(pages())
                .hasSizeGreaterThan(3)
                .allSatisfy(page -> assertThat(page).doesNotStartWith("0"));
        assertThat(noted()).isEqualTo("a".repeat(40));
    }

    @Test
    void where_the_text_ends_pages_go_on_with_notes_alone() {
        note("a", 40);
        text(3, "2 a");

        assertThat(pages()).first().asString().startsWith("3 + ");
        assertThat(pages().subList(1, pages().size()))
                .allSatisfy(page -> assertThat(page).startsWith("0 + "));
        assertThat(noted()).isEqualTo("a".repeat(40));
    }

    @Test
    void a_note_moves_with_its_call_where_a_version_has_it_in_another_line() {
        note("a", 3);
        text(6);
        takes.add(new Take(List.of(version(6, "3 a"), version(5, 100, "2 a"))));
        text(8);

        // The best version would have its call in the tenth line.
        assertThat(pages()).isNotEmpty();
        assertThat(noted()).isEqualTo("aaa");
        notesStandAtOrAfterTheirCalls();
    }

    @Test
    void the_note_of_a_picture_that_waits_stands_where_the_picture_does() {
        note("a", 2);
        text(8);
        var picture = new Row(Gap.NONE, 4 * LINE, Row.Stand.CENTERED, List.of(), List.of(new Mark.Call("a")));
        takes.add(Take.of(picture).drifting(new Drift(Optional.of(Gap.NONE), 0)));
        text(10);

        assertThat(pages()).containsExactly("10", "5 + aa", "4");
    }

    @Test
    void a_row_that_is_higher_than_a_page_does_not_lose_the_notes_left_over() {
        note("a", 20);
        text(3, "2 a");
        takes.add(Take.of(new Row(Gap.NONE, 20 * LINE, Row.Stand.CENTERED, List.of(), List.of())));

        assertThat(noted()).isEqualTo("a".repeat(20));
    }

    @Test
    void a_line_of_a_note_that_is_higher_than_a_page_stands_alone_on_one() {
        var row = new Row(Gap.NONE, 20 * LINE, Row.Stand.FREE, List.of(), List.of());
        notes.put("a", new Footnote(List.of(new Slice.Cut(row, 0, true, true)), List.of(), 0));
        text(12, "2 a");

        assertThat(noted()).isEqualTo("a");
    }

    @Test
    void white_between_the_paragraphs_of_a_split_note_is_not_left_at_a_foot() {
        var paragraph = new Take(List.of(new Take.Version(Lines.of(3, NOTE_LINE), 0)));
        var below = paragraph.withFirst(row -> row.with(new Gap(LINE, 0)));
        var note = Footnote.of(new Galley(List.of(paragraph, below), List.of()), 0, 0);

        assertThat(note.height(0, 3)).isEqualTo(3 * NOTE_LINE);
        assertThat(note.height(3, 6)).isEqualTo(3 * NOTE_LINE);
        assertThat(note.height(0, 6)).isEqualTo(6 * NOTE_LINE + LINE);
    }

    @Test
    @Timeout(20)
    void five_hundred_notes_of_one_paragraph_are_set_in_the_order_of_their_calls() {
        var calls = new String[500];
        var expected = new StringBuilder();
        for (int i = 0; i < 500; i++) {
            var name = Character.toString(0x4E00 + i);
            note(name, 3);
            calls[i] = i / 5 + " " + name;
            expected.append(name.repeat(3));
        }
        text(100, calls);

        assertThat(noted()).isEqualTo(expected.toString());
        notesStandAtOrAfterTheirCalls();
    }

    @RepeatedTest(60)
    void every_note_stands_once_at_its_call_or_after_it_and_no_page_is_too_full(RepetitionInfo repetition) {
        var random = new Random(repetition.getCurrentRepetition());
        var expected = new StringBuilder();
        for (int i = 0; i < 12; i++) {
            int lines = 1 + random.nextInt(14);
            var calls = new ArrayList<String>();
            for (int row = 0; row < lines; row++) {
                if (random.nextInt(5) == 0) {
                    var name = Character.toString(0x4E00 + notes.size());
                    int rows = 1 + random.nextInt(random.nextInt(6) == 0 ? 40 : 5);
                    note(name, rows);
                    expected.append(name.repeat(rows));
                    calls.add(row + " " + name);
                }
            }
            text(lines, calls.toArray(String[]::new));
        }
        most = (2 + random.nextInt(9)) * LINE;

        assertThat(noted()).isEqualTo(expected.toString());
        notesStandAtOrAfterTheirCalls();
        assertThat(slices()).allSatisfy(slice -> {
            int text = slice.stacked(LINE).getFirst().stack().bottom();
            int foot = slice.notes().stream().mapToInt(Footnote.Piece::height).sum();
            assertThat(text + (foot == 0 ? 0 : foot + SEPARATION)).isLessThanOrEqualTo(10 * LINE);
        });
    }

    private void notesStandAtOrAfterTheirCalls() {
        var called = new ArrayList<String>();
        for (var slice : slices()) {
            slice.rows().forEach(cut -> cut.row().marks().forEach(mark -> called.add(((Mark.Call) mark).note())));
            assertThat(called).containsAll(names(slice));
        }
    }

    private List<String> names(Slice slice) {
        return slice.notes().stream().map(piece -> name(piece.note())).toList();
    }

    private String name(Footnote note) {
        return notes.entrySet().stream()
                .filter(entry -> entry.getValue() == note)
                .findFirst()
                .orElseThrow()
                .getKey();
    }

    /** The rows of the notes of all pages. */
    private String noted() {
        var text = new StringBuilder();
        for (var slice : slices()) {
            slice.notes().forEach(piece -> text.append(name(piece.note()).repeat(piece.end() - piece.from())));
        }
        return text.toString();
    }

    /** How many rows of text stand on each page, and the rows of notes. */
    private List<String> pages() {
        return slices().stream()
                .map(slice -> {
                    var text = Integer.toString(slice.rows().size());
                    var foot = slice.notes().stream()
                            .map(piece -> name(piece.note()).repeat(piece.end() - piece.from()))
                            .toList();
                    return foot.isEmpty() ? text : text + " + " + String.join(" ", foot);
                })
                .toList();
    }

    private List<Slice> slices() {
        var foot = new PageBreaker.Notes(notes, new FootSearch.Room(SEPARATION, most));
        return new PageBreaker(new Galley(takes, List.of()), LINE, page -> 10 * LINE, foot).pages();
    }

    private void note(String name, int lines) {
        notes.put(name, note(lines, 0, 0));
    }

    private static Footnote note(int lines, int above, int below) {
        var galley = new Galley(List.of(new Take(List.of(new Take.Version(Lines.of(lines, NOTE_LINE), 0)))), List.of());
        return Footnote.of(galley, above, below);
    }

    private static Footnote kept(int lines) {
        var take = new Take(List.of(new Take.Version(Lines.of(lines, NOTE_LINE), 0))).kept(false);
        return Footnote.of(new Galley(List.of(take), List.of()), 0, 0);
    }

    private void text(int lines, String... calls) {
        takes.add(new Take(List.of(version(lines, calls))));
    }

    private static Take.Version version(int lines, String... calls) {
        return version(lines, 0, calls);
    }

    private static Take.Version version(int lines, int cost, String... calls) {
        var rows = Lines.of(lines, LINE);
        for (var call : calls) {
            int row = Integer.parseInt(call.substring(0, call.indexOf(' ')));
            var marks = new ArrayList<>(rows.get(row).marks());
            marks.add(new Mark.Call(call.substring(call.indexOf(' ') + 1)));
            rows.set(row, rows.get(row).with(List.copyOf(marks)));
        }
        return new Take.Version(rows, cost);
    }
}
