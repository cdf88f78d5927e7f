package gazette.collect.read.web;

import org.jsoup.nodes.Document;

/** Makes the addresses in a page lead somewhere from wherever it is read. */
final class Addresses {
    private Addresses() {}

    /** Makes every link and every picture's address absolute; links to places in the page stay. */
    static void absolute(Document page) {
        for (var link : page.select("a[href]")) {
            var href = link.attr("href").strip();
            if (href.startsWith("#")) {
                continue;
            }
            if (href.regionMatches(true, 0, "javascript:", 0, 11)) {
                link.removeAttr("href");
            } else {
                var absolute = link.absUrl("href");
                link.attr("href", absolute.isEmpty() ? href : absolute);
            }
        }
        for (var image : page.select("[src]")) {
            if (!image.attr("src").startsWith("data:")) {
                var absolute = image.absUrl("src");
                image.attr("src", absolute.isEmpty() ? image.attr("src") : absolute);
            }
        }
    }
}
