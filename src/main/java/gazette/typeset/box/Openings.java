package gazette.typeset.box;

import gazette.typeset.css.StyledElement;
import gazette.typeset.css.style.ComputedStyle;
import gazette.typeset.css.style.Pseudo;
import gazette.typeset.css.style.TypeStyle;
import java.util.Optional;

/** Keeps what is wanted of the first letter and the first line of a block until the walk comes to the block's first text. */
final class Openings {
    private Wanted wanted = Wanted.NOTHING;

    /** What is wanted of the beginning of a text. */
    record Wanted(Optional<ComputedStyle> letter, Optional<Letters> line) {
        static final Wanted NOTHING = new Wanted(Optional.empty(), Optional.empty());

        boolean isNothing() {
            return letter.isEmpty() && line.isEmpty();
        }
    }

    /** The letters of a block, and of its first line. */
    record Letters(TypeStyle block, TypeStyle firstLine) {
        TypeStyle of(TypeStyle type) {
            return type.inFirstLine(block, firstLine);
        }
    }

    /** Begins a block; what was wanted before is to be handed back at its end. */
    Wanted enter(StyledElement element) {
        var outer = wanted;
        var letter = element.pseudo(Pseudo.FIRST_LETTER);
        var line = element.pseudo(Pseudo.FIRST_LINE)
                .map(style -> new Letters(element.style().type(), style.type()));
        if (letter.isPresent() || line.isPresent()) {
            wanted = new Wanted(letter.or(outer::letter), line.or(outer::line));
        }
        return outer;
    }

    /** Ends a block. If there was no text in it, what was wanted before it is still wanted. */
    void leave(Wanted outer) {
        wanted = wanted.isNothing() ? wanted : outer;
    }

    /** What is wanted of the text that begins here; of those after it nothing. */
    Wanted take() {
        var taken = wanted;
        wanted = Wanted.NOTHING;
        return taken;
    }

    /** Goes on as before something that stands aside. */
    void resume(Wanted before) {
        wanted = before;
    }
}
