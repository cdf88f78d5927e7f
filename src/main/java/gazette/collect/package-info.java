/**
 * Collects the articles of an edition. In: the edition with its sources. Out: articles by section, in the order of the sources,
 * with a note on every source that gave none. Understanding a text is left to {@code collect.read}, choosing and ordering
 * to {@code edit}.
 */
@NullMarked
package gazette.collect;

import org.jspecify.annotations.NullMarked;
