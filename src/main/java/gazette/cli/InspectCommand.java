package gazette.cli;

import gazette.diagnostic.PressException;
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

/** Shows how articles are read. */
@Command(
        name = "inspect",
        header = "Shows how articles are read: what each part was taken for, and what was left out.",
        footerHeading = "%nExamples:%n",
        footer = {
            "  gazette inspect letter.txt          one article",
            "  gazette inspect daily.yaml          every article of an edition",
            "  gazette inspect https://courier.example/feed    what a feed holds",
            "  gazette inspect --json page.html    the same for programs, one line an article",
            "  gazette inspect texts articles/     a folder of plain texts, as JSON lines",
            ""
        },
        exitCodeListHeading = "%nExit codes:%n",
        exitCodeList = {"0:every item was read", "1:no item was read", "2:an item is not there", "3:some items failed"})
final class InspectCommand implements Callable<Integer> {
    private final Surroundings around;
    private final Manners manners;

    @Parameters(
            paramLabel = "ITEM",
            arity = "0..*",
            description = "Files, folders, an edition file, addresses of feeds and pages, - for standard input.")
    private List<String> items = List.of();

    @Option(names = "--json", description = "One JSON object for each article, on a line of its own.")
    private boolean json;

    @Mixin
    private final Web web = new Web();

    InspectCommand(Surroundings around, Manners manners) {
        this.around = around;
        this.manners = manners;
    }

    @Override
    public Integer call() {
        if (items.isEmpty()) {
            throw PressException.request("gazette inspect", "nothing to read was given", "name an article or a folder");
        }
        var press = new Press(around.clock(), manners.voice());
        for (var article : press.read(commission())) {
            if (json) {
                around.out().println(Transcript.of(article));
            } else {
                Outline.print(article, manners.colorsOutput(), around.out());
            }
        }
        return manners.voice().hasErrors() ? ExitCode.PARTIAL : ExitCode.DONE;
    }

    @Command(
            name = "texts",
            header = "Reads a folder of plain texts and prints one JSON line for each.",
            description = {
                "%n{\"id\": name, \"blocks\": [{\"label\", \"text\", \"q\"}…]}: label is title, byline, dateline, credit,"
                        + " caption, heading, para, quote, list-item, source or junk; q numbers the quotation that a"
                        + " block belongs to. What an article leaves out is called junk.%n"
            },
            footerHeading = "%nExamples:%n",
            footer = {"  gazette inspect texts articles/ > blocks.jsonl", ""})
    int texts(@Parameters(paramLabel = "DIR", description = "A folder of .txt files.") Path folder) {
        new Press(around.clock(), manners.voice()).readTexts(folder, around.out()::println);
        return manners.voice().hasErrors() ? ExitCode.PARTIAL : ExitCode.DONE;
    }

    @Command(
            name = "pages",
            header = "Reads saved web pages and writes what was found in each.",
            description = {
                "%nMANIFEST holds a line of JSON for each page: {\"id\", \"html\": path, \"url\", \"content_type\"}. OUT/id.html is"
                        + " the article with its quotations, pictures, captions and credits, OUT/id.txt its text alone, OUT/id.json title,"
                        + " byline, published, lang, siteName and excerpt.%n"
            },
            footerHeading = "%nExamples:%n",
            footer = {"  gazette inspect pages pages.jsonl out/", ""})
    int pages(
            @Parameters(paramLabel = "MANIFEST", description = "A file of JSON lines.") Path manifest,
            @Parameters(paramLabel = "OUT", description = "The folder to write to.") Path folder) {
        new Press(around.clock(), manners.voice()).readPages(manifest, folder);
        return manners.voice().hasErrors() ? ExitCode.PARTIAL : ExitCode.DONE;
    }

    @Command(
            name = "feeds",
            header = "Reads saved feeds and prints one JSON line for each.",
            description = {
                "%nDIR holds manifest.jsonl, a line of JSON for each feed: {\"file\", \"url\", \"content_type\", \"headers\"},"
                        + " and the files that it names. A line is {\"file\", \"feed\": {\"title\" …}, \"entries\": […]}, or"
                        + " {\"file\", \"error\"} where the file is no feed.%n"
            },
            footerHeading = "%nExamples:%n",
            footer = {"  gazette inspect feeds saved/ > feeds.jsonl", ""})
    int feeds(@Parameters(paramLabel = "DIR", description = "A folder with a manifest.jsonl.") Path folder) {
        new Press(around.clock(), manners.voice()).readFeeds(folder, around.out()::println);
        return manners.voice().hasErrors() ? ExitCode.PARTIAL : ExitCode.DONE;
    }

    private Commission commission() {
        return new Commission(
                items,
                around::standardInput,
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Specification.OPEN,
                false,
                web.reach(around));
    }
}
