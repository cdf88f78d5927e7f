/**
 * What the readers of articles share. In: the characters of a file. Out: a manuscript, and the few
 * things that every reader must understand alike: names in a byline, dates, lines that credit somebody. The readers
 * themselves are its neighbours: {@code plain}, {@code markdown}, {@code html}.
 *
 * <p>No reader loses or changes a word: what is left out stands in the reading, and what was concluded says so. Marks and
 * spaces are left to {@code punctuate}.
 */
@NullMarked
package gazette.collect.read;

import org.jspecify.annotations.NullMarked;
