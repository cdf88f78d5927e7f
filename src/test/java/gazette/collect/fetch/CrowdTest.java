package gazette.collect.fetch;

import static org.assertj.core.api.Assertions.assertThat;

import gazette.collect.fetch.answer.Failure;
import gazette.collect.fetch.answer.Fetched;
import gazette.collect.fetch.answer.Purpose;
import gazette.collect.fetch.answer.Wanted;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.IntStream;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.extension.RegisterExtension;

/** Many at once. */
@DisplayNameGeneration(ReplaceUnderscores.class)
@Timeout(120)
class CrowdTest {
    @RegisterExtension
    private final World world = new World();

    private static Wanted feed(RawServer server, int number) {
        return new Wanted(URI.create(server.address() + number), Purpose.FEED);
    }

    @Test
    void a_thousand_wishes_are_served_within_the_limit_of_the_host() throws Exception {
        var inside = new AtomicInteger();
        var most = new AtomicInteger();
        try (var server = new RawServer((out, socket) -> {
                    most.accumulateAndGet(inside.incrementAndGet(), Math::max);
                    Thread.sleep(1);
                    inside.decrementAndGet();
                    out.write("HTTP/1.1 200 OK\r\nConnection: close\r\nContent-Length: 4\r\n\r\nbody"
                            .getBytes(StandardCharsets.US_ASCII));
                });
                var fetcher = fetcher(server)) {
            var all = World.crowd(
                    fetcher,
                    IntStream.range(0, 1000).mapToObj(i -> feed(server, i)).toList());

            assertThat(all)
                    .allSatisfy(one -> assertThat(World.text(World.got(one))).isEqualTo("body"));
        }

        assertThat(most.get()).isBetween(2, 16);
    }

    private Fetcher fetcher(RawServer server) {
        world.allow(server.port());
        return world.run();
    }

    @Test
    void one_host_that_hangs_does_not_hold_up_another() throws Exception {
        var never = new CountDownLatch(1);
        try (var slow = new RawServer((out, socket) -> never.await())) {
            var fetcher = fetcher(slow);
            var waiting = IntStream.range(0, 40)
                    .mapToObj(i -> Thread.startVirtualThread(() -> fetcher.fetch(feed(slow, i))))
                    .toList();
            world.answer(200, "body");

            assertThat(World.text(World.got(fetcher.fetch(new Wanted(URI.create(world.at("/")), Purpose.FEED)))))
                    .isEqualTo("body");

            fetcher.close();
            for (var one : waiting) {
                one.join();
            }
        }
    }

    @Test
    void closing_ends_what_is_under_way() throws Exception {
        var isHere = new CountDownLatch(1);
        var never = new CountDownLatch(1);
        try (var server = new RawServer((out, socket) -> {
                    isHere.countDown();
                    never.await();
                });
                var crew = Executors.newVirtualThreadPerTaskExecutor()) {
            var fetcher = fetcher(server);
            var waiting = crew.submit(() -> fetcher.fetch(feed(server, 1)));
            isHere.await();

            fetcher.close();

            assertThat(World.failed(waiting.get()).why()).isEqualTo(Failure.STOPPED);
            assertThat(World.failed(fetcher.fetch(feed(server, 2))).why()).isEqualTo(Failure.STOPPED);
        }
    }

    @Test
    void a_thread_that_is_interrupted_is_free_at_once() throws Exception {
        var isHere = new CountDownLatch(1);
        var never = new CountDownLatch(1);
        try (var server = new RawServer((out, socket) -> {
                    isHere.countDown();
                    never.await();
                });
                var fetcher = fetcher(server)) {
            var result = new ArrayList<Fetched>();
            var thread = Thread.startVirtualThread(() -> {
                result.add(fetcher.fetch(feed(server, 1)));
                result.add(fetcher.fetch(feed(server, 2)));
            });
            isHere.await();

            thread.interrupt();
            thread.join();

            assertThat(result)
                    .allSatisfy(
                            fetched -> assertThat(World.failed(fetched).why()).isEqualTo(Failure.STOPPED));
        }
    }

    @Test
    void dozens_of_endless_bodies_at_once_stay_small() throws Exception {
        var chunk = ("10000\r\n" + " ".repeat(65536) + "\r\n").getBytes(StandardCharsets.US_ASCII);
        try (var server = new RawServer((out, socket) -> {
                    out.write("HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n"
                            .getBytes(StandardCharsets.US_ASCII));
                    while (true) {
                        out.write(chunk);
                    }
                });
                var fetcher = fetcher(server)) {
            System.gc();
            var before = used();
            var most = new AtomicLong();
            var watcher = Thread.startVirtualThread(() -> watch(most));

            var all = World.crowd(
                    fetcher,
                    IntStream.range(0, 48).mapToObj(i -> feed(server, i)).toList());

            watcher.interrupt();
            watcher.join();
            assertThat(all)
                    .allSatisfy(one -> assertThat(World.failed(one).why()).isEqualTo(Failure.TOO_LARGE));
            assertThat(most.get() - before).isBetween(-before, 64L << 20);
        }
    }

    /** Notes what is in use after each collection, until it is interrupted. */
    private static void watch(AtomicLong most) {
        try {
            while (true) {
                System.gc();
                most.accumulateAndGet(used(), Math::max);
                Thread.sleep(200);
            }
        } catch (InterruptedException e) {
            return;
        }
    }

    private static long used() {
        return Runtime.getRuntime().totalMemory() - Runtime.getRuntime().freeMemory();
    }

    @Test
    void no_thread_of_ours_is_left_behind() throws Exception {
        var before = Thread.getAllStackTraces().keySet();
        world.names.put("site.example", List.of("127.0.0.1"));
        world.answer(200, "body");
        world.got("http://site.example:" + world.server.getPort() + "/", Purpose.FEED);
        var end = System.nanoTime() + Duration.ofSeconds(30).toNanos();
        while (names(before).contains("gazette-names-0") && System.nanoTime() < end) {
            Thread.onSpinWait();
        }

        // The library keeps a watchdog and a runner for all its clients; both are daemons and end by themselves.
        assertThat(names(before))
                .allMatch(name -> name.startsWith("Okio Watchdog")
                        || name.startsWith("OkHttp TaskRunner")
                        || name.startsWith("MockWebServer"));
    }

    private static List<String> names(Set<Thread> before) {
        return Thread.getAllStackTraces().keySet().stream()
                .filter(thread -> !before.contains(thread) && thread.isAlive())
                .filter(thread -> !thread.getName().startsWith("ForkJoinPool")
                        && !thread.getName().startsWith("VirtualThread"))
                .map(Thread::getName)
                .toList();
    }
}
