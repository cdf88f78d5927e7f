/**
 * The container that all font files are: tables by name. In: the bytes of a file, or tables to make one of. Out: the
 * tables, or the bytes. What is in them is for others.
 */
@NullMarked
package gazette.font.table;

import org.jspecify.annotations.NullMarked;
