package gazette.collect.feed;

import java.util.List;
import java.util.Optional;

/**
 * A feed as a list of feeds names it.
 *
 * @param title as listed; empty where the list has none
 * @param feed its address, absolute
 * @param site the page that it belongs to
 * @param groups the names of the outlines around it, outermost first
 */
public record Subscription(String title, String feed, Optional<String> site, List<String> groups) {
    public Subscription {
        groups = List.copyOf(groups);
    }
}
