package gazette.collect.feed;

import java.time.Instant;
import java.util.Optional;

/**
 * When something came out.
 *
 * @param published for the first time
 * @param updated for the last time
 */
public record Dates(Optional<Instant> published, Optional<Instant> updated) {
    /** Nobody said when. */
    public static final Dates UNKNOWN = new Dates(Optional.empty(), Optional.empty());
}
