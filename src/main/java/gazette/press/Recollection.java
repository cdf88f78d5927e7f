package gazette.press;

import gazette.archive.Archive;
import gazette.archive.Impression;
import gazette.archive.Placing;
import gazette.archive.Unsettled;
import gazette.collect.line.Memory;
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

    /** All that came in, repeats included: it need not come again once the issue is out. */
    synchronized Intake take(List<Gathered> gathered) {
        var fresh = new LinkedHashSet<List<String>>();
        for (var section : gathered) {
            for (var article : section.articles()) {
                var known = article.origin().marks();
                marks.addAll(known);
                if (!knows(known)) {
                    fresh.add(known);
                }
            }
        }
        return new Intake(gathered, fresh);
    }

    /**
     * Enters an issue under the next number of its day; one that holds nothing new takes the place of the last, and nothing
     * has to be remembered of it.
     *
     * @param intake what the issue was made of
     * @param teller is told what went wrong with the copy of the archive
     */
    Entered<Issue> enter(Issue issue, Intake intake, Consumer<Diagnostic> teller) {
        if (archive.isEmpty()) {
            return new Entered<>(issue, Ledger.NONE);
        }
        var open = archive.get();
        int before = open.issues(paper, issue.date());
        if (!intake.isNewIn(issue)) {
            return new Entered<>(issue.numbered(Math.max(1, before)), Ledger.NONE);
        }
        var numbered = issue.numbered(before + 1);
        var impression = new Impression(paper, numbered.date(), numbered.number());
        return new Entered<>(numbered, new Entry(open, impression, all(), teller));
    }

    private synchronized List<String> all() {
        return List.copyOf(marks);
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
