package gazette.collect.read.web.wiki;

import gazette.collect.read.Findings;
import gazette.collect.read.html.Tree;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.TextNode;

/** What in the article of a wiki leads elsewhere in the wiki, or speaks to those who write it. */
final class SignPosts {
    private static final Map<String, String> FURNITURE = furniture();

    /** Where a site that copies a wiki gave its links no name. */
    private static final Set<String> EDITING = Set.of(
            "edit",
            "edit source",
            "modifier",
            "modifier le code",
            "bearbeiten",
            "quelltext bearbeiten",
            "editar",
            "editar código",
            "editar fonte",
            "modifica",
            "modifica wikitesto",
            "bewerken",
            "brontekst bewerken",
            "edytuj",
            "edytuj kod",
            "redigera",
            "redigera wikitext",
            "править",
            "править код",
            "編集",
            "编辑",
            "編輯");

    private static final Pattern OPENING = Pattern.compile("\\s*\\[\\s*$");
    private static final Pattern BETWEEN = Pattern.compile("^\\s*[|·/]\\s*$");
    private static final Pattern CLOSING = Pattern.compile("^\\s*\\]");

    private SignPosts() {}

    private static Map<String, String> furniture() {
        var furniture = new LinkedHashMap<String, String>();
        furniture.put(
                ".mw-editsection, .mw-editsection-like, .editsection, .mw-cite-backlink",
                "leads to the editing of the page");
        furniture.put("#toc, .toc, .mw-table-of-contents, .vector-toc, #mw-toc-heading", "the contents of the page");
        furniture.put(
                "#siteSub, #contentSub, #contentSub2, #jump-to-nav, .mw-jump, .mw-jump-link, .mw-indicators, #coordinates,"
                        + " .geo-nondefault, .geo-multi-punct, .shortdescription",
                "the head of every page of the wiki");
        furniture.put(
                ".ambox, .tmbox, .ombox, .cmbox, .mbox-small, .messagebox, .bandeau-container, .bandeau-article, .avviso,"
                        + " .Inline-Template, .stub, .asbox, .box-More_citations_needed, #stub",
                "speaks to those who write the page");
        furniture.put(
                ".hatnote, .dablink, .rellink, .homonymie, .hauptartikel, .bandeau-portail, .portal, .portalbox, .portal-bar,"
                        + " .sistersitebox, .side-box, .navbox, .navbox-container, .vertical-navbox, table.sidebar, .navbar,"
                        + " .NavFrame, .navigation-box, .authority-control, .normdaten, #normdaten, .catlinks,"
                        + " .printfooter, [role=navigation], .mw-authority-control",
                "leads to other pages of the wiki");
        furniture.put(".noprint, .navigation-not-searchable", "the wiki does not print it either");
        return furniture;
    }

    /** Takes it out of the article. */
    static void clear(Element article, Findings findings) {
        FURNITURE.forEach((selector, why) -> {
            for (var element : Tree.all(article, selector)) {
                if (element.root().equals(article.root())) {
                    drop(element, why, findings);
                }
            }
        });
    }

    /** Takes the links that lead to the editing of a section out of its heading, with their brackets. */
    static void clearHeadings(Element body, Findings findings) {
        for (var link : Tree.all(body, "a")) {
            if (Tree.isIn(link, "h1, h2, h3, h4, h5, h6")
                    && EDITING.contains(link.text().strip().toLowerCase(Locale.ROOT))
                    && isBracketed(link)) {
                brackets(link);
                drop(link, "leads to the editing of the page", findings);
            }
        }
    }

    private static boolean isBracketed(Element link) {
        return link.previousSibling() instanceof TextNode before
                && (OPENING.matcher(before.getWholeText()).find()
                        || BETWEEN.matcher(before.getWholeText()).find());
    }

    /** Two ways to edit a section share one pair of brackets, with a stroke between them. */
    private static void brackets(Element link) {
        if (link.previousSibling() instanceof TextNode before) {
            before.text(BETWEEN.matcher(OPENING.matcher(before.getWholeText()).replaceFirst(""))
                    .replaceFirst(""));
        }
        if (link.nextSibling() instanceof TextNode after) {
            var rest = CLOSING.matcher(after.getWholeText());
            after.text(
                    rest.lookingAt()
                            ? rest.replaceFirst("")
                            : BETWEEN.matcher(after.getWholeText()).replaceFirst(" ["));
        }
    }

    private static void drop(Element element, String why, Findings findings) {
        if (element.hasText()) {
            findings.drop(element.text(), why);
        }
        element.remove();
    }
}
