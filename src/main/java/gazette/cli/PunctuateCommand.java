package gazette.cli;

import gazette.diagnostic.Diagnostic;
import gazette.press.Press;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** Sets the marks of a text that comes through a pipe. */
@Command(
        name = "punctuate",
        header = "Sets quotation marks, apostrophes, dashes and ellipses of a text, by its language.",
        footerHeading = "%nExamples:%n",
        footer = {
            "  gazette punctuate < letter.txt                  a plain text",
            "  gazette punctuate --language de < brief.txt     the same in German",
            "  gazette punctuate --jsonl < lines.jsonl         many pieces of HTML: {\"id\", \"lang\", \"html\"}",
            ""
        })
final class PunctuateCommand implements Callable<Integer> {
    private final Surroundings around;
    private final Manners manners;

    @Option(
            names = "--language",
            paramLabel = "TAG",
            defaultValue = "en",
            description = "The language of the text. Default: en.")
    private String language = "en";

    @Option(names = "--jsonl", description = "Take JSON lines of HTML, and give back the same with their marks set.")
    private boolean jsonLines;

    PunctuateCommand(Surroundings around, Manners manners) {
        this.around = around;
        this.manners = manners;
    }

    @Override
    public Integer call() {
        if (jsonLines) {
            return lines();
        }
        var set = Press.punctuate(around.standardInput(), Wish.language(language));
        set.notes().forEach(manners.voice()::notice);
        around.out().print(set.work());
        return ExitCode.DONE;
    }

    private int lines() {
        int exitCode = ExitCode.DONE;
        try (var in = new BufferedReader(new InputStreamReader(around.in(), StandardCharsets.UTF_8))) {
            int number = 0;
            for (var line = in.readLine(); line != null; line = in.readLine()) {
                number++;
                var set = Press.punctuateLine(line);
                set.ifPresent(around.out()::println);
                if (set.isEmpty() && !line.isBlank()) {
                    manners.voice()
                            .notice(Diagnostic.error(
                                    "-:" + number, "not a line of JSON with “html”", "write {\"id\": …, \"html\": …}"));
                    exitCode = ExitCode.PARTIAL;
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return exitCode;
    }
}
