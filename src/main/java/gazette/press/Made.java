package gazette.press;

import gazette.edition.Issue;
import java.nio.file.Path;
import java.util.List;

/**
 * What came off the press.
 *
 * @param issue what stands in it
 * @param pages how many there are; 0 if no PDF was asked for
 * @param files in the order of the formats asked for
 */
public record Made(Issue issue, int pages, List<Path> files) {
    public Made {
        files = List.copyOf(files);
    }
}
