/**
 * How a run gets on. In: what the rooms tell while they work. Out: the same, as {@link gazette.progress.Event}s without times or
 * words, since whoever listens has a clock and a language. Showing it is left to {@code cli}.
 */
@NullMarked
package gazette.progress;

import org.jspecify.annotations.NullMarked;
