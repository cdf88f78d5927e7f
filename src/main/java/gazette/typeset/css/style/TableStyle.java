package gazette.typeset.css.style;

/**
 * How the cells of a table stand together.
 *
 * @param collapse whether neighbours share one border
 * @param fixed whether columns are as wide as the first row says, whatever is in them
 * @param horizontal the white between two columns, in pt; 0 if borders collapse
 * @param vertical the white between two rows, in pt; 0 if borders collapse
 * @param captionBelow whether the caption stands under the table
 */
public record TableStyle(boolean collapse, boolean fixed, double horizontal, double vertical, boolean captionBelow) {}
