package gazette.collect.fetch;

import static org.assertj.core.api.Assertions.assertThat;

import gazette.collect.fetch.answer.Failure;
import gazette.collect.fetch.answer.Purpose;
import java.net.URI;
import mockwebserver3.Dispatcher;
import mockwebserver3.MockResponse;
import mockwebserver3.RecordedRequest;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayNameGeneration(ReplaceUnderscores.class)
class RedirectTest {
    @RegisterExtension
    private final World world = new World();

    private void redirects(int count) {
        world.server.setDispatcher(new Dispatcher() {
            @Override
            public MockResponse dispatch(RecordedRequest request) {
                int n = Integer.parseInt(request.getTarget().substring(1));
                return n < count
                        ? new MockResponse.Builder()
                                .code(302)
                                .addHeader("Location", "/" + (n + 1))
                                .build()
                        : new MockResponse.Builder().body("there").build();
            }
        });
    }

    @Test
    void every_kind_is_followed_and_the_last_address_is_told() {
        for (int status : new int[] {301, 302, 303, 307, 308}) {
            world.answer(status, "", "Location: next" + status + "#part");
        }
        world.answer(200, "there");

        var reply = world.got(world.at("/a/feed"), Purpose.FEED);

        assertThat(World.text(reply)).isEqualTo("there");
        assertThat(reply.address()).isEqualTo(URI.create(world.at("/a/next308")));
    }

    @Test
    void ten_are_followed() {
        redirects(10);

        assertThat(World.text(world.got(world.at("/0"), Purpose.FEED))).isEqualTo("there");
    }

    @Test
    void an_eleventh_is_not() {
        redirects(50);

        assertThat(world.failed(world.at("/0"), Purpose.FEED).why()).isEqualTo(Failure.REDIRECT);
        assertThat(world.server.getRequestCount()).isEqualTo(11);
    }

    @Test
    void a_circle_ends_where_it_closes() {
        world.answer(302, "", "Location: /b");
        world.answer(302, "", "Location: /a");

        var failed = world.failed(world.at("/a"), Purpose.FEED);

        assertThat(failed.what()).isEqualTo("the redirects run in a circle");
        assertThat(world.server.getRequestCount()).isEqualTo(2);
    }

    @Test
    void one_to_nowhere_fails() {
        world.answer(302, "");

        assertThat(world.failed(world.at("/a"), Purpose.FEED).what()).contains("not where to go");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "file:///etc/passwd",
                "ftp://127.0.0.1/x",
                "jar:file:///etc/passwd!/x",
                "data:application/rss+xml,%3Crss/%3E",
                "gopher://127.0.0.1:1/_GET",
                "javascript:alert(1)"
            })
    void one_that_leaves_the_web_fails(String location) {
        world.answer(302, "", "Location: " + location);
        var failed = world.failed(world.at("/a"), Purpose.FEED);

        assertThat(failed.why()).isEqualTo(Failure.REDIRECT);
        assertThat(failed.what()).contains(location);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "http://127.0.0.1:%d/",
                "//127.0.0.1:%d/noscheme",
                "http://[::ffff:127.0.0.1]:%d/",
                "http://2130706433:%d/",
                "http://0x7f000001:%d/",
                "http://0177.0.0.1:%d/",
                "http://127.1:%d/",
                "http://0:%d/",
                "http://0.0.0.0:%d/",
                "http://[::]:%d/",
                "http://[::1]:%d/",
                "http://localhost:%d/",
                "http://localhost.:%d/",
                "http://LOCALHOST:%d/",
                "http://127.0.0.1.:%d/",
                "http://１２７.0.0.1:%d/",
                "http://allowed@127.0.0.1:%d/"
            })
    void none_leads_to_a_port_that_was_not_allowed_however_it_is_spelled(String location) {
        try (var forbidden = RawServer.saying("HTTP/1.1 200 OK\r\n\r\nsecret")) {
            var to = location.formatted(forbidden.port()).replace("allowed", "127.0.0.1:" + world.server.getPort());
            world.server.enqueue(new MockResponse.Builder()
                    .code(302)
                    .headers(new okhttp3.Headers.Builder()
                            .addUnsafeNonAscii("Location", to)
                            .build())
                    .build());

            assertThat(world.failed(world.at("/a"), Purpose.FEED).why()).isEqualTo(Failure.REFUSED);
            assertThat(forbidden.requests).hasValue(0);
        }
    }

    @Test
    void one_that_a_site_makes_to_see_a_cookie_is_followed() throws Exception {
        world.answer(302, "", "Location: /a", "Set-Cookie: seen=yes; Path=/; HttpOnly");
        world.answer(200, "there");

        assertThat(World.text(world.got(world.at("/a"), Purpose.FEED))).isEqualTo("there");
        world.server.takeRequest();
        assertThat(world.server.takeRequest().getHeaders().get("Cookie")).isEqualTo("seen=yes");
    }
}
