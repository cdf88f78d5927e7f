package gazette.typeset.makeup;

import gazette.typeset.css.sheet.PageKind;

/**
 * What one page holds.
 *
 * @param segment it belongs to; a blank page belongs to the one after it
 * @param kind for the rules of {@code @page}
 * @param folio its number
 */
record Leaf(Segment segment, Slice slice, PageKind kind, int folio) {}
