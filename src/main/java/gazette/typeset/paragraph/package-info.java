/**
 * Paragraphs become lines. In: pieces of text with their style, and the shape of the column. Out: lines of placed glyphs,
 * broken by total fit (Knuth and Plass) and hyphenated by Liang's patterns. Where lines stand on a page is left to
 * {@code typeset.makeup}.
 */
@NullMarked
package gazette.typeset.paragraph;

import org.jspecify.annotations.NullMarked;
