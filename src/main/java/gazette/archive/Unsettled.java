package gazette.archive;

import java.util.List;

/**
 * An issue of which nobody knows yet whether its files are in their places.
 *
 * @param id names it in the archive
 * @param impression which one
 * @param placings its files
 */
public record Unsettled(long id, Impression impression, List<Placing> placings) {
    public Unsettled {
        placings = List.copyOf(placings);
    }
}
