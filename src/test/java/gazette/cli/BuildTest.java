package gazette.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.TimeZone;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@DisplayNameGeneration(ReplaceUnderscores.class)
class BuildTest {
    private static final String LETTER =
            "A Letter From The Quay\n\nThe boats went out at five. They came back at nine.\n";

    @TempDir
    private Path folder;

    @Test
    void two_files_appear_and_their_paths_are_printed() throws IOException {
        var out = folder.resolve("new/out");

        var run = build(letter(), "-o", out.toString());

        assertThat(run.exitCode()).isZero();
        assertThat(run.out()).isEqualTo(out + "/Gazette - 2026-11-23.pdf\n" + out + "/Gazette - 2026-11-23.epub\n");
        assertThat(run.err()).isEmpty();
        assertThat(names(out)).containsExactly("Gazette - 2026-11-23.epub", "Gazette - 2026-11-23.pdf");
    }

    @Test
    void whoever_watches_is_told_how_it_went() throws IOException {
        var run = Terminal.watched(Map.of("NO_COLOR", "1"), "build", letter().toString(), "-o", folder.toString());

        assertThat(run.err()).matches("""
                Collected    1 article from 1 source.*
                Edited       1 article.*
                Composed     4 documents.*
                Typeset      4 pages.*
                Published    2 files.*
                Gazette, 23 November 2026: 1 article, 4 pages
                """);
    }

    @Test
    void whoever_does_not_is_told_the_same_if_he_asks() throws IOException {
        var letter = letter();

        var run = build(letter, "-v", "-o", folder.toString());

        assertThat(run.err()).isEqualTo("""
                %s: 1 article
                Collected    1 article from 1 source
                Edited       1 article
                Composed     4 documents
                Typeset      4 pages
                Published    2 files
                Gazette, 23 November 2026: 1 article, 4 pages
                """.formatted(letter));
    }

    @Test
    void under_cron_all_is_well_if_nothing_is_said() throws IOException {
        var run = build(letter(), "-q", "-o", folder.toString());

        assertThat(run.out() + run.err()).isEmpty();
        assertThat(run.exitCode()).isZero();
        assertThat(names(folder)).hasSize(3);
    }

    @Test
    void if_something_is_missing_it_is_also_said_what_was_made() throws IOException {
        var run = build(letter(), Files.writeString(folder.resolve("b.txt"), "").toString(), "-o", folder.toString());

        assertThat(run.exitCode()).isEqualTo(3);
        assertThat(run.err())
                .startsWith(folder.resolve("b.txt") + ": error: the file is empty\n")
                .endsWith("\nGazette, 23 November 2026: 1 article, 4 pages; 1 of 2 sources failed\n");
    }

    @Test
    void title_date_and_formats_are_as_the_options_say() throws IOException {
        var out = folder.resolve("out");

        build(letter(), "-o", out.toString(), "--title", "L’Écho", "--date", "2025-01-02", "--formats", "epub");

        assertThat(names(out)).containsExactly("L'Echo - 2025-01-02.epub");
    }

    @Test
    void an_option_wins_over_the_edition_file() throws IOException {
        letter();
        var edition = Files.writeString(folder.resolve("e.yaml"), """
                title: The Standing Order
                date: 2026-01-01
                formats: [epub]
                output: there
                sources: [letter.txt]
                """);

        assertThat(build(edition).out()).isEqualTo(folder + "/there/The Standing Order - 2026-01-01.epub\n");
        assertThat(build(edition, "--title", "Other", "-o", folder + "/here").out())
                .isEqualTo(folder + "/here/Other - 2026-01-01.epub\n");
    }

    @Test
    void the_day_begins_at_midnight_where_the_edition_lives() throws IOException {
        letter();
        var edition = Files.writeString(folder.resolve("e.yaml"), """
                title: West
                timezone: America/Los_Angeles
                sources: [letter.txt]
                """);

        assertThat(build(edition, "--dry-run").out()).startsWith("West, 22 November 2026\n");
    }

    @Test
    void what_comes_through_the_pipe_is_an_article() {
        var run = Terminal.pipe(LETTER, "build", "-", "-o", folder.toString(), "--formats", "epub");

        assertThat(run.exitCode()).isZero();
    }

    @Test
    void a_dry_run_lists_the_articles_and_writes_nothing() throws IOException {
        var out = folder.resolve("out");

        var run = build(letter(), "--dry-run", "-o", out.toString());

        assertThat(run.out()).isEqualTo("""
                Gazette, 23 November 2026
                  A Letter From The Quay  (%s)
                """.formatted(folder.resolve("letter.txt")));
        assertThat(out).doesNotExist();
    }

    @Test
    void pages_are_as_big_as_the_screen_of_the_device() throws IOException {
        build(letter(), "--device", "kobo-clara", "--formats", "pdf", "-o", folder.toString());

        assertThat(PdfText.facts(folder.resolve("Gazette - 2026-11-23.pdf")))
                .containsPattern("Page size: +257\\.28 x 347\\.52 pts");
    }

    @Test
    void the_same_articles_give_the_same_bytes_in_another_time_zone_and_locale() throws IOException {
        var here = folder.resolve("here");
        var there = folder.resolve("there");
        var locale = Locale.getDefault();
        var zone = TimeZone.getDefault();

        Terminal.run("build", "examples/daily.yaml", "-o", here.toString());
        try {
            Locale.setDefault(Locale.forLanguageTag("ar-EG-u-nu-arab"));
            TimeZone.setDefault(TimeZone.getTimeZone("Pacific/Kiritimati"));
            Terminal.run("build", "examples/daily.yaml", "-o", there.toString());
        } finally {
            Locale.setDefault(locale);
            TimeZone.setDefault(zone);
        }

        assertThat(names(there)).hasSize(2).isEqualTo(names(here));
        for (var name : names(here)) {
            assertThat(there.resolve(name)).hasSameBinaryContentAs(here.resolve(name));
        }
    }

    private Path letter() throws IOException {
        return Files.writeString(folder.resolve("letter.txt"), LETTER);
    }

    private static Terminal build(Path input, String... options) {
        return Terminal.run(Stream.concat(Stream.of("build", input.toString()), Stream.of(options))
                .toArray(String[]::new));
    }

    private static List<String> names(Path folder) throws IOException {
        try (var files = Files.list(folder)) {
            return files.map(file -> Objects.toString(file.getFileName()))
                    .sorted()
                    .toList();
        }
    }
}
