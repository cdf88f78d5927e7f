/**
 * The objects of a PDF file. In: dictionaries, streams and numbers. Out: bytes, the same for the same objects. What the
 * objects mean is left to the other rooms of {@code publish.pdf}.
 *
 * @see <a href="https://opensource.adobe.com/dc-acrobat-sdk-docs/pdfstandards/PDF32000_2008.pdf">ISO 32000-1, section 7</a>
 */
@NullMarked
package gazette.publish.pdf.object;

import org.jspecify.annotations.NullMarked;
