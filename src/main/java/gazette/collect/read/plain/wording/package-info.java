/**
 * Knows the words by which a text shows what its parts are, in the languages that we read. In: a line or a paragraph. Out:
 * whether it says so. Nothing is concluded from it here.
 */
@NullMarked
package gazette.collect.read.plain.wording;

import org.jspecify.annotations.NullMarked;
