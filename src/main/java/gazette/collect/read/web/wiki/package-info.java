/**
 * Knows the mark-up of wikis. In: a page of an encyclopedia, of any age and for any screen. Out: its article as clean
 * mark-up, without what leads round the wiki; nothing in it has to be weighed.
 */
@NullMarked
package gazette.collect.read.web.wiki;

import org.jspecify.annotations.NullMarked;
