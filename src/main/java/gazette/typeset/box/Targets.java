package gazette.typeset.box;

import java.util.Optional;

/** Tells of places that links lead to. */
public interface Targets {
    /** The number of the page on which a place has come to stand, as its folio says it; empty while nobody knows. */
    Optional<Integer> page(String anchor);

    /** The text of the element that is a place, on one line; empty if there is no such place. */
    Optional<String> text(String anchor);
}
