/**
 * The characters behind bytes, found once for feeds, pages and texts. In: bytes, and what the server said of them. Out: text
 * that XML may hold, or the word that this is none. The order of evidence is that of browsers, but evidence that the bytes
 * refute does not count.
 *
 * @see <a href="https://html.spec.whatwg.org/#determining-the-character-encoding">HTML Standard, 13.2.3.2</a>
 * @see <a href="https://encoding.spec.whatwg.org/">Encoding Standard</a>
 */
@NullMarked
package gazette.collect.characters;

import org.jspecify.annotations.NullMarked;
