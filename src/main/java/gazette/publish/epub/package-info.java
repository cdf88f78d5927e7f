/**
 * The issue as an EPUB 3.3 file that every reader opens. In: a {@link gazette.edition.Publication}. Out: the bytes of the
 * file, the same for the same publication, and notes about what could not go into it. Words and structure of the
 * documents are left as the theme made them; drawing the picture of the cover is left to {@code publish.epub.cover}.
 */
@NullMarked
package gazette.publish.epub;

import org.jspecify.annotations.NullMarked;
