package gazette.collect.read.web.facts;

import gazette.collect.read.html.Tree;
import gazette.json.Json;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jsoup.nodes.Document;
import org.jspecify.annotations.Nullable;

/**
 * The article that a page describes as linked data.
 *
 * @param article all that is said of it; empty if there is none
 * @param text the words that it is said to consist of, in pieces; empty if they are not there
 * @see <a href="https://schema.org/Article">schema.org/Article</a>
 */
record LinkedData(Json.Fields article, List<String> text) {
    private static final Pattern ARTICLE = Pattern.compile(
            "(?:https?://schema\\.org/)?(?:\\w*Article|BlogPosting|LiveBlogPosting|SocialMediaPosting|DiscussionForumPosting|Report|ScholarlyArticle|APIReference)");

    /** What people write and print that is not called an article. */
    private static final Pattern WORK =
            Pattern.compile("(?:https?://schema\\.org/)?(?:Recipe|HowTo|Review|\\w+Review|FAQPage)");

    /** Where the words are that a work consists of, itself or by its parts. */
    private static final List<String> WORDS = List.of(
            "articleBody",
            "reviewBody",
            "text",
            "recipeIngredient",
            "ingredients",
            "recipeInstructions",
            "step",
            "itemListElement",
            "liveBlogUpdate",
            "mainEntity",
            "acceptedAnswer");

    private static final Pattern PADDING = Pattern.compile("^\\s*<!\\[CDATA\\[|\\]\\]>\\s*$");

    /** The first article among the descriptions in a page, or else the first work of another kind. */
    static LinkedData of(Document page) {
        var objects = Tree.all(page, "script[type=application/ld+json]").stream()
                .map(script -> PADDING.matcher(script.data()).replaceAll(""))
                .flatMap(data -> read(data).stream())
                .flatMap(json -> objects(json).stream())
                .toList();
        var article = objects.stream()
                .filter(fields -> is(fields, ARTICLE))
                .findFirst()
                .or(() -> objects.stream().filter(fields -> is(fields, WORK)).findFirst());
        var text = new ArrayList<String>();
        objects.stream()
                .filter(fields -> is(fields, ARTICLE) || is(fields, WORK))
                .forEach(fields -> collect(fields, text));
        return new LinkedData(article.orElseGet(() -> new Json.Fields(Map.of())), text);
    }

    private static void collect(Json json, List<String> text) {
        switch (json) {
            case Json.Text words -> text.add(words.value());
            case Json.Row row -> row.values().forEach(value -> collect(value, text));
            case Json.Fields fields ->
                WORDS.stream()
                        .map(fields.values()::get)
                        .filter(Objects::nonNull)
                        .forEach(value -> collect(value, text));
            case Json.Numeral n -> {}
            case Json.Truth t -> {}
            case Json.Nothing n -> {}
        }
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

    private static boolean is(Json.Fields fields, Pattern kind) {
        return texts(fields.values().get("@type")).stream()
                .anyMatch(type -> kind.matcher(type).matches());
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
