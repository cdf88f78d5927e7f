package gazette.typeset.makeup;

import gazette.typeset.css.sheet.PageKind;
import java.util.List;

/**
 * What one page holds.
 *
 * @param frames around the rows of its chapter
 * @param kind for the rules of {@code @page}
 * @param folio its number
 * @param strings what is said in its running heads
 */
record Leaf(List<Frame> frames, Slice slice, PageKind kind, int folio, Strings strings) {}
