package gazette.cli;

import gazette.diagnostic.Diagnostic;
import gazette.diagnostic.Severity;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Of many diagnostics of one kind in one text the first few, and at the end how many more there are: whoever has read that five
 * pictures are missing has understood, and a thousand lines would hide what else is said.
 */
final class Digest {
    /** As many as are read rather than skipped; a theme with so many wrong words is still told of each. */
    private static final int FEW = 5;

    private static final Pattern LINE_AND_COLUMN = Pattern.compile("(:\\d+){1,2}$");

    /** What a hint says before it names something. */
    private static final Pattern GENERAL = Pattern.compile("[^:“]*");

    private final Map<Kind, Count> counts = new LinkedHashMap<>();

    /** What is alike: as grave, in the same text, with the same to do now. */
    private record Kind(Severity severity, String text, String hint) {
        static Kind of(Diagnostic note) {
            var text = note.where().contains("://")
                    ? note.where() // what ends in a number there is a port
                    : LINE_AND_COLUMN.matcher(note.where()).replaceFirst("");
            var hint = GENERAL.matcher(note.hint().orElse(""));
            return new Kind(note.severity(), text, hint.lookingAt() ? hint.group() : "");
        }
    }

    /**
     * How many there were.
     *
     * @param more since the first few
     * @param last the one that came last
     */
    private record Count(int told, int more, Diagnostic last) {}

    /** Whether it is one of the first of its kind, and is to be said now. */
    boolean takes(Diagnostic note) {
        var kind = Kind.of(note);
        var before = counts.getOrDefault(kind, new Count(0, 0, note));
        boolean isEarly = before.told < FEW;
        counts.put(
                kind,
                isEarly
                        ? new Count(before.told + 1, before.more, note)
                        : new Count(before.told, before.more + 1, note));
        return isEarly;
    }

    /** What is left to say of the others, a line for each kind; nothing if this is asked again. */
    List<Diagnostic> rest() {
        var lines = counts.entrySet().stream()
                .filter(entry -> entry.getValue().more > 0)
                .map(entry -> rest(entry.getKey(), entry.getValue()))
                .toList();
        counts.replaceAll((kind, count) -> new Count(count.told, 0, count.last));
        return lines;
    }

    /** A single one takes no more room than the line that would stand for it. */
    private static Diagnostic rest(Kind kind, Count count) {
        return count.more == 1
                ? count.last
                : new Diagnostic(
                        kind.severity,
                        kind.text,
                        "and " + count.more + " more like these, the last of them: " + count.last.what(),
                        Optional.of("-v tells each of them"));
    }
}
