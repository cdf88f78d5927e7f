package gazette.collect.read.html;

import java.util.Optional;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.TextNode;

/** Tells whether words stand in marks already: by the first and the last sign alone, since quotations stand in quotations. */
final class QuotedWords {
    private static final String OPENING = "\"'“”„‟«»‹›‘’「『";
    private static final String CLOSING = "\"'“”„‟«»‹›‘’」』";

    /** White and what takes no room. */
    private static final String UNSEEN = " \t\n\u000B\f\r\u00A0\u00AD\u200B";

    private QuotedWords() {}

    /** Whether the words of an element stand in marks of any kind. */
    static boolean areMarked(Element element) {
        var first = end(element, true);
        var last = end(element, false);
        return first.isPresent()
                && !first.equals(last)
                && OPENING.indexOf(first.get().sign()) >= 0
                && last.filter(sign -> CLOSING.indexOf(sign.sign()) >= 0).isPresent();
    }

    private record Sign(TextNode node, int at) {
        char sign() {
            return node.getWholeText().charAt(at);
        }
    }

    /** The first or the last sign that is seen. */
    private static Optional<Sign> end(Element element, boolean first) {
        int count = element.childNodeSize();
        for (int i = 0; i < count; i++) {
            var child = element.childNode(first ? i : count - 1 - i);
            var found = Optional.<Sign>empty();
            if (child instanceof TextNode text) {
                found = end(text, first);
            } else if (child instanceof Element inner) {
                found = end(inner, first);
            }
            if (found.isPresent()) {
                return found;
            }
        }
        return Optional.empty();
    }

    private static Optional<Sign> end(TextNode node, boolean first) {
        var text = node.getWholeText();
        for (int i = 0; i < text.length(); i++) {
            int at = first ? i : text.length() - 1 - i;
            if (UNSEEN.indexOf(text.charAt(at)) < 0) {
                return Optional.of(new Sign(node, at));
            }
        }
        return Optional.empty();
    }
}
