package gazette.collect.read.web.search;

import gazette.collect.read.Findings;
import gazette.collect.read.web.evidence.Likeness;
import gazette.collect.read.web.evidence.Prose;
import gazette.collect.read.web.evidence.Signs;
import java.util.Optional;
import java.util.Set;
import org.jsoup.nodes.Element;

/** Takes out, before anything is weighed, what by its names stands around articles. */
public final class Stripping {
    private static final Set<String> CONTAINERS =
            Set.of("div", "section", "header", "h1", "h2", "h3", "h4", "h5", "h6");

    private static final int LONGEST_BYLINE = 100;

    private final Findings findings;
    private Optional<String> byline = Optional.empty();
    private boolean headed;

    /** How much text there is on the page: what holds most of it, does not stand around it. */
    private int length;

    private Stripping(Findings findings) {
        this.findings = findings;
    }

    /**
     * Strips a cleared page.
     *
     * @param headline of the article, which the body need not repeat
     * @param byNames whether to believe classes and ids
     */
    public static Stripping strip(Element body, String headline, boolean byNames, Findings findings) {
        var stripping = new Stripping(findings);
        stripping.run(body, headline, byNames);
        return stripping;
    }

    /** The line in the page that says who wrote the article, if there is one. */
    public Optional<String> byline() {
        return byline;
    }

    /** Whether the headline was found. */
    public boolean isHeaded() {
        return headed;
    }

    private void run(Element body, String headline, boolean byNames) {
        length = Prose.length(body);
        for (var element : body.select("*")) {
            if (element.equals(body) || !isIn(element, body)) {
                continue;
            }
            if (byline.isEmpty() && isByline(element)) {
                byline = Optional.of(name(element));
                element.remove();
            } else if (!headed && isHeadline(element, headline)) {
                headed = true;
                element.replaceWith(new Element(LeadPictures.HEADLINE));
            } else if (byNames && isFurniture(element)) {
                if (element.hasText()) {
                    findings.drop(element.text(), evidence(element));
                }
                element.remove();
            } else if (isEmpty(element)) {
                element.remove();
            }
        }
    }

    private static String evidence(Element element) {
        return Signs.hasFurnitureRole(element)
                ? "its role is “" + element.attr("role") + "”"
                : "it is named “" + Signs.names(element).strip() + "”";
    }

    private static boolean isIn(Element element, Element body) {
        return element.parent() != null && element.root().equals(body.root());
    }

    private static boolean isByline(Element element) {
        boolean named = element.attr("rel").equals("author")
                || element.attr("itemprop").contains("author")
                || Signs.isByline(element);
        if (!named) {
            return false;
        }
        int length = Prose.length(element);
        return length > 0 && length < LONGEST_BYLINE;
    }

    private static String name(Element byline) {
        var name = byline.selectFirst("[itemprop*=name]");
        return (name == null ? byline : name).text().strip();
    }

    private static boolean isHeadline(Element element, String headline) {
        return (element.normalName().equals("h1") || element.normalName().equals("h2"))
                && Likeness.of(headline, element.text()) > 0.75;
    }

    private boolean isFurniture(Element element) {
        if (Signs.hasFurnitureRole(element)) {
            return true;
        }
        return Signs.isFurniture(element)
                && !element.normalName().equals("body")
                && !element.normalName().equals("a")
                && element.closest("table, code, figcaption") == null
                && !(element.closest("figure") != null && element.selectFirst("img, figcaption") != null)
                && 2 * Prose.length(element) < length;
    }

    private static boolean isEmpty(Element element) {
        return CONTAINERS.contains(element.normalName())
                && !element.hasText()
                && element.children().stream()
                        .allMatch(child -> child.normalName().equals("br")
                                || child.normalName().equals("hr"));
    }
}
