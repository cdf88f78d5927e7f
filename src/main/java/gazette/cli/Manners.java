package gazette.cli;

import gazette.cli.Voice.Volume;
import java.util.Optional;
import picocli.CommandLine.Option;
import picocli.CommandLine.ScopeType;

/** The options that every command has: how much is said, and how it looks. */
final class Manners {
    private final Surroundings around;

    @Option(
            names = {"-q", "--quiet"},
            scope = ScopeType.INHERIT,
            description = "Say nothing unless something is missing from the result.")
    private boolean quiet;

    @Option(
            names = {"-v", "--verbose"},
            scope = ScopeType.INHERIT,
            description = "Say everything: how it gets on, what was made, the details of failures.")
    private boolean verbose;

    @Option(names = "--no-color", scope = ScopeType.INHERIT, description = "No colours, as if NO_COLOR were set.")
    private boolean colorless;

    private Optional<Voice> voice = Optional.empty();

    Manners(Surroundings around) {
        this.around = around;
    }

    /** The voice of this command; that of one which shows or lists something, unless another was chosen before. */
    Voice voice() {
        return voice.orElseGet(() -> chosen(words(false)));
    }

    /** The voice of a command that makes something: words for a person, or events for a program. */
    Voice ofProduction(boolean json) {
        return chosen(json ? new EventStream(around, volume(), System::nanoTime) : words(true));
    }

    private Words words(boolean isProduction) {
        return new Words(around, volume(), around.wantsColor("err") && !colorless, isProduction);
    }

    private Volume volume() {
        return quiet ? Volume.QUIET : verbose ? Volume.VERBOSE : Volume.NORMAL;
    }

    private Voice chosen(Voice one) {
        voice = Optional.of(one);
        return one;
    }

    /** Whether what was asked for is printed in colour. */
    boolean colorsOutput() {
        return around.wantsColor("out") && !colorless;
    }
}
