package gazette.collect.read.web.evidence;

import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;

/** What the names that a site gives its elements say of them: classes and ids are mostly English words. */
public final class Signs {
    /** Names of what stands around articles, on nearly every site. */
    private static final Pattern FURNITURE = Pattern.compile(
            "-ad-|ad-break|ai2html|banner|breadcrumbs?|combx|comment|community|cover-wrap|disqus|extra|footer|gdpr|header|legends"
                    + "|menu|newsletter|related|remark|replies|rss|shoutbox|sidebar|skyscraper|social|sponsor|supplemental|agegate"
                    + "|pagination|pager|popup|outbrain|taboola|yom-remote");

    /** Names that take the suspicion away again. */
    private static final Pattern MAYBE = Pattern.compile("and|article|body|column|content|main|mathjax|shadow");

    private static final Pattern FOR =
            Pattern.compile("article|body|content|entry|hentry|h-entry|main|page|pagination|post|text|blog|story");

    private static final Pattern AGAINST = Pattern.compile(
            "-ad-|hidden|^hid$| hid$| hid |^hid |banner|combx|comment|com-|contact|footer|gdpr|masthead|media|meta|outbrain|promo"
                    + "|related|scroll|share|shoutbox|sidebar|skyscraper|sponsor|shopping|tags|tool|widget");

    private static final Pattern PULLED = Pattern.compile("pull-?_?quote");
    private static final Pattern POST = Pattern.compile(
            "twitter-tweet|twitter-video|instagram-media|tiktok-embed|fb-post|bluesky-embed|mastodon-embed");

    private static final Set<String> FURNITURE_ROLES =
            Set.of("menu", "menubar", "complementary", "navigation", "alert", "alertdialog", "dialog");

    private Signs() {}

    /** The names of an element, in small letters. */
    public static String names(Element element) {
        return (element.className() + " " + element.id()).toLowerCase(Locale.ROOT);
    }

    /** Whether the names say that the element stands around articles, not in them. */
    public static boolean isFurniture(Element element) {
        var names = names(element);
        return FURNITURE.matcher(names).find() && !MAYBE.matcher(names).find();
    }

    /** Whether its role says so. */
    public static boolean hasFurnitureRole(Element element) {
        return FURNITURE_ROLES.contains(element.attr("role"));
    }

    /** Whether a box is named for words set large. */
    public static boolean isPulled(Element element) {
        return PULLED.matcher(names(element)).find();
    }

    /** Whether a box is a post of another site. */
    public static boolean isPost(Element element) {
        return POST.matcher(names(element)).find();
    }

    /** 25 for each of class and id that speaks for prose, −25 for each that speaks against it. */
    public static int weight(Element element) {
        return weight(element.className()) + weight(element.id());
    }

    private static int weight(String name) {
        if (name.isEmpty()) {
            return 0;
        }
        var small = name.toLowerCase(Locale.ROOT);
        return (FOR.matcher(small).find() ? 25 : 0) - (AGAINST.matcher(small).find() ? 25 : 0);
    }
}
