package gazette.collect.read.web.facts;

import gazette.collect.read.html.Tree;
import gazette.json.Json;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jsoup.nodes.Document;
import org.jspecify.annotations.Nullable;

/**
 * The article that a page describes as linked data.
 *
 * @see <a href="https://schema.org/Article">schema.org/Article</a>
 */
record LinkedData(Json.Fields article) {
    private static final Pattern TYPE = Pattern.compile(
            "(?:https?://schema\\.org/)?(?:\\w*Article|BlogPosting|LiveBlogPosting|SocialMediaPosting|DiscussionForumPosting|Report|ScholarlyArticle|APIReference)");

    private static final Pattern PADDING = Pattern.compile("^\\s*<!\\[CDATA\\[|\\]\\]>\\s*$");

    /** The first article among the descriptions in a page. */
    static Optional<LinkedData> of(Document page) {
        return Tree.all(page, "script[type=application/ld+json]").stream()
                .map(script -> PADDING.matcher(script.data()).replaceAll(""))
                .flatMap(data -> read(data).stream())
                .flatMap(json -> objects(json).stream())
                .filter(LinkedData::isArticle)
                .findFirst()
                .map(LinkedData::new);
    }

    /** Many sites write line ends into their strings. */
    private static Optional<Json> read(String data) {
        return Json.read(data.strip())
                .or(() -> Json.read(data.replaceAll("[\\n\\r\\t]+", " ").strip()));
    }

    private static List<Json.Fields> objects(Json json) {
        var objects = new ArrayList<Json.Fields>();
        switch (json) {
            case Json.Row row -> row.values().forEach(value -> objects.addAll(objects(value)));
            case Json.Fields fields -> {
                objects.add(fields);
                var graph = fields.values().get("@graph");
                if (graph != null) {
                    objects.addAll(objects(graph));
                }
            }
            case Json.Text t -> {}
            case Json.Numeral n -> {}
            case Json.Truth t -> {}
            case Json.Nothing n -> {}
        }
        return objects;
    }

    private static boolean isArticle(Json.Fields fields) {
        return texts(fields.values().get("@type")).stream()
                .anyMatch(type -> TYPE.matcher(type).matches());
    }

    private static List<String> texts(@Nullable Json json) {
        return switch (json) {
            case null -> List.of();
            case Json.Text text -> List.of(text.value());
            case Json.Row row ->
                row.values().stream().flatMap(value -> texts(value).stream()).toList();
            case Json.Fields fields -> texts(fields.values().get("name"));
            case Json.Numeral n -> List.of();
            case Json.Truth t -> List.of();
            case Json.Nothing n -> List.of();
        };
    }

    Optional<String> text(String name) {
        return article.text(name).map(String::strip).filter(text -> !text.isEmpty());
    }

    /** The names of persons or bodies, joined by commas. */
    Optional<String> names(String name) {
        var names = texts(article.values().get(name)).stream()
                .map(String::strip)
                .filter(text -> !text.isEmpty())
                .collect(Collectors.joining(", "));
        return Optional.of(names).filter(text -> !text.isEmpty());
    }
}
