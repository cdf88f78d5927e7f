package gazette.collect.read.web;

import gazette.article.Article;
import gazette.article.Block;
import gazette.article.Byline;
import gazette.article.Head;
import gazette.article.Inlines;
import gazette.article.Origin;
import gazette.article.Publication;
import gazette.article.Reading;
import gazette.collect.date.Dates;
import gazette.collect.read.Desk;
import gazette.collect.read.Findings;
import gazette.collect.read.Headlines;
import gazette.collect.read.Manuscript;
import gazette.collect.read.byline.Bylines;
import gazette.collect.read.byline.Signature;
import gazette.collect.read.html.CleanHtml;
import gazette.collect.read.html.Tree;
import gazette.collect.read.web.facts.Declarations;
import gazette.collect.read.web.facts.Declared;
import gazette.collect.read.web.matter.Figures;
import gazette.collect.read.web.matter.Forms;
import gazette.collect.read.web.matter.Furniture;
import gazette.collect.read.web.matter.HeadMatter;
import gazette.collect.read.web.matter.Links;
import gazette.collect.read.web.matter.Listings;
import gazette.collect.read.web.matter.LoosePictures;
import gazette.collect.read.web.matter.Notes;
import gazette.collect.read.web.matter.Pictures;
import gazette.collect.read.web.matter.Quotes;
import gazette.collect.read.web.matter.TailMatter;
import gazette.collect.read.web.search.Clearing;
import gazette.collect.read.web.search.Known;
import gazette.collect.read.web.search.Search;
import gazette.collect.read.web.wiki.Wiki;
import gazette.diagnostic.Noted;
import gazette.language.Language;
import java.net.URI;
import java.time.LocalDate;
import java.time.temporal.Temporal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/** Reads a page of the web: finds the article among the furniture of the site. */
public final class WebPage {
    private final Desk desk;
    private final Document page;
    private final Declared declared;

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
     * @param printed what the page has beside, for those who hold the article against it
     */
    public record Read(Noted<Article> article, Declared declared, AsPrinted printed) {}

    /**
     * Understands a page.
     *
     * @param address where the page stands, so that links lead somewhere; empty if nobody knows
     */
    public static Read read(Manuscript manuscript, String address) {
        return read(manuscript, Tree.of(manuscript.text(), address));
    }

    /** Understands a page, which is changed on the way. */
    static Read read(Manuscript manuscript, Document document) {
        var page = new WebPage(new Desk(manuscript), document);
        if (document.location().isEmpty()) {
            document.setBaseUri(page.declared.address().orElse(""));
        }
        return page.read();
    }

    /**
     * Understands a piece of a page that is known to be the article: what a feed has of it.
     *
     * @param address where the article stands, so that links lead somewhere; may be empty
     */
    public static Noted<Article> readEntry(Manuscript manuscript, String address) {
        var page = new WebPage(new Desk(manuscript), Tree.of(manuscript.text(), address));
        var whole = new Element("article");
        whole.appendChildren(page.page.body().childNodes());
        page.page.body().appendChild(whole);
        Addresses.absolute(page.page);
        return page.readKept(whole).article();
    }

    /**
     * A text that was found.
     *
     * @param cleared whether nothing in it is furniture any more
     */
    private record Attempt(
            Element article,
            Optional<String> byline,
            Optional<String> headline,
            Optional<Element> standfirst,
            boolean cleared,
            Findings findings) {}

    private Read read() {
        Addresses.absolute(page);
        return HouseRule.follow(desk, page)
                .map(this::readKept)
                .or(() -> Wiki.of(page, desk.findings())
                        .map(wiki -> read(() -> trusted(wiki.article(), wiki.headline(), true))))
                .orElseGet(() -> read(this::attempt));
    }

    private Read readKept(Element article) {
        return read(() -> trusted(article, Optional.empty(), false));
    }

    private Read read(Supplier<Attempt> attempt) {
        Clearing.clear(page, desk.findings());
        var found = attempt.get();
        var language = declared.language()
                .map(Language::of)
                .filter(Language::isDetermined)
                .orElseGet(() -> desk.manuscript().languageOf(found.article.text()));
        desk.findings().add(found.findings);
        var opening = opening(found.article);
        LoosePictures.loosen(found.article);
        Links.distribute(found.article);
        Quotes.name(found.article);
        var matter =
                HeadMatter.take(found.article, declared, found.headline.isPresent(), found.standfirst, desk.findings());
        var tail = TailMatter.take(found.article);
        var printed = new AsPrinted(
                found.byline.orElse(""),
                opening,
                asItStands(matter.over(), language),
                asItStands(tail.under(), language));
        var declaredDate = declared.published().flatMap(Dates::in);
        var signature = found.byline.map(Signature::of).orElse(Signature.NONE);
        signature
                .furniture()
                .forEach(words -> desk.findings().drop(words, "beside the byline, a way to something else"));
        var byline = byline(signature.byline());
        var furniture = new Furniture(desk.findings(), declaredDate.map(LocalDate::from), byline);
        if (!found.cleared) {
            furniture.clear(found.article);
        }
        Forms.name(found.article);
        var body = CleanHtml.blocks(found.article, desk, language);
        var title = matter.headline()
                .or(() -> found.headline.filter(this::isShorter))
                .or(declared::title)
                .orElse("");
        if (title.isEmpty()) {
            title = Headlines.standIn(desk.manuscript().input(), () -> found.article.text());
        }
        var published = published(declaredDate, furniture.dateLine().or(signature::date));
        var head = new Head(List.of(), Inlines.of(title), Inlines.of(matter.standfirst()), signed(byline), published);
        var origin = new Origin(
                declared.site(),
                declared.address().flatMap(WebPage::uri),
                Inlines.of(tail.via()),
                desk.manuscript().input());
        var article = new Article(
                head, language, body, tail.credits(), origin, desk.findings().reading(Reading.Reader.HTML));
        return new Read(desk.handOver(article), declared, printed);
    }

    private static String opening(Element article) {
        return Tree.all(article, "p").stream()
                .filter(Element::hasText)
                .findFirst()
                .map(Element::text)
                .orElse("");
    }

    /** Whether a heading says the same as the declared title, which names something else as well. */
    private boolean isShorter(String heading) {
        return declared.title()
                .filter(title -> title.length() > heading.length() && Declarations.isPart(title, heading))
                .isPresent();
    }

    /** What was understood already: nothing new is to be noted of it. */
    private List<Block> asItStands(Element matter, Language language) {
        return matter.hasText() ? CleanHtml.blocks(matter, new Desk(desk.manuscript()), language) : List.of();
    }

    /** The line is printed as the page has it; the declared date is the more exact. */
    private Optional<Publication> published(Optional<Temporal> date, Optional<String> line) {
        if (declared.published().isEmpty() && line.isEmpty()) {
            return Optional.empty();
        }
        var printed =
                line.filter(text -> !text.matches("\\d{4}-\\d\\d-\\d\\d.*")).orElse("");
        return Optional.of(new Publication(printed, date.or(() -> line.flatMap(Dates::in))));
    }

    /** The line in the page, if it has all the names that the page declares; else those names. */
    private Byline byline(Byline read) {
        var told = declared.byline().map(Bylines::read).orElse(Byline.NONE);
        if (isHouse(told) && !read.names().isEmpty()) {
            return read;
        }
        boolean tells = told.names().isEmpty()
                ? read.names().isEmpty() && !told.text().isEmpty()
                : !read.names().containsAll(told.names());
        return tells ? told : read;
    }

    /** A house signs nothing: whose the site is, is told with where the article comes from. */
    private Byline signed(Byline byline) {
        if (!isHouse(byline)) {
            return byline;
        }
        desk.findings().drop(byline.text(), "a house and no author");
        return Byline.NONE;
    }

    private boolean isHouse(Byline byline) {
        return Bylines.isHouse(byline, declared.site().orElse(""));
    }

    /** What a person has chosen is not doubted, nor what a wiki calls its article. */
    private Attempt trusted(Element article, Optional<String> headline, boolean cleared) {
        var shell = Document.createShell(page.baseUri());
        shell.body().appendChild(article);
        Clearing.clear(shell, desk.findings());
        Pictures.resolve(article);
        Figures.build(article, desk.findings());
        return new Attempt(article, Optional.empty(), headline, Optional.empty(), cleared, new Findings());
    }

    private Attempt attempt() {
        var findings = new Findings();
        var body = page.body();
        Pictures.resolve(body);
        Figures.build(body, findings);
        Listings.build(body);
        Notes.mark(body);
        var known = new Known(
                declared.title().orElse(""),
                List.of(page.baseUri(), declared.address().orElse("")),
                declared.text(),
                declared.picture());
        var found = Search.of(body, known, findings);
        return new Attempt(
                found.article(),
                found.masthead().byline(),
                found.masthead().headline(),
                found.standfirst(),
                false,
                findings);
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
        article.body().forEach(block -> Paragraphs.collect(block, lines));
        return lines;
    }
}
