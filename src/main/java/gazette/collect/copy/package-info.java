/**
 * Makes articles of what came in. In: the entries of a feed, a page with those that follow it, the text of a file. Out: articles, each
 * with the marks by which it is known again ({@link gazette.collect.copy.EntryMarks}), and what there is to say about them.
 */
@NullMarked
package gazette.collect.copy;

import org.jspecify.annotations.NullMarked;
