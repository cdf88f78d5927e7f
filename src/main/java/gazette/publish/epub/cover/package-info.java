/**
 * The picture that a library shows for an issue. In: what stands on the cover, and fonts. Out: a PNG in greys, three wide
 * and four high. Drawn by our own hand, since {@code java.awt} draws letters only where the machine has fonts of its own,
 * and not the same ones everywhere.
 */
@NullMarked
package gazette.publish.epub.cover;

import org.jspecify.annotations.NullMarked;
