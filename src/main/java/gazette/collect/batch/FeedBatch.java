package gazette.collect.batch;

import gazette.collect.feed.Entry;
import gazette.collect.feed.Feed;
import gazette.collect.feed.FeedReader;
import gazette.collect.feed.Masthead;
import gazette.collect.feed.Received;
import gazette.collect.file.Reasons;
import gazette.diagnostic.PressException;
import gazette.json.Json;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Consumer;

/** Reads saved feeds and tells, one JSON line a feed, what stands in each. */
public final class FeedBatch {
    /** The list of what lies in the folder. */
    private static final String MANIFEST = "manifest.jsonl";

    private FeedBatch() {}

    /**
     * Reads every feed that a folder's manifest names, in its order.
     *
     * @param folder holds {@value #MANIFEST}: JSON lines {@code {"file", "url", "content_type", "headers"}}, all but the first
     *     of them optional
     * @param lines takes one line a feed: {@code {"file", "feed", "entries"}}, or {@code {"file", "error"}}
     * @throws PressException if there is no manifest in the folder
     */
    public static void inspect(Path folder, Consumer<String> lines) {
        for (var line : manifest(folder)) {
            Json.read(line)
                    .filter(Json.Fields.class::isInstance)
                    .map(Json.Fields.class::cast)
                    .ifPresent(item -> lines.accept(answer(folder, item).toString()));
        }
    }

    private static List<String> manifest(Path folder) {
        try {
            return Files.readAllLines(folder.resolve(MANIFEST));
        } catch (IOException e) {
            throw PressException.request(
                    folder.resolve(MANIFEST).toString(),
                    "cannot be read: " + Reasons.of(e),
                    "name a folder that holds one line {\"file\": …} for each feed");
        }
    }

    private static Json answer(Path folder, Json.Fields item) {
        var file = item.text("file").orElse("");
        var answer = Json.fields().with("file", Json.of(file));
        try {
            return switch (FeedReader.read(received(Files.readAllBytes(folder.resolve(file)), item))) {
                case FeedReader.Understood understood -> of(answer, understood.feed());
                case FeedReader.Page page -> answer.with("error", Json.of("it is a web page"));
                case FeedReader.Refused refused -> answer.with("error", Json.of(refused.why()));
            };
        } catch (IOException | IllegalArgumentException unreadable) {
            return answer.with("error", Json.of("the file cannot be read: " + unreadable.getMessage()));
        }
    }

    private static Received received(byte[] bytes, Json.Fields item) {
        return new Received(
                bytes,
                item.text("url").orElse(""),
                item.text("content_type").or(() -> header(item, "content-type")),
                header(item, "content-location"),
                header(item, "content-language"));
    }

    private static Optional<String> header(Json.Fields item, String name) {
        return item.values().get("headers") instanceof Json.Fields headers
                ? headers.values().keySet().stream()
                        .filter(key -> key.toLowerCase(Locale.ROOT).equals(name))
                        .findFirst()
                        .flatMap(headers::text)
                : Optional.empty();
    }

    private static Json of(Json.Fields answer, Feed feed) {
        return answer.with("feed", of(feed.masthead()))
                .with(
                        "entries",
                        new Json.Row(feed.entries().stream().map(FeedBatch::of).toList()));
    }

    private static Json of(Masthead feed) {
        return Json.fields()
                .with("title", Json.of(feed.title()))
                .with("link", text(feed.link()))
                .with("language", text(feed.language()))
                .with("description", text(feed.description()))
                .with("author", text(feed.author()))
                .with("updated", date(feed.dates().updated()))
                .with("published", date(feed.dates().published()))
                .with("id", text(feed.id()))
                .with("image", text(feed.image()));
    }

    private static Json of(Entry entry) {
        return Json.fields()
                .with("title", Json.of(entry.title()))
                .with("link", text(entry.link()))
                .with("id", text(entry.id()))
                .with("author", text(entry.author()))
                .with("published", date(entry.dates().published()))
                .with("updated", date(entry.dates().updated()))
                .with("content_html", text(entry.words().content()))
                .with("summary_html", text(entry.words().summary()))
                .with("language", text(entry.language()))
                .with("image", text(entry.media().image()))
                .with("tags", texts(entry.tags()))
                .with("media", texts(entry.media().others()))
                .with(
                        "enclosures",
                        new Json.Row(entry.media().enclosures().stream()
                                .map(FeedBatch::of)
                                .toList()));
    }

    private static Json of(Entry.Enclosure file) {
        return Json.fields()
                .with("url", Json.of(file.address()))
                .with("type", text(file.type()))
                .with("length", text(file.length()));
    }

    private static Json texts(List<String> texts) {
        return new Json.Row(texts.stream().map(Json::of).toList());
    }

    private static Json text(Optional<String> text) {
        return text.map(Json::of).orElseGet(Json.Nothing::new);
    }

    private static Json date(Optional<Instant> date) {
        return text(date.map(Instant::toString));
    }
}
