/**
 * What goes wrong, said so that a person can act on it. In: a fact about a place. Out: notes that travel beside the work
 * ({@link gazette.diagnostic.Noted}) or one refusal ({@link gazette.diagnostic.PressException}). Printing is left to
 * {@code cli}.
 */
@NullMarked
package gazette.diagnostic;

import org.jspecify.annotations.NullMarked;
