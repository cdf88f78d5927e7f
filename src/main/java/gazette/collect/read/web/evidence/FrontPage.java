package gazette.collect.read.web.evidence;

import gazette.collect.read.html.Tree;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;

/** Knows the way to the front page of a site, which is called by the name of the site. */
public final class FrontPage {
    private static final Pattern ADDRESS = Pattern.compile("https?://[^/?#]+/?(?:index\\.\\w+)?|/");

    private FrontPage() {}

    /** Whether a link, or one in a line, leads there. */
    public static boolean isBehind(Element line) {
        return Tree.all(line, "a[href]").stream()
                .anyMatch(link -> ADDRESS.matcher(link.attr("href")).matches()
                        || ADDRESS.matcher(link.absUrl("href")).matches());
    }
}
