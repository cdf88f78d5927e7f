package gazette.cli;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import gazette.json.Json;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A night on which no source answers: it ends plainly, publishes nothing, and forgets nothing. */
@DisplayNameGeneration(ReplaceUnderscores.class)
class DeadSourcesTest {
    @TempDir
    private Path folder;

    private final List<String> sources = new ArrayList<>();
    private final List<String> conditions = new CopyOnWriteArrayList<>();
    private final List<String> allowances = new ArrayList<>();
    private HttpServer server;
    private ServerSocket hangsUp;
    private volatile boolean isAlive;

    /** Four kinds of death; who never answers at all is waited for in {@link PseudoTerminalTest}. */
    @BeforeEach
    void kill() throws IOException {
        var loopback = InetAddress.getLoopbackAddress();
        server = HttpServer.create(new InetSocketAddress(loopback, 0), 0);
        server.createContext("/", this::answer);
        server.start();
        hangsUp = new ServerSocket(0, 50, loopback);
        Thread.ofVirtual().start(this::hangUp);
        int closed;
        try (var socket = new ServerSocket(0, 50, loopback)) {
            closed = socket.getLocalPort();
        }
        for (int port : List.of(server.getAddress().getPort(), hangsUp.getLocalPort(), closed)) {
            allowances.addAll(List.of("--allow", "127.0.0.1:" + port));
        }
        var there = "http://127.0.0.1:" + server.getAddress().getPort();
        sources.addAll(List.of(
                there + "/missing",
                there + "/broken",
                "http://127.0.0.1:" + hangsUp.getLocalPort() + "/feed",
                "http://127.0.0.1:" + closed + "/feed"));
    }

    @AfterEach
    void bury() throws IOException {
        server.stop(0);
        hangsUp.close();
    }

    @Test
    void each_is_told_once_with_what_to_do() {
        var run = build(sources);

        assertThat(run.exitCode()).isEqualTo(1);
        assertThat(run.out()).isEmpty();
        assertThat(run.err()).isEqualTo("""
                %s: error: the server says 404: nothing is there
                  hint: check the address
                %s: error: the server says 500: it is out of order
                  hint: it is tried again in the next run
                %s: error: the server closed the connection without an answer
                  hint: it is tried again in the next run
                %s: error: %s takes no connections
                  hint: check the spelling and the network; it is tried again in the next run
                Nothing was published.
                """.formatted(
                        sources.get(0),
                        sources.get(1),
                        sources.get(2),
                        sources.get(3),
                        sources.get(3).replaceAll("http://|/feed", "")));
        assertThat(folder.resolve("out")).doesNotExist();
    }

    @Test
    void on_a_terminal_the_stage_stays_where_it_came_to_an_end() {
        var run = Terminal.watched(Map.of("TERM", "xterm", "NO_COLOR", "1"), words(sources));

        assertThat(run.exitCode()).isEqualTo(1);
        var seen = Screen.after(run.err());
        for (var source : sources) {
            assertThat(seen).filteredOn(line -> line.startsWith(source)).hasSize(1);
        }
        assertThat(seen).endsWith("Collecting   4 of 4 sources · 4 failed", "Nothing was published.", "");
        assertThat(seen).hasSize(11);
    }

    @Test
    void a_program_is_told_the_same() {
        var run = build(sources, "--json");

        var events = run.out()
                .lines()
                .map(line -> (Json.Fields) Json.read(line).orElseThrow())
                .toList();
        assertThat(events.stream().flatMap(event -> event.text("where").stream()))
                .containsExactlyElementsOf(sources);
        assertThat(events.stream().filter(event -> is(event, "source-ended")))
                .hasSize(4)
                .allSatisfy(event -> assertThat(event.values().get("failed")).isEqualTo(Json.of(true)));
        assertThat(events).filteredOn(event -> is(event, "summary")).hasSize(1);
        assertThat(events.getLast().values())
                .containsEntry("exit", Json.of(1))
                .containsEntry("files", Json.of())
                .containsEntry("errors", Json.of(4))
                .containsEntry("sources", Json.fields().with("read", Json.of(0)).with("failed", Json.of(4)));
        assertThat(run.err()).isEmpty();
    }

    @Test
    void what_was_there_before_is_there_afterwards() throws IOException {
        var living = List.of(sources.getFirst().replace("/missing", "/living"));
        isAlive = true;
        assertThat(build(living).exitCode()).isZero();
        var before = made();
        isAlive = false;

        assertThat(build(living).exitCode()).isEqualTo(1);

        assertThat(made()).isEqualTo(before).hasSize(2);
        isAlive = true;
        conditions.clear();
        build(living);
        assertThat(conditions).as("the answer of the first night is remembered").containsExactly("\"1\"");
    }

    @Test
    void a_source_that_fails_night_after_night_is_remembered() {
        var broken = List.of(sources.get(1));
        for (int night = 0; night < 3; night++) {
            build(broken);
        }

        assertThat(build(broken).err())
                .contains(": error: failed 3 times in a row: not asked for another ", "\n  hint: wait; ");
    }

    private Map<String, Long> made() throws IOException {
        try (var files = Files.list(folder.resolve("out"))) {
            return files.collect(java.util.stream.Collectors.toMap(
                    file -> Objects.toString(file.getFileName()),
                    file -> file.toFile().lastModified()));
        }
    }

    private static boolean is(Json.Fields event, String name) {
        return event.text("event").filter(name::equals).isPresent();
    }

    private Terminal build(List<String> inputs, String... options) {
        return Terminal.run(words(inputs, options));
    }

    private String[] words(List<String> inputs, String... options) {
        var words = new ArrayList<String>(List.of("build"));
        words.addAll(inputs);
        words.addAll(List.of(options));
        words.addAll(allowances);
        words.addAll(List.of("-o", folder + "/out", "--state", folder + "/state"));
        return words.toArray(String[]::new);
    }

    private void answer(HttpExchange exchange) throws IOException {
        switch (exchange.getRequestURI().getPath()) {
            case "/broken" -> exchange.sendResponseHeaders(500, -1);
            case "/living" -> live(exchange);
            default -> exchange.sendResponseHeaders(404, -1);
        }
        exchange.close();
    }

    private void live(HttpExchange exchange) throws IOException {
        Optional.ofNullable(exchange.getRequestHeaders().getFirst("If-None-Match"))
                .ifPresent(conditions::add);
        if (!isAlive) {
            exchange.sendResponseHeaders(503, -1);
            return;
        }
        var feed = ("<rss version='2.0'><channel><title>Courier</title><item><title>Fog</title><description>"
                        + "The pilots waited for the wind to turn. ".repeat(40)
                        + "</description></item></channel></rss>")
                .getBytes(UTF_8);
        exchange.getResponseHeaders().set("ETag", "\"1\"");
        exchange.sendResponseHeaders(200, feed.length);
        exchange.getResponseBody().write(feed);
    }

    private void hangUp() {
        try {
            while (true) {
                try (var caller = hangsUp.accept();
                        var request = new BufferedReader(new InputStreamReader(caller.getInputStream(), UTF_8))) {
                    // To hang up on somebody who is still speaking would be another kind of death.
                    for (var line = request.readLine(); line != null && !line.isEmpty(); ) {
                        line = request.readLine();
                    }
                }
            }
        } catch (IOException closed) {
            return;
        }
    }
}
