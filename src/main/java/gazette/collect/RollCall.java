package gazette.collect;

import gazette.article.Article;
import gazette.diagnostic.Noted;
import gazette.diagnostic.Severity;
import gazette.edition.Source;
import gazette.progress.Event;
import gazette.progress.Listener;
import java.util.List;
import java.util.function.Supplier;

/**
 * Tells how the sources come in, one after the other.
 *
 * @param listener is told
 */
record RollCall(Listener listener) {
    /** Gathers a source on this machine from its beginning to its end. */
    Noted<List<Article>> call(Source source, Supplier<Noted<List<Article>>> gathering) {
        begun(source);
        return ended(source, gathering.get(), 0);
    }

    void begun(Source source) {
        listener.hear(new Event.SourceBegun(source.name()));
    }

    /** An article is there. */
    void read(Source source) {
        listener.hear(new Event.ArticleRead(source.name()));
    }

    /** The source is a list, which is at its end as soon as it is read; its feeds are called themselves. */
    void listed(Source source, int feeds) {
        listener.hear(new Event.SourceListed(source.name(), feeds));
    }

    /**
     * All of the source is there that will be.
     *
     * @param bytes that came over the wire for it
     */
    Noted<List<Article>> ended(Source source, Noted<List<Article>> come, long bytes) {
        boolean hasFailed = come.notes().stream().anyMatch(note -> note.severity() == Severity.ERROR);
        listener.hear(new Event.SourceEnded(source.name(), come.work().size(), hasFailed, bytes));
        return come;
    }
}
