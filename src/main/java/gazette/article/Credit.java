package gazette.article;

import java.util.List;

/**
 * A line that says to whom something is owed, kept word for word.
 *
 * @param kind what it is owed for
 * @param text as found ("Photograph: A. Name/Agency"); never empty
 */
public record Credit(Kind kind, List<Inline> text) {
    /** What a credit is owed for. */
    public enum Kind {
        /** A picture, whether the picture is there or not. */
        PICTURE,
        /** Work on the text: a contributor, a translator, an agency. */
        CONTRIBUTION,
        /** A right: copyright, permission to reprint. */
        RIGHTS
    }

    public Credit {
        text = List.copyOf(text);
        if (text.isEmpty()) {
            throw new IllegalArgumentException("a credit without words");
        }
    }
}
