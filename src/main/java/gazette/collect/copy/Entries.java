package gazette.collect.copy;

import gazette.article.Article;
import gazette.collect.feed.Entry;
import gazette.collect.fetch.answer.Fetched;
import gazette.collect.fetch.answer.Purpose;
import gazette.collect.fetch.answer.Reply;
import gazette.collect.fetch.answer.Wanted;
import gazette.collect.line.Line;
import gazette.collect.line.PromisedPictures;
import gazette.diagnostic.Diagnostic;
import gazette.diagnostic.Noted;
import gazette.edition.Content;
import gazette.edition.Source;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The articles of one feed, each from the feed or from its page, whichever has more of it. */
public final class Entries {
    /** A text that no page of a paper holds; what is longer is an attack or a book. */
    private static final int LONGEST = 2 << 20;

    /** No headline of any paper has half of it. */
    private static final int HEADLINE = 1_000;

    /** As much of a headline as a message needs. */
    private static final int BRIEF = 80;

    private static final String WORDLESS = "there are no words in it";

    private final Source.Remote source;
    private final EntryReader reader;
    private final Line line;

    /** Why pages could not be read, to be told once for the whole feed. */
    private final List<String> failures = new ArrayList<>();

    public Entries(Source.Remote source, EntryReader reader, Line line) {
        this.source = source;
        this.reader = reader;
        this.line = line;
    }

    /** The article of an entry; none, and a note, if there are no words in it; none if its words were printed before. */
    public Noted<List<Article>> article(Entry entry) {
        if (length(entry) > LONGEST) {
            return left(entry, "its text has more than two million letters");
        }
        if (entry.title().length() > HEADLINE) {
            return left(entry, "its headline has more than " + HEADLINE + " letters");
        }
        var own = line.crew().seated(() -> reader.own(entry, new PromisedPictures()));
        boolean enough = source.content() == Content.FEED
                || (source.content() == Content.AUTO && Fullness.isWhole(entry, own.work()));
        var page = enough ? Optional.<Noted<Article>>empty() : page(entry);
        var best = page.filter(read -> isBetter(read, own))
                .orElseGet(() -> line.crew().seated(() -> PromisedPictures.kept(own, line.pictures())));
        if (ReadingRoom.hasWords(best.work())) {
            return fresh(best.map(EntryMarks::withWords));
        }
        // A page that did not answer may do so tomorrow.
        boolean isFinal = enough || page.isPresent() || reader.page(entry).isEmpty();
        return isFinal ? left(entry, WORDLESS) : leftTonight(entry, WORDLESS);
    }

    private Noted<List<Article>> fresh(Noted<Article> article) {
        var marks = article.work().origin().marks();
        if (line.memory().knows(marks)) {
            line.memory().passOver(marks);
            line.memory().keepBack(1);
            return Noted.of(List.of());
        }
        return article.map(List::of);
    }

    private boolean isBetter(Noted<Article> page, Noted<Article> own) {
        return source.content() == Content.PAGE
                ? !page.work().body().isEmpty()
                : Fullness.isFuller(page.work(), own.work());
    }

    private Optional<Noted<Article>> page(Entry entry) {
        return reader.page(entry).flatMap(address -> page(entry, address));
    }

    private Optional<Noted<Article>> page(Entry entry, URI address) {
        return switch (line.fetch(new Wanted(address, Purpose.PAGE))) {
            case Fetched.Failed failed -> {
                failed(failed.what());
                yield Optional.empty();
            }
            case Fetched.Got(var reply) -> {
                try (reply) {
                    yield whole(entry, reply);
                }
            }
        };
    }

    private Optional<Noted<Article>> whole(Entry entry, Reply reply) {
        var pictures = line.pictures();
        var whole = new FurtherPages(line, (text, place) -> reader.page(entry, text, place, pictures), true)
                .whole(reply)
                .map(read -> read.map(article -> reader.onPage(entry, article, reply.address())));
        if (whole.isEmpty()) {
            failed("it is not text");
        }
        return whole;
    }

    private synchronized void failed(String why) {
        failures.add(why);
    }

    /** What is to be said of the pages that could not be read. */
    public synchronized List<Diagnostic> summary() {
        return failures.isEmpty()
                ? List.of()
                : List.of(Diagnostic.note(
                        source.name(),
                        (failures.size() == 1
                                        ? "the page of one article"
                                        : "the pages of " + failures.size() + " articles")
                                + " could not be read ("
                                + failures.stream().sorted().findFirst().orElse("")
                                + "); the text of the feed stands instead"));
    }

    private static int length(Entry entry) {
        return entry.words()
                .content()
                .or(entry.words()::summary)
                .map(String::length)
                .orElse(0);
    }

    /** Tells it tonight, and not again. */
    private Noted<List<Article>> left(Entry entry, String why) {
        line.memory().passOver(reader.marks(entry));
        return leftTonight(entry, why);
    }

    private Noted<List<Article>> leftTonight(Entry entry, String why) {
        return new Noted<>(
                List.of(),
                List.of(Diagnostic.warning(
                        source.name(),
                        "“" + brief(entry.title()) + "” is left out: " + why,
                        "open it in a browser: " + entry.link().orElse("the feed names no page"))));
    }

    private static String brief(String title) {
        return title.length() <= BRIEF ? title : title.substring(0, BRIEF - 1) + "…";
    }
}
