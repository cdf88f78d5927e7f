package gazette.collect.read.html;

import gazette.article.Article;
import gazette.article.Block;
import gazette.article.Head;
import gazette.article.Inlines;
import gazette.article.Reading;
import gazette.collect.read.Desk;
import gazette.collect.read.Headlines;
import gazette.collect.read.Manuscript;
import gazette.diagnostic.Noted;
import gazette.language.Language;
import java.util.List;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/** Reads HTML that holds one article and says what its parts are. */
public final class CleanHtml {
    private CleanHtml() {}

    /**
     * Understands an HTML document. What stands outside of its {@code article} (else {@code main}, else {@code body}) is not
     * part of it; scripts, forms and what cannot be printed is left out and stands in the reading.
     *
     * @param document the tree of the manuscript; it is changed on the way
     */
    public static Noted<Article> read(Manuscript manuscript, Document document) {
        var desk = new Desk(manuscript);
        var marked = new Marked(document);
        var root = Root.of(marked);
        var language = Languages.declared(root).orElseGet(() -> manuscript.languageOf(root.text()));
        var credits = new TailReader(desk, marked, root, language);
        var origin = credits.origin();
        var owed = credits.credits();
        var head = new HeadReader(desk, marked, root, language).head();
        var body = new BlockReader(desk, root, language).blocks();
        return desk.handOver(new Article(
                named(head, body, desk),
                language,
                body,
                owed,
                origin,
                desk.findings().reading(Reading.Reader.HTML)));
    }

    /** Understands a piece of HTML inside another text. */
    public static List<Block> blocks(String html, Desk desk, Language language) {
        return new BlockReader(desk, Jsoup.parseBodyFragment(html).body(), language).blocks();
    }

    /** Understands the part of a page that holds an article; the element may be changed on the way. */
    public static List<Block> blocks(Element article, Desk desk, Language language) {
        return new BlockReader(desk, article, language).blocks();
    }

    private static Head named(Head head, List<Block> body, Desk desk) {
        if (!head.headline().isEmpty() || body.isEmpty()) {
            return head;
        }
        var standIn = Headlines.standIn(
                desk.manuscript().input(),
                () -> body.getFirst() instanceof Block.Paragraph p ? Inlines.text(p.text()) : "");
        desk.findings().infer(standIn, "stands in for a title, since there is none");
        return new Head(head.kicker(), Inlines.of(standIn), head.standfirst(), head.byline(), head.published());
    }
}
