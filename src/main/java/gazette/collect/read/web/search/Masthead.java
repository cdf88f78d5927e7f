package gazette.collect.read.web.search;

import gazette.collect.read.html.Tree;
import gazette.collect.read.web.evidence.FrontPage;
import gazette.collect.read.web.evidence.Likeness;
import gazette.collect.read.web.evidence.Prose;
import gazette.collect.read.web.evidence.Signs;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
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
        var byline = Optional.ofNullable(search.byline).or(() -> only(Tree.all(body, "a[rel=author]")));
        var heading = Optional.ofNullable(search.heading);
        var name = byline.map(Masthead::name);
        var headed = heading.map(Element::text).map(String::strip);
        byline.ifPresent(Element::remove);
        heading.ifPresentOrElse(
                line -> line.replaceWith(new Element(Prelims.HEADLINE)),
                // A page with one heading of the first order calls its article so, whatever it says to others.
                () -> only(Tree.all(body, "h1")).ifPresent(line -> line.addClass(Signs.HEADLINE)));
        return new Masthead(name, headed);
    }

    /** What there is once on a page is the article's, wherever it stands. */
    private static Optional<Element> only(List<Element> elements) {
        return elements.size() == 1 ? Optional.of(elements.getFirst()) : Optional.empty();
    }

    private static String name(Element byline) {
        var name = Tree.first(byline, "[itemprop=name]").orElse(null);
        return (name == null ? byline : name).text().strip();
    }

    /** Finds the first byline and the line that is the headline. */
    private static final class Lines implements NodeFilter {
        private static final Pattern AUTHOR = Pattern.compile("\\bauthor\\b");

        /** A longer line says more than who and when; in characters. */
        private static final int LONGEST_BYLINE = 100;

        /** What is beside the article names the author of something else: of a comment, of a teaser. */
        private static final double BESIDE = -4;

        /** A headline may be cut or have a word more where it stands large. */
        private static final double ALIKE = 0.7;

        /** How much of what the page is called a heading of a lower order says; less is a name beside the headline. */
        private static final double MOST = 0.5;

        /** What has more words than this holds the article, whatever it is called. */
        private final int half;

        private final Element body;

        @Nullable
        private Element byline;

        @Nullable
        private final Element heading;

        Lines(Element body, String headline) {
            this.body = body;
            this.heading = heading(body, headline);
            this.half = Prose.length(body) / 2;
        }

        @Override
        public FilterResult head(Node node, int depth) {
            if (!(node instanceof Element element) || element.equals(body)) {
                return FilterResult.CONTINUE;
            }
            if (element.equals(heading)) {
                return FilterResult.SKIP_ENTIRELY; // Who wrote it does not stand in the headline, whatever is named so.
            }
            if (byline == null && isByline(element)) {
                byline = element;
                return FilterResult.SKIP_ENTIRELY;
            }
            return byline == null ? FilterResult.CONTINUE : FilterResult.STOP;
        }

        private boolean isByline(Element element) {
            boolean named = element.attr("rel").equals("author")
                    || AUTHOR.matcher(element.attr("itemprop")).find()
                    || Signs.isByline(element);
            return named
                    && !Tree.isIn(element, "figure")
                    && !FrontPage.isBehind(element)
                    && !Signs.tellsOfAuthor(element)
                    && !Prose.isLongerThan(element, LONGEST_BYLINE)
                    && element.hasText()
                    && !isBeside(element);
        }

        private boolean isBeside(Element element) {
            return Signs.odds(element) <= BESIDE
                    || element.parents().stream()
                            .takeWhile(box -> !box.nameIs("body") && !Prose.isLongerThan(box, half))
                            .anyMatch(box -> Signs.odds(box) <= BESIDE || box.nameIs("nav") || box.nameIs("aside"));
        }

        private static @Nullable Element heading(Element body, String headline) {
            return Stream.of(alike(Tree.all(body, "h1"), headline, 0), alike(Tree.all(body, "h2"), headline, MOST))
                    .flatMap(Optional::stream)
                    .findFirst()
                    .orElse(null);
        }

        private static Optional<Element> alike(List<Element> headings, String headline, double much) {
            return headings.stream()
                    .filter(heading -> Likeness.of(headline, heading.text()) > ALIKE
                            && Likeness.of(heading.text(), headline) > much)
                    .findFirst();
        }
    }
}
