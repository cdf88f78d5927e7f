package gazette.press;

import gazette.edition.Specification;
import gazette.language.Language;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;

/**
 * What a person asks of the press. It wins over what an edition file says of the same thing.
 *
 * @param inputs one edition file, or files and folders that hold articles; {@code -} is the standard input
 * @param standardInput all of the standard input, read when it is wanted
 * @param title the name of the paper
 * @param language of the paper's own words
 * @param date the day on the front page
 * @param specification how the issue is to be made
 * @param isForced whether to print once more what was printed before
 * @param reach how far the run may go for its sources
 */
public record Commission(
        List<String> inputs,
        Supplier<byte[]> standardInput,
        Optional<String> title,
        Optional<Language> language,
        Optional<LocalDate> date,
        Specification specification,
        boolean isForced,
        Reach reach) {
    public Commission {
        inputs = List.copyOf(inputs);
    }
}
