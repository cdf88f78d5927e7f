package gazette.press;

import static java.nio.charset.StandardCharsets.US_ASCII;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import gazette.archive.Placing;
import gazette.diagnostic.PressException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@DisplayNameGeneration(ReplaceUnderscores.class)
class OutTrayTest {
    @TempDir
    private Path folder;

    @Test
    void the_files_of_an_issue_appear_together() throws IOException {
        try (var tray = OutTray.in(folder.resolve("new/deep"))) {
            tray.write("a.pdf", saying("pdf"));
            tray.write("a.epub", saying("epub"));
            assertThat(names(folder.resolve("new/deep"))).allMatch(name -> name.startsWith(".gazette-"));

            tray.publish(Ledger.NONE);
        }

        assertThat(names(folder.resolve("new/deep"))).containsExactly("a.epub", "a.pdf");
        assertThat(folder.resolve("new/deep/a.pdf")).hasContent("pdf");
    }

    @Test
    void a_new_issue_takes_the_place_of_the_old_one() throws IOException {
        Files.writeString(folder.resolve("a.pdf"), "old");

        try (var tray = OutTray.in(folder)) {
            tray.write("a.pdf", saying("new"));
            tray.publish(Ledger.NONE);
        }

        assertThat(folder.resolve("a.pdf")).hasContent("new");
        assertThat(names(folder)).containsExactly("a.pdf");
    }

    @Test
    void if_one_file_cannot_be_written_nothing_new_appears_and_nothing_old_is_lost() throws IOException {
        Files.writeString(folder.resolve("a.pdf"), "old");

        var refusal = catchThrowableOfType(PressException.class, () -> {
            try (var tray = OutTray.in(folder)) {
                tray.write("a.pdf", saying("new"));
                tray.write("a.epub", out -> {
                    throw new IOException("No space left on device");
                });
                tray.publish(Ledger.NONE);
            }
        });

        assertThat(refusal.blame()).isEqualTo(PressException.Cause.WORLD);
        assertThat(refusal.diagnostic().what()).isEqualTo("cannot write here: No space left on device");
        assertThat(folder.resolve("a.pdf")).hasContent("old");
        assertThat(names(folder)).containsExactly("a.pdf");
    }

    @Test
    void if_one_file_cannot_go_to_its_place_the_others_come_back() throws IOException {
        Files.writeString(folder.resolve("a.pdf"), "old");

        var refusal = catchThrowableOfType(PressException.class, () -> {
            try (var tray = OutTray.in(folder)) {
                tray.write("a.pdf", saying("new"));
                tray.write("a.epub", saying("new"));
                Files.createDirectories(folder.resolve("a.epub/in-the-way"));
                tray.publish(Ledger.NONE);
            }
        });

        assertThat(refusal).isNotNull();
        assertThat(folder.resolve("a.pdf")).hasContent("old");
        assertThat(names(folder)).containsExactly("a.epub", "a.pdf");
    }

    @Test
    void a_file_where_the_folder_should_be_is_told() throws IOException {
        var file = Files.writeString(folder.resolve("out"), "");

        var refusal = catchThrowableOfType(
                PressException.class, () -> OutTray.in(file).close());

        assertThat(refusal.diagnostic().where()).isEqualTo(file.toString());
        assertThat(refusal.diagnostic().what()).isEqualTo("cannot write here: " + file + " is not a folder");
    }

    @Test
    void a_folder_in_the_place_of_a_file_is_told() throws IOException {
        Files.createDirectory(folder.resolve("a.pdf"));

        var refusal = catchThrowableOfType(PressException.class, () -> {
            try (var tray = OutTray.in(folder)) {
                tray.write("a.pdf", saying("new"));
            }
        });

        assertThat(refusal.diagnostic().what()).isEqualTo("cannot write here: there is a folder of this name: a.pdf");
    }

    @Test
    void a_published_file_has_the_rights_of_any_other_new_file() throws IOException {
        var plain = Files.createFile(folder.resolve("plain"));

        try (var tray = OutTray.in(folder)) {
            tray.write("a.pdf", saying("new"));
            tray.publish(Ledger.NONE);
        }

        assertThat(Files.getPosixFilePermissions(folder.resolve("a.pdf")))
                .isEqualTo(Files.getPosixFilePermissions(plain));
    }

    @Test
    void what_a_killed_run_left_is_cleared_and_the_work_of_others_is_not() throws IOException {
        Files.writeString(folder.resolve(".gazette-1-0.part"), "half");
        Files.writeString(folder.resolve(".gazette-1-0.part.old"), "old");
        Files.writeString(folder.resolve(".gazette-notes"), "of a person");
        try (var other = OutTray.in(folder)) {
            other.write("other.pdf", saying("pdf"));

            try (var tray = OutTray.in(folder)) {
                tray.write("a.pdf", saying("pdf"));
                tray.publish(Ledger.NONE);
            }

            other.publish(Ledger.NONE);
        }

        assertThat(names(folder)).containsExactly(".gazette-notes", "a.pdf", "other.pdf");
    }

    @Test
    void the_ledger_is_told_before_and_after() {
        var told = new ArrayList<String>();
        try (var tray = OutTray.in(folder)) {
            tray.write("a.pdf", saying("pdf"));
            tray.publish(telling(told));
        }

        assertThat(told).containsExactly("record a.pdf, not there yet", "settle, it is there");
    }

    @Test
    void the_ledger_is_told_if_a_file_cannot_go_to_its_place() throws IOException {
        var told = new ArrayList<String>();
        try (var tray = OutTray.in(folder)) {
            tray.write("a.pdf", saying("pdf"));
            tray.write("b.pdf", saying("pdf"));
            Files.createDirectories(folder.resolve("b.pdf/in-the-way"));

            assertThatThrownBy(() -> tray.publish(telling(told))).isInstanceOf(PressException.class);
        }

        assertThat(told).containsExactly("record a.pdf, not there yet", "withdraw, not there");
    }

    private Ledger telling(List<String> told) {
        return new Ledger() {
            @Override
            public void record(List<Placing> placings) {
                var first = placings.getFirst();
                told.add("record " + first.place().getFileName()
                        + (Files.exists(first.draft()) && Files.notExists(first.place()) ? ", not there yet" : ""));
            }

            @Override
            public void settle() {
                told.add("settle" + (Files.exists(folder.resolve("a.pdf")) ? ", it is there" : ""));
            }

            @Override
            public void withdraw() {
                told.add("withdraw" + (Files.exists(folder.resolve("a.pdf")) ? "" : ", not there"));
            }
        };
    }

    private static Draft.Writing<Boolean> saying(String words) {
        return out -> {
            out.write(words.getBytes(US_ASCII));
            return true;
        };
    }

    private static List<String> names(Path folder) throws IOException {
        try (var files = Files.list(folder)) {
            return files.map(file -> Objects.toString(file.getFileName()))
                    .sorted()
                    .toList();
        }
    }
}
