package gazette.collect.fetch;

import static org.assertj.core.api.Assertions.assertThat;

import gazette.collect.fetch.answer.Failure;
import gazette.collect.fetch.answer.Freshness;
import gazette.collect.fetch.answer.Purpose;
import gazette.collect.fetch.answer.Reply;
import gazette.collect.fetch.answer.Wanted;
import gazette.collect.fetch.manners.Manners;
import java.io.IOException;
import java.nio.file.Files;
import java.time.Duration;
import mockwebserver3.MockResponse;
import okhttp3.Headers;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What the second run asks of a server that the first one asked already. */
@DisplayNameGeneration(ReplaceUnderscores.class)
class RevalidationTest {
    @RegisterExtension
    private final World world = new World();

    @BeforeEach
    void open() {
        world.manners = world.manners.robots(false);
    }

    private Reply fetch(Purpose purpose) {
        return world.got(world.at("/x"), purpose);
    }

    private Headers asked() throws InterruptedException {
        return world.server.takeRequest().getHeaders();
    }

    @ParameterizedTest
    @ValueSource(strings = {"\"v1\"", "W/\"v 1\"", "unquoted", "\"a,b\"", "\"gr\u00fcn\""})
    void an_entity_tag_goes_back_as_it_came(String tag) throws Exception {
        world.server.enqueue(new MockResponse.Builder()
                .headers(new Headers.Builder().addUnsafeNonAscii("ETag", tag).build())
                .body("body")
                .build());
        world.answer(304, "");
        fetch(Purpose.FEED);

        var reply = fetch(Purpose.FEED);

        assertThat(reply.freshness()).isEqualTo(Freshness.UNCHANGED);
        assertThat(reply.status()).isEqualTo(200);
        assertThat(World.text(reply)).isEqualTo("body");
        assertThat(asked().get("If-None-Match")).isNull();
        assertThat(asked().get("If-None-Match")).isEqualTo(tag);
    }

    @ParameterizedTest
    @ValueSource(strings = {"Sun, 22 Nov 2026 07:00:00 GMT", "2026-11-22 07:00", "yesterday"})
    void a_date_goes_back_as_it_came(String date) throws Exception {
        world.answer(200, "body", "Last-Modified: " + date);
        world.answer(304, "");
        fetch(Purpose.FEED);

        assertThat(fetch(Purpose.FEED).freshness()).isEqualTo(Freshness.UNCHANGED);
        asked();
        assertThat(asked().get("If-Modified-Since")).isEqualTo(date);
    }

    @Test
    void where_no_sign_of_a_change_came_the_date_of_the_answer_asks_for_one() throws Exception {
        var date = "Sun, 22 Nov 2026 07:00:00 GMT";
        world.answer(200, "body", "Date: " + date);
        world.answer(200, "more", "Date: Mon, 23 Nov 2026 07:00:00 GMT", "ETag: 1");
        world.answer(304, "");
        fetch(Purpose.FEED);

        assertThat(World.text(fetch(Purpose.FEED))).isEqualTo("more");
        fetch(Purpose.FEED);
        asked();
        assertThat(asked().get("If-Modified-Since")).isEqualTo(date);
        assertThat(asked().get("If-Modified-Since")).isNull();
    }

    @Test
    void an_answer_that_changed_takes_the_place_of_the_old_one() throws Exception {
        world.answer(200, "old", "ETag: 1");
        world.answer(200, "new", "ETag: 2");
        world.answer(304, "");

        assertThat(World.text(fetch(Purpose.FEED))).isEqualTo("old");
        assertThat(World.text(fetch(Purpose.FEED))).isEqualTo("new");
        assertThat(World.text(fetch(Purpose.FEED))).isEqualTo("new");
        asked();
        assertThat(asked().get("If-None-Match")).isEqualTo("1");
        assertThat(asked().get("If-None-Match")).isEqualTo("2");
    }

    @Test
    void a_failure_leaves_what_we_have_alone() {
        world.answer(200, "old", "ETag: 1");
        world.answer(500, "");
        world.answer(304, "");
        fetch(Purpose.FEED);
        world.failed(world.at("/x"), Purpose.FEED);

        assertThat(World.text(fetch(Purpose.FEED))).isEqualTo("old");
    }

    @Test
    void a_feed_is_asked_for_every_time_whatever_its_server_says() {
        world.answer(200, "body", "ETag: 1", "Cache-Control: max-age=86400");
        world.answer(304, "");
        fetch(Purpose.FEED);

        assertThat(fetch(Purpose.FEED).freshness()).isEqualTo(Freshness.UNCHANGED);
    }

    @ParameterizedTest
    @EnumSource(
            value = Purpose.class,
            names = {"PAGE", "PICTURE"})
    void a_page_or_picture_is_used_unasked_as_long_as_its_server_says(Purpose purpose) {
        world.answer(200, "old", "Cache-Control: max-age=60");
        world.answer(200, "new");
        fetch(purpose);
        world.time.pass(Duration.ofSeconds(59));

        assertThat(fetch(purpose).freshness()).isEqualTo(Freshness.STORED);
        world.time.pass(Duration.ofSeconds(1));
        assertThat(World.text(fetch(purpose))).isEqualTo("new");
    }

    @Test
    void a_confirmation_starts_its_time_anew() {
        world.answer(200, "old", "ETag: 1", "Cache-Control: max-age=60");
        world.answer(304, "", "Cache-Control: max-age=120");
        fetch(Purpose.PICTURE);
        world.time.pass(Duration.ofSeconds(61));
        assertThat(fetch(Purpose.PICTURE).freshness()).isEqualTo(Freshness.UNCHANGED);
        world.time.pass(Duration.ofSeconds(119));

        assertThat(fetch(Purpose.PICTURE).freshness()).isEqualTo(Freshness.STORED);
    }

    @Test
    void a_confirmation_leaves_the_word_on_the_body_as_it_came_with_the_body() {
        world.answer(200, "body", "ETag: \"v1\"", "Content-Type: text/html; charset=koi8-r", "X-Wind: west");
        world.answer(304, "", "Content-Type: text/html", "X-Wind: east");
        fetch(Purpose.FEED);

        var confirmed = fetch(Purpose.FEED);

        assertThat(confirmed.header("content-type")).contains("text/html; charset=koi8-r");
        assertThat(confirmed.header("x-wind")).contains("east");
    }

    @Test
    void a_server_that_says_nothing_is_not_asked_for_the_same_page_twice_a_day() {
        world.answer(200, "old");
        world.answer(200, "new");
        fetch(Purpose.PAGE);
        world.time.pass(Duration.ofHours(23));

        assertThat(fetch(Purpose.PAGE).freshness()).isEqualTo(Freshness.STORED);
        world.time.pass(Duration.ofHours(1));
        assertThat(fetch(Purpose.PAGE).freshness()).isEqualTo(Freshness.NEW);
    }

    @Test
    void a_clock_that_was_set_back_makes_nothing_younger() {
        world.answer(200, "old", "Cache-Control: max-age=60");
        world.answer(200, "new");
        fetch(Purpose.PAGE);
        world.time.pass(Duration.ofDays(-1));

        assertThat(fetch(Purpose.PAGE).freshness()).isEqualTo(Freshness.NEW);
    }

    @ParameterizedTest
    @ValueSource(strings = {"Cache-Control: no-store", "Vary: *"})
    void what_may_not_be_kept_is_not(String header) throws Exception {
        world.answer(200, "secret", "ETag: 1", header);
        world.answer(200, "body");
        fetch(Purpose.PAGE);

        try (var files = Files.walk(world.state())) {
            assertThat(files.filter(Files::isRegularFile)).isEmpty();
        }
        fetch(Purpose.PAGE);
        asked();
        assertThat(asked().get("If-None-Match")).isNull();
    }

    @Test
    void an_answer_to_another_question_is_not_used() throws Exception {
        world.answer(200, "for the old one", "ETag: 1", "Vary: Accept, User-Agent");
        world.answer(200, "for the new one", "ETag: 2", "Vary: Accept, User-Agent");
        fetch(Purpose.FEED);
        var before = world.manners;
        world.manners = Manners.polite("0.2", "https://example.org/contact");

        fetch(Purpose.FEED);

        asked();
        assertThat(asked().get("If-None-Match")).isNull();
        world.answer(304, "");
        fetch(Purpose.FEED);
        assertThat(asked().get("If-None-Match")).isEqualTo("2");
        assertThat(before.userAgent()).isNotEqualTo(world.manners.userAgent());
    }

    @Test
    void an_answer_that_varies_with_cookies_is_asked_for_with_its_condition() throws Exception {
        world.answer(200, "body", "ETag: 1", "Vary: Cookie", "Set-Cookie: a=b");
        world.answer(304, "");
        fetch(Purpose.FEED);

        assertThat(fetch(Purpose.FEED).freshness()).isEqualTo(Freshness.UNCHANGED);
    }

    @Test
    void what_the_disk_has_lost_is_asked_for_in_full() throws Exception {
        world.answer(200, "body", "ETag: 1");
        world.answer(200, "again");
        fetch(Purpose.FEED);
        damage("body", "bddy");

        // The damage shows only when the server has confirmed what we no longer have.
        world.server.setDispatcher(new mockwebserver3.Dispatcher() {
            @Override
            public MockResponse dispatch(mockwebserver3.RecordedRequest request) {
                return request.getHeaders().get("If-None-Match") == null
                        ? new MockResponse.Builder().body("again").build()
                        : new MockResponse.Builder().code(304).build();
            }
        });

        assertThat(World.text(fetch(Purpose.FEED))).isEqualTo("again");
    }

    private void damage(String from, String to) throws IOException {
        try (var files = Files.walk(world.state())) {
            for (var file : files.filter(Files::isRegularFile).toList()) {
                Files.writeString(file, Files.readString(file).replace(from, to));
            }
        }
    }

    @Test
    void offline_nobody_is_asked_and_what_we_have_is_used_redirects_included() throws Exception {
        world.answer(301, "", "Location: /y");
        world.answer(200, "body");
        fetch(Purpose.FEED);
        world.manners = world.manners.offline(true);
        world.time.pass(Duration.ofDays(100));

        var reply = fetch(Purpose.FEED);

        assertThat(World.text(reply)).isEqualTo("body");
        assertThat(reply.address()).hasPath("/y");
        assertThat(reply.freshness()).isEqualTo(Freshness.STORED);
        assertThat(world.failed(world.at("/other"), Purpose.FEED).why()).isEqualTo(Failure.OFFLINE);
        assertThat(world.server.getRequestCount()).isEqualTo(2);
    }

    @Test
    void a_redirect_is_asked_for_again_and_its_goal_with_its_condition() throws Exception {
        world.answer(301, "", "Location: /y", "ETag: r");
        world.answer(200, "body", "ETag: 1");
        world.answer(301, "", "Location: /y", "ETag: r");
        world.answer(304, "");
        fetch(Purpose.FEED);

        assertThat(fetch(Purpose.FEED).freshness()).isEqualTo(Freshness.UNCHANGED);
        asked();
        asked();
        assertThat(asked().get("If-None-Match")).isNull();
        assertThat(asked().get("If-None-Match")).isEqualTo("1");
    }

    @Test
    void a_state_that_cannot_be_written_costs_a_note_and_nothing_else() throws Exception {
        var file = Files.createFile(world.state().resolve("a-file"));
        world.answer(200, "x".repeat(1_000_000), "ETag: 1");
        try (var elsewhere = new World(file.resolve("below"))) {
            elsewhere.allow(world.server.getPort());
            try (var fetcher = elsewhere.run()) {
                var fetched = fetcher.fetch(new Wanted(java.net.URI.create(world.at("/")), Purpose.FEED));

                assertThat(World.bytes(World.got(fetched))).hasSize(1_000_000);
                assertThat(fetcher.notes())
                        .singleElement()
                        .satisfies(note -> assertThat(note.toString()).contains("not everything could be kept"));
            }
        }
    }
}
