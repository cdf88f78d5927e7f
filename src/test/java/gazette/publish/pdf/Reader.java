package gazette.publish.pdf;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** Other people's readers of PDF, as programs; each is handed a file and says what it finds. */
final class Reader {
    private Reader() {}

    /** What a program prints; {@code FILE} among its arguments stands for the PDF. */
    static String run(byte[] pdf, String... command) throws IOException, InterruptedException {
        var file = Files.createTempFile("galley", ".pdf");
        try {
            Files.write(file, pdf);
            return run(file, command);
        } finally {
            Files.delete(file);
        }
    }

    private static String run(Path file, String... command) throws IOException, InterruptedException {
        List<String> words = new ArrayList<>(Arrays.asList(command));
        words.replaceAll(word -> word.equals("FILE") ? file.toString() : word);
        var process = new ProcessBuilder(words)
                .redirectError(ProcessBuilder.Redirect.DISCARD)
                .start();
        process.getOutputStream().close();
        var said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        process.waitFor();
        return said;
    }

    /** The words of the file as poppler reads them, line by line. */
    static String poppler(byte[] pdf) throws IOException, InterruptedException {
        return run(pdf, "pdftotext", "-enc", "UTF-8", "FILE", "-");
    }

    /** The words of the file as MuPDF reads them, line by line. */
    static String mupdf(byte[] pdf) throws IOException, InterruptedException {
        return run(pdf, "mutool", "draw", "-q", "-F", "txt", "FILE");
    }

    /** What MuPDF shows at a path ({@code trailer/Root/Lang}), or {@code grep} for all objects, one on each line. */
    static String show(byte[] pdf, String path) throws IOException, InterruptedException {
        return run(pdf, "mutool", "show", "FILE", path);
    }
}
