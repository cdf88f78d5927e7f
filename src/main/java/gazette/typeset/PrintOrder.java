package gazette.typeset;

import gazette.measure.PageSize;
import java.util.Optional;

/**
 * What a printer is told beside the style sheet.
 *
 * @param size of the page, whatever the sheet says; empty for the sheet's own, or A5 if it has none
 */
public record PrintOrder(Optional<PageSize> size) {
    /** As the style sheet says. */
    public static final PrintOrder USUAL = new PrintOrder(Optional.empty());
}
