package gazette.collect.read.web;

import gazette.article.Article;
import gazette.collect.read.Manuscript;
import gazette.collect.read.html.CleanHtml;
import gazette.collect.read.html.Tree;
import gazette.collect.read.web.evidence.Signs;
import gazette.diagnostic.Noted;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/** Reads HTML of which nobody knows whether it is a page of the web, or holds an article and nothing else. */
public final class HtmlFile {
    private HtmlFile() {}

    /** Understands it as what it is. */
    public static Noted<Article> read(Manuscript manuscript) {
        var document = Tree.of(manuscript.text(), "");
        return isPage(document) ? WebPage.read(manuscript, document).article() : CleanHtml.read(manuscript, document);
    }

    /**
     * Whether a document is a page, rather than one that holds an article and nothing else: pages have scripts, or ways to
     * other pages, or boxes named for what stands around articles, or are laid out as pages once were.
     */
    static boolean isPage(Document document) {
        return Tree.first(document, HtmlFile::isOfPage).isPresent();
    }

    private static boolean isOfPage(Element element) {
        return switch (element.normalName()) {
                    case "nav", "iframe", "form", "font", "center" -> true;
                    case "script" -> !element.attr("type").equalsIgnoreCase("application/ld+json");
                    case "table" -> element.parent() != null && Tree.isIn(element.parent(), "table");
                    default -> false;
                }
                || element.attr("role").equalsIgnoreCase("navigation")
                || (Tree.is(element, "[class], [id]") && Signs.isFurniture(element));
    }
}
