/**
 * Understands robots.txt. In: its text and our name. Out: which paths of the site we may ask for
 * ({@link gazette.collect.fetch.robots.Robots}). Getting it is left to {@code collect.fetch}.
 */
@NullMarked
package gazette.collect.fetch.robots;

import org.jspecify.annotations.NullMarked;
