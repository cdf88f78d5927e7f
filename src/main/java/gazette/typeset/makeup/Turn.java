package gazette.typeset.makeup;

import gazette.page.Item;
import java.util.ArrayList;
import java.util.List;

/**
 * What is drawn where a page break cuts something in two, and nowhere else: the heads of a table stand again above the rows
 * of the next page, a rule closes those of this one.
 *
 * @param head above a row with which a page goes on; y from its top
 * @param height of the head, in 1/1000 pt
 * @param foot below a row with which a page ends; it takes no room; y from the bottom of the row
 */
record Turn(List<Item> head, int height, List<Item> foot) {
    /** Nothing. */
    static final Turn NONE = new Turn(List.of(), 0, List.of());

    Turn {
        head = List.copyOf(head);
        foot = List.copyOf(foot);
    }

    /** The head as a row of its own, at the distance of the row that goes on. */
    Row headRow(Row row) {
        return new Row(row.before(), height, Row.Stand.FREE, head, List.of());
    }

    /** A row that ends a page. */
    Row footed(Row row) {
        if (foot.isEmpty()) {
            return row;
        }
        var items = new ArrayList<>(row.items());
        foot.forEach(item -> items.add(item.moved(0, Measures.points(row.height()))));
        return row.drawing(items);
    }
}
