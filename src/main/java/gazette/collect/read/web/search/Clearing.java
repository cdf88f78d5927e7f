package gazette.collect.read.web.search;

import gazette.collect.read.Findings;
import gazette.collect.read.html.Tree;
import gazette.collect.read.web.evidence.Phrasing;
import java.util.ArrayList;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.regex.Pattern;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Comment;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeFilter.FilterResult;
import org.jspecify.annotations.Nullable;

/** Clears a page of what nobody who looks at it sees, and makes its paragraphs what they look like. */
public final class Clearing {
    private static final Pattern HIDING =
            Pattern.compile("(?:^|[;\\s])(?:display\\s*:\\s*none|visibility\\s*:\\s*hidden)", Pattern.CASE_INSENSITIVE);

    /** The indent of Chinese and Japanese paragraphs. */
    private static final Pattern SET_IN = Pattern.compile("[\\s\\u00A0]*\\u3000");

    /** What is longer on the average is no verse, in characters. */
    private static final int LONGEST_LINE = 24;

    private Clearing() {}

    /** Clears the whole page, and writes down what was hidden in it. */
    public static void clear(Document page, Findings findings) {
        unwrapNoscript(page);
        showFormulas(page);
        var edits = new Edits();
        page.filter((node, depth) -> {
            if (node instanceof TextNode text) {
                removeIcons(text);
            }
            var why = node instanceof Element element ? whyHidden(element) : "";
            if (node instanceof Element element && !why.isEmpty() && element.hasText()) {
                findings.drop(element.text(), why);
            }
            if (!why.isEmpty() || node instanceof Comment || (node instanceof Element drawn && isUnseen(drawn))) {
                edits.remove(List.of(node));
                return FilterResult.SKIP_ENTIRELY;
            }
            return FilterResult.CONTINUE;
        });
        edits.apply();
        Tree.all(page, "font").forEach(font -> font.tagName("span"));
        paragraphs(page.body());
    }

    /** Characters that Unicode leaves to each font are the icons of the site's own. */
    private static void removeIcons(TextNode text) {
        var words = text.getWholeText();
        if (words.codePoints().anyMatch(Clearing::isIcon)) {
            text.text(words.codePoints()
                    .filter(c -> !isIcon(c))
                    .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                    .toString());
        }
    }

    private static boolean isIcon(int c) {
        return Character.getType(c) == Character.PRIVATE_USE;
    }

    /** What stands in the page until its scripts have run gets the picture that those without scripts would see. */
    private static void unwrapNoscript(Document page) {
        for (var noscript : Tree.all(page, "noscript")) {
            var inside = Jsoup.parseBodyFragment(
                            noscript.html().contains("<img") ? noscript.html() : noscript.wholeText())
                    .body();
            var full = Tree.first(inside, "img").orElse(null);
            if (full == null || Tree.all(inside, "img").size() > 1 || inside.hasText()) {
                continue;
            }
            var before = noscript.previousElementSibling();
            var standIn = before == null ? null : Tree.first(before, "img").orElse(null);
            if (before == null || standIn == null) {
                noscript.before(full);
            } else if (Tree.all(before, "img").size() == 1 && !before.hasText()) {
                for (var attribute : full.attributes()) {
                    if (!attribute.getValue().isEmpty()) {
                        standIn.attr(attribute.getKey(), attribute.getValue());
                    }
                }
            }
        }
    }

    /** A formula that is hidden since a picture of it is shown: it can be read, the picture cannot. */
    private static void showFormulas(Document page) {
        for (var math : Tree.all(page, "math")) {
            var hidden = math;
            while (hidden.parent() != null && whyHidden(hidden).isEmpty() && Phrasing.is(hidden.parent())) {
                hidden = hidden.parent();
            }
            var next = hidden.nextElementSibling();
            if (!whyHidden(hidden).isEmpty() && next != null && next.nameIs("img")) {
                next.replaceWith(math);
                hidden.remove();
            }
        }
    }

    private static boolean isUnseen(Element element) {
        return switch (element.normalName()) {
            case "script", "style", "template", "noscript", "link", "meta", "title", "base", "canvas", "head" -> true;
            default -> isNarrowDrawing(element);
        };
    }

    /** Of drawings that are there once for each width of a screen, the widest is the last. */
    private static boolean isNarrowDrawing(Element element) {
        var next = element.className().contains("artboard") ? element.nextElementSibling() : null;
        return next != null && next.className().contains("artboard");
    }

    /** What in its mark-up hides an element; empty if nothing does. */
    private static String whyHidden(Element element) {
        if (element.attributesSize() == 0 || element.nameIs("html") || element.nameIs("body")) {
            return "";
        }
        if (HIDING.matcher(element.attr("style")).find()) {
            return "its style hides it";
        }
        if (element.hasAttr("hidden")) {
            return "it is marked as hidden";
        }
        if (element.attr("aria-modal").equals("true")) {
            return "it is a dialog over the page";
        }
        return element.attr("aria-hidden").equalsIgnoreCase("true") && !isToldTwice(element)
                ? "it is hidden from those who hear the page"
                : "";
    }

    /** What is said under a picture is hidden from those who hear its alternative text, and from nobody else. */
    private static boolean isToldTwice(Element element) {
        return element.nameIs("math") || Tree.isIn(element, "figcaption");
    }

    /**
     * Two line breaks or more end a paragraph, whatever the mark-up calls it; so does one, where what follows it is set in as
     * the paragraphs of the far East are, and the lines are too long to be verse.
     */
    private static void paragraphs(Element body) {
        var parents = Collections.<Element>newSetFromMap(new IdentityHashMap<>());
        for (var lineBreak : Tree.all(body, "br")) {
            var parent = lineBreak.parent();
            if (parent != null && parents.add(parent)) {
                paragraphsOf(parent);
            }
        }
    }

    /** Wraps what follows two line breaks in a row; children are moved all at once, since a page may have thousands. */
    private static void paragraphsOf(Element parent) {
        var result = new ArrayList<Node>();
        var space = new ArrayList<Node>();
        Element open = null;
        int breaks = 0;
        boolean parted = false;
        boolean prose = parent.ownText().length() > LONGEST_LINE * parent.childrenSize();
        for (var child : List.copyOf(parent.childNodes())) {
            boolean lineBreak =
                    child instanceof Element element && element.normalName().equals("br");
            boolean blank = child instanceof TextNode text && text.isBlank();
            if (lineBreak || blank) {
                space.add(child);
                breaks += lineBreak ? 1 : 0;
                continue;
            }
            boolean flows = Phrasing.is(child);
            if (breaks > 1 || (breaks == 1 && prose && isSetIn(child))) {
                parted = true;
                open = flows ? new Element("p") : null;
                if (open != null) {
                    result.add(open);
                }
            } else {
                open = flows ? open : null;
                add(space, open, result);
            }
            add(List.of(child), open, result);
            space.clear();
            breaks = 0;
        }
        if (parted) {
            parent.empty();
            parent.appendChildren(result);
            if (parent.normalName().equals("p")) {
                parent.tagName("div");
            }
        }
    }

    private static boolean isSetIn(Node node) {
        var text =
                node instanceof TextNode words ? words.getWholeText() : node instanceof Element e ? e.wholeText() : "";
        return SET_IN.matcher(text).lookingAt();
    }

    private static void add(List<Node> nodes, @Nullable Element paragraph, List<Node> result) {
        if (paragraph == null) {
            result.addAll(nodes);
        } else {
            nodes.forEach(paragraph::appendChild);
        }
    }
}
