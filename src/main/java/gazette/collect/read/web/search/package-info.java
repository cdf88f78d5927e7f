/**
 * Finds the article on a page. What nobody sees is cleared away; the page is taken apart into passages; each piece of evidence
 * about a passage, in its words and in the boxes round it, is a log-odds; the neighbours that together gain most are the
 * article, and what loses by being in it is pruned.
 */
@NullMarked
package gazette.collect.read.web.search;

import org.jspecify.annotations.NullMarked;
