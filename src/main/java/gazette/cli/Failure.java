package gazette.cli;

import gazette.diagnostic.Diagnostic;
import gazette.diagnostic.Nearest;
import gazette.diagnostic.PressException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.UnmatchedArgumentException;

/**
 * Tells of failures: one plain line each, and what to do now.
 *
 * @param voice in which they are told
 */
record Failure(Voice voice) {
    /** A command did not come to its end. What fails because the program is being ended is nobody's concern. */
    int of(Throwable failure) {
        if (LastWords.areSaid()) {
            return ExitCode.INTERRUPTED;
        }
        return failure instanceof PressException refusal ? refused(refusal) : mistake(failure);
    }

    /** Something that cannot be done was asked for, or the machine would not let us. */
    private int refused(PressException refusal) {
        voice.notice(refusal.diagnostic());
        return switch (refusal.blame()) {
            case REQUEST -> ExitCode.REQUEST;
            case WORLD -> ExitCode.FAILED;
            case BUSY -> ExitCode.BUSY;
        };
    }

    /** Nobody thought of this. */
    private int mistake(Throwable failure) {
        voice.notice(Diagnostic.error(
                "gazette",
                "this is a mistake in Gazette, not in what you asked for (" + failure + ")",
                voice.isVerbose()
                        ? "report it with the lines below"
                        : "report it with what the same command says with -v"));
        voice.trace(failure);
        return ExitCode.FAILED;
    }

    /** The arguments make no sense. */
    int misunderstood(ParameterException fault) {
        var spec = fault.getCommandLine().getCommandSpec();
        voice.notice(Diagnostic.error(spec.qualifiedName(), what(fault), hint(fault, spec)));
        return ExitCode.REQUEST;
    }

    private static String what(ParameterException fault) {
        if (!(fault instanceof UnmatchedArgumentException unmatched)) {
            return sentence(Objects.toString(fault.getMessage()));
        }
        var word = unmatched.getUnmatched().getFirst();
        if (unmatched.isUnknownOption()) {
            return "there is no option “" + word + "”";
        }
        return isRoot(fault) ? "there is no command “" + word + "”" : "“" + word + "” is one argument too many";
    }

    private static String hint(ParameterException fault, CommandSpec spec) {
        var help = "“" + spec.qualifiedName() + " --help” shows how it is meant";
        if (!(fault instanceof UnmatchedArgumentException unmatched)) {
            return help;
        }
        var word = unmatched.getUnmatched().getFirst();
        if (isRoot(fault) && !unmatched.isUnknownOption() && exists(word)) {
            return "did you mean “gazette build " + word + "”?";
        }
        return Nearest.to(word, names(spec, unmatched.isUnknownOption()))
                .map(nearest -> "did you mean “" + nearest + "”? " + help)
                .orElse(help);
    }

    private static List<String> names(CommandSpec spec, boolean options) {
        var names = new ArrayList<String>();
        if (options) {
            spec.options().forEach(option -> names.addAll(List.of(option.names())));
        } else {
            names.addAll(spec.subcommands().keySet());
        }
        return names;
    }

    private static boolean isRoot(ParameterException fault) {
        return fault.getCommandLine().getParent() == null;
    }

    private static boolean exists(String word) {
        try {
            return Files.exists(Path.of(word));
        } catch (InvalidPathException e) {
            return false;
        }
    }

    /** As our own messages are: starting small, without a stop. */
    private static String sentence(String message) {
        var plain = message.replaceAll("\\.$", "");
        return plain.isEmpty() ? plain : Character.toLowerCase(plain.charAt(0)) + plain.substring(1);
    }
}
