/**
 * Keeps answers over runs. In: an answer with its headers, exactly as they came. Out: the same, as long as its bytes are whole
 * ({@link gazette.collect.fetch.cache.Cache}), and for how long it may be used unasked
 * ({@link gazette.collect.fetch.cache.Lifetime}). When to ask is left to {@code collect.fetch}.
 */
@NullMarked
package gazette.collect.fetch.cache;

import org.jspecify.annotations.NullMarked;
