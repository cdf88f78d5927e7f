package gazette.typeset.makeup;

import gazette.page.Item;
import java.util.List;

/**
 * What no page break can split: a set line, a picture, a row of a table, the padding of a box. Heights are in 1/1000 pt.
 *
 * @param before what lies between this row and the one above
 * @param height from its top to the top of whatever follows without white
 * @param stand how the row stands to the baseline grid
 * @param items what is drawn; x from the left edge of the column, y from the top of the row
 * @param marks what happens here without being drawn
 * @param turn what a page has more if it begins or ends with this row
 */
record Row(Gap before, int height, Stand stand, List<Item> items, List<Mark> marks, Turn turn) {
    Row {
        items = List.copyOf(items);
        marks = List.copyOf(marks);
    }

    /** A row that stands on a page as it does in the galley, wherever pages break. */
    Row(Gap before, int height, Stand stand, List<Item> items, List<Mark> marks) {
        this(before, height, stand, items, marks, Turn.NONE);
    }

    /** How a row stands to the baseline grid. */
    enum Stand {
        /** A line of the text: it stands on the grid. */
        ON_GRID,
        /** Anything else: a heading, a caption. It stands where the white above puts it. */
        FREE,
        /** A picture or a table: it wants equal white above and below, where the grid leaves some over. */
        CENTERED
    }

    Row with(Gap gap) {
        return new Row(gap, height, stand, items, marks, turn);
    }

    Row with(List<Mark> more) {
        return new Row(before, height, stand, items, more, turn);
    }

    /** The same row with other things drawn. */
    Row drawing(List<Item> others) {
        return new Row(before, height, stand, others, marks, turn);
    }
}
