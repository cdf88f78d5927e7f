/**
 * Finds the pictures that an article names. In: a reference and the folder that it is relative to. Out: a picture known by its
 * header alone, in a format that every reader shows, or a note on what is wrong with it. Decoding is left to the rooms that
 * print it.
 */
@NullMarked
package gazette.collect.picture;

import org.jspecify.annotations.NullMarked;
