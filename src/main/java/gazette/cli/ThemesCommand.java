package gazette.cli;

import gazette.press.Press;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;

/** Lists the themes that come with Gazette. */
@Command(
        name = "themes",
        header = "Lists the themes that come with Gazette.",
        footerHeading = "%nExamples:%n",
        footer = {
            "  gazette themes                              all of them",
            "  gazette build daily.yaml --theme gazette    an issue that looks so",
            "  gazette build daily.yaml --theme mine/      with a folder of your own over it",
            ""
        })
final class ThemesCommand implements Callable<Integer> {
    private final Surroundings around;

    ThemesCommand(Surroundings around) {
        this.around = around;
    }

    @Override
    public Integer call() {
        Press.themes().forEach(around.out()::println);
        return ExitCode.DONE;
    }
}
