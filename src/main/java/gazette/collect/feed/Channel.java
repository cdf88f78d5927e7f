package gazette.collect.feed;

import gazette.collect.date.Dates;
import gazette.collect.feed.text.Container;
import gazette.collect.feed.text.Persons;
import java.time.Instant;
import java.util.Arrays;
import java.util.Optional;
import java.util.stream.Stream;

/** What a channel or an Atom feed says of itself. */
final class Channel {
    private Channel() {}

    /**
     * What a channel says of itself.
     *
     * @param root the element around the channel, which in RSS 1.0 holds the channel's picture
     */
    static Masthead read(Container channel, Container root, Received received) {
        var link = site(channel).or(() -> Optional.of(received.address()).filter(address -> !address.isEmpty()));
        return new Masthead(
                channel.line("title", "dc:title", "media:title").or(() -> link).orElse(""),
                link,
                channel.text("id", "guid", "dc:identifier").or(() -> channel.attribute("rdf:about")),
                channel.text("language", "dc:language")
                        .or(() -> channel.scope().language())
                        .or(received::contentLanguage),
                channel.html(
                        "description",
                        "subtitle",
                        "tagline",
                        "info",
                        "dc:description",
                        "abstract",
                        "itunes:summary",
                        "itunes:subtitle"),
                author(channel),
                new Times(
                        date(channel, "pubdate", "published", "issued", "dcterms:issued", "dcterms:created", "dc:date"),
                        date(channel, "lastbuilddate", "updated", "modified", "dcterms:modified", "dc:date", "pubdate")
                                .or(() -> channel.attribute("lastmod").flatMap(Dates::moment))),
                picture(channel).or(() -> picture(root)));
    }

    /** The page that the feed belongs to. */
    static Optional<String> site(Container channel) {
        return Links.of(channel).page().or(() -> channel.address("href"));
    }

    private static Optional<String> author(Container channel) {
        return Stream.of(
                        "author",
                        "managingeditor",
                        "webmaster",
                        "dc:creator",
                        "dc:author",
                        "itunes:author",
                        "itunes:owner")
                .flatMap(channel::all)
                .flatMap(person -> Persons.in(person).stream())
                .findFirst();
    }

    private static Optional<String> picture(Container channel) {
        return Stream.of(
                        channel.all("image").flatMap(image -> image.text("url").map(image.scope()::resolve).stream()),
                        channel.all("itunes:image").flatMap(Pictures::named),
                        channel.all("logo", "icon")
                                .flatMap(image -> Pictures.written(image).or(() -> image.address("href")).stream()),
                        Pictures.ofMedia(channel))
                .flatMap(found -> found)
                .findFirst();
    }

    /** The first of these fields that holds a date. */
    static Optional<Instant> date(Container container, String... names) {
        return Arrays.stream(names)
                .flatMap(container::all)
                .flatMap(field -> field.words().flatMap(Dates::moment).stream())
                .findFirst();
    }
}
