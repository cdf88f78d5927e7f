package gazette.typeset.makeup;

import gazette.typeset.css.PageKind;

/**
 * What one page holds: rows of a segment, or nothing at all.
 *
 * @param from the first row
 * @param end the row after the last; {@code from} for a blank page
 * @param kind for the rules of {@code @page}
 * @param folio its number
 */
record Leaf(Segment segment, int from, int end, PageKind kind, int folio) {
    boolean isBlank() {
        return from == end;
    }
}
