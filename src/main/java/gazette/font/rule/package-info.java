/**
 * The rules of a font for fewer glyphs. In: the tables {@code GSUB}, {@code GPOS}, {@code GDEF} and {@code kern}, the glyphs
 * that are kept and the features that are called. Out: the glyphs that rules can make of others, and the tables without
 * what can no longer happen. What the rules do to a text is left to {@code typeset.shape}.
 */
@NullMarked
package gazette.font.rule;

import org.jspecify.annotations.NullMarked;
