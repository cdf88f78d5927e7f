package gazette.collect.feed;

import gazette.collect.date.Dates;
import gazette.collect.feed.Entry.Enclosure;
import gazette.collect.feed.Entry.Media;
import gazette.collect.feed.Entry.Words;
import gazette.collect.feed.text.Container;
import gazette.collect.feed.text.Fragment;
import gazette.collect.feed.text.Persons;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What an item or an Atom entry says. */
final class Item {
    private Item() {}

    static Entry read(Container item) {
        var words = new Words(
                item.html("content:encoded", "content", "xhtml:body", "xhtml:div", "body", "fullitem"),
                item.html(
                        "description",
                        "summary",
                        "dc:description",
                        "abstract",
                        "itunes:summary",
                        "itunes:subtitle",
                        "media:description"));
        var media = media(item, words);
        return new Entry(
                item.line("title", "dc:title", "media:title", "itunes:title").orElse(""),
                link(item),
                item.text("id", "guid", "dc:identifier").or(() -> item.attribute("rdf:about")),
                author(item),
                dates(item),
                words,
                item.text("language", "dc:language").or(() -> item.scope().language()),
                tags(item),
                media);
    }

    private static Optional<String> link(Container item) {
        return item.text("feedburner:origlink")
                .or(() -> Links.of(item).page())
                .or(() -> permanent(item))
                .or(() -> item.address("href"));
    }

    /** A {@code guid} is an address unless it says that it is none. */
    private static Optional<String> permanent(Container item) {
        return item.all("guid")
                .filter(guid -> !guid.attribute("isPermaLink").orElse("true").equalsIgnoreCase("false"))
                .flatMap(guid -> guid.words().stream())
                .filter(words -> words.matches("(?i)https?://\\S+"))
                .findFirst();
    }

    private static Optional<String> author(Container item) {
        return Stream.of("author", "dc:creator", "dc:author", "itunes:author", "media:credit")
                .map(name -> item.all(name)
                        .flatMap(person -> Persons.in(person).stream())
                        .distinct()
                        .collect(Collectors.joining(", ")))
                .filter(names -> !names.isEmpty())
                .findFirst();
    }

    private static Times dates(Container item) {
        var published = Channel.date(
                item, "pubdate", "published", "issued", "dcterms:issued", "created", "dcterms:created", "dc:date");
        var updated = Channel.date(item, "updated", "modified", "dcterms:modified", "dc:date")
                .or(() -> item.attribute("lastmod").flatMap(Dates::moment));
        return new Times(published.or(() -> updated), updated);
    }

    private static List<String> tags(Container item) {
        var tags = new LinkedHashSet<String>();
        item.all("category", "dc:subject", "itunes:category", "media:category")
                .flatMap(tag -> tag
                        .attribute("term")
                        .or(() -> tag.attribute("text"))
                        .or(() -> Optional.of(Fragment.line(tag.words().orElse(""))))
                        .stream())
                .forEach(tags::add);
        item.all("tags", "itunes:keywords", "media:keywords")
                .flatMap(list -> Arrays.stream(list.words().orElse("").split(",", -1)))
                .map(String::strip)
                .forEach(tags::add);
        tags.remove("");
        return List.copyOf(tags);
    }

    private static Media media(Container item, Words words) {
        var enclosures = enclosures(item);
        var image = Stream.<Stream<String>>of(
                        item.all("itunes:image").flatMap(Pictures::named),
                        item.all("image")
                                .flatMap(picture -> picture.text("url").map(picture.scope()::resolve).stream()),
                        item.all("itunes:link")
                                .filter(link -> link.attribute("rel")
                                        .filter("image"::equals)
                                        .isPresent())
                                .flatMap(link -> link.address("href").stream()),
                        Pictures.ofMedia(item),
                        enclosures.stream().filter(Enclosure::isPicture).map(Enclosure::address),
                        Stream.of(words.content(), words.summary())
                                .flatMap(html -> html.flatMap(Fragment::firstPicture).stream()))
                .flatMap(Function.identity())
                .findFirst();
        return new Media(image, Pictures.all(item).toList(), enclosures);
    }

    private static List<Enclosure> enclosures(Container item) {
        var ofAtom = Links.of(item).related("enclosure").map(link -> enclosure(link.element(), link.address()));
        var ofRss = item.all("enclosure")
                .flatMap(
                        file -> file
                                .address("url")
                                .or(() -> file.address("href"))
                                .map(address -> enclosure(file, address))
                                .stream());
        return Stream.concat(ofRss, ofAtom).toList();
    }

    private static Enclosure enclosure(Container file, String address) {
        return new Enclosure(address, file.attribute("type"), file.attribute("length"));
    }
}
