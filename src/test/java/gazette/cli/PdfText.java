package gazette.cli;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.nio.file.Path;

/** A PDF file as poppler reads it out. */
final class PdfText {
    private PdfText() {}

    /** All of its text, page by page, in reading order. */
    static String of(Path pdf) throws IOException {
        return said("pdftotext", "-enc", "UTF-8", "-nopgbrk", pdf.toString(), "-");
    }

    /** What the file says of itself, a line a fact. */
    static String facts(Path pdf) throws IOException {
        return said("pdfinfo", pdf.toString());
    }

    /** Its structure tree with the words in it, a line each. */
    static String structure(Path pdf) throws IOException {
        return said("pdfinfo", "-struct-text", pdf.toString());
    }

    private static String said(String... command) throws IOException {
        var reader = new ProcessBuilder(command)
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start();
        try (var out = reader.getInputStream()) {
            return new String(out.readAllBytes(), UTF_8);
        }
    }
}
