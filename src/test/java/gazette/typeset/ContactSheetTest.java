package gazette.typeset;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import gazette.Proof;
import gazette.language.Language;
import gazette.publish.pdf.DocumentFacts;
import gazette.publish.pdf.PdfPress;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Pages to look at, drawn by poppler: every kind that the examples have in {@code target/contact-sheet.png}, every specimen
 * in {@code target/specimens.png}. {@code src/test/contact-sheet.sh} makes both.
 */
@Tag("slow")
@DisplayNameGeneration(ReplaceUnderscores.class)
class ContactSheetTest {
    private static final double BLANK = 0.004;

    @TempDir
    private Path folder;

    @Test
    void of_every_kind_of_page() throws IOException, InterruptedException {
        var sheet = new ContactSheet(5);
        var issue = build("issue");
        var pages = pages(issue);
        sheet.add("front", issue, 1, 60);
        sheet.add("contents", issue, 2, 60);
        for (var kind : List.of(
                List.of("essay", "what is left of it in the morning"),
                List.of("interview", "The workshop of Ansa Korvel"),
                List.of("poem", "one dinghy, clinker-built"),
                List.of("news, from plain text", "At seven minutes past four"),
                List.of("table", "counted at the five weirs"),
                List.of("code", "cos, pi"),
                List.of("footnotes", "The man with the cart is not put in"),
                List.of("German", "Wer in Niederwehr den Zug"),
                List.of("French", "Il faut d’abord regarder"))) {
            sheet.add(kind.getFirst(), issue, holding(kind.getLast(), pages), 60);
            assertThat(sheet.ink()).as(kind.getFirst()).isGreaterThan(BLANK);
        }
        var large = build("large", "--page", "A4");
        sheet.add("two columns", large, holding("The count is done on the eleven", pages(large)), 42);
        for (var specimen : Proof.specimens("sheets", ".html")) {
            sheet.add(specimen.replace('-', ' '), print("sheets", specimen), 1, 60);
        }
        for (var device : List.of("kindle-scribe", "kobo-clara", "xteink-x4")) {
            var screen = build(device, "--device", device);
            sheet.add("on " + device, screen, holding("There are a hundred and six steps", pages(screen)), 60);
        }

        sheet.write(Path.of("target", "contact-sheet.png"));
    }

    @Test
    void of_every_specimen() throws IOException, InterruptedException {
        var sheet = new ContactSheet(6);
        for (var name : Proof.specimens("pages", ".html")) {
            var pdf = print("pages", name);
            int count = pages(pdf).size();
            for (int page = 1; page <= count; page++) {
                sheet.add(count == 1 ? name : name + ", " + page, pdf, page, 80);
            }
        }

        sheet.write(Path.of("target", "specimens.png"));
    }

    private Path print(String room, String name) throws IOException {
        var proofs = Proofs.specimen(room, name);
        var pdf = folder.resolve(name + ".pdf");
        var language = Language.of("en");
        var facts = new DocumentFacts(name, List.of(), "", List.of(), language, LocalDate.EPOCH, "");
        try (var file = Files.newOutputStream(pdf)) {
            assertThat(PdfPress.write(proofs.set().work(), facts, file)).isEmpty();
        }
        return pdf;
    }

    private Path build(String name, String... options) throws IOException, InterruptedException {
        var out = folder.resolve(name);
        var command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Djava.awt.headless=true",
                "-cp",
                System.getProperty("java.class.path"),
                "gazette.cli.Gazette",
                "build",
                "examples/daily.yaml",
                "--formats",
                "pdf",
                "-o",
                out.toString()));
        command.addAll(List.of(options));
        said(command);
        try (var files = Files.list(out)) {
            return files.findFirst().orElseThrow();
        }
    }

    /** The text of each page. */
    private static List<String> pages(Path pdf) throws IOException, InterruptedException {
        var text = said(List.of("pdftotext", pdf.toString(), "-"));
        return Arrays.asList(text.substring(0, text.length() - 1).split("\f", -1));
    }

    /** The number of the first page that has these words. */
    private static int holding(String words, List<String> pages) {
        for (int i = 0; i < pages.size(); i++) {
            if (pages.get(i).replaceAll("\\s+", " ").contains(words)) {
                return i + 1;
            }
        }
        throw new AssertionError("no page says “" + words + "”");
    }

    private static String said(List<String> command) throws IOException, InterruptedException {
        var process = new ProcessBuilder(command)
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start();
        var said = new String(process.getInputStream().readAllBytes(), UTF_8);
        assertThat(process.waitFor()).as(command.toString()).isZero();
        return said;
    }
}
