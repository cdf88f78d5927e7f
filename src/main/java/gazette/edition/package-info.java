/**
 * What was asked for and what came of it. In: the standing order ({@link gazette.edition.Edition}). Out: one made copy
 * ({@link gazette.edition.Issue}), and the same laid out as documents ({@link gazette.edition.Publication}).
 */
@NullMarked
package gazette.edition;

import org.jspecify.annotations.NullMarked;
