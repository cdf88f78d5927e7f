/**
 * Articles in the folders of this machine. In: a folder. Out: the files in it that may be articles, in the order in which a
 * person would list them; and why one cannot be read, in a few words.
 */
@NullMarked
package gazette.collect.file;

import org.jspecify.annotations.NullMarked;
