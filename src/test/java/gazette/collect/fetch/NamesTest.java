package gazette.collect.fetch;

import static org.assertj.core.api.Assertions.assertThat;

import gazette.collect.fetch.answer.Failure;
import gazette.collect.fetch.answer.Purpose;
import gazette.collect.fetch.answer.Wanted;
import gazette.progress.Listener;
import java.net.InetAddress;
import java.net.URI;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** Where a name leads, with a resolver that answers as its owner pleases. */
@DisplayNameGeneration(ReplaceUnderscores.class)
class NamesTest {
    @RegisterExtension
    private final World world = new World();

    @Test
    void a_name_that_leads_into_a_private_network_is_refused_before_a_connection_is_made() {
        try (var forbidden = RawServer.saying("HTTP/1.1 200 OK\r\n\r\nsecret")) {
            world.names.put("evil.example", List.of("127.0.0.1"));
            var failed = world.failed("http://evil.example:" + forbidden.port() + "/", Purpose.PICTURE);

            assertThat(failed.why()).isEqualTo(Failure.REFUSED);
            assertThat(failed.lasting()).isTrue();
            assertThat(failed.what())
                    .isEqualTo("evil.example:" + forbidden.port()
                            + " is this machine, which articles have no business to ask for");
            assertThat(failed.advice()).contains("--allow HOST:PORT");
            assertThat(forbidden.requests).hasValue(0);
        }
    }

    @Test
    void one_private_address_among_public_ones_is_enough() {
        world.names.put("mixed.example", List.of("192.0.3.1", "10.0.0.1"));

        assertThat(world.failed("http://mixed.example/", Purpose.FEED).why()).isEqualTo(Failure.REFUSED);
    }

    @Test
    void a_redirect_to_such_a_name_is_refused_as_well() {
        world.names.put("evil.example", List.of("169.254.169.254"));
        world.answer(302, "", "Location: http://evil.example/latest/meta-data/");

        assertThat(world.failed(world.at("/"), Purpose.FEED).what()).contains("a link-local address");
    }

    @Test
    void a_name_that_changes_its_answer_after_the_check_is_not_asked_again() throws Exception {
        var asked = new AtomicInteger();
        try (var fetcher = Fetcher.open(
                world.manners,
                world.allowed,
                world.state(),
                world.time,
                new Doors(
                        name -> List.of(InetAddress.getByName(asked.getAndIncrement() == 0 ? "127.0.0.1" : "10.0.0.1")),
                        Duration.ofSeconds(5),
                        Optional.empty(),
                        world.time,
                        1 << 20,
                        Listener.NOBODY))) {
            var wanted =
                    new Wanted(URI.create("http://rebinding.example:" + world.server.getPort() + "/"), Purpose.FEED);
            for (int i = 0; i < 3; i++) {
                world.answer(200, "body", "Connection: close");
                assertThat(World.text(World.got(fetcher.fetch(wanted)))).isEqualTo("body");
            }
        }

        assertThat(asked).hasValue(1);
    }

    @Test
    void the_server_hears_the_name_that_was_asked_for() throws Exception {
        world.names.put("site.example", List.of("127.0.0.1"));
        world.answer(200, "body");

        world.got("http://SITE.example:" + world.server.getPort() + "/", Purpose.FEED);

        assertThat(world.server.takeRequest().getHeaders().get("Host"))
                .isEqualTo("site.example:" + world.server.getPort());
    }

    @Test
    void a_name_that_nobody_knows_is_told() {
        var failed = world.failed("http://nowhere.example/", Purpose.FEED);

        assertThat(failed.why()).isEqualTo(Failure.UNREACHABLE);
        assertThat(failed.what()).isEqualTo("nowhere.example cannot be looked up: no such name");
    }

    @Test
    void a_host_that_is_neither_name_nor_address_is_told() {
        assertThat(world.failed("http://256.256.256.256/", Purpose.FEED).why()).isIn(Failure.REFUSED, Failure.ADDRESS);
        assertThat(world.failed("http://1.2.3.4.5/", Purpose.FEED).why()).isIn(Failure.REFUSED, Failure.ADDRESS);
    }
}
