package gazette.collect.read.web;

import gazette.article.Article;
import gazette.article.Byline;
import gazette.article.Head;
import gazette.article.Inlines;
import gazette.article.Origin;
import gazette.article.Publication;
import gazette.article.Reading;
import gazette.collect.read.Bylines;
import gazette.collect.read.Dates;
import gazette.collect.read.Desk;
import gazette.collect.read.Headlines;
import gazette.collect.read.Manuscript;
import gazette.collect.read.html.CleanHtml;
import gazette.diagnostic.Noted;
import gazette.language.Language;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/** Reads a page of the web: finds the article among the furniture of the site. */
public final class WebPage {
    /** An article of fewer letters may be a piece of a longer one: the page is read again with less suspicion. */
    private static final int ENOUGH = 500;

    private final Desk desk;
    private final Document page;
    private final Declared declared;
    private String opening = "";

    private WebPage(Desk desk, Document page) {
        this.desk = desk;
        this.page = page;
        this.declared = Declarations.of(page);
    }

    /**
     * What a page was understood to be.
     *
     * @param article without the furniture
     * @param declared what the page says of it, for machines
     * @param opening the first paragraph, as the page has it; empty if there is none
     */
    public record Read(Noted<Article> article, Declared declared, String opening) {}

    /**
     * Understands a page.
     *
     * @param address where the page stands, so that links lead somewhere; empty if nobody knows
     */
    public static Read read(Manuscript manuscript, String address) {
        var desk = new Desk(manuscript);
        var page = new WebPage(desk, Jsoup.parse(manuscript.text(), address));
        return new Read(page.read(), page.declared, page.opening);
    }

    /** How suspicious the reader is. */
    private record Suspicion(boolean ofNames, boolean inWeights, boolean ofBoxes) {}

    private static final List<Suspicion> SUSPICIONS = List.of(
            new Suspicion(true, true, true),
            new Suspicion(false, true, true),
            new Suspicion(false, false, true),
            new Suspicion(false, false, false));

    private record Attempt(Element article, Optional<String> byline, boolean headed, int length) {}

    private Noted<Article> read() {
        var language = declared.language()
                .map(Language::of)
                .filter(Language::isDetermined)
                .orElse(desk.manuscript().language());
        Addresses.absolute(page);
        Clearing.clear(page);
        var found = attempt();
        opening = found.article.select("p").stream()
                .filter(Element::hasText)
                .findFirst()
                .map(Element::text)
                .orElse("");
        Figures.loosen(found.article);
        Links.distribute(found.article);
        var matter = HeadMatter.take(found.article, declared, found.headed, desk.findings());
        var tail = TailMatter.take(found.article);
        new Furniture(desk.findings()).clear(found.article);
        var body = CleanHtml.blocks(found.article, desk, language);
        var title = declared.title().orElse("");
        if (title.isEmpty()) {
            title = Headlines.standIn(desk.manuscript().input(), found.article.text());
        }
        var byline = declared.byline().or(found::byline).map(Bylines::read).orElse(Byline.NONE);
        var published = declared.published().map(text -> new Publication("", Dates.read(text)));
        var head = new Head(List.of(), Inlines.of(title), Inlines.of(matter.standfirst()), byline, published);
        var origin = new Origin(
                declared.site(), declared.address().flatMap(WebPage::uri), Inlines.of(tail.via()), desk.manuscript().input());
        return desk.handOver(new Article(
                head, language, body, tail.credits(), origin, desk.findings().reading(Reading.Reader.HTML)));
    }

    private Attempt attempt() {
        var attempts = new ArrayList<Attempt>();
        for (var suspicion : SUSPICIONS) {
            var attempt = attempt(page.body().clone(), suspicion);
            if (attempt.length >= ENOUGH) {
                return attempt;
            }
            attempts.add(attempt);
        }
        var longest = attempts.getFirst();
        for (var attempt : attempts) {
            longest = attempt.length > longest.length ? attempt : longest;
        }
        return longest;
    }

    private Attempt attempt(Element body, Suspicion suspicion) {
        Pictures.resolve(body);
        Figures.build(body);
        var stripping = Stripping.strip(body, declared.title().orElse(""), suspicion.ofNames);
        var article = Body.of(body, suspicion.inWeights);
        var leads = LeadPictures.before(article, body);
        Pruning.prune(article, suspicion.inWeights, suspicion.ofBoxes);
        article.insertChildren(0, leads);
        return new Attempt(article, stripping.byline(), stripping.isHeaded(), Prose.length(article));
    }

    private static Optional<URI> uri(String address) {
        try {
            return Optional.of(URI.create(address));
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    /** The words of an article's body, without captions and credits: what readers read from top to bottom. */
    public static List<String> paragraphs(Article article) {
        var lines = new ArrayList<String>();
        article.body().forEach(block -> Wording.collect(block, lines));
        return lines;
    }
}
