package gazette.collect.read.web.search;

import gazette.collect.read.Findings;
import java.util.Optional;
import org.jsoup.nodes.Element;

/**
 * The article of a page.
 *
 * @param article all that belongs to it, in one element
 * @param masthead what stood over it
 * @param standfirst a line that stood under the headline, outside of the text
 */
public record Search(Element article, Masthead masthead, Optional<Element> standfirst) {
    /** Finds it on a page that was cleared, and takes it out. */
    public static Search of(Element body, Known known, Findings findings) {
        var masthead = Masthead.take(body, known.headline());
        known.picture().ifPresent(address -> LeadPicture.mark(body, address));
        var page = weighed(body, known);
        var stretch = Stretch.heaviest(page).headed();
        stretch.tell(page, findings);
        var article = stretch.take();
        Pruning.prune(stretch, findings);
        Overline.clear(article, findings);
        var lead = Prelims.before(article, body);
        article.insertChildren(0, lead.pictures());
        Tidying.tidy(article, findings);
        return new Search(article, masthead, lead.line());
    }

    /** A page in its parts, each with what would be gained by it. */
    static Part weighed(Element body, Known known) {
        var page = Parts.of(body, known);
        Teasers.mark(page);
        Evidence.weigh(page);
        Weights.OF_PAGE.weigh(page);
        return page;
    }
}
