package gazette.collect.fetch.cache;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayNameGeneration(ReplaceUnderscores.class)
class LifetimeTest {
    private static final Instant NOW = Instant.parse("2026-11-23T03:00:00Z");

    private static Lifetime of(String... headers) {
        var fields = new LinkedHashMap<String, List<String>>();
        for (var header : headers) {
            int colon = header.indexOf(':');
            fields.put(header.substring(0, colon), List.of(header.substring(colon + 2)));
        }
        return Lifetime.of(new Fields(fields), NOW);
    }

    @ParameterizedTest
    @CsvSource({
        "Cache-Control: max-age=60, 60",
        "'Cache-Control: public, MAX-AGE=\"60\"', 60",
        "cache-control: Max-Age=60, 60",
        "Cache-Control: max-age=-1, 0",
        "Cache-Control: max-age=soon, 0",
        "Cache-Control: max-age=99999999999999999999, 31536000",
        "Expires: 0, 0",
        "'Expires: Mon, 23 Nov 2026 03:01:00 GMT', 60",
        "'Expires: Mon, 23 Nov 2026 02:00:00 GMT', 0"
    })
    void it_is_what_the_server_says(String header, long seconds) {
        assertThat(of(header).unasked()).contains(Duration.ofSeconds(seconds));
    }

    @Test
    void what_it_spent_elsewhere_is_gone() {
        assertThat(of("Cache-Control: max-age=60", "Age: 20").unasked()).contains(Duration.ofSeconds(40));
        assertThat(of("Cache-Control: max-age=60", "Age: 100").unasked()).contains(Duration.ZERO);
    }

    @Test
    void max_age_says_more_than_an_expiry_date() {
        assertThat(of("Expires: 0", "Cache-Control: max-age=60").unasked()).contains(Duration.ofSeconds(60));
    }

    @Test
    void a_server_that_says_nothing_has_said_nothing() {
        assertThat(of()).isEqualTo(new Lifetime(true, false, Optional.empty()));
    }

    @ParameterizedTest
    @ValueSource(strings = {"Cache-Control: no-store", "Cache-Control: private, No-Store", "Vary: *"})
    void some_answers_are_not_kept(String header) {
        assertThat(of(header).isKept()).isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"Cache-Control: no-cache", "Cache-Control: max-age=60, no-cache", "Pragma: no-cache"})
    void some_answers_are_kept_and_never_used_unasked(String header) {
        assertThat(of(header).isKept()).isTrue();
        assertThat(of(header).mustAsk()).isTrue();
    }
}
