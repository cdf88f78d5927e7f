package gazette.edition;

import gazette.measure.PageSize;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/**
 * How an issue is to be made, as far as somebody said so.
 *
 * @param page the size of the printed page
 * @param theme the name of a theme of ours, or the folder of one's own
 * @param formats without repeats; empty where nobody said
 * @param output the folder for the files
 */
public record Specification(
        Optional<PageSize> page, Optional<String> theme, List<Format> formats, Optional<Path> output) {
    /** Nobody said anything. */
    public static final Specification OPEN =
            new Specification(Optional.empty(), Optional.empty(), List.of(), Optional.empty());

    public Specification {
        formats = formats.stream().distinct().toList();
    }

    /** What this one says, and where it says nothing, what the other one says. */
    public Specification over(Specification other) {
        return new Specification(
                page.or(other::page),
                theme.or(other::theme),
                formats.isEmpty() ? other.formats : formats,
                output.or(other::output));
    }
}
