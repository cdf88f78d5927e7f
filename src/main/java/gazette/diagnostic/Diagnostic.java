package gazette.diagnostic;

import java.util.Locale;
import java.util.Optional;

/**
 * One thing that went wrong: where, what, and what to do now.
 *
 * @param severity how much it matters
 * @param where a file, with line and column if known ({@code daily.yaml:4:3}), or an address
 * @param what what happened there, in words that start small and end without a stop
 * @param hint the line to change or the command to type; empty if there is nothing to do
 */
public record Diagnostic(Severity severity, String where, String what, Optional<String> hint) {
    /** Something that was asked for is missing from the result. */
    public static Diagnostic error(String where, String what, String hint) {
        return new Diagnostic(Severity.ERROR, where, what, Optional.of(hint));
    }

    /** The result is whole, but not as it should be. */
    public static Diagnostic warning(String where, String what, String hint) {
        return new Diagnostic(Severity.WARNING, where, what, Optional.of(hint));
    }

    /** Worth knowing; there is nothing to do. */
    public static Diagnostic note(String where, String what) {
        return new Diagnostic(Severity.NOTE, where, what, Optional.empty());
    }

    /** The diagnostic as it is printed: one line, and a second one for the hint. */
    @Override
    public String toString() {
        var line = where + ": " + severity.name().toLowerCase(Locale.ROOT) + ": " + what;
        return hint.map(h -> line + "\n  hint: " + h).orElse(line);
    }
}
