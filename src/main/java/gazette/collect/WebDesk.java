package gazette.collect;

import gazette.article.Article;
import gazette.collect.feed.Discovery;
import gazette.collect.feed.Feed;
import gazette.collect.feed.FeedReader;
import gazette.collect.feed.Received;
import gazette.collect.feed.Subscription;
import gazette.collect.feed.Subscriptions;
import gazette.collect.fetch.Fetched;
import gazette.collect.fetch.Purpose;
import gazette.collect.fetch.Reply;
import gazette.collect.fetch.Wanted;
import gazette.collect.read.Characters;
import gazette.collect.read.Kind;
import gazette.collect.read.Manuscript;
import gazette.collect.read.web.WebPage;
import gazette.diagnostic.Diagnostic;
import gazette.diagnostic.Noted;
import gazette.edition.Content;
import gazette.edition.SiteRule;
import gazette.edition.Source;
import gazette.language.Language;
import java.net.URI;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;

/** Gathers what stands at an address: the articles of a feed, of the feeds of a list, or of one page. */
final class WebDesk {
    /** Lists inside lists. */
    private static final int LISTS = 8;

    private final Line line;
    private final Language paper;
    private final List<SiteRule> sites;

    /**
     * A desk for one run.
     *
     * @param paper the language of the paper
     */
    WebDesk(Line line, Language paper, List<SiteRule> sites) {
        this.line = line;
        this.paper = paper;
        this.sites = List.copyOf(sites);
    }

    /** Every article of the source, in its order; a source that gives none is noted, once. */
    Noted<List<Article>> gather(Source.Remote source) {
        return gather(source, new HashSet<>(), true);
    }

    private Noted<List<Article>> gather(Source.Remote source, Set<String> visited, boolean mayBePage) {
        visited.add(source.address().toString());
        return switch (line.fetcher().fetch(new Wanted(source.address(), Purpose.FEED))) {
            case Fetched.Failed failed -> nothing(source.name(), failed.what(), failed.advice());
            case Fetched.Got got -> understood(source, got.reply(), visited, mayBePage);
        };
    }

    private Noted<List<Article>> understood(Source.Remote source, Reply reply, Set<String> visited, boolean mayBePage) {
        var received = received(reply);
        return switch (FeedReader.read(received)) {
            case FeedReader.Understood understood -> entries(source, understood.feed());
            case FeedReader.Page page ->
                mayBePage ? page(source, reply, received, visited) : noFeed(source, "it is a web page");
            case FeedReader.Refused refused ->
                Subscriptions.read(received)
                        .map(list -> listed(source, list, visited))
                        .orElseGet(() -> noFeed(source, refused.why()));
        };
    }

    private Noted<List<Article>> listed(Source.Remote list, Subscriptions subscriptions, Set<String> visited) {
        var sources = new ArrayList<Source.Remote>();
        var notes = new ArrayList<Diagnostic>();
        for (var subscription : subscriptions.feeds()) {
            member(list, subscription.feed(), subscription, visited, sources, notes);
        }
        for (var include : subscriptions.includes()) {
            if (visited.size() < LISTS || visited.contains(include)) {
                WirePictures.address(include)
                        .filter(address -> visited.add(include))
                        .ifPresent(address -> sources.add(remote(list, include, address)));
            }
        }
        var gathered = together(sources.stream()
                .<Callable<Noted<List<Article>>>>map(source -> () -> gather(source, visited, false))
                .toList());
        notes.addAll(gathered.notes());
        return new Noted<>(gathered.work(), notes);
    }

    private static void member(
            Source.Remote list,
            String feed,
            Subscription subscription,
            Set<String> visited,
            List<Source.Remote> sources,
            List<Diagnostic> notes) {
        var address = WirePictures.address(feed);
        if (address.isEmpty()) {
            notes.add(Diagnostic.warning(
                    list.name(),
                    "“" + subscription.title() + "” is left out: its address makes no sense",
                    "correct it in the list"));
        } else if (visited.add(feed)) {
            sources.add(remote(list, feed, address.get()));
        }
    }

    private static Source.Remote remote(Source.Remote list, String name, URI address) {
        return new Source.Remote(name, address, list.content(), list.most());
    }

    /** A page that has a feed stands for it, unless it is an article itself. */
    private Noted<List<Article>> page(Source.Remote source, Reply reply, Received received, Set<String> visited) {
        var feeds = Discovery.feedsOf(received);
        boolean front =
                reply.address().getPath() == null || reply.address().getPath().length() <= 1;
        if (!feeds.isEmpty() && (front || source.content() == Content.FEED)) {
            return WirePictures.address(feeds.getFirst())
                    .map(address -> gather(remote(source, source.name(), address), visited, false))
                    .orElseGet(() -> nothing(source.name(), "its feed has no address", "give the address of the feed"));
        }
        return article(source, reply);
    }

    private Noted<List<Article>> article(Source.Remote source, Reply reply) {
        var text = Characters.of(reply.body(), Kind.HTML);
        if (text.isEmpty()) {
            return nothing(source.name(), "this is not text", "give the address of a feed or of a page");
        }
        var manuscript = new Manuscript(source.name(), Kind.HTML, text.get().text(), paper, line.pictures(), sites);
        return line.crew()
                .seated(() -> WebPage.read(manuscript, reply.address().toString()))
                .article()
                .map(ForeignQuotations::mark)
                .then(article -> ReadingRoom.hasWords(article)
                        ? Noted.of(List.of(article))
                        : nothing(source.name(), "there are no words in it", "leave the page out"));
    }

    private Noted<List<Article>> entries(Source.Remote source, Feed feed) {
        var reader = new EntryReader(feed, paper, sites);
        var read = new Entries(source, reader, line);
        return together(feed.entries().stream()
                        .limit(source.most())
                        .<Callable<Noted<List<Article>>>>map(entry -> () -> read.article(entry))
                        .toList())
                .then(articles -> new Noted<>(articles, read.summary()));
    }

    /** All at once, in order; threads that wait for a server cost nothing. */
    private Noted<List<Article>> together(List<Callable<Noted<List<Article>>>> tasks) {
        var articles = new ArrayList<Article>();
        var notes = new ArrayList<Diagnostic>();
        for (var done : line.crew().together(tasks)) {
            articles.addAll(done.work());
            notes.addAll(done.notes());
        }
        return new Noted<>(articles, notes);
    }

    private static Noted<List<Article>> noFeed(Source.Remote source, String why) {
        return nothing(
                source.name(),
                "this is no feed: " + why,
                "give the address of a feed, of a list of feeds or of a page");
    }

    private static Received received(Reply reply) {
        return new Received(
                reply.body(),
                reply.address().toString(),
                reply.header("content-type"),
                reply.header("content-location"),
                reply.header("content-language"));
    }

    private static Noted<List<Article>> nothing(String where, String what, String hint) {
        return new Noted<>(List.of(), List.of(Diagnostic.error(where, what, hint)));
    }
}
