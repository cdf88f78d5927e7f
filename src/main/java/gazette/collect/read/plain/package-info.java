/**
 * Reads plain text. In: a text whose mark-up is lost, or never was. Out: the article that it must have been: every chunk of
 * lines gets the label for which the evidence weighs most, all chunks together the likeliest sequence of labels. What was
 * concluded is told with its evidence.
 */
@NullMarked
package gazette.collect.read.plain;

import org.jspecify.annotations.NullMarked;
