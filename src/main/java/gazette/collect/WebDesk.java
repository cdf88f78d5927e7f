package gazette.collect;

import gazette.article.Article;
import gazette.collect.copy.Canonical;
import gazette.collect.copy.Choice;
import gazette.collect.copy.Entries;
import gazette.collect.copy.EntryMarks;
import gazette.collect.copy.EntryReader;
import gazette.collect.copy.ForeignQuotations;
import gazette.collect.copy.FurtherPages;
import gazette.collect.copy.ReadingRoom;
import gazette.collect.feed.Discovery;
import gazette.collect.feed.Entry;
import gazette.collect.feed.Feed;
import gazette.collect.feed.FeedReader;
import gazette.collect.feed.Received;
import gazette.collect.feed.Subscriptions;
import gazette.collect.fetch.answer.Fetched;
import gazette.collect.fetch.answer.Purpose;
import gazette.collect.fetch.answer.Reply;
import gazette.collect.fetch.answer.Wanted;
import gazette.collect.line.Letter;
import gazette.collect.line.Line;
import gazette.collect.line.Pending;
import gazette.collect.line.WebAddress;
import gazette.collect.read.Kind;
import gazette.collect.read.Manuscript;
import gazette.collect.read.web.WebPage;
import gazette.diagnostic.Diagnostic;
import gazette.diagnostic.Noted;
import gazette.edition.Content;
import gazette.edition.Gathered;
import gazette.edition.SiteRule;
import gazette.edition.Source;
import gazette.language.Language;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.stream.Stream;

/** Gathers what stands at an address: the articles of a feed, of the feeds of a list, or of one page. */
final class WebDesk {
    /** Entries of one feed: mostly they stand on one server, which is asked for four things at once. */
    private static final int ENTRIES = 8;

    private final Line line;
    private final RollCall roll;
    private final Language paper;
    private final List<SiteRule> sites;

    /**
     * A desk for one run.
     *
     * @param roll is told of every source, and of the feeds of a list
     * @param paper the language of the paper
     */
    WebDesk(Line line, RollCall roll, Language paper, List<SiteRule> sites) {
        this.line = line;
        this.roll = roll;
        this.paper = paper;
        this.sites = List.copyOf(sites);
    }

    /**
     * Every article of the source, in its order, by the folders of a list of feeds; a source that gives none is noted, once.
     *
     * @return each with the name of the folder, which is empty for what lies in none
     */
    Noted<List<Gathered>> gather(Source.Remote source) {
        return ofOneSource().begin(source);
    }

    private WebDesk ofOneSource() {
        return new WebDesk(line.ofOneSource(), roll, paper, sites);
    }

    private Noted<List<Gathered>> begin(Source.Remote source) {
        roll.begun(source);
        return line.fetch(
                new Wanted(source.address(), Purpose.FEED),
                line.holds().feeds(),
                failed -> ended(source, nothing(source, failed)),
                letter -> look(source, letter));
    }

    private Pending<Noted<List<Gathered>>> look(Source.Remote source, Letter letter) {
        var received = letter.received();
        return switch (FeedReader.read(received)) {
            case FeedReader.Understood understood ->
                entries(source, understood.feed()).then(come -> ended(source, come));
            case FeedReader.Page page -> {
                var feeds = Discovery.feedsOf(received);
                var reply = letter.reply();
                yield Pending.later(() -> ended(source, page(source, reply, feeds)));
            }
            case FeedReader.Refused refused -> {
                var subscriptions = Subscriptions.read(received);
                yield Pending.later(() -> subscriptions
                        .map(list -> listed(source, list))
                        .orElseGet(() -> ended(source, noFeed(source, refused.why()))));
            }
        };
    }

    /** The articles of what has to be a feed, since a list or a page says that it is one. */
    private Noted<List<Article>> feed(Source.Remote source) {
        return line.fetch(
                new Wanted(source.address(), Purpose.FEED),
                line.holds().feeds(),
                failed -> nothing(source, failed),
                letter -> lookForFeed(source, letter));
    }

    private Pending<Noted<List<Article>>> lookForFeed(Source.Remote source, Letter letter) {
        return switch (FeedReader.read(letter.received())) {
            case FeedReader.Understood understood -> entries(source, understood.feed());
            case FeedReader.Page page -> Pending.none(noFeed(source, "it is a web page"));
            case FeedReader.Refused refused -> Pending.none(noFeed(source, refused.why()));
        };
    }

    /** The articles of all feeds of a list, as {@link #gather(Source.Remote)} has them. */
    Noted<List<Gathered>> gather(Source.Listed list, byte[] file) {
        return ofOneSource().begin(list, file);
    }

    private Noted<List<Gathered>> begin(Source.Listed list, byte[] file) {
        roll.begun(list);
        var received = new Received(
                file, list.path().toUri().toString(), Optional.empty(), Optional.empty(), Optional.empty());
        return Subscriptions.read(received)
                .map(subscriptions -> listed(
                        new Source.Remote(list.name(), list.path().toUri(), Content.AUTO, Source.Remote.USUAL),
                        subscriptions))
                .orElseGet(() -> ended(
                        list,
                        nothing(
                                list.name(),
                                "this is no list of feeds",
                                "export the list from your reader once more")));
    }

    private Noted<List<Gathered>> listed(Source.Remote list, Subscriptions subscriptions) {
        var members = new FeedList(line, list).members(subscriptions);
        roll.listed(list, members.work().size());
        return members.then(feeds -> together(
                feeds.stream()
                        .<Callable<Noted<List<Gathered>>>>map(
                                member -> () -> ofOneSource().member(member))
                        .toList(),
                Collector.AT_ONCE));
    }

    private Noted<List<Gathered>> member(FeedList.Member member) {
        var feed = member.feed();
        roll.begun(feed);
        return roll.ended(feed, feed(feed), line.received().sum())
                .map(articles -> List.of(new Gathered(member.group(), articles)));
    }

    private Noted<List<Gathered>> ended(Source source, Noted<List<Article>> come) {
        return roll.ended(source, come, line.received().sum()).map(articles -> List.of(new Gathered("", articles)));
    }

    /** A page that has a feed stands for it, unless it is an article itself. */
    private Noted<List<Article>> page(Source.Remote source, Reply reply, List<String> feeds) {
        boolean front =
                reply.address().getPath() == null || reply.address().getPath().length() <= 1;
        if (!feeds.isEmpty() && (front || source.content() == Content.FEED)) {
            return WebAddress.of(feeds.getFirst())
                    .map(address -> feed(source.at(source.name(), address)))
                    .orElseGet(() -> nothing(source.name(), "its feed has no address", "give the address of the feed"));
        }
        return article(source, reply);
    }

    private Noted<List<Article>> article(Source.Remote source, Reply reply) {
        var address = reply.address();
        var pictures = line.pictures();
        FurtherPages.Reading reading = (html, place) -> WebPage.read(
                        new Manuscript(source.name(), Kind.HTML, html, paper, pictures, sites), place.toString())
                .article();
        return new FurtherPages(line, reading, false)
                .whole(reply)
                .map(whole -> whole.map(article -> article.withOrigin(article.origin()
                                .at(Canonical.of(article, address).or(() -> Optional.of(address)))))
                        .map(ForeignQuotations::mark)
                        .map(EntryMarks::named)
                        .then(article -> ReadingRoom.hasWords(article)
                                ? told(source, Noted.of(List.of(article)))
                                : nothing(source.name(), "there are no words in it", "leave the page out")))
                .orElseGet(() -> nothing(source.name(), "this is not text", "give the address of a feed or of a page"));
    }

    /** Feeds that never drop an entry are large: of what was read, the rest needs those entries that were chosen. */
    private Pending<Noted<List<Article>>> entries(Source.Remote source, Feed feed) {
        var marks = EntryMarks.of(source.address(), feed);
        var read = new Entries(source, new EntryReader(feed.masthead(), marks, paper, sites), line);
        var wanted = Choice.of(source, feed, marks, line.memory()).map(List::copyOf);
        long weight = wanted.work().stream().mapToLong(WebDesk::weight).sum();
        return new Pending<>(
                weight,
                () -> wanted.then(chosen -> together(
                                chosen.stream()
                                        .<Callable<Noted<List<Article>>>>map(
                                                entry -> () -> told(source, read.article(entry)))
                                        .toList(),
                                ENTRIES))
                        .then(articles -> new Noted<>(articles, read.summary())));
    }

    private static long weight(Entry entry) {
        return Stream.concat(entry.words().content().stream(), entry.words().summary().stream())
                .mapToLong(String::length)
                .sum();
    }

    private Noted<List<Article>> told(Source source, Noted<List<Article>> read) {
        read.work().forEach(article -> roll.read(source));
        return read;
    }

    /** So many at once, in order. */
    private <T> Noted<List<T>> together(List<Callable<Noted<List<T>>>> tasks, int atOnce) {
        var all = new ArrayList<T>();
        var notes = new ArrayList<Diagnostic>();
        for (var done : line.crew().together(tasks, atOnce)) {
            all.addAll(done.work());
            notes.addAll(done.notes());
        }
        return new Noted<>(all, notes);
    }

    private static Noted<List<Article>> nothing(Source.Remote source, Fetched.Failed failed) {
        return nothing(source.name(), failed.what(), failed.advice());
    }

    private static Noted<List<Article>> noFeed(Source.Remote source, String why) {
        return nothing(
                source.name(),
                "this is no feed: " + why,
                "give the address of a feed, of a list of feeds or of a page");
    }

    private static Noted<List<Article>> nothing(String where, String what, String hint) {
        return new Noted<>(List.of(), List.of(Diagnostic.error(where, what, hint)));
    }
}
