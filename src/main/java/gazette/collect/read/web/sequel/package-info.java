/**
 * Articles that their site shows in several pages. In: a page, or the articles that several pages were read as. Out: where the
 * next page is, or one article. Fetching and reading pages is left to others.
 */
@NullMarked
package gazette.collect.read.web.sequel;

import org.jspecify.annotations.NullMarked;
