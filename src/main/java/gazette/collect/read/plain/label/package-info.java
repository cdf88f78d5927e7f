/**
 * Labels the chunks of a text. In: the text on the desk. Out: for every chunk what it is, with the evidence. Cues weigh single
 * chunks, cases whole quotations; the likeliest sequence of labels wins.
 */
@NullMarked
package gazette.collect.read.plain.label;

import org.jspecify.annotations.NullMarked;
