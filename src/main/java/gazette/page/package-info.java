/**
 * What stands where on the pages. In: the work of {@code typeset}. Out: everything that a file format needs to draw,
 * read aloud and link them, and nothing it would have to measure. Lengths are pt, x to the right, y down from the top
 * left corner of the page.
 */
@NullMarked
package gazette.page;

import org.jspecify.annotations.NullMarked;
