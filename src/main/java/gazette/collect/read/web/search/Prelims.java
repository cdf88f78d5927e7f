package gazette.collect.read.web.search;

import gazette.collect.read.html.Tree;
import gazette.collect.read.web.evidence.Prose;
import gazette.collect.read.web.evidence.Signs;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/** Finds what stands between headline and text, outside of the element that holds the text: a standfirst, pictures. */
final class Prelims {
    /** Left where the text was taken out. */
    static final String PLACE = "gazette-place";

    /** Left where the headline was. */
    static final String HEADLINE = "gazette-headline";

    /** More pictures are a gallery, or not this article's. */
    private static final int MOST = 3;

    /** In characters: shorter lines are dates and names, longer ones are prose, which was weighed. */
    private static final int SHORTEST_LINE = 25;

    private static final int LONGEST_LINE = 400;

    /** A headline stands in one box, or in boxes in it, with what belongs to it. */
    private static final int BOXES = 3;

    /** What is named for something beside the article. */
    private static final double BESIDE = -2;

    private static final double LINKED = 0.6;

    private final List<Element> found = new ArrayList<>();

    @Nullable
    private Element headline;

    private Prelims() {}

    /** What belongs to the article and stands before its text, taken out of the rest of the page. */
    static Prelims before(Element article, Element rest) {
        Tree.all(article, PLACE + ", " + HEADLINE).forEach(Element::remove);
        var prelims = new Prelims();
        if (Tree.has(rest, PLACE)) {
            prelims.find(rest);
            prelims.found.forEach(Element::remove);
        }
        return prelims;
    }

    /** In order. */
    List<Element> pictures() {
        return found.stream().filter(Prelims::isShown).toList();
    }

    Optional<Element> line() {
        return found.stream().filter(element -> !isShown(element)).findFirst();
    }

    private void find(Element rest) {
        headline = Tree.first(rest, HEADLINE).orElse(null);
        boolean passed = false;
        for (var element : Tree.all(rest, "figure, img, p, h2, h3, " + PLACE + ", " + HEADLINE)) {
            if (element.nameIs(PLACE)) {
                return;
            }
            if (element.nameIs(HEADLINE)) {
                // a picture over the headline is the article's if both stand in one box
                found.removeIf(figure -> !isNear(figure));
                passed = true;
            } else if (isPicture(element) || (passed && isLine(element))) {
                found.add(element);
            }
            if (found.size() > MOST) {
                found.removeFirst();
            }
        }
    }

    private static boolean isPicture(Element element) {
        boolean captioned = element.nameIs("figure") && element.hasText() && Tree.has(element, "figcaption");
        return (captioned || (isShown(element) && LeadPicture.isIn(element)))
                && element.parents().stream().noneMatch(box -> box.nameIs("figure"))
                && isLead(element);
    }

    private static boolean isShown(Element element) {
        return element.nameIs("figure") || element.nameIs("img");
    }

    /** A line under the headline, in its box, that is neither a date nor a way elsewhere. */
    private boolean isLine(Element line) {
        return !isShown(line)
                && line().isEmpty()
                && Prose.isLongerThan(line, SHORTEST_LINE)
                && !Prose.isLongerThan(line, LONGEST_LINE)
                && !Tree.isIn(line, "figure, form")
                && !Tree.has(line, "time")
                && isLead(line)
                && isNear(line)
                && line.parents().stream().limit(BOXES).noneMatch(box -> Signs.odds(box) <= BESIDE)
                && Signs.odds(line) > BESIDE
                && !Signs.isByline(line);
    }

    private static boolean isLead(Element element) {
        return !Tree.isIn(element, "aside, nav, li, footer") && Prose.linkShare(element) < LINKED;
    }

    private boolean isNear(Element element) {
        var box = headline == null ? null : headline.parent();
        for (int level = 0; level < BOXES && box != null && !box.nameIs("body"); level++) {
            if (Tree.holds(box, element)) {
                return true;
            }
            box = box.parent();
        }
        return false;
    }
}
