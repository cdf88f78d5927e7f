package gazette.cli;

import java.util.ArrayList;
import java.util.List;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;

/** Completions for fish, which picocli does not write. */
final class FishScript {
    private FishScript() {}

    /** One line for each command and for each of its options. */
    static String of(CommandSpec root) {
        var lines = new ArrayList<String>();
        root.options().forEach(option -> lines.add(line(root, "__fish_use_subcommand", option)));
        root.subcommands().forEach((name, command) -> {
            lines.add("complete -c %s -f -n __fish_use_subcommand -a %s -d %s"
                    .formatted(
                            root.name(),
                            name,
                            quoted(command.getCommandSpec().usageMessage().header())));
            var condition = "__fish_seen_subcommand_from " + name;
            command.getCommandSpec().options().forEach(option -> lines.add(line(root, condition, option)));
        });
        return String.join("\n", lines) + "\n";
    }

    private static String line(CommandSpec root, String condition, OptionSpec option) {
        var line = new StringBuilder("complete -c " + root.name() + " -n '" + condition + "'");
        for (var name : option.names()) {
            line.append(name.startsWith("--") ? " -l " : " -s ").append(name.replaceFirst("^--?", ""));
        }
        if (takesValue(option)) {
            line.append(" -r");
        }
        return line.append(" -d ").append(quoted(option.description())).toString();
    }

    private static boolean takesValue(ArgSpec option) {
        return option.arity().max() > 0;
    }

    private static String quoted(String... text) {
        var line = String.join(" ", List.of(text))
                .replace("%n", "")
                .replace("\\", "\\\\")
                .replace("'", "\\'");
        return "'" + line.strip() + "'";
    }
}
