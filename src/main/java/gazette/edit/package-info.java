/**
 * Makes the issue up of what came in. In: articles by section. Out: an {@link gazette.edition.Issue} without repeats and
 * without empty sections, and a note for everything that stays out. The words of the articles are left alone.
 */
@NullMarked
package gazette.edit;

import org.jspecify.annotations.NullMarked;
