/**
 * Pictures and colours. In: the bytes of a PNG or a JPEG as an article has them. Out: the objects that show them, the pixels
 * taken over as they are wherever PDF knows them. Where a picture stands is left to {@code publish.pdf}.
 */
@NullMarked
package gazette.publish.pdf.picture;

import org.jspecify.annotations.NullMarked;
