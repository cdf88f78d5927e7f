/**
 * Reads Markdown with front matter. In: a manuscript in CommonMark with tables, notes and a few containers of our own. Out: the
 * article that it states; nothing is inferred.
 */
@NullMarked
package gazette.collect.read.markdown;

import org.jspecify.annotations.NullMarked;
