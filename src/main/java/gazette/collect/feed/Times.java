package gazette.collect.feed;

import java.time.Instant;
import java.util.Optional;

/**
 * When something came out.
 *
 * @param published for the first time
 * @param updated for the last time
 */
public record Times(Optional<Instant> published, Optional<Instant> updated) {
    /** Nobody said when. */
    public static final Times UNKNOWN = new Times(Optional.empty(), Optional.empty());
}
