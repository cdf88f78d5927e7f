package gazette.collect.fetch;

import static org.assertj.core.api.Assertions.assertThat;

import gazette.collect.fetch.answer.Fetched;
import gazette.collect.fetch.answer.Purpose;
import gazette.collect.fetch.answer.Wanted;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** Answers that nobody thought of. */
@DisplayNameGeneration(ReplaceUnderscores.class)
@Timeout(120)
class AnyAnswerTest {
    private static final int ANSWERS = 1500;
    private static final List<Purpose> PURPOSES = List.of(Purpose.values());

    private static final String[] SEEDS = {
        "HTTP/1.1 200 OK\r\nContent-Type: text/xml\r\nETag: \"a\"\r\nContent-Length: 6\r\n\r\n<rss/>",
        "HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\nVary: Accept\r\n\r\n6;x=y\r\n<rss/>\r\n0\r\nT: x\r\n\r\n",
        "HTTP/1.1 302 Found\r\nLocation: http://127.0.0.1/a?b#c\r\nSet-Cookie: a=b; Path=/\r\n\r\n",
        "HTTP/1.0 503 Busy\r\nRetry-After: Mon, 23 Nov 2026 04:00:00 GMT\r\n\r\n",
        "HTTP/1.1 200 OK\r\nContent-Encoding: gzip\r\nCache-Control: max-age=5\r\nAge: 3\r\n\r\n\u001f\u008b\u0008\u0000"
    };

    @TempDir
    private Path state;

    private final AtomicInteger served = new AtomicInteger();

    /** A good answer with some bytes changed, moved, doubled or cut off. */
    private static byte[] mutant(int number) {
        var random = new Random(number);
        var bytes = SEEDS[number % SEEDS.length].getBytes(StandardCharsets.ISO_8859_1);
        for (int i = random.nextInt(6); i >= 0; i--) {
            int at = random.nextInt(bytes.length);
            switch (random.nextInt(4)) {
                case 0 -> bytes[at] = (byte) random.nextInt(256);
                case 1 -> bytes[at] = (byte) "\r\n\0:;,%/0 ".charAt(random.nextInt(10));
                case 2 -> bytes = Arrays.copyOf(bytes, Math.max(1, at));
                default -> {
                    int length = Math.min(bytes.length - at, random.nextInt(20));
                    System.arraycopy(bytes, at, bytes, random.nextInt(bytes.length - length), length);
                }
            }
        }
        return bytes;
    }

    @Test
    void whatever_a_server_says_comes_to_an_end_with_an_answer_or_a_sentence() throws Exception {
        try (var world = new World(state);
                var server = new RawServer((out, socket) -> {
                    out.write(mutant(served.getAndIncrement()));
                    socket.close();
                })) {
            world.allow(server.port());
            world.manners = world.manners.deadline(Duration.ofSeconds(2));
            for (int run = 0; run < 2; run++) {
                try (var fetcher = world.run()) {
                    var all = World.crowd(
                            fetcher,
                            IntStream.range(0, ANSWERS)
                                    .mapToObj(i -> new Wanted(URI.create(server.address() + i), PURPOSES.get(i % 3)))
                                    .toList());

                    assertThat(all).hasSize(ANSWERS).allSatisfy(AnyAnswerTest::isPlain);
                    assertThat(all).hasAtLeastOneElementOfType(Fetched.Got.class);
                }
            }
        }
    }

    private static void isPlain(Fetched fetched) {
        switch (fetched) {
            case Fetched.Got got -> assertThat(World.bytes(got.reply())).isNotEmpty();
            case Fetched.Failed failed ->
                assertThat(failed.what())
                        .isNotBlank()
                        .hasSizeLessThan(400)
                        .doesNotContainPattern("[\\p{Cntrl}\\p{Cf}\\p{Cs}]");
        }
    }

    @Test
    void wherever_a_redirect_leads_it_comes_to_an_end() throws Exception {
        var alphabet = "htps:/@%[]\\?#.0127afx \t\u00e9\u0131\u202e\u2028\ud83d\ude00-_";
        try (var world = new World(state);
                var server = new RawServer((out, socket) -> {
                    var random = new Random(served.getAndIncrement());
                    var location = new StringBuilder(random.nextBoolean() ? "http://" : "");
                    for (int i = random.nextInt(30); i >= 0; i--) {
                        location.append(alphabet.charAt(random.nextInt(alphabet.length())));
                    }
                    out.write(("HTTP/1.1 302 Found\r\nContent-Length: 0\r\nLocation: " + location + "\r\n\r\n")
                            .getBytes(StandardCharsets.UTF_8));
                    socket.close();
                })) {
            world.allow(server.port());
            try (var fetcher = world.run()) {
                assertThat(World.crowd(
                                fetcher,
                                IntStream.range(0, ANSWERS)
                                        .mapToObj(i -> new Wanted(URI.create(server.address() + i), Purpose.FEED))
                                        .toList()))
                        .allSatisfy(AnyAnswerTest::isPlain);
            }
        }
    }
}
