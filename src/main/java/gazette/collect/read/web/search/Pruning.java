package gazette.collect.read.web.search;

import gazette.collect.read.Findings;
import gazette.collect.read.web.evidence.Phrasing;
import gazette.collect.read.web.evidence.Prose;
import gazette.collect.read.web.evidence.Signs;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.Set;
import org.jsoup.nodes.Element;

/** Takes furniture out of an article that was found: forms, share bars, lists of links, boxes of anything but prose. */
public final class Pruning {
    private static final int LONGEST_SHARE = 500;

    private static final String TEXTUAL = "span, li, td, blockquote, dl, div, img, ol, p, pre, table, ul";

    private final Findings findings;
    private final Element article;
    private final boolean byNames;

    /** The tables that hold data: asked for every box in them. */
    private final Set<Element> data = Collections.newSetFromMap(new IdentityHashMap<>());

    private static final int NAMED = 25;

    private Pruning(Element article, boolean byNames, Findings findings) {
        this.findings = findings;
        this.article = article;
        this.byNames = byNames;
        article.select("table").stream().filter(Tables::holdsData).forEach(data::add);
    }

    /**
     * Prunes an article.
     *
     * @param byNames whether classes and ids count
     * @param byMeasure whether boxes of little prose go, too
     */
    public static void prune(Element article, boolean byNames, boolean byMeasure, Findings findings) {
        var pruning = new Pruning(article, byNames, findings);
        if (byMeasure) {
            pruning.weed("form, fieldset");
        }
        article.select("object, embed, iframe").remove();
        article.select("footer, aside, nav").stream()
                .filter(box -> !Signs.isPulled(box) && box.closest("blockquote") == null)
                .forEach(box -> pruning.drop(box, "it is marked up as <" + box.normalName() + ">"));
        pruning.shares();
        article.select("input, textarea, select, button").forEach(field -> pruning.drop(field, "a field or a button"));
        pruning.headings();
        if (byMeasure) {
            pruning.weed("table");
            pruning.weed("ul, ol");
            pruning.weed("div");
        }
        article.select("h1").tagName("h2");
        pruning.emptyParagraphs();
        pruning.singleCells();
    }

    private int weight(Element element) {
        return byNames && element.closest("figure") == null ? (int) (NAMED * Signs.votes(element)) : 0;
    }

    private void shares() {
        for (var element : article.select("*")) {
            if (!element.equals(article)
                    && !article.equals(element.parent())
                    && Signs.isSharing(element)
                    && Prose.length(element) < LONGEST_SHARE) {
                drop(
                        element,
                        "it is named for sharing: “" + Signs.names(element).strip() + "”");
            }
        }
    }

    private void headings() {
        for (var heading : article.select("h1, h2")) {
            if (byNames && Signs.isFurniture(heading)) {
                drop(heading, "it is named “" + Signs.names(heading).strip() + "”");
            }
        }
    }

    private void emptyParagraphs() {
        for (var paragraph : article.select("p")) {
            if (!paragraph.hasText() && paragraph.selectFirst("img, embed, object, iframe") == null) {
                paragraph.remove();
            }
        }
    }

    /** A table of one cell is a frame round whatever is in it. */
    private void singleCells() {
        for (var table : article.select("table")) {
            var rows = table.select("> tr, > tbody > tr");
            if (rows.size() == 1 && rows.getFirst().childrenSize() == 1 && table.parent() != null) {
                var cell = rows.getFirst().child(0);
                cell.tagName(cell.childNodes().stream().allMatch(Phrasing::is) ? "p" : "div");
                table.replaceWith(cell);
            }
        }
    }

    private void weed(String selector) {
        var elements = article.select(selector);
        // from the last to the first, so that what is inside goes before what is around it is judged
        for (int i = elements.size() - 1; i >= 0; i--) {
            var element = elements.get(i);
            if (!element.equals(article) && element.parent() != null && isWeed(element)) {
                drop(element, "a box of links, pictures or fields rather than of prose");
            }
        }
    }

    /** What stands in something that is gone already, is told with it. */
    private void drop(Element element, String why) {
        if (element.hasText() && element.root().equals(article.root())) {
            findings.drop(element.text(), why);
        }
        element.remove();
    }

    private boolean isWeed(Element element) {
        if (touchesData(element) || element.closest("code") != null || holdsPost(element)) {
            return false;
        }
        int weight = weight(element);
        if (weight < 0) {
            return true;
        }
        if (Prose.commas(element.text()) >= 10) {
            return false;
        }
        return new Box(element, weight).isWeed();
    }

    /** Whether it is a table of data, stands in one or holds one. */
    private boolean touchesData(Element element) {
        return !data.isEmpty()
                && (data.contains(element)
                        || element.parents().stream().anyMatch(data::contains)
                        || element.select("table").stream().anyMatch(data::contains));
    }

    /** A post of another site, which its own mark-up makes look like a box of links. */
    private static boolean holdsPost(Element element) {
        var quotation = element.selectFirst("blockquote");
        return quotation != null && quotation.hasText() && 2 * Prose.length(quotation) >= Prose.length(element);
    }

    /** A box of few commas, measured. */
    private record Box(Element element, int weight) {
        boolean isWeed() {
            var text = element.text().strip();
            boolean isList = isList(text);
            return isThin(isList) && !(isList && isGallery());
        }

        private boolean isList(String text) {
            if (element.normalName().equals("ul") || element.normalName().equals("ol")) {
                return true;
            }
            int listed =
                    element.select("ul, ol").stream().mapToInt(Prose::length).sum();
            return !text.isEmpty() && (double) listed / text.length() > 0.9;
        }

        private boolean isThin(boolean isList) {
            int paragraphs = count("p");
            int images = count("img");
            int items = count("li") - 100;
            int inputs = count("input");
            int length = Prose.length(element);
            double links = Prose.linkShare(element);
            boolean inFigure =
                    element.closest("figure") != null && !element.normalName().equals("figure");
            boolean bare = !isList
                    && !inFigure
                    && Prose.share(element, "h1, h2, h3, h4, h5, h6") < 0.9
                    && length < 25
                    && (images == 0 || images > 2)
                    && links > 0;
            return bare
                    || (!inFigure && images > 1 && (double) paragraphs / images < 0.5)
                    || (!isList && items > paragraphs)
                    || inputs > paragraphs / 3
                    || (!isList && weight < NAMED && links > 0.2)
                    || (weight >= NAMED && links > 0.5)
                    || (images == 0 && Prose.share(element, TEXTUAL) == 0);
        }

        private boolean isGallery() {
            for (var child : element.children()) {
                if (child.childrenSize() > 1) {
                    return false;
                }
            }
            return count("img") == count("li");
        }

        private int count(String name) {
            return element.select(name).size();
        }
    }
}
