package gazette.cli;

import gazette.diagnostic.Diagnostic;
import gazette.diagnostic.Severity;
import java.io.PrintWriter;

/**
 * How the program speaks to a person: notes and one-line summaries, in colour or without.
 *
 * @param err where it is heard
 * @param color whether the severity is coloured
 * @param volume how much is said
 */
record Voice(PrintWriter err, boolean color, Volume volume) {
    /** How much is said. */
    enum Volume {
        /** What is missing from the result. */
        QUIET,
        /** The same, what is odd about it, and what was made. */
        NORMAL,
        /** Everything, with stack traces. */
        VERBOSE
    }

    /** One thing that went wrong: where, what, and what to do now. */
    void say(Diagnostic note) {
        if (volume == Volume.QUIET && note.severity() != Severity.ERROR) {
            return;
        }
        err.println(color ? colored(note) : note.toString());
    }

    /** A line for those who want to hear that all is well. */
    void say(String line) {
        if (volume != Volume.QUIET) {
            err.println(line);
        }
    }

    private static String colored(Diagnostic note) {
        var tint = switch (note.severity()) {
            case ERROR -> Tint.ERROR;
            case WARNING -> Tint.WARNING;
            case NOTE -> Tint.NOTE;
        };
        var bare = new Diagnostic(note.severity(), "", note.what(), note.hint()).toString();
        // ": warning: what" with the word between the colons tinted.
        int colon = bare.indexOf(':', 2);
        return note.where() + ": " + tint.on(bare.substring(2, colon)) + bare.substring(colon);
    }
}
