/**
 * What feeds share below their formats. In: elements of a lenient XML tree, mark-up by strangers. Out:
 * fields by the names that all formats have in common, and HTML in which nothing is alive.
 */
@NullMarked
package gazette.collect.feed.text;

import org.jspecify.annotations.NullMarked;
