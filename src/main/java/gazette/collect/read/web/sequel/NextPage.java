package gazette.collect.read.web.sequel;

import java.net.URI;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/**
 * Finds the next page of an article. What a page calls "next" is more often the next article, or older ones: only an address
 * that is the same but for a page number counts.
 */
public final class NextPage {
    /** What is worth looking at closely, as it stands in the text of a page. */
    private static final Pattern HINT = Pattern.compile(
            "(?i)rel\\s*=\\s*[\"']?[^\"'<>]{0,60}\\bnext\\b|<a\\b[^>]{0,400}>\\s*(?:<span[^>]{0,100}>\\s*)?\\d{1,2}\\s*<");

    /** Pages of comments are no pages of the article. */
    private static final String COMMENTS =
            "[id*=comment], [class*=comment], [id*=disqus], [id*=kommentar], [class*=kommentar]";

    private static final Pattern NUMBER = Pattern.compile("\\d{1,2}");

    private NextPage() {}

    /**
     * The address of the next page.
     *
     * @param html the whole page
     * @param address where it stands
     * @param isArticle whether it is known to be an article; if not, the page itself has to say so, since fronts and archives
     *     have next pages too
     */
    public static Optional<URI> after(String html, URI address, boolean isArticle) {
        if (!HINT.matcher(html).find()) {
            return Optional.empty();
        }
        var page = Jsoup.parse(html, address.toString());
        if (isFront(page) || !(isArticle || isDeclaredArticle(page))) {
            return Optional.empty();
        }
        var named = page.select("link[rel~=(?i)\\bnext\\b][href], a[rel~=(?i)\\bnext\\b][href]").stream();
        var counted = page.select("a[href]").stream()
                .filter(link -> NUMBER.matcher(link.text().strip()).matches());
        return Stream.concat(named, counted)
                .filter(link -> link.closest(COMMENTS) == null)
                .flatMap(link -> address(link).stream())
                .filter(next -> PageNumber.follows(address, next))
                .findFirst();
    }

    /** Whether an address is one that a page can have whose next page was to be at another: servers may lead elsewhere. */
    public static boolean follows(URI page, URI next) {
        return PageNumber.follows(page, next);
    }

    private static boolean isFront(Document page) {
        return page.selectFirst("meta[property=og:type][content~=(?i)^(website|blog)$]") != null;
    }

    private static boolean isDeclaredArticle(Document page) {
        return page.selectFirst("meta[property=og:type][content~=(?i)^article$], [itemtype~=(?i)article$|posting$],"
                                + " meta[property=article:published_time]")
                        != null
                || page.select("script[type=application/ld+json]").stream()
                        .anyMatch(script -> script.data()
                                .matches("(?s).*\"@type\"\\s*:\\s*\\[?\\s*\"\\w*(?:Article|BlogPosting)\".*"));
    }

    private static Optional<URI> address(Element link) {
        try {
            var address = URI.create(link.absUrl("href").replaceFirst("#.*$", ""));
            return Optional.of(address).filter(uri -> uri.getHost() != null);
        } catch (IllegalArgumentException notOne) {
            return Optional.empty();
        }
    }
}
