/**
 * Characters become glyphs. In: a run of text in one font, with the features asked for. Out: glyphs with advances and
 * offsets in font units. Line breaks, fallback fonts and sizes are left to {@code typeset.paragraph}.
 */
@NullMarked
package gazette.typeset.shape;

import org.jspecify.annotations.NullMarked;
