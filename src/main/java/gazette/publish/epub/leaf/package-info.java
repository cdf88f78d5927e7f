/**
 * The documents of a book. In: the XHTML of an issue with its pictures. Out: leaves, cut where they are too long, with links
 * that lead to the right one and pictures that every reader can show. What surrounds them in the file is left to
 * {@code publish.epub.file}.
 */
@NullMarked
package gazette.publish.epub.leaf;

import org.jspecify.annotations.NullMarked;
