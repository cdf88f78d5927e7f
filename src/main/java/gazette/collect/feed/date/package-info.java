/**
 * Dates as people write them in feeds and pages. In: a line such as {@code Do, 29 Mär 2018 00:00 +0200}. Out: a moment, or
 * nothing where no sense can be made of it; never a guess from the clock.
 */
@NullMarked
package gazette.collect.feed.date;

import org.jspecify.annotations.NullMarked;
