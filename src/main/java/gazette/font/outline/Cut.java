package gazette.font.outline;

import gazette.font.table.Tables;

/**
 * Which glyphs of a font go into a smaller one, and how they are numbered there.
 *
 * @param tables of the font
 * @param name the PostScript name of the smaller font
 * @param order the glyph that becomes glyph 0, 1, 2 and so on; the same one may come twice, and one
 *     below 0 is blank
 * @param advances how far each of them moves the pen, in font units, in the same order
 */
@SuppressWarnings("ArrayRecordComponent") // handed on once, compared by nobody
public record Cut(Tables tables, String name, int[] order, int[] advances) {}
