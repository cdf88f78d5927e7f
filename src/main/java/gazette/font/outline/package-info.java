/**
 * How glyphs are drawn. In: the tables with the drawings, of quadratic curves ({@code glyf}) or of cubic ones
 * ({@code CFF}). Out: the same drawing for whoever holds a pen, and the tables for a font with fewer glyphs.
 */
@NullMarked
package gazette.font.outline;

import org.jspecify.annotations.NullMarked;
