package gazette.cli;

import gazette.diagnostic.PressException;
import java.util.concurrent.Callable;
import picocli.AutoComplete;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Prints what makes a shell complete our commands. */
@Command(
        name = "completion",
        header = "Prints a script that lets a shell complete commands and options.",
        footerHeading = "%nExamples:%n",
        footer = {
            "  source <(gazette completion bash)               in this shell, and in .bashrc for all",
            "  source <(gazette completion zsh)                the same for zsh",
            "  gazette completion fish > ~/.config/fish/completions/gazette.fish",
            ""
        })
final class CompletionCommand implements Callable<Integer> {
    private final Surroundings around;

    @Parameters(paramLabel = "SHELL", defaultValue = "bash", description = "bash, zsh or fish. Default: bash.")
    private String shell = "bash";

    @Spec
    private CommandSpec spec;

    CompletionCommand(Surroundings around) {
        this.around = around;
    }

    @Override
    public Integer call() {
        var root = spec.root();
        around.out()
                .print(
                        switch (shell) {
                            case "bash", "zsh" -> AutoComplete.bash(root.name(), root.commandLine());
                            case "fish" -> FishScript.of(root);
                            default ->
                                throw PressException.request(
                                        "SHELL", "there is no script for “" + shell + "”", "bash, zsh or fish");
                        });
        return ExitCode.DONE;
    }
}
