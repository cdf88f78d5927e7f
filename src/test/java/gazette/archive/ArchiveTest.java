package gazette.archive;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import gazette.diagnostic.Noted;
import gazette.diagnostic.PressException;
import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The memory of a paper, in a real SQLite file. */
@DisplayNameGeneration(ReplaceUnderscores.class)
class ArchiveTest {
    private static final LocalDate MONDAY = LocalDate.of(2026, 11, 23);
    private static final String PAPER = "The Daily Gazette";

    @TempDir
    Path folder;

    @Test
    void a_new_archive_holds_nothing() {
        try (var archive = open()) {
            assertThat(archive.holds(PAPER, List.of("id fog"))).isFalse();
            assertThat(archive.issues(PAPER, MONDAY)).isZero();
            assertThat(archive.unsettled()).isEmpty();
        }
    }

    @Test
    void what_was_printed_is_known_on_another_day_by_any_of_its_marks() {
        print(MONDAY, 1, List.of("id fog", "page /fog"));

        try (var archive = open()) {
            assertThat(archive.holds(PAPER, List.of("id fog"))).isTrue();
            assertThat(archive.holds(PAPER, List.of("id other", "page /fog"))).isTrue();
            assertThat(archive.holds(PAPER, List.of("id ice"))).isFalse();
        }
    }

    @Test
    void each_paper_has_a_memory_of_its_own() {
        print(MONDAY, 1, List.of("id fog"));

        try (var archive = open()) {
            assertThat(archive.holds("The Evening Gazette", List.of("id fog"))).isFalse();
            assertThat(archive.issues("The Evening Gazette", MONDAY)).isZero();
        }
    }

    @Test
    void the_issues_of_a_day_are_counted() {
        print(MONDAY, 1, List.of("id fog"));
        print(MONDAY, 2, List.of("id ice"));

        try (var archive = open()) {
            assertThat(archive.issues(PAPER, MONDAY)).isEqualTo(2);
            assertThat(archive.issues(PAPER, MONDAY.plusDays(1))).isZero();
        }
    }

    @Test
    void an_issue_that_was_recorded_but_not_settled_waits_with_its_files() {
        var pdf = placing("a.pdf");
        var epub = placing("a.epub");
        try (var archive = open()) {
            archive.record(new Impression(PAPER, MONDAY, 1), List.of("id fog"), List.of(pdf, epub));
        }

        try (var archive = open()) {
            assertThat(archive.unsettled()).singleElement().satisfies(issue -> {
                assertThat(issue.impression()).isEqualTo(new Impression(PAPER, MONDAY, 1));
                assertThat(issue.placings()).containsExactly(pdf, epub);
            });
            assertThat(archive.settle(archive.unsettled().getFirst())).isEmpty();
            assertThat(archive.unsettled()).isEmpty();
            assertThat(archive.holds(PAPER, List.of("id fog"))).isTrue();
        }
    }

    @Test
    void what_a_withdrawn_issue_brought_is_forgotten_and_nothing_else() {
        print(MONDAY, 1, List.of("id fog"));
        try (var archive = open()) {
            var second = archive.record(
                    new Impression(PAPER, MONDAY, 2), List.of("id fog", "id ice"), List.of(placing("b.pdf")));

            archive.withdraw(second);

            assertThat(archive.holds(PAPER, List.of("id ice"))).isFalse();
            assertThat(archive.holds(PAPER, List.of("id fog"))).isTrue();
            assertThat(archive.issues(PAPER, MONDAY)).isEqualTo(1);
            assertThat(archive.unsettled()).isEmpty();
        }
    }

    /** What befalls files. */
    enum Accident {
        OVERWRITTEN {
            @Override
            void befall(Path file) throws IOException {
                Files.writeString(file, "no longer a database ".repeat(500));
            }
        },
        CUT_SHORT {
            @Override
            void befall(Path file) throws IOException {
                try (var archive = new RandomAccessFile(file.toFile(), "rw")) {
                    archive.setLength(archive.length() / 2 + 100);
                }
            }
        },
        SCRATCHED {
            @Override
            void befall(Path file) throws IOException {
                try (var archive = new RandomAccessFile(file.toFile(), "rw")) {
                    archive.seek(archive.length() / 2);
                    archive.write(new byte[6_000]);
                }
            }
        },
        EMPTIED {
            @Override
            void befall(Path file) throws IOException {
                Files.write(file, new byte[0]);
            }
        },
        LOST {
            @Override
            void befall(Path file) throws IOException {
                Files.delete(file);
            }
        };

        abstract void befall(Path file) throws IOException;
    }

    @ParameterizedTest
    @EnumSource
    void the_copy_takes_the_place_of_an_archive_that_is(Accident accident) throws IOException {
        var marks = IntStream.range(0, 2_000).mapToObj(n -> "id " + n).toList();
        print(MONDAY, 1, marks);

        accident.befall(folder.resolve("archive.db"));

        var opened = Archive.open(folder);
        try (var archive = opened.work()) {
            assertThat(marks).allMatch(mark -> archive.holds(PAPER, List.of(mark)));
            assertThat(opened.notes())
                    .singleElement()
                    .satisfies(note ->
                            assertThat(note.what()).contains("the copy made after the last issue has taken its place"));
        }
        assertThat(Archive.open(folder)).satisfies(again -> {
            assertThat(again.notes()).isEmpty();
            again.work().close();
        });
    }

    @Test
    void if_the_copy_is_damaged_too_a_person_has_to_decide() throws IOException {
        print(MONDAY, 1, List.of("id fog"));
        Accident.OVERWRITTEN.befall(folder.resolve("archive.db"));
        Accident.OVERWRITTEN.befall(folder.resolve("archive.copy.db"));

        assertThatThrownBy(this::open)
                .isInstanceOf(PressException.class)
                .hasMessageContaining("archive.db: error: the archive is damaged, and so is its copy")
                .hasMessageContaining("everything that the feeds hold is printed once more");
    }

    @Test
    void a_copy_that_cannot_be_made_is_told_and_harms_nothing() throws IOException {
        Files.createDirectories(folder.resolve("archive.copy.db.part/full"));
        try (var archive = open()) {
            var issue = archive.record(new Impression(PAPER, MONDAY, 1), List.of("id fog"), List.of(placing("a.pdf")));

            assertThat(archive.settle(issue))
                    .singleElement()
                    .satisfies(note -> assertThat(note.toString())
                            .contains("archive.copy.db: warning: no copy of the archive could be made"));
            assertThat(archive.holds(PAPER, List.of("id fog"))).isTrue();
        }
    }

    @Test
    void the_archive_of_a_newer_program_is_left_alone() throws SQLException {
        print(MONDAY, 1, List.of("id fog"));
        try (var connection = DriverManager.getConnection("jdbc:sqlite:" + folder.resolve("archive.db"));
                var statement = connection.createStatement()) {
            statement.execute("PRAGMA user_version = 1000");
        }

        assertThatThrownBy(this::open)
                .isInstanceOf(PressException.class)
                .hasMessageContaining("a newer Gazette has written this archive");
    }

    @Test
    void a_folder_that_cannot_be_made_is_named() throws IOException {
        var file = Files.createFile(folder.resolve("taken"));

        assertThatThrownBy(() -> Archive.open(file.resolve("state")))
                .isInstanceOf(PressException.class)
                .hasMessageContaining("cannot remember what is printed")
                .hasMessageContaining("--state");
    }

    @Test
    void a_folder_may_have_any_name() {
        var odd = folder.resolve("what? 50% of #1 – ü");
        try (var archive = Archive.open(odd).work()) {
            archive.settle(archive.record(new Impression(PAPER, MONDAY, 1), List.of("id fog"), List.of()));
        }

        assertThat(odd.resolve("archive.db")).isNotEmptyFile();
        assertThat(odd.resolve("archive.copy.db")).isNotEmptyFile();
    }

    private void print(LocalDate day, int number, List<String> marks) {
        try (var archive = open()) {
            var issue = archive.record(
                    new Impression(PAPER, day, number), marks, List.of(placing("paper-" + number + ".pdf")));
            assertThat(archive.settle(issue)).isEmpty();
        }
    }

    private Archive open() {
        Noted<Archive> opened = Archive.open(folder);
        assertThat(opened.notes()).isEmpty();
        return opened.work();
    }

    private Placing placing(String name) {
        return new Placing(
                folder.resolve("." + name + ".part"), folder.resolve(name), folder.resolve("." + name + ".old"));
    }
}
