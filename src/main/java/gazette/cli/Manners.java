package gazette.cli;

import gazette.cli.Voice.Volume;
import picocli.CommandLine.Option;
import picocli.CommandLine.ScopeType;

/** The options that every command has: how much is said, and how it looks. */
final class Manners {
    private final Surroundings around;

    @Option(
            names = {"-q", "--quiet"},
            scope = ScopeType.INHERIT,
            description = "Say only what is missing from the result.")
    private boolean quiet;

    @Option(
            names = {"-v", "--verbose"},
            scope = ScopeType.INHERIT,
            description = "Say everything, with the details of failures.")
    private boolean verbose;

    @Option(names = "--no-color", scope = ScopeType.INHERIT, description = "No colours, as if NO_COLOR were set.")
    private boolean colorless;

    Manners(Surroundings around) {
        this.around = around;
    }

    /** The voice that they ask for. */
    Voice voice() {
        var volume = quiet ? Volume.QUIET : verbose ? Volume.VERBOSE : Volume.NORMAL;
        return new Voice(around.err(), around.wantsColor("err") && !colorless, volume);
    }

    /** Whether what was asked for is printed in colour. */
    boolean colorsOutput() {
        return around.wantsColor("out") && !colorless;
    }
}
