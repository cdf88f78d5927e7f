/**
 * The file that a book is: its package document, its contents, and the archive that holds all, the same bytes for the same
 * book.
 *
 * @see <a href="https://www.w3.org/TR/epub-33/">EPUB 3.3</a>
 */
@NullMarked
package gazette.publish.epub.file;

import org.jspecify.annotations.NullMarked;
