/** Finds the article on a page: what is never one is cleared away, the rest is weighed, and what was caught by mistake pruned. */
@NullMarked
package gazette.collect.read.web.search;

import org.jspecify.annotations.NullMarked;
