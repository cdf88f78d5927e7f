package gazette.publish.epub.cover;

import java.util.List;

/**
 * What stands on a cover.
 *
 * @param paper its name, in one line
 * @param day as the paper writes it
 * @param headlines the most important first; more than five are not shown; may be empty
 */
public record Front(String paper, String day, List<String> headlines) {
    public Front {
        headlines = List.copyOf(headlines);
    }
}
