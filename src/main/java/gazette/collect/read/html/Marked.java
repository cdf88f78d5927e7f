package gazette.collect.read.html;

import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/**
 * The few elements of a document that may say what they are: those with attributes, and those of which the name says it. They
 * are gathered once, since much is looked for among them, and elements without any come by the hundred thousand.
 */
final class Marked {
    private static final String NAMED = "article, main, h1, time";

    private final Document document;
    private final List<Element> elements;

    Marked(Document document) {
        this.document = document;
        this.elements = Tree.all(document, element -> element.attributesSize() > 0 || Tree.is(element, NAMED));
    }

    Document document() {
        return document;
    }

    /** The first of these kinds in the document. */
    Optional<Element> first(String kinds) {
        return in(document, kinds).findFirst();
    }

    /** The first of these kinds in a part of it. */
    Optional<Element> first(Element root, String kinds) {
        return in(root, kinds).findFirst();
    }

    /** All of these kinds that stand in a part of it, or are it, as long as they do. */
    Stream<Element> in(Element root, String kinds) {
        return in(root, element -> Tree.is(element, kinds));
    }

    /** All such elements that stand in a part of it, or are it, as long as they do. */
    Stream<Element> in(Element root, Predicate<Element> wanted) {
        return elements.stream().filter(wanted).filter(element -> element.equals(root) || Tree.holds(root, element));
    }
}
