/**
 * Reads web pages: documents in which an article stands among the furniture of a site. In: a manuscript. Out: the article,
 * with its head, its credits and whatever stands in it; in its reading what was left out and by which evidence.
 *
 * <p>The page is cleared of what nobody sees, every element is weighed by the prose in it, the heaviest is taken with those
 * beside it that read alike, and furniture inside is taken out again. What is left is handed to the reader of clean HTML.
 */
@NullMarked
package gazette.collect.read.web;

import org.jspecify.annotations.NullMarked;
