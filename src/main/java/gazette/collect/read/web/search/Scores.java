package gazette.collect.read.web.search;

import gazette.collect.read.web.evidence.Phrasing;
import gazette.collect.read.web.evidence.Prose;
import gazette.collect.read.web.evidence.Signs;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Set;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.TextNode;

/**
 * Weighs every element of a page by the prose in it: each paragraph speaks for the elements around it, the nearest most.
 * What stands in links speaks against. The way of scoring, and that of {@link Body}, go back to Readability.
 *
 * @see <a href="https://github.com/mozilla/readability">Readability</a>
 */
final class Scores {
    private static final Set<String> PARAGRAPHS = Set.of("p", "td", "pre", "section", "h2", "h3", "h4", "h5", "h6");

    /** Shorter runs are labels. */
    private static final int SHORTEST = 25;

    private static final int HIGHEST = 5;

    /** How many of the heaviest elements are compared. */
    private static final int BEST = 5;

    private final IdentityHashMap<Element, Double> scores = new IdentityHashMap<>();
    private final List<Element> order = new ArrayList<>();
    private final boolean byNames;

    private static final int NAMED = 25;

    private Scores(boolean byNames) {
        this.byNames = byNames;
    }

    /**
     * Weighs the elements of a body. Loose text is wrapped in paragraphs on the way.
     *
     * @param byNames whether classes and ids count
     */
    static Scores of(Element body, boolean byNames) {
        var scores = new Scores(byNames);
        scores.paragraphs(body).forEach(scores::weigh);
        return scores;
    }

    private List<Element> paragraphs(Element body) {
        var found = Collections.<Element>newSetFromMap(new IdentityHashMap<>());
        var ordered = new ArrayList<Element>();
        for (var element : body.select("*")) {
            if (PARAGRAPHS.contains(element.normalName())) {
                add(element, found, ordered);
            }
            if (element.normalName().equals("div")) {
                for (var paragraph : division(element)) {
                    add(paragraph, found, ordered);
                }
            }
        }
        return ordered;
    }

    private static void add(Element element, Set<Element> found, List<Element> ordered) {
        if (found.add(element)) {
            ordered.add(element);
        }
    }

    /** A division is a paragraph if it holds nothing but a line of text; loose lines in it become paragraphs. */
    private static List<Element> division(Element element) {
        var found = new ArrayList<Element>();
        Element open = null;
        for (var child : List.copyOf(element.childNodes())) {
            if (Phrasing.is(child)) {
                boolean blank = (child instanceof TextNode text && text.isBlank())
                        || (child instanceof Element e && e.normalName().equals("br"));
                if (open != null) {
                    open.appendChild(child);
                } else if (!blank) {
                    open = new Element("p");
                    child.replaceWith(open);
                    open.appendChild(child);
                    found.add(open);
                }
            } else {
                open = null;
            }
        }
        var only = element.childrenSize() == 1 ? element.child(0) : null;
        boolean single = only != null
                && only.normalName().equals("p")
                && element.textNodes().stream().allMatch(TextNode::isBlank);
        if (only != null && single && element.parent() != null && Prose.linkShare(element) < 0.25) {
            element.replaceWith(only);
            found.add(only);
        } else if (!Phrasing.holdsBlocks(element)) {
            found.add(element);
        }
        return found;
    }

    private void weigh(Element paragraph) {
        int length = Prose.length(paragraph);
        if (paragraph.parent() == null || length < SHORTEST) {
            return;
        }
        double score = 2 + Prose.commas(paragraph.text()) + Math.min(length / 100, 3);
        var ancestor = paragraph.parent();
        for (int level = 0; level < HIGHEST && ancestor != null && ancestor.parent() != null; level++) {
            if (!scores.containsKey(ancestor)) {
                scores.put(ancestor, initial(ancestor));
                order.add(ancestor);
            }
            double share = level == 0 ? 1 : level == 1 ? 2 : level * 3;
            scores.merge(ancestor, score / share, Double::sum);
            ancestor = ancestor.parent();
        }
    }

    /** What the kind of an element and its names say before anything in it is read. */
    private double initial(Element element) {
        double kind = switch (element.normalName()) {
            case "div" -> 5;
            case "pre", "td", "blockquote" -> 3;
            case "address", "ol", "ul", "dl", "dd", "dt", "li", "form" -> -3;
            case "h1", "h2", "h3", "h4", "h5", "h6", "th" -> -5;
            default -> 0;
        };
        return kind + weight(element);
    }

    private int weight(Element element) {
        return byNames ? (int) (NAMED * Signs.votes(element)) : 0;
    }

    /** The score of an element; 0 if no paragraph spoke for it. */
    double of(Element element) {
        return scores.getOrDefault(element, 0.0);
    }

    boolean has(Element element) {
        return scores.containsKey(element);
    }

    /** Gives an element that no paragraph spoke for the score that its kind has. */
    void add(Element element) {
        scores.computeIfAbsent(element, this::initial);
    }

    /** The heaviest elements after their links were weighed, the heaviest first; may be empty. */
    List<Element> best() {
        for (var element : order) {
            scores.computeIfPresent(element, (e, score) -> score * (1 - Prose.linkShare(e)));
        }
        return order.stream()
                .sorted(Comparator.<Element>comparingDouble(this::of).reversed())
                .limit(BEST)
                .toList();
    }
}
