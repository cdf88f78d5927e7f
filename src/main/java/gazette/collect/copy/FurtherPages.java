package gazette.collect.copy;

import gazette.article.Article;
import gazette.collect.fetch.answer.Fetched;
import gazette.collect.fetch.answer.Purpose;
import gazette.collect.fetch.answer.Reply;
import gazette.collect.fetch.answer.Wanted;
import gazette.collect.line.Line;
import gazette.collect.line.Pending;
import gazette.collect.read.web.sequel.NextPage;
import gazette.collect.read.web.sequel.Sequel;
import gazette.diagnostic.Diagnostic;
import gazette.diagnostic.Noted;
import java.net.URI;
import java.util.ArrayList;
import java.util.Optional;

/** Fetches the further pages of an article that its site shows in several. */
public final class FurtherPages {
    /** More pages than an article has; a longer one goes on where it stands. */
    private static final int MOST = 20;

    private final Line line;
    private final Reading reading;
    private final boolean isArticle;

    /** Reads one of the pages; done at a seat. */
    @FunctionalInterface
    public interface Reading {
        /** What stands on a page. */
        Noted<Article> read(String html, URI address);
    }

    /**
     * A search for pages.
     *
     * @param isArticle whether the first page is known to be an article
     */
    public FurtherPages(Line line, Reading reading, boolean isArticle) {
        this.line = line;
        this.reading = reading;
        this.isArticle = isArticle;
    }

    /**
     * A page that was read.
     *
     * @param address where it was found in the end
     * @param next where the next one may be
     */
    private record Page(URI address, Noted<Article> read, Optional<URI> next) {}

    /** The article of which this is the first page, as far as its pages can be had; empty if that is not text. */
    public Optional<Noted<Article>> whole(Reply reply) {
        return page(reply).map(this::whole);
    }

    private Noted<Article> whole(Page first) {
        var whole = first.read.work();
        var notes = new ArrayList<>(first.read.notes());
        var page = first;
        for (int number = 2; ; number++) {
            var next = page.next;
            if (next.isEmpty()) {
                return new Noted<>(whole, notes);
            }
            if (number > MOST) {
                notes.add(rest(whole, "only its first " + MOST + " pages are printed", next.get()));
                return new Noted<>(whole, notes);
            }
            switch (line.fetch(new Wanted(next.get(), Purpose.PAGE))) {
                case Fetched.Failed failed -> {
                    notes.add(rest(whole, "page " + number + " could not be read (" + failed.what() + ")", next.get()));
                    return new Noted<>(whole, notes);
                }
                case Fetched.Got(var reply) -> {
                    var more = page(reply, page, first);
                    var before = whole;
                    var joined = more.flatMap(found -> Sequel.joined(before, found.read.work()));
                    if (more.isEmpty() || joined.isEmpty()) {
                        return new Noted<>(whole, notes);
                    }
                    page = more.get();
                    whole = joined.get();
                    notes.addAll(page.read.notes());
                }
            }
        }
    }

    /** What came, if it is the next page indeed: servers lead elsewhere when there is none. */
    private Optional<Page> page(Reply reply, Page before, Page first) {
        try (reply) {
            return Optional.of(reply)
                    .filter(come -> NextPage.follows(before.address, come.address()))
                    .flatMap(this::page)
                    .filter(page -> Sequel.isSame(first.read.work(), first.address, page.read.work()));
        }
    }

    /** What came, with nothing of its own text held any longer; empty if it is not text. */
    private Optional<Page> page(Reply reply) {
        return line.read(
                reply,
                line.holds().pages(),
                failed -> Optional.empty(),
                letter -> Pending.none(letter.html().map(html -> page(html, letter.address()))));
    }

    private Page page(Noted<String> html, URI address) {
        return new Page(
                address,
                html.then(text -> reading.read(text, address)),
                NextPage.after(html.work(), address, isArticle));
    }

    private static Diagnostic rest(Article article, String what, URI next) {
        return Diagnostic.note(article.origin().input(), what + "; the rest of the article is at " + next);
    }
}
