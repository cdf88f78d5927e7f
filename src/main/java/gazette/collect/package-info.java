/**
 * Collects the articles of an edition. In: the edition with its sources. Out: articles by section, in the order of the sources,
 * with a note on every source that gave none. Asking for it is left to {@code collect.line}, making articles of it to
 * {@code collect.copy}, understanding a text to {@code collect.read}, choosing and ordering to {@code edit}.
 */
@NullMarked
package gazette.collect;

import org.jspecify.annotations.NullMarked;
