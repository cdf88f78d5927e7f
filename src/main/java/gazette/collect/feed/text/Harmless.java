package gazette.collect.feed.text;

import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import org.jsoup.nodes.Attribute;
import org.jsoup.nodes.Element;
import org.jsoup.safety.Safelist;

/** What of HTML is words, structure and pictures. */
final class Harmless extends Safelist {
    private static final String[] TAGS = """
            a abbr acronym address article aside audio b bdi bdo big blockquote br caption center cite code col colgroup data
            dd del details dfn dir div dl dt em figcaption figure font footer h1 h2 h3 h4 h5 h6 header hgroup hr i img ins kbd
            li main map mark menu nav ol p picture pre q rb rp rt rtc ruby s samp search section small source span strike
            strong sub summary sup table tbody td tfoot th thead time tr track tt u ul var video wbr
            """.strip().split("\\s+");

    private static final String[] ATTRIBUTES = """
            abbr align alt cite class colspan controls data-src data-srcset datetime dir headers height href hreflang id lang
            media name open poster rel reversed rowspan scope sizes span src srcset start title type value width
            """.strip().split("\\s+");

    private static final Set<String> ADDRESSES = Set.of("href", "src", "cite", "poster", "data-src");
    private static final Set<String> LINKED = Set.of("http", "https", "mailto", "tel");
    private static final Pattern PICTURE = Pattern.compile("data:image/(?:png|jpe?g|gif|webp)[;,].*", Pattern.DOTALL);
    private static final Pattern SCHEME = Pattern.compile("^([a-z][a-z0-9+.-]*):");

    /** What browsers overlook inside an address, and with it whoever compares its beginning. */
    private static final Pattern INVISIBLE = Pattern.compile("[\\p{Cc}\\p{Cf}\\s\\u00A0]+");

    Harmless() {
        addTags(TAGS);
        addAttributes(":all", ATTRIBUTES);
    }

    Harmless(Harmless other) {
        super(other);
    }

    @Override
    public boolean isSafeAttribute(String tag, Element element, Attribute attribute) {
        if (!super.isSafeAttribute(tag, element, attribute)) {
            return false;
        }
        var key = attribute.getKey().toLowerCase(Locale.ROOT);
        if (key.equals("srcset") || key.equals("data-srcset")) {
            return isOfTheWeb(attribute.getValue());
        }
        return !ADDRESSES.contains(key) || isSafe(attribute.getValue(), key.equals("src"));
    }

    private static boolean isSafe(String address, boolean picture) {
        var plain = INVISIBLE.matcher(address).replaceAll("").toLowerCase(Locale.ROOT);
        var scheme = SCHEME.matcher(plain);
        return !scheme.find()
                || LINKED.contains(scheme.group(1))
                || (picture && PICTURE.matcher(plain).matches());
    }

    /** Whether it begins with an address of the web, or with none that names a scheme. */
    static boolean isOfTheWeb(String address) {
        var plain = INVISIBLE.matcher(address).replaceAll("").toLowerCase(Locale.ROOT);
        var scheme = SCHEME.matcher(plain);
        return !scheme.find() || scheme.group(1).startsWith("http");
    }
}
