package gazette.press;

import gazette.archive.Archive;
import gazette.archive.Impression;
import gazette.archive.Placing;
import gazette.archive.Unsettled;
import gazette.article.Article;
import gazette.collect.Memory;
import gazette.diagnostic.Diagnostic;
import gazette.edition.Gathered;
import gazette.edition.Issue;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;

/** What one paper remembers during a run: what it has printed, and what this run is going to add to that. */
final class Recollection implements Memory {
    private final Optional<Archive> archive;
    private final String paper;
    private final boolean isForced;
    private final Set<String> marks = new LinkedHashSet<>();
    private int kept;

    /**
     * A recollection of what the archive holds of a paper.
     *
     * @param archive none for a paper that has nothing to remember, since a person names all that is in it
     * @param isForced whether to print once more what was printed before
     */
    Recollection(Optional<Archive> archive, String paper, boolean isForced) {
        this.archive = archive;
        this.paper = paper;
        this.isForced = isForced;
    }

    @Override
    public boolean knows(List<String> marks) {
        return !isForced && isHeld(marks);
    }

    /** Also if old articles are wanted once more: what does not fit then is not old for that. */
    @Override
    public boolean isAcquainted(String feed) {
        return isHeld(List.of(feed));
    }

    private boolean isHeld(List<String> marks) {
        return archive.filter(open -> open.holds(paper, marks)).isPresent();
    }

    @Override
    public synchronized void keepBack(int articles) {
        kept += articles;
    }

    @Override
    public synchronized void passOver(List<String> others) {
        marks.addAll(others);
    }

    /** How many articles stay out of the issue since they were in one. */
    synchronized int kept() {
        return kept;
    }

    /** Whether there is an article that was never printed, or none that had to stay out. */
    boolean hasNews(List<Gathered> gathered) {
        return kept() == 0
                || gathered.stream()
                        .flatMap(section -> section.articles().stream())
                        .anyMatch(this::isNew);
    }

    private boolean isNew(Article article) {
        return !knows(article.origin().marks());
    }

    /** All that came in, repeats included: it need not come again once the issue is out. */
    synchronized void take(List<Gathered> gathered) {
        for (var section : gathered) {
            section.articles().forEach(article -> marks.addAll(article.origin().marks()));
        }
    }

    /** Under the next number of its day; what holds nothing new takes the place of the last. */
    Issue numbered(Issue issue) {
        int before = archive.map(open -> open.issues(paper, issue.date())).orElse(0);
        return issue.numbered(Math.max(1, isNew(issue) ? before + 1 : before));
    }

    private boolean isNew(Issue issue) {
        return archive.isPresent() && issue.articles().stream().anyMatch(this::isNew);
    }

    /**
     * Enters an issue into the archive.
     *
     * @param teller is told what went wrong with the copy of the archive
     */
    Ledger ledger(Issue issue, Consumer<Diagnostic> teller) {
        return isNew(issue)
                ? archive.<Ledger>map(open -> new Entry(open, impression(issue), all(), teller))
                        .orElse(Ledger.NONE)
                : Ledger.NONE;
    }

    private synchronized List<String> all() {
        return List.copyOf(marks);
    }

    private Impression impression(Issue issue) {
        return new Impression(paper, issue.date(), issue.number());
    }

    /** The entry of one issue. */
    private static final class Entry implements Ledger {
        private final Archive archive;
        private final Impression impression;
        private final List<String> marks;
        private final Consumer<Diagnostic> teller;
        private final List<Unsettled> recorded = new ArrayList<>();

        Entry(Archive archive, Impression impression, List<String> marks, Consumer<Diagnostic> teller) {
            this.archive = archive;
            this.impression = impression;
            this.marks = marks;
            this.teller = teller;
        }

        @Override
        public void record(List<Placing> placings) {
            recorded.add(archive.record(impression, marks, placings));
        }

        @Override
        public void settle() {
            recorded.forEach(issue -> archive.settle(issue).forEach(teller));
        }

        @Override
        public void withdraw() {
            recorded.forEach(archive::withdraw);
        }
    }
}
