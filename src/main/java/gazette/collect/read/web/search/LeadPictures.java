package gazette.collect.read.web.search;

import gazette.collect.read.web.evidence.Prose;
import java.util.ArrayList;
import java.util.List;
import org.jsoup.nodes.Element;

/** Finds the pictures that stand between headline and text, outside of the element that holds the text. */
public final class LeadPictures {
    /** Left where the text was taken out. */
    static final String PLACE = "gazette-place";

    /** Left where the headline was. */
    static final String HEADLINE = "gazette-headline";

    /** More is a gallery, or not this article's. */
    private static final int MOST = 3;

    private LeadPictures() {}

    /** The figures with words under them that stand before the text, taken out of the rest of the page, in order. */
    public static List<Element> before(Element article, Element rest) {
        article.select(PLACE + ", " + HEADLINE).remove();
        var place = rest.selectFirst(PLACE);
        var headline = rest.selectFirst(HEADLINE);
        if (place == null) {
            return List.of();
        }
        var figures = new ArrayList<Element>();
        boolean headed = headline == null;
        for (var element : rest.select("figure, " + PLACE + ", " + HEADLINE)) {
            if (element.equals(headline)) {
                // a picture over the headline is the article's if both stand in one box
                figures.removeIf(figure -> !isNear(figure, element));
                headed = true;
            } else if (element.equals(place)) {
                break;
            } else if (isLead(element) && (headed || headline != null)) {
                figures.add(element);
            }
        }
        var leads = figures.subList(Math.max(0, figures.size() - MOST), figures.size());
        leads.forEach(Element::remove);
        return List.copyOf(leads);
    }

    private static boolean isLead(Element figure) {
        return figure.selectFirst("figcaption") != null
                && figure.hasText()
                && figure.parents().stream()
                        .noneMatch(outer -> outer.normalName().equals("figure"))
                && figure.closest("aside, nav, li, footer") == null
                && Prose.linkShare(figure) < 0.6;
    }

    private static boolean isNear(Element figure, Element headline) {
        var box = headline.parent();
        for (int level = 0; level < 3 && box != null; level++) {
            if (figure.parents().contains(box)) {
                return !box.normalName().equals("body");
            }
            box = box.parent();
        }
        return false;
    }
}
