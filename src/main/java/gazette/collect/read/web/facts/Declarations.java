package gazette.collect.read.web.facts;

import gazette.collect.read.Text;
import gazette.collect.read.web.evidence.Likeness;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jsoup.nodes.Document;
import org.jsoup.parser.Parser;

/**
 * Reads what a page declares: linked data before Open Graph, Dublin Core and the rest, since sites keep it with the most
 * care.
 */
public final class Declarations {
    private static final Pattern ADDRESS = Pattern.compile("(?:https?:)?//.*|www\\..*");

    private final Document page;
    private final Optional<LinkedData> linked;
    private final Map<String, String> meta = new LinkedHashMap<>();

    private Declarations(Document page) {
        this.page = page;
        this.linked = LinkedData.of(page);
        for (var element : page.select("meta[content]")) {
            for (var attribute : new String[] {"property", "name", "itemprop"}) {
                for (var name : element.attr(attribute).toLowerCase(Locale.ROOT).split("\\s+", -1)) {
                    var content = clean(element.attr("content"));
                    if (!name.isEmpty() && !content.isEmpty()) {
                        meta.putIfAbsent(name.replace(':', '.'), content);
                    }
                }
            }
        }
    }

    /** What a whole page, nothing taken out of it yet, declares. */
    public static Declared of(Document page) {
        var read = new Declarations(page);
        return new Declared(
                read.title(),
                read.byline(),
                read.site(),
                read.published(),
                read.description(),
                read.language(),
                read.address());
    }

    /** White space made single, references that were written twice resolved. */
    private static String clean(String text) {
        var resolved = text.contains("&") ? Parser.unescapeEntities(text, false) : text;
        return Text.collapse(resolved).strip();
    }

    private Optional<String> meta(String... names) {
        for (var name : names) {
            var value = meta.get(name);
            if (value != null) {
                return Optional.of(value);
            }
        }
        return Optional.empty();
    }

    private Optional<String> linked(String name) {
        return linked.flatMap(data -> data.text(name)).map(Declarations::clean);
    }

    private Optional<String> title() {
        return linkedTitle()
                .or(() -> meta(
                        "dc.title",
                        "dcterm.title",
                        "dcterms.title",
                        "og.title",
                        "weibo.article.title",
                        "weibo.webpage.title",
                        "title",
                        "twitter.title",
                        "parsely-title"))
                .or(() -> Optional.of(Titles.of(page)).filter(title -> !title.isEmpty()));
    }

    /** Name and headline are not the same everywhere: the one that is like the title of the page is meant. */
    private Optional<String> linkedTitle() {
        var name = linked("name");
        var headline = linked("headline");
        if (name.isPresent() && headline.isPresent() && !name.equals(headline)) {
            var title = Titles.of(page);
            boolean nameFits = Likeness.of(name.get(), title) > 0.75;
            boolean headlineFits = Likeness.of(headline.get(), title) > 0.75;
            return headlineFits && !nameFits ? headline : name;
        }
        return name.or(() -> headline);
    }

    private Optional<String> byline() {
        return linked.flatMap(data -> data.names("author"))
                .map(Declarations::clean)
                .or(() -> meta("dc.creator", "dcterm.creator", "dcterms.creator", "author", "parsely-author"))
                .or(() -> meta("article.author")
                        .filter(author -> !ADDRESS.matcher(author).matches()))
                .filter(author -> !author.isBlank());
    }

    private Optional<String> site() {
        return linked.flatMap(data -> data.names("publisher"))
                .map(Declarations::clean)
                .or(() -> meta("og.site_name"));
    }

    private Optional<String> published() {
        return linked("datePublished")
                .or(() -> meta(
                        "article.published_time",
                        "parsely-pub-date",
                        "datepublished",
                        "dc.date.issued",
                        "dcterms.created",
                        "dc.date",
                        "dcterms.date",
                        "sailthru.date",
                        "date"))
                .or(() -> Optional.ofNullable(
                                page.selectFirst("time[itemprop=datePublished][datetime], time[pubdate][datetime]"))
                        .map(time -> time.attr("datetime")));
    }

    private Optional<String> description() {
        return linked("description")
                .or(() -> meta(
                        "dc.description",
                        "dcterm.description",
                        "dcterms.description",
                        "og.description",
                        "weibo.article.description",
                        "weibo.webpage.description",
                        "description",
                        "twitter.description"));
    }

    private Optional<String> language() {
        var html = page.selectFirst("html");
        var own = html == null ? "" : html.attr("lang").isBlank() ? html.attr("xml:lang") : html.attr("lang");
        return Optional.of(own.strip())
                .filter(tag -> !tag.isEmpty())
                .or(() -> Optional.ofNullable(page.selectFirst("meta[http-equiv=content-language][content]"))
                        .map(element -> element.attr("content").strip())
                        .filter(tag -> !tag.isEmpty()));
    }

    private Optional<String> address() {
        return Optional.ofNullable(page.selectFirst("link[rel=canonical][href]"))
                .map(link -> link.absUrl("href"))
                .or(() -> meta("og.url"))
                .filter(address -> !address.isEmpty());
    }
}
