package gazette.collect.feed;

import gazette.collect.feed.text.Container;
import gazette.collect.feed.text.FeedXml;
import gazette.collect.feed.text.Scope;
import java.util.ArrayList;
import java.util.Optional;

/** Feeds in XML: the entries one by one as they go by, then what the feed says of itself. */
final class XmlFeed {
    /** More entries than any issue takes; a feed of a million is an archive or an attack. */
    private static final int MOST = 5_000;

    private XmlFeed() {}

    /** The feed; empty if there is nothing in the text that a feed has. */
    static Optional<Feed> read(String text, Received received) {
        var document = new Scope(received.address(), Optional.empty());
        var base = received.contentLocation().map(document::withBase).orElse(document);
        var entries = new ArrayList<Entry>();
        try (var xml = FeedXml.of(text, base)) {
            for (var entry = xml.next(); entry.isPresent() && entries.size() < MOST; entry = xml.next()) {
                entries.add(Item.read(onItsSite(entry.get(), xml)));
            }
            return xml.head()
                    .map(head -> Channel.read(head, xml.root().orElse(head), received))
                    .map(masthead -> new Feed(masthead, entries).completed());
        }
    }

    /** In RSS the addresses of an item are relative to the site that the channel links to. */
    private static Container onItsSite(Container entry, FeedXml xml) {
        if (entry.isAtom()) {
            return entry;
        }
        return xml.head().flatMap(Channel::site).map(entry::relativeTo).orElse(entry);
    }
}
