/**
 * Reads clean HTML: a document that holds one article and marks its parts. In: a manuscript. Out: the article that it states.
 * Pages with furniture around the article are not understood here.
 */
@NullMarked
package gazette.collect.read.html;

import org.jspecify.annotations.NullMarked;
