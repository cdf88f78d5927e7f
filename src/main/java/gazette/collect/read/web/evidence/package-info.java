/** What can be measured on an element of a page: its words, its names, what flows in it and what it resembles. */
@NullMarked
package gazette.collect.read.web.evidence;

import org.jspecify.annotations.NullMarked;
