package gazette.collect.fetch.pace;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayNameGeneration(ReplaceUnderscores.class)
class RetryAfterTest {
    private static final Instant NOW = Instant.parse("2026-11-23T03:00:00Z");

    @ParameterizedTest
    @CsvSource({
        "120, 120",
        "0, 0",
        "' 7 ', 7",
        "'Mon, 23 Nov 2026 03:00:30 GMT', 30",
        "'Mon, 23 Nov 2026 02:00:00 GMT', 0",
        "99999999999999999999, 604800",
        "'Fri, 31 Dec 2999 23:59:59 GMT', 604800",
        "'Tue, 23 Nov 2026 03:00:30 GMT', 30"
    })
    void it_is_seconds_or_a_date_and_at_most_a_week(String field, long seconds) {
        assertThat(RetryAfter.of(field, NOW)).contains(Duration.ofSeconds(seconds));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "soon", "-1", "1.5", "Mon, 23 Nov"})
    void anything_else_says_nothing(String field) {
        assertThat(RetryAfter.of(field, NOW)).isEmpty();
    }
}
