package gazette.collect.fetch;

import static org.assertj.core.api.Assertions.assertThat;

import gazette.collect.fetch.answer.Failure;
import gazette.collect.fetch.answer.Fetched;
import gazette.collect.fetch.answer.Purpose;
import gazette.collect.fetch.manners.Credentials;
import gazette.collect.fetch.manners.Manners;
import gazette.collect.fetch.manners.Proxies;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What servers do that should not be on the web. */
@DisplayNameGeneration(ReplaceUnderscores.class)
@Timeout(60)
class BadServerTest {
    private static final String OK = "HTTP/1.1 200 OK\r\n";

    @RegisterExtension
    private final World world = new World();

    private Fetched.Failed failure(RawServer server) {
        try (server) {
            world.allow(server.port());
            var failed = world.failed(server.address(), Purpose.FEED);
            assertThat(failed.what()).doesNotContainPattern("\\p{Cntrl}");
            return failed;
        }
    }

    private String body(String headers, byte[] body) {
        try (var server = new RawServer((out, socket) -> {
            out.write((OK + headers + "\r\n").getBytes(StandardCharsets.US_ASCII));
            out.write(body);
        })) {
            world.allow(server.port());
            return World.text(world.got(server.address(), Purpose.FEED));
        }
    }

    private void hurry() {
        world.manners = world.manners.deadline(Duration.ofMillis(300));
    }

    private static byte[] gzip(byte[] bytes) {
        var packed = new ByteArrayOutputStream();
        try (var out = new GZIPOutputStream(packed)) {
            out.write(bytes);
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
        return packed.toByteArray();
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                OK + "Content-Length: 1000\r\n\r\n",
                OK + "Transfer-Encoding: chunked\r\n\r\n3e8\r\n",
                OK + "X-Slow: ",
                "HTTP/1.1 "
            })
    void a_drip_ends_at_the_deadline_wherever_it_drips(String start) {
        hurry();
        var failed = failure(new RawServer((out, socket) -> {
            out.write(bytes(start));
            while (true) {
                out.write('a');
                out.flush();
                Thread.sleep(20);
            }
        }));

        assertThat(failed.why()).isEqualTo(Failure.SLOW);
        assertThat(failed.what()).isEqualTo("no whole answer within 300 ms");
        assertThat(failed.lasting()).isFalse();
    }

    @Test
    void a_server_that_never_answers_ends_at_the_deadline() {
        hurry();
        var never = new CountDownLatch(1);

        assertThat(failure(new RawServer((out, socket) -> never.await())).why()).isEqualTo(Failure.SLOW);
    }

    @Test
    void endless_early_hints_end_at_the_deadline() {
        hurry();
        var failed = failure(new RawServer((out, socket) -> {
            while (true) {
                out.write(bytes("HTTP/1.1 103 Early Hints\r\nLink: </x>\r\n\r\n"));
                Thread.sleep(2);
            }
        }));

        assertThat(failed.why()).isEqualTo(Failure.SLOW);
    }

    @Test
    void redirects_share_one_deadline() {
        hurry();
        var failed = failure(new RawServer((out, socket) -> {
            Thread.sleep(80);
            out.write(bytes("HTTP/1.1 302 Found\r\nLocation: /" + System.nanoTime() + "\r\nContent-Length: 0\r\n\r\n"));
        }));

        assertThat(failed.why()).isEqualTo(Failure.SLOW);
    }

    @Test
    void a_body_without_end_is_cut_at_the_limit() {
        var failed = failure(new RawServer((out, socket) -> {
            out.write(bytes(OK + "Transfer-Encoding: chunked\r\n\r\n"));
            var chunk = ("10000\r\n" + " ".repeat(65536) + "\r\n").getBytes(StandardCharsets.US_ASCII);
            while (true) {
                out.write(chunk);
            }
        }));

        assertThat(failed.why()).isEqualTo(Failure.TOO_LARGE);
        assertThat(failed.what()).isEqualTo("the answer is larger than 15 MiB");
    }

    @Test
    void a_body_that_is_announced_as_too_large_is_not_read() {
        var never = new CountDownLatch(1);
        var failed = failure(new RawServer((out, socket) -> {
            out.write(bytes(OK + "Content-Length: 209715200\r\n\r\n"));
            never.await();
        }));

        assertThat(failed.why()).isEqualTo(Failure.TOO_LARGE);
    }

    @Test
    void a_bomb_is_cut_at_what_it_unpacks_to() {
        var bomb = gzip(new byte[64 << 20]);
        var failed = failure(new RawServer((out, socket) -> {
            out.write(bytes(OK + "Content-Encoding: gzip\r\nContent-Length: " + bomb.length + "\r\n\r\n"));
            out.write(bomb);
        }));

        assertThat(bomb.length).isLessThan(100_000);
        assertThat(failed.why()).isEqualTo(Failure.TOO_LARGE);
    }

    @Test
    void a_body_of_just_the_limit_is_whole() {
        world.manners = new Manners(
                "x", 4, Duration.ZERO, Duration.ofSeconds(20), 1000, false, true, Proxies.none(), Credentials.none());

        assertThat(body("", bytes("x".repeat(1000)))).hasSize(1000);
        assertThat(body("Content-Encoding: gzip\r\n", gzip(bytes("x".repeat(1000)))))
                .hasSize(1000);
    }

    @Test
    void a_packed_body_is_unpacked() {
        assertThat(body("Content-Encoding: GZip\r\n", gzip(bytes("grüße")))).isEqualTo("grüße");
        assertThat(body("Content-Encoding: identity, x-gzip\r\n", gzip(bytes("b"))))
                .isEqualTo("b");
    }

    @Test
    void a_body_that_is_packed_twice_is_unpacked_twice() {
        assertThat(body("Content-Encoding: gzip, gzip\r\n", gzip(gzip(bytes("twice")))))
                .isEqualTo("twice");
    }

    @Test
    void a_plain_body_under_a_false_label_is_taken_as_it_is() {
        assertThat(body("Content-Encoding: gzip\r\n", bytes("<rss/>"))).isEqualTo("<rss/>");
    }

    @ParameterizedTest
    @CsvSource({"br, “br”", "'gzip, gzip, gzip', 3 times", "deflate, “deflate”", "\u0009zstd\u0007x, “zstd"})
    void other_packing_was_not_asked_for(String label, String words) {
        var failed = failure(RawServer.saying(OK + "Content-Encoding: " + label + "\r\n\r\nrubbish"));

        assertThat(failed.why()).isEqualTo(Failure.PACKING);
        assertThat(failed.what()).contains(words);
    }

    @Test
    void a_packed_body_that_breaks_off_is_no_body() {
        var packed = gzip(bytes("a long story ".repeat(10)));
        var half = Arrays.copyOf(packed, packed.length / 2);
        var failed = failure(new RawServer((out, socket) -> {
            out.write(bytes(OK + "Content-Encoding: gzip\r\nContent-Length: " + half.length + "\r\n\r\n"));
            out.write(half);
        }));

        assertThat(failed.why()).isEqualTo(Failure.CUT);
    }

    @Test
    void a_packed_body_that_is_damaged_is_no_body() {
        var packed = gzip(bytes("a long story ".repeat(10)));
        packed[packed.length - 6] ^= 1;
        var failed = failure(new RawServer((out, socket) -> {
            out.write(bytes(OK + "Content-Encoding: gzip\r\nContent-Length: " + packed.length + "\r\n\r\n"));
            out.write(packed);
        }));

        assertThat(failed.why()).isEqualTo(Failure.PACKING);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                OK + "Content-Length: 100\r\n\r\nhalf",
                OK + "Transfer-Encoding: chunked\r\n\r\n4\r\nhalf\r\n",
                OK + "Transfer-Encoding: chunked\r\n\r\nff\r\nhalf",
                ""
            })
    void a_body_that_breaks_off_is_no_body(String answer) {
        assertThat(failure(RawServer.saying(answer)).why()).isEqualTo(Failure.CUT);
    }

    @Test
    void a_connection_that_is_reset_is_told_as_lost() {
        var failed = failure(new RawServer((out, socket) -> {
            out.write(bytes(OK + "Content-Length: 100000\r\n\r\nstart"));
            out.flush();
            socket.setSoLinger(true, 0);
            socket.close();
        }));

        assertThat(failed.why()).isEqualTo(Failure.CUT);
    }

    @Test
    void more_than_was_announced_is_left_in_the_pipe() {
        assertThat(body("Content-Length: 4\r\n", bytes("wantedunwanted"))).isEqualTo("want");
    }

    @Test
    void what_is_not_http_is_told_as_such() {
        var failed = failure(RawServer.saying("SSH-2.0-OpenSSH_9.2p1\r\n\u001b[31m\u0000rubbish\r\n\r\n"));

        assertThat(failed.why()).isEqualTo(Failure.PROTOCOL);
        assertThat(failed.what()).contains("SSH-2.0");
    }

    @Test
    void twenty_megabytes_of_headers_are_not_read() {
        var failed = failure(new RawServer((out, socket) -> {
            out.write(bytes(OK));
            for (int i = 0; i < 20_000; i++) {
                out.write(bytes("X-H" + i + ": " + "a".repeat(1000) + "\r\n"));
            }
            out.write(bytes("Content-Length: 0\r\n\r\n"));
        }));

        assertThat(failed.why()).isEqualTo(Failure.PROTOCOL);
        assertThat(failed.what()).contains("headers");
    }

    @Test
    void thousands_of_headers_are_bounded_before_anybody_sees_them() {
        var headers = "X-A: b\r\n".repeat(5000);
        try (var server = RawServer.saying(OK + headers + "\r\nbody")) {
            world.allow(server.port());

            assertThat(world.got(server.address(), Purpose.FEED).headers().values().stream()
                            .mapToInt(List::size)
                            .sum())
                    .isEqualTo(100);
        }
    }

    @Test
    void a_port_where_nobody_listens_is_told_as_such() {
        var closed = RawServer.saying("");
        world.allow(closed.port());
        closed.close();
        var failed = world.failed(closed.address(), Purpose.FEED);

        assertThat(failed.why()).isEqualTo(Failure.UNREACHABLE);
        assertThat(failed.what()).isEqualTo("127.0.0.1:" + closed.port() + " takes no connections");
    }
}
