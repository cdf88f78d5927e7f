package gazette.typeset.css.syntax;

import gazette.diagnostic.Diagnostic;
import java.util.ArrayList;
import java.util.List;

/** What there is to say about one style sheet. */
public final class Notes {
    /** A sheet with more mistakes than this is not a style sheet; the rest is only counted. */
    private static final int MOST = 100;

    private final String sheet;
    private final List<Diagnostic> notes = new ArrayList<>();
    private int untold;

    /** Notes on the sheet of this name. */
    public Notes(String sheet) {
        this.sheet = sheet;
    }

    /** Says what is wrong at a token, and what to write. */
    public void warn(Token token, String what, String hint) {
        if (notes.size() < MOST) {
            notes.add(Diagnostic.warning(where(token), what, hint));
        } else {
            untold++;
        }
    }

    /** The place of a token, as messages say it. */
    public String where(Token token) {
        return sheet + ":" + token.line() + ":" + token.column();
    }

    /** All notes, in the order in which they were made. */
    public List<Diagnostic> all() {
        if (untold == 0) {
            return List.copyOf(notes);
        }
        var all = new ArrayList<>(notes);
        all.add(Diagnostic.warning(sheet, untold + " more warnings", "mend those above first"));
        return List.copyOf(all);
    }
}
