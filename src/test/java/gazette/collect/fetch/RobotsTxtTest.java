package gazette.collect.fetch;

import static org.assertj.core.api.Assertions.assertThat;

import gazette.collect.fetch.answer.Failure;
import gazette.collect.fetch.answer.Fetched;
import gazette.collect.fetch.answer.Purpose;
import gazette.collect.fetch.answer.Wanted;
import java.net.URI;
import java.time.Duration;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import mockwebserver3.Dispatcher;
import mockwebserver3.MockResponse;
import mockwebserver3.RecordedRequest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayNameGeneration(ReplaceUnderscores.class)
class RobotsTxtTest {
    @RegisterExtension
    private final World world = new World();

    private final AtomicInteger asked = new AtomicInteger();
    private MockResponse robots = new MockResponse.Builder()
            .body("User-agent: Gazette\nDisallow: /private")
            .build();

    @BeforeEach
    void open() {
        world.server.setDispatcher(new Dispatcher() {
            @Override
            public MockResponse dispatch(RecordedRequest request) {
                if (request.getTarget().equals("/robots.txt")) {
                    asked.incrementAndGet();
                    return robots;
                }
                return request.getTarget().equals("/hop")
                        ? new MockResponse.Builder()
                                .code(302)
                                .addHeader("Location", "/private/x")
                                .build()
                        : new MockResponse.Builder().body("page").build();
            }
        });
    }

    private void robots(int status) {
        robots = new MockResponse.Builder().code(status).build();
    }

    @Test
    void a_page_that_is_closed_is_not_asked_for() {
        var failed = world.failed(world.at("/private/x?y"), Purpose.PAGE);

        assertThat(failed.why()).isEqualTo(Failure.ROBOTS);
        assertThat(failed.lasting()).isTrue();
        assertThat(world.server.getRequestCount()).isEqualTo(1);
    }

    @Test
    void nor_is_one_that_a_redirect_leads_to() {
        assertThat(world.failed(world.at("/hop"), Purpose.PAGE).why()).isEqualTo(Failure.ROBOTS);
    }

    @Test
    void a_feed_that_the_person_named_and_a_picture_are() {
        assertThat(World.text(world.got(world.at("/private/x"), Purpose.FEED))).isEqualTo("page");
        assertThat(World.text(world.got(world.at("/private/x"), Purpose.PICTURE)))
                .isEqualTo("page");
        assertThat(asked).hasValue(0);
    }

    @Test
    void the_person_may_choose_otherwise() {
        world.manners = world.manners.robots(false);

        assertThat(World.text(world.got(world.at("/private/x"), Purpose.PAGE))).isEqualTo("page");
        assertThat(asked).hasValue(0);
    }

    @Test
    void it_is_asked_for_once_a_run_by_many_at_once_and_once_a_day() throws Exception {
        try (var fetcher = world.run()) {
            var wishes = IntStream.range(0, 30)
                    .mapToObj(i -> new Wanted(URI.create(world.at("/" + i)), Purpose.PAGE))
                    .toList();
            assertThat(World.crowd(fetcher, wishes)).hasOnlyElementsOfType(Fetched.Got.class);
        }
        assertThat(asked).hasValue(1);

        world.got(world.at("/next-run"), Purpose.PAGE);
        assertThat(asked).hasValue(1);

        world.time.pass(Duration.ofDays(1));
        world.got(world.at("/next-day"), Purpose.PAGE);
        assertThat(asked).hasValue(2);
    }

    @ParameterizedTest
    @CsvSource({"404", "403", "410"})
    void where_there_is_none_all_is_open_and_that_is_remembered_too(int status) {
        robots(status);

        world.got(world.at("/private/x"), Purpose.PAGE);
        world.got(world.at("/private/y"), Purpose.PAGE);

        assertThat(asked).hasValue(1);
    }

    @ParameterizedTest
    @CsvSource({"500", "503", "429"})
    void where_it_cannot_be_had_all_is_closed(int status) {
        robots(status);

        var failed = world.failed(world.at("/x"), Purpose.PAGE);

        assertThat(failed.why()).isEqualTo(Failure.ROBOTS);
        assertThat(failed.lasting()).isFalse();
        assertThat(failed.what()).contains("could not be read").contains(Integer.toString(status));
    }

    @Test
    void a_page_in_a_private_network_is_refused_for_that_and_not_for_its_robots() {
        world.allowed.clear();

        assertThat(world.failed(world.at("/x"), Purpose.PAGE).why()).isEqualTo(Failure.REFUSED);
        assertThat(world.server.getRequestCount()).isZero();
    }

    @Test
    void a_page_on_a_host_that_nobody_knows_fails_for_that() {
        assertThat(world.failed("http://nowhere.example/", Purpose.PAGE).what())
                .isEqualTo("nowhere.example cannot be looked up: no such name");
    }

    @Test
    void beyond_500_kib_it_is_not_read() {
        robots = new MockResponse.Builder()
                .body("User-agent: *\n" + "#".repeat(500 * 1024) + "\nDisallow: /")
                .build();

        assertThat(World.text(world.got(world.at("/x"), Purpose.PAGE))).isEqualTo("page");
    }

    @Test
    void an_empty_one_closes_nothing() {
        robots(200);

        assertThat(World.text(world.got(world.at("/x"), Purpose.PAGE))).isEqualTo("page");
    }
}
