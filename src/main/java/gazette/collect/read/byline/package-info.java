/**
 * Who wrote an article, and when, by the line that says so: names without the words around them, a date told from them, and
 * what else a site puts into that line set aside.
 */
@NullMarked
package gazette.collect.read.byline;

import org.jspecify.annotations.NullMarked;
