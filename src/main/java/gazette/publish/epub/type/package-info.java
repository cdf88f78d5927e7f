/**
 * The fonts of a book. In: its leaves and its style sheet. Out: fonts with the characters that are set in them and no
 * others, and a sheet that names these.
 */
@NullMarked
package gazette.publish.epub.type;

import org.jspecify.annotations.NullMarked;
