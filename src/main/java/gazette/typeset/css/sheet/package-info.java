/**
 * Style sheets. In: the text of a sheet. Out: its rules, what it says of pages, and the fonts that it names, read as far as
 * can be without an element; what the dialect does not have is a warning with line and column. To whom rules apply is left to
 * {@code typeset.css.cascade}.
 */
@NullMarked
package gazette.typeset.css.sheet;

import org.jspecify.annotations.NullMarked;
