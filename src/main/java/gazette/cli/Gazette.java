package gazette.cli;

import gazette.diagnostic.PressException;
import java.util.List;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.UsageMessageSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ScopeType;
import picocli.CommandLine.Spec;

/** The program: understands the arguments, runs one command, tells how it went. */
@Command(
        name = "gazette",
        mixinStandardHelpOptions = true,
        scope = ScopeType.INHERIT,
        version = "gazette " + Gazette.VERSION,
        header = "Makes a newspaper for one reader: articles in, one issue out, as PDF and EPUB.",
        synopsisSubcommandLabel = "COMMAND",
        footerHeading = "%nExamples:%n",
        footer = {
            "  gazette build letter.txt essay.md      an issue of two articles",
            "  gazette build daily.yaml -o out        an issue of an edition",
            "  gazette inspect letter.txt             how an article is read",
            ""
        })
public final class Gazette implements Runnable {
    /** The same as in pom.xml. */
    static final String VERSION = "0.1";

    /** As picocli orders them, with the examples (its footer) in front: they answer most questions. */
    private static final List<String> HELP = List.of(
            UsageMessageSpec.SECTION_KEY_HEADER,
            UsageMessageSpec.SECTION_KEY_FOOTER_HEADING,
            UsageMessageSpec.SECTION_KEY_FOOTER,
            UsageMessageSpec.SECTION_KEY_SYNOPSIS_HEADING,
            UsageMessageSpec.SECTION_KEY_SYNOPSIS,
            UsageMessageSpec.SECTION_KEY_DESCRIPTION,
            UsageMessageSpec.SECTION_KEY_PARAMETER_LIST_HEADING,
            UsageMessageSpec.SECTION_KEY_PARAMETER_LIST,
            UsageMessageSpec.SECTION_KEY_OPTION_LIST_HEADING,
            UsageMessageSpec.SECTION_KEY_OPTION_LIST,
            UsageMessageSpec.SECTION_KEY_COMMAND_LIST_HEADING,
            UsageMessageSpec.SECTION_KEY_COMMAND_LIST,
            UsageMessageSpec.SECTION_KEY_EXIT_CODE_LIST_HEADING,
            UsageMessageSpec.SECTION_KEY_EXIT_CODE_LIST);

    @Spec
    private CommandSpec spec;

    private Gazette() {}

    /** Ends the program with its exit code. */
    public static void main(String[] args) {
        leaveRoom();
        Broom.begin();
        System.exit(run(Surroundings.real(), args));
    }

    /**
     * Threads that listen to a server must not wait until a processor has read an article to its end: what they were sent would
     * seem to be late. So there are two of the system's threads more than can be reading.
     */
    private static void leaveRoom() {
        int reading = Runtime.getRuntime().availableProcessors();
        System.setProperty("jdk.virtualThreadScheduler.parallelism", Integer.toString(reading + 2));
    }

    /** Runs the program as if it had been started with these arguments. */
    static int run(Surroundings around, String... args) {
        var manners = new Manners(around);
        int exitCode = execute(around, manners, args);
        manners.voice().end(exitCode);
        around.out().flush();
        around.err().flush();
        return exitCode;
    }

    private static int execute(Surroundings around, Manners manners, String... args) {
        try {
            return commandLine(around, manners).execute(args);
        } catch (OutOfMemoryError e) {
            return new Failure(manners.voice()).of(outOfMemory());
        } catch (StackOverflowError e) {
            return new Failure(manners.voice()).of(e);
        }
    }

    private static CommandLine commandLine(Surroundings around, Manners manners) {
        var line = new CommandLine(new Gazette());
        line.addMixin("manners", manners);
        return line.addSubcommand(new BuildCommand(around, manners))
                .addSubcommand(new InspectCommand(around, manners))
                .addSubcommand(new PunctuateCommand(around, manners))
                .addSubcommand(new DevicesCommand(around))
                .addSubcommand(new ThemesCommand(around))
                .addSubcommand(new CompletionCommand(around))
                .setHelpSectionKeys(HELP)
                .setUsageHelpWidth(100)
                .setColorScheme(CommandLine.Help.defaultColorScheme(CommandLine.Help.Ansi.OFF))
                .setOut(around.out())
                .setErr(around.err())
                .setParameterExceptionHandler((fault, args) -> new Failure(manners.voice()).misunderstood(fault))
                .setExecutionExceptionHandler((failure, command, result) -> new Failure(manners.voice()).of(failure));
    }

    private static PressException outOfMemory() {
        return PressException.world(
                "gazette", "there is not enough memory for this issue", "give it more: GAZETTE_JAVA_OPTIONS=-Xmx1g");
    }

    /** Without a command there is nothing to do. */
    @Override
    public void run() {
        throw new ParameterException(spec.commandLine(), "a command is missing");
    }
}
