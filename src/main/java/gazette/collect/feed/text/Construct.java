package gazette.collect.feed.text;

import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.Locale;
import java.util.regex.Pattern;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Entities;
import org.jsoup.parser.Parser;

/**
 * A piece of writing in a feed: plain words, mark-up written out as text, or mark-up as part of the feed itself.
 *
 * @param markup as HTML, still as its author left it
 * @param scope to make its addresses absolute
 * @see <a href="https://www.rfc-editor.org/rfc/rfc4287#section-3.1">RFC 4287, 3.1</a>
 */
record Construct(String markup, Scope scope) {
    private static final Pattern ESCAPED =
            Pattern.compile("<(p|b|i|em|strong|a|br|img|div|span|blockquote|ul)\\b[^<>]*>");

    /** What the attributes {@code type} and {@code mode} say; where they say nothing, what it looks like. */
    static Construct of(Container container) {
        var type = container.attribute("type").orElse("").toLowerCase(Locale.ROOT);
        var mode = container.attribute("mode").orElse("").toLowerCase(Locale.ROOT);
        var element = container.element();
        var text = element.wholeText();
        var scope = container.scope();
        if (mode.equals("base64") || isBinary(type, element)) {
            return new Construct(decoded(text, type), scope);
        }
        if (element.childrenSize() > 0 && !mode.equals("escaped")) {
            return new Construct(inner(element, type.equals("xhtml") || type.equals("html")), scope);
        }
        return new Construct(isPlain(type, element) ? escaped(text) : text, scope);
    }

    /** Harmless HTML. */
    String html() {
        return Fragment.harmless(markup, scope);
    }

    /** The words alone, on one line. */
    String line() {
        return Fragment.line(markup);
    }

    /** Atom puts what is neither text nor XML into base 64. */
    private static boolean isBinary(String type, Element element) {
        return type.contains("/")
                && !type.startsWith("text/")
                && !type.contains("xml")
                && !type.contains("html")
                && element.childrenSize() == 0
                && !element.hasAttr("src")
                && !element.hasAttr("mode");
    }

    /** In Atom words without a type are plain; elsewhere everybody writes HTML. */
    private static boolean isPlain(String type, Element element) {
        if (type.equals("text") || type.equals("text/plain")) {
            return true;
        }
        var namespace = element.tag().namespace().toLowerCase(Locale.ROOT);
        return type.isEmpty() && namespace.equals("http://www.w3.org/2005/atom");
    }

    private static String decoded(String text, String type) {
        try {
            var words = new String(Base64.getMimeDecoder().decode(text.strip()), StandardCharsets.UTF_8);
            return type.equals("text/plain") || type.equals("text") ? escaped(words) : words;
        } catch (IllegalArgumentException notBase64) {
            return escaped(text);
        }
    }

    /** What stands inside the element, with the names and the syntax of HTML. */
    private static String inner(Element element, boolean unwrap) {
        var copy = element.clone();
        var shell = new Document("");
        shell.outputSettings().prettyPrint(false).syntax(Document.OutputSettings.Syntax.html);
        shell.appendChild(copy);
        copy.children().stream()
                .flatMap(Element::stream)
                .filter(part -> !part.tag().localName().isEmpty())
                .forEach(part -> part.tagName(part.tag().localName(), Parser.NamespaceHtml));
        var content = unwrap && isWrapped(copy) ? copy.child(0) : copy;
        return isEscapedTwice(content)
                ? content.wholeText().strip()
                : content.html().strip();
    }

    /** Some tools write their HTML out as text and then declare it to be XHTML. */
    private static boolean isEscapedTwice(Element content) {
        return content.childrenSize() == 0
                && ESCAPED.matcher(content.wholeText()).find();
    }

    /** Atom wants XHTML inside a {@code div} that is no part of it. */
    private static boolean isWrapped(Element element) {
        return element.childrenSize() == 1
                && element.child(0).nameIs("div")
                && element.ownText().isBlank();
    }

    private static String escaped(String words) {
        return Entities.escape(words);
    }
}
