package gazette.collect.read.web.search;

import gazette.collect.read.html.Tree;
import java.util.ArrayList;
import java.util.List;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;

/** A piece of a page: a box with pieces in it, or a passage, which has none. */
final class Part {
    /** What a passage is made of. */
    enum Kind {
        BOX,
        PASSAGE,
        PICTURE,
        TABLE,
        POST
    }

    final Kind kind;

    /** One element, or some that stand in one line with words beside them. */
    final List<Node> nodes;

    final List<Part> parts = new ArrayList<>();
    final Measure measure = new Measure();

    /** What it is read as a part of: an item is as much as its list, anything else as much as itself. */
    Measure whole = measure;

    /** What is said against it, or for it, before its words are read: a log-odds. */
    double odds;

    /** Why it may be left out; empty if nothing but its measure speaks against it. */
    String why = "";

    /** What is known of it before anything in it is looked at, a log-odds: most of what is on a page is not the article. */
    double before = -1;

    /** How much of its words the page declares to be the article's text, from 0 to 1. */
    double declared;

    /** How far it speaks against it that it leads elsewhere, from 0 to 1. */
    double leading = 1;

    /** What would be gained, in characters, by taking it for a part of the article. */
    double gain;

    Part(Kind kind, List<Node> nodes) {
        this.kind = kind;
        this.nodes = List.copyOf(nodes);
    }

    /** The element that it is, or in which it stands. */
    Element element() {
        var first = nodes.getFirst();
        if (nodes.size() == 1 && first instanceof Element element) {
            return element;
        }
        var parent = first.parent();
        return parent instanceof Element element ? element : new Element("div");
    }

    boolean isWhole() {
        return nodes.size() == 1 && nodes.getFirst() instanceof Element;
    }

    boolean isHeading() {
        return isWhole() && Tree.is(element(), "h1, h2, h3, h4, h5, h6");
    }

    /** What is kept as one or left out as one, whatever is in it. */
    boolean isOne() {
        return switch (element().normalName()) {
            case "ul", "ol", "dl", "blockquote", "tr" -> true;
            default -> false;
        };
    }

    String text() {
        var text = new StringBuilder();
        for (var node : nodes) {
            text.append(node instanceof Element element ? element.text() : node.outerHtml());
        }
        return text.toString().strip();
    }
}
