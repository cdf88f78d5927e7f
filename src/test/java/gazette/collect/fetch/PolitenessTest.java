package gazette.collect.fetch;

import static org.assertj.core.api.Assertions.assertThat;

import gazette.collect.fetch.answer.Failure;
import gazette.collect.fetch.answer.Fetched;
import gazette.collect.fetch.answer.Purpose;
import gazette.collect.fetch.answer.Reply;
import gazette.collect.fetch.answer.Wanted;
import gazette.collect.fetch.manners.Allowance;
import java.net.URI;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** When a server is left in peace. */
@DisplayNameGeneration(ReplaceUnderscores.class)
class PolitenessTest {
    @RegisterExtension
    private final World world = new World();

    private Fetched.Failed failed() {
        return world.failed(world.at("/feed"), Purpose.FEED);
    }

    private Reply got() {
        return world.got(world.at("/feed"), Purpose.FEED);
    }

    @ParameterizedTest
    @ValueSource(strings = {"120", "Mon, 23 Nov 2026 03:02:00 GMT"})
    void a_server_that_asks_for_time_gets_it_over_runs(String after) {
        world.answer(429, "", "Retry-After: " + after);
        world.answer(200, "body");

        assertThat(failed().what()).isEqualTo("the server says 429: it is not to be asked for 120 s");
        world.time.pass(Duration.ofSeconds(119));
        assertThat(failed().what()).isEqualTo("the server asked for time: not asked for another 1 s");
        assertThat(world.server.getRequestCount()).isEqualTo(1);
        world.time.pass(Duration.ofSeconds(1));
        assertThat(World.text(got())).isEqualTo("body");
    }

    @Test
    void a_server_that_is_asked_too_often_and_names_no_time_gets_ten_minutes() {
        world.answer(429, "");

        assertThat(failed().what()).contains("10 minutes");
        assertThat(failed().why()).isEqualTo(Failure.HELD);
        assertThat(world.server.getRequestCount()).isEqualTo(1);
    }

    @ParameterizedTest
    @CsvSource({"503, 1", "503, 5", "429, 2"})
    void a_server_that_asks_for_seconds_is_asked_again_in_this_run(int status, int seconds) {
        world.answer(status, "", "Retry-After: " + seconds);
        world.answer(200, "body");

        assertThat(World.text(got())).isEqualTo("body");
        assertThat(world.time.slept()).isEqualTo(Duration.ofSeconds(seconds));
    }

    @Test
    void it_is_asked_again_once_and_not_for_ever() {
        for (int i = 0; i < 5; i++) {
            world.answer(503, "", "Retry-After: 1");
        }

        assertThat(failed().why()).isEqualTo(Failure.HELD);
        assertThat(world.server.getRequestCount()).isEqualTo(2);
    }

    @Test
    void seconds_that_the_deadline_does_not_have_are_not_waited_for() {
        world.manners = world.manners.deadline(Duration.ofSeconds(3));
        world.answer(503, "", "Retry-After: 4");

        assertThat(failed().why()).isEqualTo(Failure.HELD);
        assertThat(world.time.slept()).isZero();
    }

    @Test
    void what_is_gone_is_not_asked_for_in_later_runs() {
        world.answer(410, "");
        failed();
        world.time.pass(Duration.ofDays(30));

        var failed = failed();

        assertThat(failed.why()).isEqualTo(Failure.GONE);
        assertThat(failed.lasting()).isTrue();
        assertThat(world.server.getRequestCount()).isEqualTo(1);
    }

    @Test
    void one_address_that_fails_night_after_night_is_asked_less_often_by_hour_but_still_every_night() {
        for (int night = 0; night < 10; night++) {
            world.answer(500, "");
            assertThat(failed().why()).isEqualTo(Failure.STATUS);
            world.time.pass(Duration.ofDays(1));
        }
        world.answer(500, "");
        failed();
        world.time.pass(Duration.ofHours(1));

        assertThat(failed().what()).startsWith("failed 11 times in a row: not asked for another ");
    }

    @Test
    void a_page_that_works_again_is_forgiven() {
        for (int i = 0; i < 3; i++) {
            world.answer(500, "");
            failed();
        }
        assertThat(failed().why()).isEqualTo(Failure.HELD);
        world.time.pass(Duration.ofMinutes(5));
        world.answer(200, "body");
        got();
        world.answer(500, "");

        assertThat(failed().why()).isEqualTo(Failure.STATUS);
    }

    @Test
    void other_addresses_of_the_host_are_not_punished() {
        world.answer(410, "");
        failed();
        world.answer(200, "body");

        assertThat(World.text(world.got(world.at("/other"), Purpose.FEED))).isEqualTo("body");
    }

    @Test
    void a_host_that_cannot_be_reached_is_left_alone_after_three_tries() {
        world.allowed.add(new Allowance("dead.example", 80));
        try (var fetcher = world.run()) {
            for (int i = 0; i < 3; i++) {
                var failed = World.failed(
                        fetcher.fetch(new Wanted(URI.create("http://dead.example/" + i), Purpose.PICTURE)));
                assertThat(failed.what()).isEqualTo("dead.example cannot be looked up: no such name");
            }
            var failed = World.failed(fetcher.fetch(new Wanted(URI.create("http://dead.example/3"), Purpose.PICTURE)));

            assertThat(failed.what()).contains("left alone in this run");
        }
    }

    @Test
    void at_a_host_of_somebody_else_there_is_a_pause_between_requests() {
        world.names.put("site.example", List.of("127.0.0.1"));
        var address = "http://site.example:" + world.server.getPort() + "/";
        try (var fetcher = world.run()) {
            for (int i = 0; i < 4; i++) {
                world.answer(200, "x");
                World.got(fetcher.fetch(new Wanted(URI.create(address + i), Purpose.FEED)));
            }
        }

        assertThat(world.time.slept()).isEqualTo(Duration.ofMillis(600));
    }

    @Test
    void at_a_host_that_the_person_allowed_there_is_none() {
        try (var fetcher = world.run()) {
            for (int i = 0; i < 4; i++) {
                world.answer(200, "x");
                World.got(fetcher.fetch(new Wanted(URI.create(world.at("/" + i)), Purpose.FEED)));
            }
        }

        assertThat(world.time.slept()).isZero();
    }
}
