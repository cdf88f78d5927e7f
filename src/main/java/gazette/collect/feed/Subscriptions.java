package gazette.collect.feed;

import gazette.collect.characters.Characters;
import gazette.collect.feed.text.Container;
import gazette.collect.feed.text.FeedXml;
import gazette.collect.feed.text.Scope;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * A list of feeds.
 *
 * @param feeds each once, in the order of the list
 * @param includes addresses of further lists that belong in here, absolute
 * @see <a href="http://opml.org/spec2.opml">OPML 2.0</a>
 */
public record Subscriptions(List<Subscription> feeds, List<String> includes) {
    /** More feeds than anybody reads. */
    private static final int MOST = 5_000;

    /** Outlines inside outlines; a list of feeds needs three levels. */
    private static final int DEEPEST = 32;

    public Subscriptions {
        feeds = List.copyOf(feeds);
        includes = List.copyOf(includes);
    }

    /** Reads a list; empty if what came is none. */
    public static Optional<Subscriptions> read(Received received) {
        var text = Characters.ofFeed(received.body(), received.contentType());
        var scope = new Scope(received.address(), Optional.empty());
        return FeedXml.whole(text, "opml", scope).map(opml -> new Walk().through(opml));
    }

    private static final class Walk {
        private final LinkedHashMap<String, Subscription> feeds = new LinkedHashMap<>();
        private final List<String> includes = new ArrayList<>();

        Subscriptions through(Container opml) {
            Stream.concat(Stream.of(opml), opml.all("body")).forEach(body -> outlines(body, List.of()));
            return new Subscriptions(
                    List.copyOf(feeds.values()), includes.stream().distinct().toList());
        }

        private void outlines(Container around, List<String> groups) {
            if (groups.size() < DEEPEST) {
                around.all("outline").forEach(outline -> outline(outline, groups));
            }
        }

        private void outline(Container outline, List<String> groups) {
            var name = outline.attribute("title")
                    .or(() -> outline.attribute("text"))
                    .orElse("");
            var feed = outline.address("xmlUrl");
            var type = outline.attribute("type").orElse("");
            if (feed.isPresent() && feeds.size() < MOST) {
                feeds.putIfAbsent(feed.get(), new Subscription(name, feed.get(), outline.address("htmlUrl"), groups));
            } else if (type.equalsIgnoreCase("include") || isList(type, outline)) {
                outline.address("url").ifPresent(includes::add);
            }
            var inside = new ArrayList<>(groups);
            inside.add(name);
            outlines(outline, inside);
        }

        /** A link to something that ends as lists of feeds do. */
        private static boolean isList(String type, Container outline) {
            return type.equalsIgnoreCase("link")
                    && outline.attribute("url")
                            .filter(url -> url.matches("(?i).*\\.opml(?:\\?.*)?"))
                            .isPresent();
        }
    }
}
