/**
 * What has to be settled over all pages, in order, before any of them is written: the codes of glyphs, the names of
 * pictures, the elements of the structure tree, the places that links lead to. Writing is left to the other rooms.
 */
@NullMarked
package gazette.publish.pdf.survey;

import org.jspecify.annotations.NullMarked;
