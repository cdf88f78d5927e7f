package gazette.publish.epub.leaf;

import gazette.markup.Document;
import gazette.markup.Element;
import gazette.markup.Node;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Stream;

/**
 * A document as it goes into the package: whole, or a part of one that is too long for small readers.
 *
 * @param href its name in the package
 * @param document what it is made of
 * @param html the root of the whole or of the part
 */
public record Leaf(String href, Document document, Element html) {
    /** The same leaf with another text. */
    Leaf with(Element other) {
        return new Leaf(href, document, other);
    }

    /** Every element, from the root on, in reading order. */
    public Stream<Element> elements() {
        var all = new ArrayList<Element>();
        collect(html, all::add);
        return all.stream();
    }

    private static void collect(Element element, Consumer<Element> to) {
        to.accept(element);
        for (var child : element.children()) {
            if (child instanceof Element e) {
                collect(e, to);
            }
        }
    }

    /**
     * The document made ready: it says its language and its namespaces twice, as EPUB and old readers ask, has a title, and
     * shows the sheet of the package and no other.
     */
    public static Leaf dress(Document document, String title, String sheet) {
        var root = Tag.like(document.html()).empty().element();
        var language = root.attribute("xml:lang").or(() -> root.attribute("lang"));
        var attributes = new LinkedHashMap<String, String>();
        attributes.put("xmlns", "http://www.w3.org/1999/xhtml");
        attributes.put("xmlns:epub", "http://www.idpf.org/2007/ops");
        attributes.putAll(root.attributes());
        language.ifPresent(tag -> {
            attributes.put("lang", tag);
            attributes.put("xml:lang", tag);
        });
        var children = new ArrayList<Node>();
        for (var child : document.html().children()) {
            children.add(child instanceof Element e && e.name().equals("head") ? head(e, title, sheet) : child);
        }
        return new Leaf(document.href(), document, new Element("html", attributes, children, 0));
    }

    private static Element head(Element head, String title, String sheet) {
        var dressed = Tag.like(head).empty();
        if (head.children().stream().noneMatch(child -> child instanceof Element e && isTitle(e))) {
            dressed.holding(Tag.named("title").saying(title));
        }
        head.children().stream()
                .filter(child -> !(child instanceof Element e && (isSheet(e) || isEmptyTitle(e))))
                .forEach(dressed::holding);
        return dressed.holding(link(sheet)).element();
    }

    private static boolean isTitle(Element element) {
        return element.name().equals("title") && !Words.line(element.text(), "").isEmpty();
    }

    private static boolean isEmptyTitle(Element element) {
        return element.name().equals("title") && !isTitle(element);
    }

    private static boolean isSheet(Element element) {
        return element.name().equals("link")
                && List.of("stylesheet").contains(element.attribute("rel").orElse(""));
    }

    /** What makes a document look as the sheet says. */
    public static Tag link(String sheet) {
        return Tag.named("link")
                .with("rel", "stylesheet")
                .with("type", "text/css")
                .with("href", sheet);
    }
}
