package gazette.collect.fetch.pace;

import static org.assertj.core.api.Assertions.assertThat;

import gazette.collect.fetch.pace.Mark.Kind;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Duration;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@DisplayNameGeneration(ReplaceUnderscores.class)
class PatienceTest {
    @TempDir
    private Path folder;

    private final FakeTime time = new FakeTime();

    private Patience patience() {
        return new Patience(folder.resolve("marks.jsonl"), time);
    }

    private Duration wait(Patience patience) {
        return patience.hold("a")
                .map(mark -> Duration.between(time.instant(), mark.until()))
                .orElse(Duration.ZERO);
    }

    @Test
    void two_failures_are_bad_luck_and_each_further_one_doubles_the_wait() {
        var patience = patience();
        var expected = new long[] {0, 0, 5, 10, 20, 40, 80, 160, 320, 640, 1200, 1200};
        for (long minutes : expected) {
            patience.failed("a");
            assertThat(wait(patience)).isEqualTo(Duration.ofMinutes(minutes));
            time.pass(Duration.ofDays(1));
        }
    }

    @Test
    void the_count_goes_on_in_the_next_run_and_ends_with_a_success() {
        for (int run = 0; run < 3; run++) {
            patience().failed("a");
        }
        assertThat(wait(patience())).isEqualTo(Duration.ofMinutes(5));

        patience().worked("a");

        assertThat(patience().hold("a")).isEmpty();
        var patience = patience();
        patience.failed("a");
        assertThat(wait(patience)).isZero();
    }

    @Test
    void what_a_server_asked_for_is_kept_over_runs_and_ends_in_time() {
        patience().asked("a", "host", Duration.ofMinutes(2));

        assertThat(patience().hold("a"))
                .hasValueSatisfying(mark -> assertThat(mark.kind()).isEqualTo(Kind.ASKED));
        time.pass(Duration.ofMinutes(2));
        assertThat(patience().hold("a")).isEmpty();
    }

    @Test
    void a_server_that_asks_at_three_addresses_asks_for_all() {
        try (var patience = patience()) {
            patience.asked("host/1", "host", Duration.ofMinutes(2));
            patience.asked("host/2", "host", Duration.ofMinutes(2));
            patience.reached("host");
            assertThat(patience.hold("host")).isEmpty();

            patience.asked("host/3", "host", Duration.ofMinutes(2));
            patience.reached("host");
        }

        assertThat(patience().hold("host")).isPresent();
    }

    @Test
    void what_is_gone_stays_gone() {
        patience().gone("a");
        time.pass(Duration.ofDays(100));

        assertThat(patience().hold("a"))
                .hasValueSatisfying(mark -> assertThat(mark.kind()).isEqualTo(Kind.GONE));
    }

    @Test
    void a_host_that_was_missed_three_times_is_lost_for_the_run_and_no_longer() {
        var patience = patience();
        patience.missed("a");
        patience.missed("a");
        assertThat(patience.isLost("a")).isFalse();
        assertThat(patience.pause("a", Duration.ofSeconds(1))).isEqualTo(Duration.ofSeconds(4));
        patience.missed("a");

        assertThat(patience.isLost("a")).isTrue();
        assertThat(patience().isLost("a")).isFalse();
    }

    @Test
    void a_host_that_answers_in_between_is_not_lost() {
        var patience = patience();
        for (int i = 0; i < 5; i++) {
            patience.missed("a");
            patience.missed("a");
            patience.reached("a");
        }

        assertThat(patience.isLost("a")).isFalse();
    }

    @Test
    void a_run_that_was_killed_in_the_middle_of_a_line_spoils_no_other_line() throws IOException {
        patience().gone("a");
        Files.writeString(folder.resolve("marks.jsonl"), "{\"place\": \"b\", \"ki", StandardOpenOption.APPEND);

        assertThat(patience().hold("a")).isPresent();
    }

    @Test
    void rubbish_in_the_file_says_nothing() throws IOException {
        var rubbish =
                "\u0000\u00ff\n[]\n{}\n{\"place\": \"a\", \"kind\": \"NO\", \"failures\": 1, \"since\": 1, \"until\": 99999999999999999999}\n";
        Files.write(folder.resolve("marks.jsonl"), rubbish.getBytes(StandardCharsets.ISO_8859_1));

        assertThat(patience().hold("a")).isEmpty();
    }

    @Test
    void the_file_does_not_grow_for_ever() throws IOException {
        try (var patience = patience()) {
            for (int i = 0; i < 15_000; i++) {
                patience.asked("https://example.org/" + i, "host" + i, Duration.ofDays(1));
                time.pass(Duration.ofSeconds(1));
            }
        }

        assertThat(Files.readAllLines(folder.resolve("marks.jsonl"))).hasSize(10_000);
        assertThat(patience().hold("https://example.org/14999")).isPresent();
    }
}
