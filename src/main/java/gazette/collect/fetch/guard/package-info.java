/**
 * Decides where we may connect to. In: a host and a port, however they are written. Out: the very addresses to connect to, each of
 * them public or named by the person ({@link gazette.collect.fetch.guard.Guard}), or a refusal. What is said over the
 * connection is left to {@code collect.fetch}.
 */
@NullMarked
package gazette.collect.fetch.guard;

import org.jspecify.annotations.NullMarked;
