/**
 * Styled markup becomes boxes. In: the styled tree of a document. Out: a tree of blocks, lines of text, pictures and
 * tables, where every run of text knows its font, its ink, its link and what it is part of. Where boxes stand is left to
 * {@code typeset.makeup}.
 */
@NullMarked
package gazette.typeset.box;

import org.jspecify.annotations.NullMarked;
