package gazette.typeset.css.sheet;

import java.util.Optional;

/**
 * What a page is to the rules of {@code @page}.
 *
 * @param name the named page; empty for the usual one
 * @param left whether it is a left-hand page
 * @param first whether it is the first of the issue
 * @param blank whether it is empty, there only because the next one must be left or right
 */
public record PageKind(Optional<String> name, boolean left, boolean first, boolean blank) {
    /** A usual right-hand page. */
    public static final PageKind USUAL = new PageKind(Optional.empty(), false, false, false);
}
