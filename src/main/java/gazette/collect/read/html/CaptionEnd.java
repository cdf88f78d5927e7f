package gazette.collect.read.html;

import gazette.collect.read.CreditLines;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;

/** Finds a credit that nothing marks as one: the last part of a caption, set apart from its sentences, is a name. */
final class CaptionEnd {
    /** What an article has in running words is part of a sentence. */
    private static final String APART = "span, p, div, small, address, footer, h2, h3, h4";

    private static final Pattern SENTENCE = Pattern.compile(".*[.!?…»”\"’)|·•–—-]\\s*", Pattern.DOTALL);

    private CaptionEnd() {}

    static Optional<Element> credit(Element caption) {
        var parts = parts(caption);
        while (parts.size() == 1 && parts.getFirst() instanceof Element only) {
            parts = parts(only);
        }
        return parts.size() > 1
                        && parts.getLast() instanceof Element last
                        && Tree.is(last, APART)
                        && isEnded(parts.get(parts.size() - 2))
                        && isCredit(last.text().strip())
                ? Optional.of(last)
                : Optional.empty();
    }

    private static List<Node> parts(Element element) {
        return element.childNodes().stream()
                .filter(child -> child instanceof TextNode text
                        ? !text.isBlank()
                        : child instanceof Element inner && inner.hasText())
                .toList();
    }

    /** Whether what stands before it is not in the middle of a sentence. */
    private static boolean isEnded(Node before) {
        return before instanceof Element element
                ? Tree.is(element, APART)
                : before instanceof TextNode text
                        && SENTENCE.matcher(text.getWholeText()).matches();
    }

    private static boolean isCredit(String text) {
        return CreditLines.isPictureCredit(text) || CreditLines.isName(text);
    }
}
