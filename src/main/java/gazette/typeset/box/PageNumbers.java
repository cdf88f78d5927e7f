package gazette.typeset.box;

import java.util.Optional;

/** Tells on which page a place has come to stand. */
@FunctionalInterface
public interface PageNumbers {
    /** The number of the page as its folio says it; empty while nobody knows. */
    Optional<Integer> page(String anchor);
}
