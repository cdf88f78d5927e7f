package gazette.press;

import gazette.edition.Issue;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;

/** What came of a commission. */
public sealed interface Outcome {
    /**
     * An issue came off the press.
     *
     * @param issue what stands in it
     * @param pages how many there are; 0 if no PDF was asked for
     * @param files in the order of the formats asked for
     */
    record Made(Issue issue, int pages, List<Path> files) implements Outcome {
        public Made {
            files = List.copyOf(files);
        }
    }

    /**
     * Only a plan was asked for.
     *
     * @param issue what would stand in it
     */
    record Planned(Issue issue) implements Outcome {}

    /**
     * There is nothing that was not printed before, and no issue.
     *
     * @param title the name of the paper
     * @param date the day that would be on the front page
     * @param known how many articles stay out
     */
    record NothingNew(String title, LocalDate date, int known) implements Outcome {}
}
