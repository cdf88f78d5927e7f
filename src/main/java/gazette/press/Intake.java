package gazette.press;

import gazette.edition.Gathered;
import gazette.edition.Issue;
import java.util.List;
import java.util.Set;

/**
 * What came in from all sources of a paper, beside what it has printed.
 *
 * @param gathered all of it
 * @param fresh the marks of each article that was never printed, as its origin lists them
 */
record Intake(List<Gathered> gathered, Set<List<String>> fresh) {
    Intake {
        gathered = List.copyOf(gathered);
        fresh = Set.copyOf(fresh);
    }

    /** Whether anything was never printed. */
    boolean hasNews() {
        return !fresh.isEmpty();
    }

    /** Whether anything in an issue that was made of this was never printed. */
    boolean isNewIn(Issue issue) {
        return issue.articles().stream()
                .anyMatch(article -> fresh.contains(article.origin().marks()));
    }
}
