package gazette.collect.feed;

import gazette.collect.characters.Controls;
import gazette.collect.date.Dates;
import gazette.collect.feed.Entry.Enclosure;
import gazette.collect.feed.Entry.Media;
import gazette.collect.feed.Entry.Words;
import gazette.collect.feed.text.Fragment;
import gazette.collect.feed.text.Scope;
import gazette.json.Json;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Feeds in JSON.
 *
 * @see <a href="https://www.jsonfeed.org/version/1.1/">JSON Feed 1.1</a>
 */
final class JsonFeed {
    private final Scope scope;

    private JsonFeed(Scope scope) {
        this.scope = scope;
    }

    /** The feed; empty if the JSON is of something else. */
    static Optional<Feed> of(Json json, Received received) {
        if (!(json instanceof Json.Fields feed) || !isFeed(feed)) {
            return Optional.empty();
        }
        var reader = new JsonFeed(new Scope(received.address(), Optional.empty()));
        var entries = objects(feed, "items").map(reader::entry).toList();
        return Optional.of(new Feed(reader.masthead(feed, received), entries).completed());
    }

    private static boolean isFeed(Json.Fields feed) {
        return feed.values().get("items") instanceof Json.Row
                || text(feed, "version")
                        .filter(version -> version.contains("jsonfeed"))
                        .isPresent();
    }

    private Masthead masthead(Json.Fields feed, Received received) {
        var link = address(feed, "home_page_url")
                .or(() -> address(feed, "feed_url"))
                .or(() -> Optional.of(received.address()).filter(address -> !address.isEmpty()));
        return new Masthead(
                text(feed, "title").map(Fragment::line).or(() -> link).orElse(""),
                link,
                address(feed, "feed_url"),
                text(feed, "language").or(received::contentLanguage),
                text(feed, "description").map(words -> Fragment.harmless(words, scope)),
                authors(feed),
                Times.UNKNOWN,
                address(feed, "icon").or(() -> address(feed, "favicon")));
    }

    private Entry entry(Json.Fields item) {
        var content = text(item, "content_html")
                .map(html -> Fragment.harmless(html, scope))
                .or(() -> text(item, "content_text").map(Fragment::ofText));
        var published = date(item, "date_published");
        var updated = date(item, "date_modified");
        return new Entry(
                text(item, "title").map(Fragment::line).orElse(""),
                address(item, "url").or(() -> address(item, "external_url")),
                id(item),
                authors(item),
                new Times(published.or(() -> updated), updated),
                new Words(content, text(item, "summary").map(Fragment::ofText)),
                text(item, "language"),
                tags(item),
                media(item, content));
    }

    private Media media(Json.Fields item, Optional<String> content) {
        var files = objects(item, "attachments")
                .flatMap(file -> enclosure(file).stream())
                .toList();
        var image = address(item, "image")
                .or(() -> address(item, "banner_image"))
                .or(() -> content.flatMap(Fragment::firstPicture));
        return new Media(image, List.of(), files);
    }

    private Optional<Enclosure> enclosure(Json.Fields file) {
        return address(file, "url")
                .map(address -> new Enclosure(address, text(file, "mime_type"), number(file, "size_in_bytes")));
    }

    /** Version 1 has one author, version 1.1 many. */
    private static Optional<String> authors(Json.Fields fields) {
        var all = Stream.concat(
                objects(fields, "authors"),
                fields.values().get("author") instanceof Json.Fields one
                        ? Stream.of(one)
                        : Stream.<Json.Fields>empty());
        var names = all.flatMap(author -> text(author, "name").stream())
                .map(Fragment::line)
                .distinct()
                .collect(Collectors.joining(", "));
        return Optional.of(names).filter(line -> !line.isEmpty());
    }

    private static List<String> tags(Json.Fields item) {
        return item.values().get("tags") instanceof Json.Row row
                ? row.values().stream()
                        .flatMap(tag ->
                                tag instanceof Json.Text text ? Stream.of(Fragment.line(text.value())) : Stream.empty())
                        .filter(tag -> !tag.isEmpty())
                        .toList()
                : List.of();
    }

    /** An id should be a string, and is often a number. */
    private static Optional<String> id(Json.Fields item) {
        return text(item, "id").or(() -> number(item, "id"));
    }

    private static Optional<String> number(Json.Fields fields, String name) {
        return fields.values().get(name) instanceof Json.Numeral numeral
                ? Optional.of(numeral.digits())
                : Optional.empty();
    }

    private static Optional<java.time.Instant> date(Json.Fields item, String name) {
        return text(item, name).flatMap(Dates::moment);
    }

    private Optional<String> address(Json.Fields fields, String name) {
        return text(fields, name).map(scope::resolve);
    }

    private static Optional<String> text(Json.Fields fields, String name) {
        return fields.text(name).map(Controls::removed).map(String::strip).filter(text -> !text.isEmpty());
    }

    private static Stream<Json.Fields> objects(Json.Fields fields, String name) {
        return fields.values().get(name) instanceof Json.Row row
                ? row.values().stream()
                        .flatMap(value -> value instanceof Json.Fields object ? Stream.of(object) : Stream.empty())
                : Stream.empty();
    }
}
