/**
 * Boxes become pages. In: the box trees of the documents and the page rules of the style sheet. Out: pages on a baseline
 * grid, with running heads, folios and resolved page numbers. How lines are broken is left to {@code typeset.paragraph},
 * how pages are drawn to the publishing rooms.
 *
 * <p>Each document is first set as a galley: one endless column of rows. The galley is then cut into pages at the cheapest
 * places, all at once, so that no page is spoilt by a good one before it. Heights are whole 1/1000 pt, so that a break
 * never depends on the order of additions.
 */
@NullMarked
package gazette.typeset.makeup;

import org.jspecify.annotations.NullMarked;
