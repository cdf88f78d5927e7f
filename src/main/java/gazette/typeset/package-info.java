/**
 * The front door of the typesetting wing. In: an issue laid out as documents, and the size of paper or screen. Out: pages.
 * Drawing them is left to the publishing rooms.
 */
@NullMarked
package gazette.typeset;

import org.jspecify.annotations.NullMarked;
