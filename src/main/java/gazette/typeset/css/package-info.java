/**
 * Style sheets become style. In: sheets in a closed dialect of CSS, and an XHTML tree. Out: the same tree with the computed
 * style of every element, the style of every kind of page, and the font files that the sheets name; everything is resolved
 * (lengths in pt, em and var() gone) and immutable, and equal styles are one object. A property, value or rule that the
 * dialect does not have is a warning with line and column. What a style does to boxes is left to {@code typeset.box}.
 */
@NullMarked
package gazette.typeset.css;

import org.jspecify.annotations.NullMarked;
