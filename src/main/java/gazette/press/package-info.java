/**
 * Runs the whole line for one edition. In: a {@link gazette.press.Commission}. Out: the files of one issue in a folder,
 * whole or not at all, and everything the rooms had to say. What each stage does is left to its room; printing and exit
 * codes are left to {@code cli}.
 */
@NullMarked
package gazette.press;

import org.jspecify.annotations.NullMarked;
