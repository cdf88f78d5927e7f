/**
 * Reads syndicated lists: RSS 0.9 to 2.0, Atom 0.3 and 1.0, JSON Feed, CDF. In: what a server sent, however ill-formed. Out:
 * a {@link gazette.collect.feed.Feed} with the same fields whatever the format, its HTML harmless and its addresses absolute.
 * What becomes of an entry, and where bytes come from, is left to others.
 */
@NullMarked
package gazette.collect.feed;

import org.jspecify.annotations.NullMarked;
