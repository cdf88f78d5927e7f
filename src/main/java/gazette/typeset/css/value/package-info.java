/**
 * Values as sheets write them. In: the words of a value. Out: lengths, colours and keywords, which come to something once it
 * is known where they stand. Which property takes which of them is left to {@code typeset.css.property}.
 */
@NullMarked
package gazette.typeset.css.value;

import org.jspecify.annotations.NullMarked;
