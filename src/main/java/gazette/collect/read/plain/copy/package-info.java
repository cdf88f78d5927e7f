/**
 * Lays a text on the desk. In: a text without mark-up. Out: its chunks, whatever its habits, and what can be seen of them
 * without asking what they are: words, marks, names, dashes of speech, what is said twice.
 */
@NullMarked
package gazette.collect.read.plain.copy;

import org.jspecify.annotations.NullMarked;
