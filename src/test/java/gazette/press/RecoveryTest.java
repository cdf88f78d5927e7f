package gazette.press;

import static org.assertj.core.api.Assertions.assertThat;

import gazette.archive.Archive;
import gazette.archive.Impression;
import gazette.archive.Placing;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A run was killed after it had recorded an issue; this is the next one. */
@DisplayNameGeneration(ReplaceUnderscores.class)
class RecoveryTest {
    private static final String PAPER = "The Daily Gazette";
    private static final Impression ISSUE = new Impression(PAPER, LocalDate.of(2026, 11, 23), 1);
    private static final List<String> MARKS = List.of("id fog");

    @TempDir
    Path folder;

    private Archive archive;
    private Placing pdf;
    private Placing epub;

    @BeforeEach
    void record() {
        archive = Archive.open(folder.resolve("state")).work();
        pdf = placing("a.pdf");
        epub = placing("a.epub");
        archive.record(ISSUE, MARKS, List.of(pdf, epub));
    }

    @AfterEach
    void close() {
        archive.close();
    }

    @Test
    void an_issue_that_was_written_but_not_placed_is_placed() throws IOException {
        Files.writeString(pdf.draft(), "new pdf");
        Files.writeString(epub.draft(), "new epub");
        Files.writeString(pdf.place(), "what stood there");
        Files.writeString(pdf.old(), "what stood there");

        var notes = Recovery.run(archive);

        assertThat(pdf.place()).hasContent("new pdf");
        assertThat(epub.place()).hasContent("new epub");
        assertThat(pdf.old()).doesNotExist();
        assertThat(archive.unsettled()).isEmpty();
        assertThat(archive.holds(PAPER, MARKS)).isTrue();
        assertThat(notes)
                .singleElement()
                .satisfies(note -> assertThat(note.what()).contains("it is now"));
    }

    @Test
    void an_issue_that_was_placed_half_way_is_completed() throws IOException {
        Files.writeString(pdf.place(), "new pdf");
        Files.writeString(epub.draft(), "new epub");

        Recovery.run(archive);

        assertThat(pdf.place()).hasContent("new pdf");
        assertThat(epub.place()).hasContent("new epub");
        assertThat(archive.unsettled()).isEmpty();
    }

    @Test
    void an_issue_of_which_nothing_is_left_is_forgotten_so_that_it_is_printed_again() {
        var notes = Recovery.run(archive);

        assertThat(archive.holds(PAPER, MARKS)).isFalse();
        assertThat(archive.issues(PAPER, ISSUE.day())).isZero();
        assertThat(notes)
                .singleElement()
                .satisfies(note -> assertThat(note.toString())
                        .contains(
                                "a.pdf: warning: the last run was cut off, and this file of it is gone",
                                "printed again"));
    }

    @Test
    void an_issue_that_cannot_be_placed_now_waits_for_the_next_run() throws IOException {
        Files.writeString(pdf.draft(), "new pdf");
        Files.createDirectories(pdf.place().resolve("in-the-way"));

        var notes = Recovery.run(archive);

        assertThat(archive.unsettled()).hasSize(1);
        assertThat(archive.holds(PAPER, MARKS)).isTrue();
        assertThat(pdf.draft()).hasContent("new pdf");
        assertThat(notes)
                .singleElement()
                .satisfies(note ->
                        assertThat(note.toString()).contains("it cannot be put there now", "the next run tries again"));
    }

    private Placing placing(String name) {
        var place = folder.resolve(name);
        var draft = folder.resolve("." + name + ".part");
        return new Placing(draft, place, draft.resolveSibling(Objects.toString(draft.getFileName()) + ".old"));
    }
}
