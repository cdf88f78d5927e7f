package gazette.collect.read.web.search;

import gazette.collect.read.web.evidence.Phrasing;
import gazette.collect.read.web.evidence.Prose;
import java.util.ArrayList;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Set;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.TextNode;

/** Finds the element that holds the article, and those beside it that belong to it. */
public final class Body {
    /** An ancestor of so many good elements holds an article in several parts. */
    private static final int PARTS = 3;

    /** What is nearly as heavy as the heaviest. */
    private static final double NEAR = 0.75;

    private static final double SIBLING = 0.2;
    private static final double LEAST_SIBLING = 10;

    private static final Set<String> AS_THEY_ARE = Set.of("div", "article", "section", "p", "ol", "ul");

    private final Element body;
    private final Scores scores;

    private Body(Element body, Scores scores) {
        this.body = body;
        this.scores = scores;
    }

    /** Takes the article out of a cleared page: a new element with all its parts. */
    public static Element of(Element body, boolean byNames) {
        var scores = Scores.of(body, byNames);
        return new Body(body, scores).joined();
    }

    private Element joined() {
        var best = scores.best();
        var article = new Element("div");
        if (best.isEmpty() || best.getFirst().normalName().equals("body")) {
            for (var child : List.copyOf(body.childNodes())) {
                article.appendChild(child);
            }
            return article;
        }
        var top = top(best);
        var parent = top.parent();
        if (parent == null) {
            article.appendChild(top);
            return article;
        }
        top.before(new Element(LeadPictures.PLACE));
        double threshold = Math.max(LEAST_SIBLING, scores.of(top) * SIBLING);
        for (var sibling : List.copyOf(parent.children())) {
            if (sibling.equals(top) || belongs(sibling, top, threshold)) {
                article.appendChild(sibling);
            }
        }
        for (var part : article.children()) {
            if (!AS_THEY_ARE.contains(part.normalName())) {
                part.tagName("div");
            }
        }
        return article;
    }

    /** The heaviest element, or the one around it if that holds more of the article. */
    private Element top(List<Element> best) {
        var top = common(best);
        scores.add(top);
        var parent = top.parent();
        double last = scores.of(top);
        double least = last / 3;
        while (parent != null && !parent.normalName().equals("body")) {
            if (!scores.has(parent)) {
                parent = parent.parent();
                continue;
            }
            double score = scores.of(parent);
            if (score < least) {
                break;
            }
            if (score > last) {
                top = parent;
                break;
            }
            last = score;
            parent = parent.parent();
        }
        parent = top.parent();
        while (parent != null && !parent.normalName().equals("body") && parent.childrenSize() == 1) {
            top = parent;
            parent = top.parent();
        }
        scores.add(top);
        return top;
    }

    private Element common(List<Element> best) {
        var first = best.getFirst();
        var others = new ArrayList<Set<Element>>();
        for (var other : best.subList(1, best.size())) {
            if (scores.of(other) >= NEAR * scores.of(first)) {
                var ancestors = Collections.<Element>newSetFromMap(new IdentityHashMap<>());
                ancestors.addAll(other.parents());
                others.add(ancestors);
            }
        }
        if (others.size() < PARTS) {
            return first;
        }
        for (var ancestor : first.parents()) {
            if (ancestor.normalName().equals("body")) {
                break;
            }
            if (others.stream()
                            .filter(ancestors -> ancestors.contains(ancestor))
                            .count()
                    >= PARTS) {
                return ancestor;
            }
        }
        return first;
    }

    private boolean belongs(Element sibling, Element top, double threshold) {
        boolean alike = !top.className().isEmpty() && sibling.className().equals(top.className());
        double bonus = alike ? scores.of(top) * SIBLING : 0;
        if (scores.has(sibling) && scores.of(sibling) + bonus >= threshold) {
            return true;
        }
        return isParagraph(sibling) && readsAsText(sibling);
    }

    private static boolean isParagraph(Element element) {
        return element.normalName().equals("p")
                || (element.normalName().equals("div")
                        && !Phrasing.holdsBlocks(element)
                        && element.textNodes().stream().anyMatch(text -> !isBlank(text)));
    }

    private static boolean isBlank(TextNode text) {
        return text.isBlank();
    }

    private static boolean readsAsText(Element element) {
        int length = Prose.length(element);
        double links = Prose.linkShare(element);
        if (length > 80) {
            return links < 0.25;
        }
        return length > 0 && links == 0 && element.text().matches("(?s).*\\.( .*|$)");
    }
}
