package gazette.collect.read;

import gazette.article.Article;
import gazette.article.Picture;
import gazette.diagnostic.Diagnostic;
import gazette.diagnostic.Noted;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Where one manuscript is read: the manuscript, and beside it what its reader wants to say about it. */
public final class Desk {
    private final Manuscript manuscript;
    private final Findings findings = new Findings();
    private final List<Diagnostic> notes = new ArrayList<>();

    /** A clear desk with one manuscript on it. */
    public Desk(Manuscript manuscript) {
        this.manuscript = manuscript;
    }

    /** What is read here. */
    public Manuscript manuscript() {
        return manuscript;
    }

    /** What was concluded and what was left out so far. */
    public Findings findings() {
        return findings;
    }

    /** Says something that a person should know. */
    public void note(Diagnostic note) {
        notes.add(note);
    }

    /** The picture that the manuscript names; empty, and noted, if there is none that can be printed. */
    public Optional<Picture> picture(String reference) {
        var found = manuscript.pictures().find(manuscript.input(), reference);
        notes.addAll(found.notes());
        return found.work();
    }

    /** Hands the article over with the notes. */
    public Noted<Article> handOver(Article article) {
        return new Noted<>(article, notes);
    }
}
