/**
 * Which elements a rule is about. In: the selectors before a block of declarations, and elements in their places. Out:
 * whether they match, and how specific they are. Which rule wins is left to {@code typeset.css}.
 */
@NullMarked
package gazette.typeset.css.selector;

import org.jspecify.annotations.NullMarked;
