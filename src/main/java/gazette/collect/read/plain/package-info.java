/**
 * Reads plain text. In: a text whose mark-up is lost, or never was. Out: the article that it must have been, set from chunks of
 * lines whose labels are known. What was concluded is told with its evidence. Back rooms: {@code copy} parts the text,
 * {@code wording} knows the words that tell, {@code label} weighs the evidence.
 */
@NullMarked
package gazette.collect.read.plain;

import org.jspecify.annotations.NullMarked;
