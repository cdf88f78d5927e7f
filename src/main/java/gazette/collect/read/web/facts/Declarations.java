package gazette.collect.read.web.facts;

import gazette.collect.read.Text;
import gazette.collect.read.html.Tree;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.parser.Parser;

/**
 * Reads what a page declares: linked data before Open Graph, Dublin Core and the rest, since sites keep it with the most
 * care.
 */
public final class Declarations {
    private static final Pattern ADDRESS = Pattern.compile("(?:https?:)?//.*|www\\..*");

    private final Document page;
    private final LinkedData linked;
    private final Map<String, String> meta = new LinkedHashMap<>();

    private Declarations(Document page) {
        this.page = page;
        this.linked = LinkedData.of(page);
        for (var element : Tree.all(page, "meta[content]")) {
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
                read.address(),
                read.linked.text().stream().map(Declarations::plain).toList(),
                read.meta("og.image", "og.image.url", "twitter.image", "twitter.image.src"));
    }

    /** Whether a title is this heading and, parted from it at one end, the name of a site or of a part of it. */
    public static boolean isPart(String title, String heading) {
        return Titles.isEnd(title, heading);
    }

    /** White space made single, references that were written twice resolved. */
    private static String clean(String text) {
        var resolved = text.contains("&") ? Parser.unescapeEntities(text, false) : text;
        return Text.collapse(resolved).strip();
    }

    /** Without mark-up, if there is any in it. */
    private static String plain(String text) {
        return text.indexOf('<') < 0
                ? clean(text)
                : Jsoup.parseBodyFragment(text).text();
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
        return linked.text(name).map(Declarations::clean);
    }

    /** Sites care most for what they show to others; the title of the page is for the tab of a browser. */
    private Optional<String> title() {
        var titles = new Titles(siteNames());
        return linked("headline")
                .or(() -> linked("name"))
                .filter(title -> !isSite(title))
                .or(() -> meta("og.title", "twitter.title", "citation_title", "parsely-title"))
                .or(() -> meta("dcterms.title", "dcterm.title", "dc.title", "title"))
                .map(titles::withoutSite)
                .or(() -> Optional.of(titles.of(page)).filter(title -> !title.isEmpty()));
    }

    /** Some sites call every article by their own name. */
    private boolean isSite(String title) {
        return site().filter(title::equalsIgnoreCase).isPresent();
    }

    /** What the site may be called at the end of a title. */
    private List<String> siteNames() {
        var names = new ArrayList<String>();
        site().ifPresent(names::add);
        meta("og.site_name", "application-name", "twitter.site").ifPresent(names::add);
        address().or(() -> Optional.of(page.baseUri())).map(Declarations::host).ifPresent(host -> {
            names.add(host);
            names.add(host.replaceFirst("\\..*$", ""));
        });
        return names;
    }

    private static String host(String address) {
        return address.replaceFirst("^[a-z]*:?//(?:www\\.)?", "").replaceFirst("[/:?#].*$", "");
    }

    private Optional<String> byline() {
        return linked.names("author")
                .map(Declarations::clean)
                .or(() -> meta("author", "parsely-author"))
                .or(() -> all("citation_author"))
                .or(() -> all("dcterms.creator"))
                .or(() -> meta("dcterm.creator"))
                .or(() -> all("dc.creator"))
                .or(() -> meta("article.author")
                        .filter(author -> !ADDRESS.matcher(author).matches()))
                .filter(author -> !author.isBlank());
    }

    /** One name in each; the last name may stand first. */
    private Optional<String> all(String name) {
        var names = Tree.all(page, "meta[content][name]").stream()
                .filter(element -> element.attr("name").replace(':', '.').equalsIgnoreCase(name))
                .map(element -> clean(element.attr("content")))
                .filter(content -> !content.isEmpty())
                .distinct()
                .map(content -> content.replaceFirst("^([^,]+), ([^,]+)$", "$2 $1"))
                .collect(Collectors.joining(", "));
        return Optional.of(names).filter(found -> !found.isEmpty());
    }

    private Optional<String> site() {
        return linked.names("publisher").map(Declarations::clean).or(() -> meta("og.site_name"));
    }

    private Optional<String> published() {
        return linked("datePublished")
                .or(() -> meta(Stamps.META.toArray(String[]::new)))
                .or(() -> Stamps.in(page));
    }

    private Optional<String> description() {
        return linked("description")
                .or(() -> meta(
                        "og.description",
                        "twitter.description",
                        "description",
                        "dcterms.description",
                        "dcterm.description",
                        "dc.description"));
    }

    private Optional<String> language() {
        var html = Tree.first(page, "html").orElse(null);
        var own = html == null ? "" : html.attr("lang").isBlank() ? html.attr("xml:lang") : html.attr("lang");
        return Optional.of(own.strip())
                .filter(tag -> !tag.isEmpty())
                .or(() -> Tree.first(page, "meta[http-equiv=content-language][content]")
                        .map(element -> element.attr("content").strip())
                        .filter(tag -> !tag.isEmpty()));
    }

    private Optional<String> address() {
        return Tree.first(page, "link[rel=canonical][href]")
                .map(link -> link.absUrl("href"))
                .or(() -> meta("og.url"))
                .filter(address -> !address.isEmpty());
    }
}
