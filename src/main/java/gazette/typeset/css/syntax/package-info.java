/**
 * The letters of CSS. In: the text of a style sheet. Out: tokens with line and column, a cursor over them, and a place for
 * notes. What rules and values mean is left to {@code typeset.css} and {@code typeset.css.selector}.
 */
@NullMarked
package gazette.typeset.css.syntax;

import org.jspecify.annotations.NullMarked;
