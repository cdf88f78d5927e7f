package gazette.cli;

import gazette.diagnostic.PressException;
import gazette.press.Reach;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import picocli.CommandLine.Option;

/** The options of commands that may go to the web. */
final class Web {
    @Option(
            names = "--state",
            paramLabel = "DIR",
            description =
                    "Where we remember what was printed and what servers said. Default: $XDG_STATE_HOME/gazette, else"
                            + " ~/.local/state/gazette.")
    private Optional<Path> state = Optional.empty();

    @Option(
            names = "--allow",
            paramLabel = "HOST:PORT",
            description = "A server of your own in a private network; may be given several times.")
    private List<String> allowed = List.of();

    @Option(
            names = "--credentials",
            paramLabel = "FILE",
            description = "Logins, a line each: “courier.example USER:PASSWORD”.")
    private Optional<Path> credentials = Optional.empty();

    @Option(
            names = "--credentials-command",
            paramLabel = "COMMAND",
            description = "The same, as a program prints them: “pass show gazette”.")
    private Optional<String> credentialsCommand = Optional.empty();

    @Option(names = "--offline", description = "Ask nobody; use what was fetched before.")
    private boolean offline;

    Reach reach(Surroundings around) {
        return new Reach(
                state.orElseGet(() -> usual(around)),
                allowed,
                offline,
                logins(),
                around.environment().getOrDefault("GAZETTE_CONTACT", ""),
                around.environment());
    }

    private Reach.Logins logins() {
        if (credentials.isPresent() && credentialsCommand.isPresent()) {
            throw PressException.request(
                    "--credentials",
                    "“--credentials” and “--credentials-command” both give logins",
                    "keep one of the two");
        }
        return credentials
                .<Reach.Logins>map(Reach.Logins.File::new)
                .or(() -> credentialsCommand.map(command ->
                        new Reach.Logins.Command(List.of(command.strip().split("\\s+", -1)))))
                .orElseGet(Reach.Logins.None::new);
    }

    /**
     * The place for what outlives a run and is of no use on another machine. Relative paths do not count.
     *
     * @see <a href="https://specifications.freedesktop.org/basedir-spec/latest/">XDG Base Directory Specification</a>
     */
    private static Path usual(Surroundings around) {
        var named = around.environment().getOrDefault("XDG_STATE_HOME", "");
        var home = Path.of(around.environment().getOrDefault("HOME", System.getProperty("user.home", ".")));
        var base = named.startsWith("/") ? Path.of(named) : home.resolve(".local/state");
        return base.resolve("gazette");
    }
}
