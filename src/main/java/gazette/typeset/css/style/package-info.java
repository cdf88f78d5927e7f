/**
 * Computed style: what is known of an element once all sheets have had their say. Everything is resolved (lengths in pt, em
 * and var() gone) and immutable. How it is written is left to {@code typeset.css.property}; what it does to boxes, to
 * {@code typeset.box}.
 */
@NullMarked
package gazette.typeset.css.style;

import org.jspecify.annotations.NullMarked;
