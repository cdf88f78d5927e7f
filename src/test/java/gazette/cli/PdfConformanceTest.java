package gazette.cli;

import static org.assertj.core.api.Assertions.assertThat;

import gazette.publish.pdf.Vera;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What the field's validator says of whole issues: PDF/UA-1 and PDF/A-2a. */
@DisplayNameGeneration(ReplaceUnderscores.class)
class PdfConformanceTest {
    @TempDir
    private Path folder;

    @ParameterizedTest
    @ValueSource(strings = {"--page A5", "--page A4", "--device kobo-clara"})
    void an_edition_conforms_on_small_pages_in_two_columns_and_on_a_screen(String page) throws Exception {
        var pdf = build("examples/daily.yaml", page);

        assertThat(Vera.failures(pdf, "ua1")).isEmpty();
        assertThat(Vera.failures(pdf, "2a")).isEmpty();
    }

    @Test
    void a_table_over_three_pages_conforms_and_its_head_is_read_once() throws Exception {
        var rows = new StringBuilder("# The Weirs of a Long River\n\n| Weir | Eels |\n|---|---|\n");
        for (int i = 1; i <= 90; i++) {
            rows.append("| weir ").append(i).append(" | ").append(i * 7).append(" |\n");
        }
        var article = folder.resolve("weirs.md");
        Files.writeString(article, rows.toString());

        var pdf = build(article.toString(), "--page A5");

        assertThat(Vera.failures(pdf, "ua1")).isEmpty();
        assertThat(Vera.failures(pdf, "2a")).isEmpty();
        assertThat(PdfText.of(made()).split("Weir\\s+Eels", -1)).as("heads").hasSizeGreaterThan(3);
        assertThat(PdfText.structure(made()).lines().map(String::strip))
                .filteredOn(line -> line.matches("THead|TBody|TFoot|\"(Weir|Eels|weir 90)\""))
                .containsExactly("THead", "\"Weir\"", "\"Eels\"", "TBody", "\"weir 90\"");
    }

    private byte[] build(String input, String page) throws IOException {
        var command = new ArrayList<>(List.of("build", input, "-o", folder.toString(), "--formats", "pdf"));
        command.addAll(List.of(page.split(" ", -1)));
        assertThat(Terminal.run(command.toArray(String[]::new)).exitCode()).isZero();
        return Files.readAllBytes(made());
    }

    private Path made() throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(file -> file.toString().endsWith(".pdf"))
                    .findFirst()
                    .orElseThrow();
        }
    }
}
