/**
 * What is asked of the web and what comes of it, without the way there: a wish ({@link gazette.collect.fetch.answer.Wanted}), and the
 * answer or why there is none ({@link gazette.collect.fetch.answer.Fetched}). Fetching is left to {@code collect.fetch}.
 */
@NullMarked
package gazette.collect.fetch.answer;

import org.jspecify.annotations.NullMarked;
