package gazette.collect.read.web.search;

import gazette.collect.read.web.evidence.Phrasing;
import java.util.ArrayList;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Comment;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jspecify.annotations.Nullable;

/** Clears a page of what nobody who looks at it sees, and makes its paragraphs what they look like. */
public final class Clearing {
    private static final Pattern HIDING =
            Pattern.compile("(?:^|[;\\s])(?:display\\s*:\\s*none|visibility\\s*:\\s*hidden)", Pattern.CASE_INSENSITIVE);

    private Clearing() {}

    /** Clears the whole page. */
    public static void clear(Document page) {
        unwrapNoscript(page);
        page.select("script, style, template, noscript, link, meta, title, base, canvas, head")
                .remove();
        removeComments(page);
        page.select("font").tagName("span");
        removeHidden(page);
        paragraphs(page.body());
    }

    /** A picture that only those without scripts would get is the same as the one beside it, in full. */
    private static void unwrapNoscript(Document page) {
        for (var noscript : page.select("noscript")) {
            var inside = Jsoup.parseBodyFragment(
                            noscript.html().contains("<img") ? noscript.html() : noscript.wholeText())
                    .body();
            var image = inside.select("img");
            if (image.size() != 1 || inside.hasText()) {
                continue;
            }
            var before = noscript.previousElementSibling();
            if (before != null && isSinglePicture(before)) {
                var placeholder = before.normalName().equals("img") ? before : before.selectFirst("img");
                var full = image.first();
                if (placeholder != null && full != null) {
                    for (var attribute : placeholder.attributes()) {
                        if (!attribute.getValue().isEmpty() && !full.hasAttr(attribute.getKey())) {
                            full.attr(attribute.getKey(), attribute.getValue());
                        }
                    }
                }
                before.replaceWith(inside.child(0));
                noscript.remove();
            } else if (before == null || before.selectFirst("img") == null) {
                noscript.replaceWith(inside.child(0));
            }
        }
    }

    private static boolean isSinglePicture(Element element) {
        if (element.normalName().equals("img")) {
            return true;
        }
        return !element.hasText() && element.select("img").size() == 1;
    }

    private static void removeComments(Document page) {
        var comments = new ArrayList<Node>();
        page.traverse((node, depth) -> {
            if (node instanceof Comment) {
                comments.add(node);
            }
        });
        comments.forEach(Node::remove);
    }

    private static void removeHidden(Document page) {
        for (var element : page.body().select("[style], [hidden], [aria-hidden=true], [aria-modal=true]")) {
            if (isHidden(element)) {
                element.remove();
            }
        }
    }

    private static boolean isHidden(Element element) {
        // What is said under a picture is hidden from those who hear its alternative text, and from nobody else.
        boolean fallback = element.normalName().equals("math") || element.closest("figcaption") != null;
        return HIDING.matcher(element.attr("style")).find()
                || element.hasAttr("hidden")
                || (element.attr("aria-hidden").toLowerCase(Locale.ROOT).equals("true") && !fallback)
                || (element.attr("aria-modal").equals("true")
                        && element.attr("role").equals("dialog"));
    }

    /** Two line breaks or more end a paragraph, whatever the mark-up calls it. */
    private static void paragraphs(Element body) {
        var parents = Collections.<Element>newSetFromMap(new IdentityHashMap<>());
        for (var lineBreak : body.select("br")) {
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
            if (breaks > 1) {
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

    private static void add(List<Node> nodes, @Nullable Element paragraph, List<Node> result) {
        if (paragraph == null) {
            result.addAll(nodes);
        } else {
            nodes.forEach(paragraph::appendChild);
        }
    }
}
