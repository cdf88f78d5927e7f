package gazette.collect.copy;

import gazette.article.Article;
import gazette.article.Block;
import gazette.article.Byline;
import gazette.article.Head;
import gazette.article.Inlines;
import gazette.article.Origin;
import gazette.article.Publication;
import gazette.article.Reading;
import gazette.collect.feed.Entry;
import gazette.collect.feed.Masthead;
import gazette.collect.line.WebAddress;
import gazette.collect.picture.PictureDesk;
import gazette.collect.read.Kind;
import gazette.collect.read.Manuscript;
import gazette.collect.read.byline.Bylines;
import gazette.collect.read.web.WebPage;
import gazette.diagnostic.Noted;
import gazette.edition.SiteRule;
import gazette.language.Language;
import java.net.URI;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Makes articles of what a feed says itself, and of the pages that it links to. */
public final class EntryReader {
    private final Masthead feed;
    private final EntryMarks marks;
    private final Language paper;
    private final List<SiteRule> sites;

    /**
     * A reader for one feed.
     *
     * @param marks of the entries
     * @param paper the language of the paper
     */
    public EntryReader(Masthead feed, EntryMarks marks, Language paper, List<SiteRule> sites) {
        this.feed = feed;
        this.marks = marks;
        this.paper = paper;
        this.sites = sites;
    }

    /** The entry with the text that the feed has of it: all of it, else the summary. */
    Noted<Article> own(Entry entry, PictureDesk pictures) {
        var html = entry.words().content().or(entry.words()::summary).orElse("");
        var manuscript = manuscript(entry, html, pictures);
        return WebPage.readEntry(manuscript, entry.link().orElse(""))
                .map(article -> headed(article, entry))
                .map(EntryReader::sayingItsHeadlineOnce)
                .map(ForeignQuotations::mark);
    }

    /** What stands on a page of the entry. */
    Noted<Article> page(Entry entry, String html, URI address, PictureDesk pictures) {
        return WebPage.read(manuscript(entry, html, pictures), address.toString())
                .article();
    }

    /**
     * The entry with the text of its page, or pages.
     *
     * @param address of the first page
     */
    Article onPage(Entry entry, Article page, URI address) {
        var canonical = Canonical.of(page, address);
        var placed = page.withOrigin(page.origin().at(canonical));
        var article = ForeignQuotations.mark(sayingItsHeadlineOnce(completed(placed, entry)));
        return canonical
                .map(place -> EntryMarks.alsoAt(article, place, page.title()))
                .orElse(article);
    }

    /** By what the entry is known again. */
    List<String> marks(Entry entry) {
        return marks.of(entry);
    }

    /** The page on which the entry can be read, if it has one of its own. */
    Optional<URI> page(Entry entry) {
        return marks.page(entry).flatMap(WebAddress::of);
    }

    private Manuscript manuscript(Entry entry, String html, PictureDesk pictures) {
        var declared = entry.language().map(Language::of).filter(Language::isDetermined);
        return new Manuscript(name(entry), Kind.HTML, html, declared.orElse(paper), pictures, sites);
    }

    /** How messages call the entry: by its address, else by its feed. */
    private String name(Entry entry) {
        return entry.link().orElse(feed.title());
    }

    /** What stands over the text comes from the feed, which knows it better than the text. */
    private Article headed(Article article, Entry entry) {
        var head = new Head(
                article.head().kicker(),
                Inlines.of(title(entry, article)),
                article.head().standfirst(),
                entry.author().map(Bylines::read).orElse(article.head().byline()),
                published(entry).or(article.head()::published));
        var language = entry.language()
                .map(Language::of)
                .filter(Language::isDetermined)
                .orElse(article.language());
        return new Article(
                head, language, article.body(), article.credits(), origin(article, entry), ofFeed(article.reading()));
    }

    /** What the page does not say of itself is taken from the feed. */
    private Article completed(Article article, Entry entry) {
        var head = article.head();
        return new Article(
                new Head(
                        head.kicker(),
                        entry.title().isEmpty() ? head.headline() : Inlines.of(entry.title()),
                        head.standfirst(),
                        head.byline().equals(Byline.NONE)
                                ? entry.author().map(Bylines::read).orElse(Byline.NONE)
                                : head.byline(),
                        head.published().or(() -> published(entry))),
                article.language(),
                article.body(),
                article.credits(),
                origin(article, entry),
                article.reading());
    }

    /** A heading at the head of the text that says what the headline says is the headline of the page. */
    private static Article sayingItsHeadlineOnce(Article article) {
        var title = folded(article.title());
        for (int i = 0; i < article.body().size(); i++) {
            switch (article.body().get(i)) {
                case Block.Crosshead head
                when folded(Inlines.text(head.text())).equals(title) -> {
                    var rest = new ArrayList<>(article.body());
                    rest.remove(i);
                    return article.withBody(rest);
                }
                case Block.Figure above -> {}
                default -> {
                    return article;
                }
            }
        }
        return article;
    }

    private static String folded(String line) {
        return line.toLowerCase(Locale.ROOT).replaceAll("[^\\p{L}\\p{N}]+", " ").strip();
    }

    private static String title(Entry entry, Article article) {
        return entry.title().isEmpty() ? article.title() : entry.title();
    }

    private static Optional<Publication> published(Entry entry) {
        return entry.dates()
                .published()
                .map(moment -> new Publication("", Optional.of(moment.atOffset(ZoneOffset.UTC))));
    }

    private Origin origin(Article article, Entry entry) {
        var read = article.origin();
        return new Origin(
                read.publication().or(() -> Optional.of(feed.title()).filter(title -> !title.isBlank())),
                read.address().or(() -> entry.link().flatMap(WebAddress::of)),
                read.via(),
                name(entry),
                marks.of(entry));
    }

    private static Reading ofFeed(Reading reading) {
        return new Reading(Reading.Reader.FEED, reading.inferred(), reading.dropped());
    }
}
