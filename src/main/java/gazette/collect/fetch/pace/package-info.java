/**
 * Keeps us from being a burden. In: that a host is to be asked, and what came of it. Out: our turn
 * ({@link gazette.collect.fetch.pace.Turns}), or how long the host is to be left in peace, over runs as well
 * ({@link gazette.collect.fetch.pace.Patience}). Asking is left to {@code collect.fetch}.
 */
@NullMarked
package gazette.collect.fetch.pace;

import org.jspecify.annotations.NullMarked;
