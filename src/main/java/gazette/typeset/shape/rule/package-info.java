/**
 * The rules of a font at work (GSUB, GPOS, kern). In: a run of glyphs, and the tables of its font. Out: the same run with
 * other glyphs in it, or in other places. Which rules are asked, and in which order, is left to {@code typeset.shape}.
 *
 * <p>Fields of a run lie open: this is the hottest loop of the press.
 */
@NullMarked
package gazette.typeset.shape.rule;

import org.jspecify.annotations.NullMarked;
