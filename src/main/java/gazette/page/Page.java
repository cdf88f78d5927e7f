package gazette.page;

import gazette.measure.PageSize;
import java.util.List;

/**
 * One page.
 *
 * @param size its trimmed size
 * @param label what its folio says, whether printed or not ("7", "iv"); viewers show it
 * @param items in the order of painting
 */
public record Page(PageSize size, String label, List<Item> items) {
    public Page {
        items = List.copyOf(items);
    }
}
