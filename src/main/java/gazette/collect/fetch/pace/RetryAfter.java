package gazette.collect.fetch.pace;

import gazette.collect.fetch.cache.Lifetime;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

/**
 * How long a server asks us to stay away.
 *
 * @see <a href="https://www.rfc-editor.org/rfc/rfc9110#field.retry-after">RFC 9110, Retry-After</a>
 */
public final class RetryAfter {
    /** A server that asks for more is asked again after this. */
    private static final Duration LONGEST = Duration.ofDays(7);

    private RetryAfter() {}

    /**
     * Reads seconds or a date.
     *
     * @return not negative; empty if it is neither
     */
    public static Optional<Duration> of(String field, Instant now) {
        var text = field.strip();
        var asked = text.matches("[0-9]+")
                ? Optional.of(text.length() > 9 ? LONGEST : Duration.ofSeconds(Long.parseLong(text)))
                : Lifetime.date(text).map(until -> Duration.between(now, until));
        return asked.map(wait -> wait.isNegative() ? Duration.ZERO : wait)
                .map(wait -> wait.compareTo(LONGEST) > 0 ? LONGEST : wait);
    }
}
