package gazette.collect;

import gazette.article.Article;
import gazette.collect.fetch.Fetched;
import gazette.collect.fetch.Purpose;
import gazette.collect.fetch.Reply;
import gazette.collect.fetch.Wanted;
import gazette.collect.read.Characters;
import gazette.collect.read.Kind;
import gazette.collect.read.web.sequel.NextPage;
import gazette.collect.read.web.sequel.Sequel;
import gazette.diagnostic.Diagnostic;
import gazette.diagnostic.Noted;
import java.net.URI;
import java.util.ArrayList;
import java.util.Optional;

/** Fetches the further pages of an article that its site shows in several. */
final class FurtherPages {
    /** More pages than an article has; a longer one goes on where it stands. */
    private static final int MOST = 20;

    private final Line line;
    private final Reading reading;
    private final boolean isArticle;

    /** Reads one of the pages; done at a seat. */
    @FunctionalInterface
    interface Reading {
        /** What stands on a page. */
        Noted<Article> read(String html, URI address);
    }

    /**
     * A search for pages.
     *
     * @param isArticle whether the first page is known to be an article
     */
    FurtherPages(Line line, Reading reading, boolean isArticle) {
        this.line = line;
        this.reading = reading;
        this.isArticle = isArticle;
    }

    /**
     * A page that was read.
     *
     * @param address where it was found in the end
     */
    private record Page(String html, URI address, Noted<Article> read) {}

    /** The article of which this is the first page, as far as its pages can be had. */
    Noted<Article> whole(String html, URI address) {
        var first = page(html, address);
        var whole = first.read.work();
        var notes = new ArrayList<>(first.read.notes());
        var page = first;
        for (int number = 2; ; number++) {
            var next = next(page);
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
                case Fetched.Got got -> {
                    var more = page(got.reply(), page, first);
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

    private Optional<URI> next(Page page) {
        return line.crew().seated(() -> NextPage.after(page.html, page.address, isArticle));
    }

    private Page page(String html, URI address) {
        return new Page(html, address, line.crew().seated(() -> reading.read(html, address)));
    }

    /** What came, if it is the next page indeed: servers lead elsewhere when there is none. */
    private Optional<Page> page(Reply reply, Page before, Page first) {
        return Optional.of(reply.address())
                .filter(address -> NextPage.follows(before.address, address))
                .flatMap(address -> Characters.of(reply.body(), Kind.HTML))
                .map(text -> page(text.text(), reply.address()))
                .filter(page -> Sequel.isSame(first.read.work(), first.address, page.read.work()));
    }

    private static Diagnostic rest(Article article, String what, URI next) {
        return Diagnostic.note(article.origin().input(), what + "; the rest of the article is at " + next);
    }
}
