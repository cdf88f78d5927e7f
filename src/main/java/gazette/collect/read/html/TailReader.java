package gazette.collect.read.html;

import gazette.article.Credit;
import gazette.article.Inline;
import gazette.article.Origin;
import gazette.collect.read.CreditLines;
import gazette.collect.read.Desk;
import gazette.collect.read.Text;
import gazette.language.Language;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jsoup.nodes.Element;

/** Reads to whom an article is owed, and takes it out of the tree, so that it is not read again. */
final class TailReader {
    private static final String VIA = ".via, .hat-tip, .source-line";
    private static final String CREDIT = ".credit, .photo-credit, .contribution, .contributors, .copyright, .rights";

    private final Desk desk;
    private final Marked marked;
    private final Element root;
    private final Language language;
    private final InlineReader inlines;

    TailReader(Desk desk, Marked marked, Element root, Language language) {
        this.desk = desk;
        this.marked = marked;
        this.root = root;
        this.language = language;
        this.inlines = new InlineReader(desk, Map.of());
    }

    Origin origin() {
        var site = marked.first("meta[property=og:site_name], meta[name=publisher]")
                .map(meta -> meta.attr("content").strip())
                .filter(name -> !name.isEmpty());
        var address = marked.first("link[rel=canonical][href]")
                .map(link -> link.attr("href"))
                .or(() -> marked.first("meta[property=og:url]").map(meta -> meta.attr("content")))
                .flatMap(InlineReader::target);
        return new Origin(site, address, via(), desk.manuscript().input());
    }

    private List<Inline> via() {
        var element = marked.first(root, VIA).orElse(null);
        if (element == null || element.text().isBlank()) {
            return List.of();
        }
        var text = inlines.read(element, language);
        element.remove();
        return text;
    }

    /** Credits that stand outside of any figure. */
    List<Credit> credits() {
        var credits = new ArrayList<Credit>();
        for (var element : marked.in(root, CREDIT).toList()) {
            if (!Tree.holds(root, element) || Tree.isIn(element, "figure, table, blockquote")) {
                continue; // It stands in another credit, or in something else.
            }
            var text = inlines.read(element, language);
            if (!Text.isBlank(text)) {
                credits.add(new Credit(kind(element), text));
                element.remove();
            }
        }
        return credits;
    }

    private static Credit.Kind kind(Element element) {
        if (element.hasClass("copyright") || element.hasClass("rights")) {
            return Credit.Kind.RIGHTS;
        }
        if (element.hasClass("contribution") || element.hasClass("contributors")) {
            return Credit.Kind.CONTRIBUTION;
        }
        return CreditLines.tail(element.text()).orElse(Credit.Kind.PICTURE);
    }
}
