package gazette.collect.feed.text;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jsoup.nodes.Element;

/**
 * One name for what many vocabularies call by many: RSS and Atom elements have their bare name, those of the modules the
 * customary prefix, whatever prefix the feed itself gave them.
 */
final class Vocabulary {
    private record Namespace(String begins, String prefix) {}

    private static final List<Namespace> NAMESPACES = List.of(
            new Namespace("http://purl.org/dc/elements/", "dc:"),
            new Namespace("http://purl.org/dc/terms", "dcterms:"),
            new Namespace("http://purl.org/rss/1.0/modules/content", "content:"),
            new Namespace("http://purl.org/rss/1.0/modules/", "module:"),
            new Namespace("http://www.itunes.com/dtds/podcast", "itunes:"),
            new Namespace("http://example.com/dtds/podcast", "itunes:"),
            new Namespace("http://search.yahoo.com/mrss", "media:"),
            new Namespace("http://www.w3.org/1999/xhtml", "xhtml:"),
            new Namespace("http://www.w3.org/1999/02/22-rdf-syntax-ns", "rdf:"),
            new Namespace("http://rssnamespace.org/feedburner", "feedburner:"),
            new Namespace("http://www.pheedo.com/namespace/pheedo", "feedburner:"),
            // What follows is the language of feeds itself, in its editions.
            new Namespace("http://www.w3.org/xml/1998/namespace", ""),
            new Namespace("http://www.w3.org/2005/atom", ""),
            new Namespace("http://purl.org/atom/", ""),
            new Namespace("http://example.com/newformat", ""),
            new Namespace("http://example.com/necho", ""),
            new Namespace("http://purl.org/echo/", ""),
            new Namespace("uri/of/echo/namespace", ""),
            new Namespace("http://purl.org/pie/", ""),
            new Namespace("http://purl.org/rss/1.0", ""),
            new Namespace("http://purl.org/net/rss1.1", ""),
            new Namespace("http://my.netscape.com/", ""),
            new Namespace("http://channel.netscape.com/", ""),
            new Namespace("http://my.userland.com/", ""),
            new Namespace("http://backend.userland.com/", ""),
            new Namespace("http://blogs.law.harvard.edu/tech/rss", ""),
            new Namespace("http://cyber.law.harvard.edu/rss", ""));

    /** Prefixes that mean the same thing everywhere, for feeds that forget to declare them. */
    private static final Map<String, String> CUSTOMARY = Map.ofEntries(
            Map.entry("", ""),
            Map.entry("atom", ""),
            Map.entry("a10", ""),
            Map.entry("rss", ""),
            Map.entry("dc", "dc:"),
            Map.entry("dcterms", "dcterms:"),
            Map.entry("content", "content:"),
            Map.entry("itunes", "itunes:"),
            Map.entry("media", "media:"),
            Map.entry("xhtml", "xhtml:"),
            Map.entry("rdf", "rdf:"),
            Map.entry("feedburner", "feedburner:"));

    private static final String UNDECLARED = "http://www.w3.org/XML/1998/namespace";

    private Vocabulary() {}

    /** {@code title}, {@code dc:creator}; the name of an unknown vocabulary's element begins with a question mark. */
    static String name(Element element) {
        var tag = element.tag();
        var local = tag.localName().toLowerCase(Locale.ROOT);
        if (tag.namespace().equals(UNDECLARED)) {
            return CUSTOMARY.getOrDefault(tag.prefix().toLowerCase(Locale.ROOT), "?") + local;
        }
        var namespace = tag.namespace().toLowerCase(Locale.ROOT);
        return NAMESPACES.stream()
                        .filter(known -> namespace.startsWith(known.begins))
                        .map(Namespace::prefix)
                        .findFirst()
                        .orElse(isForeign(element) ? "?" : "")
                + local;
    }

    /** Whether the element has another vocabulary than the feed as a whole. */
    private static boolean isForeign(Element element) {
        var root = element;
        for (var parent = element.parent(); parent != null; parent = parent.parent()) {
            root = parent.tagName().startsWith("#") ? root : parent;
        }
        return !root.tag().namespace().equals(element.tag().namespace());
    }
}
