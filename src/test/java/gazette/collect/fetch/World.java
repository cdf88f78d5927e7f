package gazette.collect.fetch;

import static org.assertj.core.api.Assertions.assertThat;

import gazette.collect.fetch.answer.Fetched;
import gazette.collect.fetch.answer.Fetched.Failed;
import gazette.collect.fetch.answer.Fetched.Got;
import gazette.collect.fetch.answer.Purpose;
import gazette.collect.fetch.answer.Reply;
import gazette.collect.fetch.answer.Wanted;
import gazette.collect.fetch.guard.Resolver;
import gazette.collect.fetch.manners.Allowance;
import gazette.collect.fetch.manners.Manners;
import gazette.collect.fetch.pace.FakeTime;
import gazette.progress.Listener;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.URI;
import java.net.UnknownHostException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Stream;
import mockwebserver3.MockResponse;
import mockwebserver3.MockWebServer;
import org.junit.jupiter.api.extension.AfterEachCallback;
import org.junit.jupiter.api.extension.ExtensionContext;

/**
 * A web of one machine: a server on loopback, names as a test wants them, a clock that nobody waits for. As an extension of a
 * test it is there for each method, with a state of its own.
 */
final class World implements AfterEachCallback, AutoCloseable {
    final MockWebServer server = new MockWebServer();
    final FakeTime time = new FakeTime();
    final Map<String, List<String>> names = new LinkedHashMap<>();
    final Set<Allowance> allowed = new HashSet<>();
    Manners manners = Manners.polite("0.1", "https://example.org/contact").deadline(Duration.ofSeconds(20));
    Optional<Doors.Trust> trust = Optional.empty();
    long capacity = 100 << 20;
    Listener listener = Listener.NOBODY;
    private final Path state;

    World() {
        this(folder());
    }

    World(Path state) {
        this.state = state;
        try {
            server.start(InetAddress.getLoopbackAddress(), 0);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        allow(server.getPort());
    }

    private static Path folder() {
        try {
            return Files.createTempDirectory("world");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public void afterEach(ExtensionContext method) throws IOException {
        close();
        try (var files = Files.walk(state)) {
            for (var file : files.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(file);
            }
        }
    }

    /** What is kept from one run to the next. */
    Path state() {
        return state;
    }

    void allow(int port) {
        allowed.add(new Allowance("127.0.0.1", port));
    }

    /** A run; the state is kept from one to the next. */
    Fetcher run() {
        Resolver resolver = name -> {
            var answers = new ArrayList<InetAddress>();
            for (var address : names.getOrDefault(name, List.of())) {
                answers.add(InetAddress.getByName(address));
            }
            if (answers.isEmpty()) {
                throw new UnknownHostException(name);
            }
            return answers;
        };
        return Fetcher.open(
                manners,
                allowed,
                state,
                time,
                new Doors(resolver, Duration.ofSeconds(5), trust, time, capacity, listener));
    }

    /** One run for one wish. */
    Fetched fetch(String address, Purpose purpose) {
        try (var fetcher = run()) {
            return fetcher.fetch(new Wanted(URI.create(address), purpose));
        }
    }

    Reply got(String address, Purpose purpose) {
        return got(fetch(address, purpose));
    }

    Failed failed(String address, Purpose purpose) {
        return failed(fetch(address, purpose));
    }

    /** All of them at once; what came of each, in their order. */
    static List<Fetched> crowd(Fetcher fetcher, List<Wanted> wishes) throws Exception {
        var results = new ArrayList<Fetched>();
        try (var crew = Executors.newVirtualThreadPerTaskExecutor()) {
            var all = new ArrayList<Future<Fetched>>();
            for (var wish : wishes) {
                all.add(crew.submit(() -> fetcher.fetch(wish)));
            }
            for (var one : all) {
                results.add(one.get());
            }
        }
        return results;
    }

    static Reply got(Fetched fetched) {
        assertThat(fetched).isInstanceOf(Got.class);
        return ((Got) fetched).reply();
    }

    static Failed failed(Fetched fetched) {
        assertThat(fetched).isInstanceOf(Failed.class);
        return (Failed) fetched;
    }

    static String text(Reply reply) {
        return new String(bytes(reply), StandardCharsets.UTF_8);
    }

    static byte[] bytes(Reply reply) {
        try {
            return reply.body();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The address of a path on the server. */
    String at(String path) {
        return "http://127.0.0.1:" + server.getPort() + path;
    }

    /** The next answer of the server: a body, and headers as {@code Name: value}. */
    void answer(int status, String body, String... headers) {
        var response = new MockResponse.Builder().code(status).body(body);
        Stream.of(headers).forEach(response::addHeader);
        server.enqueue(response.build());
    }

    @Override
    public void close() {
        server.close();
    }
}
