/**
 * Dates as people write them in feeds and pages. In: a line such as {@code Do, 29 Mär 2018 00:00 +0200}. Out: a moment, or
 * nothing where no sense can be made of it; never a guess from the clock. A line that was declared to be a date is read as
 * leniently as can be, a text that may hold one as strictly; both know the same names.
 */
@NullMarked
package gazette.collect.date;

import org.jspecify.annotations.NullMarked;
