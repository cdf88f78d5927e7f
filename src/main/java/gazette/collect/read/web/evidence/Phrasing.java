package gazette.collect.read.web.evidence;

import java.util.Set;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;

/** Tells what flows within a line from what stands as a block. */
public final class Phrasing {
    private static final Set<String> NAMES = Set.of(
            "abbr",
            "audio",
            "b",
            "bdi",
            "bdo",
            "br",
            "button",
            "cite",
            "code",
            "data",
            "datalist",
            "dfn",
            "em",
            "embed",
            "i",
            "img",
            "input",
            "kbd",
            "label",
            "mark",
            "math",
            "meter",
            "object",
            "output",
            "progress",
            "q",
            "ruby",
            "samp",
            "select",
            "small",
            "span",
            "strong",
            "sub",
            "sup",
            "svg",
            "textarea",
            "time",
            "tt",
            "u",
            "var",
            "wbr");

    private static final Set<String> AS_THEIR_CONTENT = Set.of("a", "del", "ins", "s", "strike");

    private static final Set<String> BLOCKS = Set.of(
            "address",
            "article",
            "aside",
            "blockquote",
            "div",
            "dl",
            "fieldset",
            "figure",
            "footer",
            "form",
            "h1",
            "h2",
            "h3",
            "h4",
            "h5",
            "h6",
            "header",
            "hr",
            "main",
            "nav",
            "ol",
            "p",
            "pre",
            "section",
            "table",
            "ul");

    private Phrasing() {}

    /** Whether a node flows within a line. */
    public static boolean is(Node node) {
        if (node instanceof TextNode) {
            return true;
        }
        if (!(node instanceof Element element)) {
            return false;
        }
        if (NAMES.contains(element.normalName())) {
            return true;
        }
        return AS_THEIR_CONTENT.contains(element.normalName())
                && element.childNodes().stream().allMatch(Phrasing::is);
    }

    /** Whether there is a block anywhere in an element. */
    public static boolean holdsBlocks(Element element) {
        return element.select("*").stream()
                .anyMatch(inner -> !inner.equals(element) && BLOCKS.contains(inner.normalName()));
    }
}
