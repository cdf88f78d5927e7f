package gazette.collect.read.web.matter;

import gazette.collect.read.html.Tree;
import gazette.collect.read.web.evidence.Phrasing;
import gazette.collect.read.web.evidence.Prose;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jspecify.annotations.Nullable;

/** Makes a figure of a paragraph that is a picture and, on the next line, its caption: there was no other way once. */
final class CaptionLines {
    /** In characters. */
    private static final int LONGEST = 200;

    private CaptionLines() {}

    static void frame(Element image) {
        var picture = image.parent() != null && image.parent().nameIs("a") ? image.parent() : image;
        var line = picture.parent();
        if (line == null || !isCaptioned(line, picture)) {
            return;
        }
        var caption = new Element("figcaption");
        for (var next = picture.nextSibling(); next != null; next = picture.nextSibling()) {
            caption.appendChild(next);
        }
        Tree.all(caption, "br").stream().findFirst().ifPresent(Element::remove);
        line.tagName("figure");
        line.appendChild(caption);
    }

    private static boolean isCaptioned(Element line, Element picture) {
        return (line.nameIs("p") || line.nameIs("div") || line.nameIs("center"))
                && before(picture) == null
                && after(picture) instanceof Element lineBreak
                && lineBreak.nameIs("br")
                && !Tree.isIn(line, "figure")
                && !isInTables(line)
                && Tree.all(line, "img").size() == 1
                && !picture.hasText()
                && line.hasText()
                && !Prose.isLongerThan(line, LONGEST)
                && !Phrasing.holdsBlocks(line)
                && (isCentred(line) || isSet(after(lineBreak)));
    }

    private static boolean isInTables(Element line) {
        return Tree.around(line, "table")
                .map(Element::parent)
                .filter(around -> Tree.isIn(around, "table"))
                .isPresent();
    }

    private static boolean isCentred(Element line) {
        return line.nameIs("center")
                || line.attr("align").equalsIgnoreCase("center")
                || line.attr("style").replace(" ", "").contains("text-align:center")
                || Tree.isIn(line, "center");
    }

    /** Whether all that is left is set otherwise than the text is. */
    private static boolean isSet(@Nullable Node rest) {
        return rest instanceof Element element
                && element.normalName().matches("small|i|em|font|span|b|strong")
                && after(element) == null;
    }

    @Nullable
    private static Node before(Node node) {
        var before = node.previousSibling();
        while (before instanceof TextNode text && text.isBlank()) {
            before = before.previousSibling();
        }
        return before;
    }

    @Nullable
    private static Node after(Node node) {
        var after = node.nextSibling();
        while (after instanceof TextNode text && text.isBlank()) {
            after = after.nextSibling();
        }
        return after;
    }
}
