package gazette.collect.feed;

import gazette.collect.characters.Characters;
import gazette.collect.feed.text.PageLinks;
import java.util.List;

/** Finds the feeds that a web page speaks of. */
public final class Discovery {
    private Discovery() {}

    /**
     * The addresses of the page's feeds, best first: those that it declares in its head, in the order of the page, comments
     * last; where it declares none, those that it links to by a name that only feeds have.
     *
     * @see <a href="https://www.rssboard.org/rss-autodiscovery">RSS autodiscovery</a>
     */
    public static List<String> feedsOf(Received page) {
        return Characters.ofPage(page.body(), page.contentType())
                .map(read -> PageLinks.feeds(read.text(), page.address()))
                .orElseGet(List::of);
    }
}
