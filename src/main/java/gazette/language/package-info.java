/**
 * The language of a text. In: a BCP 47 tag as people write it. Out: {@link gazette.language.Language}, which every room
 * asks for direction and primary tag. What a language wants of marks, hyphens and glyphs is left to the rooms that set
 * them.
 */
@NullMarked
package gazette.language;

import org.jspecify.annotations.NullMarked;
