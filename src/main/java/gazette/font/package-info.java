/**
 * Font files. In: the bytes of an OpenType file. Out: metrics, glyph numbers and advances in font units, and subsets. What
 * glyphs a text needs is left to {@code typeset.shape}.
 */
@NullMarked
package gazette.font;

import org.jspecify.annotations.NullMarked;
