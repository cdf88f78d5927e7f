/**
 * Sets the marks as the language of the text wants them. In: an article with marks as they were typed. Out: the same article,
 * the same words, with quotation marks, apostrophes, dashes, ellipses and spaces as a compositor sets them. Code and addresses
 * stay as they are.
 */
@NullMarked
package gazette.punctuate;

import org.jspecify.annotations.NullMarked;
