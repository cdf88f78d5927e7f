package gazette.cli;

import gazette.edition.Specification;
import gazette.press.Commission;
import gazette.press.Press;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Makes one issue. */
@Command(
        name = "build",
        header = "Makes one issue, as PDF and EPUB.",
        footerHeading = "%nExamples:%n",
        footer = {
            "  gazette build letter.txt essay.md             two articles, into this folder",
            "  gazette build daily.yaml -o out               an edition, into the folder out",
            "  gazette build https://courier.example/feed    a feed, a list of feeds or a page",
            "  gazette build articles/ --device kobo-clara   a folder, in pages for a 6-inch reader",
            "  pandoc x.docx -t markdown | gazette build -   what another program hands over",
            ""
        },
        exitCodeListHeading = "%nExit codes:%n",
        exitCodeList = {
            "0:the issue was made, or there was nothing new to print",
            "1:nothing was published: the machine would not let us, or nothing came in",
            "2:nothing was published: the request or the edition file is at fault",
            "3:the issue was made, or nothing was new, but some sources failed",
            "11:nothing was done: another run is at work with the same state",
            "130:interrupted"
        })
final class BuildCommand implements Callable<Integer> {
    private final Surroundings around;
    private final Manners manners;

    @Parameters(
            paramLabel = "INPUT",
            arity = "0..*",
            description =
                    "One edition file (.yaml), or articles: files (.txt, .md, .html), folders, addresses of feeds and"
                            + " pages, - for standard input."
                            + " Without any, ./gazette.yaml.")
    private List<String> inputs = List.of();

    @Option(
            names = {"-o", "--output"},
            paramLabel = "DIR",
            description =
                    "Where the files go; made if it is not there. Default: as the edition says, else this folder.")
    private Optional<Path> output = Optional.empty();

    @Option(
            names = "--formats",
            paramLabel = "LIST",
            split = ",",
            description = "Which files to make: pdf, epub. Default: both.")
    private List<String> formats = List.of();

    @Option(
            names = "--device",
            paramLabel = "NAME",
            description = "Pages as big as the screen of a device; see “gazette devices”.")
    private Optional<String> device = Optional.empty();

    @Option(
            names = "--page",
            paramLabel = "SIZE",
            description = "The size of the pages: A5, letter, 105x140mm. Default: A5.")
    private Optional<String> page = Optional.empty();

    @Option(
            names = "--theme",
            paramLabel = "THEME",
            description = "The looks: a name from “gazette themes”, or a folder of your own.")
    private Optional<String> theme = Optional.empty();

    @Option(names = "--title", paramLabel = "TEXT", description = "The name of the paper.")
    private Optional<String> title = Optional.empty();

    @Option(
            names = "--language",
            paramLabel = "TAG",
            description = "The language of the paper's own words: en, en-GB, de, fr … Default: en.")
    private Optional<String> language = Optional.empty();

    @Option(
            names = "--date",
            paramLabel = "DAY",
            description = "The day on the front page, as 2026-11-23. Default: as the edition says, else"
                    + " SOURCE_DATE_EPOCH, else today.")
    private Optional<String> date = Optional.empty();

    @Option(names = "--dry-run", description = "Read everything and list what would be printed; write nothing.")
    private boolean dryRun;

    @Option(
            names = "--json",
            description =
                    "Tell a program how it goes: one JSON object a line on the standard output, a summary at the end.")
    private boolean json;

    @Option(names = "--force", description = "Print once more what was printed from feeds before.")
    private boolean force;

    @Mixin
    private final Web web = new Web();

    BuildCommand(Surroundings around, Manners manners) {
        this.around = around;
        this.manners = manners;
    }

    @Override
    public Integer call() {
        var voice = manners.ofProduction(json);
        var press = new Press(around.clock(), voice);
        if (dryRun) {
            voice.came(press.plan(commission()));
        } else {
            voice.came(press.print(commission()));
        }
        return voice.hasErrors() ? ExitCode.PARTIAL : ExitCode.DONE;
    }

    private Commission commission() {
        return new Commission(
                inputs,
                around::standardInput,
                title,
                language.map(Wish::language),
                date.map(Wish::date),
                new Specification(
                        Wish.page(page, device),
                        theme,
                        formats.stream().map(Wish::format).toList(),
                        output),
                force,
                web.reach(around));
    }
}
