/**
 * Who wins. In: what sheets say of one element or one kind of page, and the values around it. Out: its values, and the style
 * that they make; equal styles are one object. Walking the tree is left to {@code typeset.css}.
 */
@NullMarked
package gazette.typeset.css.cascade;

import org.jspecify.annotations.NullMarked;
