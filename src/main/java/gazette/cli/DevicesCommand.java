package gazette.cli;

import gazette.measure.Device;
import gazette.measure.PageSize;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;

/** Lists the devices whose screens we know. */
@Command(
        name = "devices",
        header = "Lists the devices whose screens Gazette knows, with the size of a page.",
        footerHeading = "%nExamples:%n",
        footer = {
            "  gazette devices                                    all of them",
            "  gazette build daily.yaml --device kobo-clara       pages as big as that screen",
            ""
        })
final class DevicesCommand implements Callable<Integer> {
    private final Surroundings around;

    DevicesCommand(Surroundings around) {
        this.around = around;
    }

    @Override
    public Integer call() {
        for (var device : Device.all()) {
            var page = device.page();
            around.out()
                    .println("%-24s%6.1f × %-6.1fmm  %s"
                            .formatted(device.name(), mm(page.width()), mm(page.height()), device.title()));
        }
        return ExitCode.DONE;
    }

    private static double mm(double points) {
        return points / PageSize.POINTS_PER_MM;
    }
}
