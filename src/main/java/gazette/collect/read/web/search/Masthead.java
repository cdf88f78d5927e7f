package gazette.collect.read.web.search;

import gazette.collect.read.web.evidence.FrontPage;
import gazette.collect.read.web.evidence.Likeness;
import gazette.collect.read.web.evidence.Prose;
import gazette.collect.read.web.evidence.Signs;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.select.NodeFilter;
import org.jspecify.annotations.Nullable;

/**
 * What a page puts over its article.
 *
 * @param byline the line that says who wrote it, if there is one
 * @param headline as it stands there, if it was found
 */
public record Masthead(Optional<String> byline, Optional<String> headline) {
    /** Takes it out of a page. */
    static Masthead take(Element body, String headline) {
        var search = new Lines(body, headline);
        body.filter(search);
        var byline = Optional.ofNullable(search.byline);
        var heading = Optional.ofNullable(search.heading);
        var name = byline.map(Masthead::name);
        var headed = heading.map(Element::text).map(String::strip);
        byline.ifPresent(Element::remove);
        heading.ifPresentOrElse(line -> line.replaceWith(new Element(Lead.HEADLINE)), () -> only(body));
        return new Masthead(name, headed);
    }

    /** A page with one heading of the first order calls its article so, whatever it says to others. */
    private static void only(Element body) {
        var headings = body.select("h1");
        if (headings.size() == 1) {
            headings.getFirst().addClass(Signs.HEADLINE);
        }
    }

    private static String name(Element byline) {
        var name = byline.selectFirst("[itemprop=name]");
        return (name == null ? byline : name).text().strip();
    }

    /** Finds the first byline and the first line that is the headline. */
    private static final class Lines implements NodeFilter {
        private static final Pattern AUTHOR = Pattern.compile("\\bauthor\\b");

        /** A longer line says more than who and when; in characters. */
        private static final int LONGEST_BYLINE = 100;

        /** What is beside the article names the author of something else: of a comment, of a teaser. */
        private static final double BESIDE = -4;

        /** A headline may be cut or have a word more where it stands large. */
        private static final double ALIKE = 0.7;

        private final Element body;
        private final String headline;

        @Nullable
        private Element byline;

        @Nullable
        private Element heading;

        Lines(Element body, String headline) {
            this.body = body;
            this.headline = headline;
        }

        @Override
        public FilterResult head(Node node, int depth) {
            if (!(node instanceof Element element) || element.equals(body)) {
                return FilterResult.CONTINUE;
            }
            if (heading == null && isHeadline(element)) {
                heading = element;
                return FilterResult.SKIP_ENTIRELY; // Who wrote it does not stand in the headline, whatever is named so.
            }
            if (byline == null && isByline(element)) {
                byline = element;
                return FilterResult.SKIP_ENTIRELY;
            }
            return byline == null || heading == null ? FilterResult.CONTINUE : FilterResult.STOP;
        }

        private static boolean isByline(Element element) {
            boolean named = element.attr("rel").equals("author")
                    || AUTHOR.matcher(element.attr("itemprop")).find()
                    || Signs.isByline(element);
            return named
                    && element.closest("figure") == null
                    && !FrontPage.isBehind(element)
                    && !Signs.tellsOfAuthor(element)
                    && !Prose.isLongerThan(element, LONGEST_BYLINE)
                    && element.hasText()
                    && !isBeside(element);
        }

        private static boolean isBeside(Element element) {
            return Signs.odds(element) <= BESIDE
                    || element.parents().stream()
                            .takeWhile(box -> !box.nameIs("body"))
                            .anyMatch(box -> Signs.odds(box) <= BESIDE || box.nameIs("nav") || box.nameIs("aside"));
        }

        private boolean isHeadline(Element element) {
            return (element.nameIs("h1") || element.nameIs("h2")) && Likeness.of(headline, element.text()) > ALIKE;
        }
    }
}
