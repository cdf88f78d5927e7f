package gazette.collect.date;

import java.time.Instant;
import java.util.Optional;

/** Moments written as seconds or thousandths of a second since 1970. */
final class Epoch {
    private static final int SECONDS = 10;
    private static final int MILLISECONDS = 13;

    private Epoch() {}

    static Optional<Instant> parse(String line) {
        if (!line.chars().allMatch(c -> c >= '0' && c <= '9')) {
            return Optional.empty();
        }
        return switch (line.length()) {
            case SECONDS -> Optional.of(Instant.ofEpochSecond(Long.parseLong(line)));
            case MILLISECONDS -> Optional.of(Instant.ofEpochMilli(Long.parseLong(line)));
            default -> Optional.empty();
        };
    }
}
