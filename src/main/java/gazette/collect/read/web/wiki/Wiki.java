package gazette.collect.read.web.wiki;

import gazette.collect.read.Findings;
import gazette.collect.read.html.Tree;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/**
 * The article of a page that MediaWiki made.
 *
 * @param article with sections, figures, lists and notes marked up as HTML means them
 * @param headline empty if the page shows none
 * @see <a href="https://www.mediawiki.org/wiki/Manual:Interface/IDs_and_classes">The names that MediaWiki gives</a>
 */
public record Wiki(Element article, Optional<String> headline) {
    private static final String OF_WIKI = "meta[name=generator][content^=MediaWiki], body.mediawiki, .mw-parser-output";

    /** So much text is an article, in characters. */
    private static final int SHORTEST = 200;

    /**
     * The article of a page; empty if it is of no wiki, or has nothing to be read. From headings that were copied out of a
     * wiki, what leads to their editing is taken in any case.
     */
    public static Optional<Wiki> of(Document page, Findings findings) {
        SignPosts.clearHeadings(page.body(), findings);
        if (!Tree.has(page, OF_WIKI)) {
            return Optional.empty();
        }
        return longest(page, ".mw-parser-output")
                .or(() -> longest(page, "#mw-content-text"))
                .map(text -> new Wiki(cleared(text, findings), headline(page)));
    }

    private static Optional<Element> longest(Document page, String selector) {
        return Tree.all(page.body(), selector).stream()
                .filter(text -> text.parent() == null || !Tree.isIn(text.parent(), selector))
                .filter(text -> text.text().length() >= SHORTEST)
                .max(Comparator.comparingInt(text -> text.text().length()));
    }

    private static Optional<String> headline(Document page) {
        return Tree.first(page, "#firstHeading, h1.firstHeading, h1.page-header__title")
                .map(heading -> heading.text().strip())
                .filter(heading -> !heading.isEmpty());
    }

    private static Element cleared(Element text, Findings findings) {
        var article = new Element("article");
        article.appendChildren(List.copyOf(text.childNodes()));
        SignPosts.clear(article, findings);
        sections(article);
        notes(article, findings);
        WikiPictures.frame(article);
        return article;
    }

    /** Headings and lists stand in boxes for each other's sake, and on small screens sections are folded. */
    private static void sections(Element article) {
        Tree.all(article, "section, .mw-heading, .section-heading, .mw-headline, .div-col, .multicol, .reflist")
                .forEach(Element::unwrap);
    }

    /** A wiki numbers its sources as notes, and calls them so; they are printed where they are called, without a heading. */
    private static void notes(Element article, Findings findings) {
        for (var list : Tree.all(article, "ol.references")) {
            list.select("> li[id]").attr("role", "doc-endnote");
            list.select(".reference-text").unwrap();
            var box = list;
            while (box.parent() != null
                    && !box.parent().equals(article)
                    && box.siblingElements().isEmpty()) {
                box = box.parent();
            }
            var heading = box.previousElementSibling();
            var after = box.nextElementSibling();
            while (after != null && !after.hasText()) {
                after = after.nextElementSibling();
            }
            if (heading != null && isHeading(heading) && (after == null || isHeading(after))) {
                findings.drop(heading.text(), "heads nothing but notes");
                heading.remove();
            }
        }
    }

    private static boolean isHeading(Element element) {
        return element.normalName().matches("h[1-6]");
    }
}
