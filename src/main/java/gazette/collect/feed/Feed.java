package gazette.collect.feed;

import java.util.List;

/**
 * A syndicated list.
 *
 * @param masthead what it says of itself
 * @param entries in its own order, newest first as a rule; may be empty
 */
public record Feed(Masthead masthead, List<Entry> entries) {
    public Feed {
        entries = List.copyOf(entries);
    }

    /** The same feed, with what its entries leave unsaid taken from the feed: the page, the language, a title. */
    Feed completed() {
        return new Feed(
                masthead,
                entries.stream().map(entry -> entry.completed(masthead)).toList());
    }
}
