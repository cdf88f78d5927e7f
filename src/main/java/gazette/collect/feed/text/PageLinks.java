package gazette.collect.feed.text;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/** The links of a web page that lead to feeds. */
public final class PageLinks {
    private static final Set<String> TYPES = Set.of(
            "application/rss+xml",
            "application/atom+xml",
            "application/feed+json",
            "application/rdf+xml",
            "text/rss+xml");

    /** Names that only feeds have. */
    private static final Pattern NAMED =
            Pattern.compile("(?i)\\.(?:rss|atom|rdf)(?:\\?.*)?$|/(?:feeds?|rss|atom)(?:/|\\.xml|\\.json)?(?:\\?.*)?$");

    private static final Pattern COMMENTS = Pattern.compile("(?i)comment|replies|kommentar|comentario|commentaire");

    private PageLinks() {}

    /** Absolute addresses, best first, without repeats. */
    public static List<String> feeds(String html, String address) {
        var page = Jsoup.parse(html, address);
        var declared = declared(page);
        return declared.isEmpty() ? linked(page) : declared;
    }

    private static List<String> declared(Document page) {
        return addresses(page.select("link[rel~=(?i)\\b(?:alternate|feed)\\b][href]").stream()
                .filter(link -> TYPES.contains(type(link)) || link.attr("rel").equalsIgnoreCase("feed"))
                .sorted(Comparator.comparing(PageLinks::isOfComments)));
    }

    private static List<String> linked(Document page) {
        return addresses(page.select("a[href]").stream()
                .filter(link -> TYPES.contains(type(link))
                        || NAMED.matcher(link.attr("href")).find())
                .sorted(Comparator.comparing(PageLinks::isOfComments)));
    }

    private static List<String> addresses(Stream<Element> links) {
        return links.map(link -> link.absUrl("href"))
                .filter(address -> address.startsWith("http://") || address.startsWith("https://"))
                .distinct()
                .toList();
    }

    private static String type(Element link) {
        return link.attr("type")
                .toLowerCase(Locale.ROOT)
                .replaceFirst(";.*", "")
                .strip();
    }

    private static boolean isOfComments(Element link) {
        return COMMENTS.matcher(link.attr("title") + " " + link.attr("href")).find();
    }
}
