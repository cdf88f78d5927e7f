package gazette.collect.read.web;

import gazette.collect.read.html.Tree;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/** Makes the addresses in a page lead somewhere from wherever it is read. */
final class Addresses {
    private Addresses() {}

    /**
     * Makes every link and every picture's address absolute; links to places in the page stay. A page that has its links begin
     * elsewhere has such places elsewhere, too, unless they are in it all the same.
     */
    static void absolute(Document page) {
        var places = Tree.has(page, "base[href]")
                ? Optional.of(Tree.all(page, "[id]").stream().map(Element::id).collect(Collectors.toUnmodifiableSet()))
                : Optional.<Set<String>>empty();
        for (var link : Tree.all(page, "a[href]")) {
            var href = link.attr("href").strip();
            boolean inside = href.startsWith("#")
                    && (href.length() == 1
                            || places.map(all -> all.contains(href.substring(1)))
                                    .orElse(true));
            if (inside) {
                continue;
            }
            if (href.regionMatches(true, 0, "javascript:", 0, 11)) {
                link.removeAttr("href");
            } else {
                var absolute = link.absUrl("href");
                link.attr("href", absolute.isEmpty() ? href : absolute);
            }
        }
        for (var image : Tree.all(page, "[src]")) {
            if (!image.attr("src").startsWith("data:")) {
                var absolute = image.absUrl("src");
                image.attr("src", absolute.isEmpty() ? image.attr("src") : absolute);
            }
        }
    }
}
