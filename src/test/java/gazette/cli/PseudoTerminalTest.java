package gazette.cli;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import gazette.json.Json;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/**
 * The program started by its script on a real (pseudo) terminal, with a server that keeps us waiting until the test has seen what it
 * wants to see.
 */
@Tag("slow")
@Timeout(value = 3, unit = TimeUnit.MINUTES)
@DisplayNameGeneration(ReplaceUnderscores.class)
class PseudoTerminalTest {
    private static final String CTRL_C = "\u0003";

    @TempDir
    private Path folder;

    private final CountDownLatch patience = new CountDownLatch(1);
    private final Path launcher = Installation.launcher();
    private HttpServer server;
    private String there = "";

    @BeforeEach
    void open() throws IOException {
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.createContext("/", this::answer);
        server.setExecutor(Executors.newVirtualThreadPerTaskExecutor());
        server.start();
        there = "http://127.0.0.1:" + server.getAddress().getPort();
    }

    @AfterEach
    void close() {
        patience.countDown();
        server.stop(0);
    }

    @Test
    void a_slow_host_is_named_while_we_wait_and_only_counts_stay() throws Exception {
        var process = start(60, build(there + "/feed", there + "/slow", there + "/missing"));
        var written = readUntil(process, "waiting for 127.0.0.1 (2 s)");
        patience.countDown();
        written += rest(process);

        assertThat(process.waitFor()).isEqualTo(3);
        var seen = Screen.after(written);
        assertThat(seen.getFirst()).isEqualTo(there + "/missing: error: the server says 404: nothing is there");
        assertThat(seen.subList(1, seen.size()))
                .satisfiesExactly(
                        line -> assertThat(line).isEqualTo("  hint: check the address"),
                        line -> assertThat(line).matches("Collected    2 articles from 3 sources · 1 failed · \\d+ s"),
                        line -> assertThat(line).isEqualTo("Edited       2 articles"),
                        line -> assertThat(line).matches("Composed     5 documents.*"),
                        line -> assertThat(line).matches("Typeset      \\d pages.*"),
                        line -> assertThat(line).matches("Published    2 files.*"),
                        line -> assertThat(line).matches(".*/Gazette - .*\\.pdf"),
                        line -> assertThat(line).matches(".*/Gazette - .*\\.epub"),
                        line -> assertThat(line).matches("Gazette, .*: 2 articles, \\d pages; 1 of 3 sources failed"),
                        line -> assertThat(line).isEmpty());
    }

    @Test
    void the_line_is_no_wider_than_the_terminal() throws Exception {
        var process = start(40, build(there + "/feed", there + "/slow"));
        var written = readUntil(process, "127.0.0.1 (2 s)");
        patience.countDown();
        written += rest(process);

        assertThat(Pattern.compile("\u001b\\[\\?7l(.*?)\u001b\\[\\?7h")
                        .matcher(written)
                        .results())
                .isNotEmpty()
                .allSatisfy(drawn -> assertThat(drawn.group(1).replaceAll("\u001b\\[\\d*m", ""))
                        .hasSizeLessThan(40));
    }

    @Test
    void ctrl_c_leaves_a_clean_line_and_nothing_else() throws Exception {
        var process = start(80, build(there + "/slow"));
        var written = readUntil(process, "waiting for");
        process.getOutputStream().write(CTRL_C.getBytes(UTF_8));
        process.getOutputStream().flush();
        written += rest(process);

        assertThat(process.waitFor()).isEqualTo(130);
        assertThat(Screen.after(written)).containsExactly("Collecting   0 of 1 source · interrupted", "");
        assertThat(folder.resolve("out")).doesNotExist();
    }

    @Test
    void a_dumb_terminal_gets_no_control_characters() throws Exception {
        patience.countDown();
        var process = start(80, "env TERM=dumb " + build(there + "/slow"));
        var written = rest(process);

        assertThat(written.replace("\r\n", "\n"))
                .startsWith("Collected    1 article")
                .doesNotContain("\r", "\u001b");
    }

    /** The whole time is taken by the one who never answers. */
    @Test
    void where_every_source_is_dead_each_has_its_line() throws Exception {
        var process = start(100, build(there + "/missing", there + "/slow", "http://nowhere.invalid/feed"));
        var seen = Screen.after(rest(process));

        assertThat(process.waitFor()).isEqualTo(1);
        assertThat(seen.stream().map(line -> line.replaceAll("(?<=error: ).*", "…")))
                .containsExactly(
                        there + "/missing: error: …",
                        "  hint: check the address",
                        there + "/slow: error: …",
                        "  hint: it is tried again in the next run",
                        "http://nowhere.invalid/feed: error: …",
                        "  hint: check the spelling and the network; it is tried again in the next run",
                        "Collecting   3 of 3 sources · 3 failed",
                        "Nothing was published.",
                        "");
        assertThat(folder.resolve("out")).doesNotExist();
    }

    @Test
    void without_a_terminal_silence_means_that_all_is_well() throws Exception {
        patience.countDown();
        var said = Files.createFile(folder.resolve("said"));
        var process = plain(build(there + "/slow")).redirectError(said.toFile()).start();

        assertThat(rest(process).lines()).hasSize(2).allMatch(line -> line.startsWith(folder + "/out/"));
        assertThat(said).isEmptyFile();

        var quiet =
                plain(build(there + "/slow") + " -q").redirectErrorStream(true).start();
        assertThat(rest(quiet)).isEmpty();
    }

    @Test
    void a_program_gets_its_summary_also_if_the_run_is_ended() throws Exception {
        var process = plain(build(there + "/slow") + " --json").start();
        var written = readUntil(process, "\"progress\"");
        process.toHandle().destroy();
        written += rest(process);

        var lines = written.lines()
                .map(line -> (Json.Fields) Json.read(line).orElseThrow())
                .toList();
        assertThat(lines)
                .filteredOn(line -> line.text("event").orElse("").equals("summary"))
                .hasSize(1);
        assertThat(lines.getLast().values())
                .containsEntry("event", Json.of("summary"))
                .containsEntry("exit", Json.of(130));
    }

    private String build(String... sources) {
        var words = new ArrayList<>(List.of("'" + launcher + "'", "build"));
        words.addAll(List.of(sources));
        words.addAll(List.of("--allow", there.replace("http://", ""), "-o", folder + "/out"));
        words.addAll(List.of("--state", folder + "/state"));
        return String.join(" ", words);
    }

    /** Starts a command on a terminal of so many columns. */
    private Process start(int columns, String command) throws IOException {
        return environment(new ProcessBuilder(
                        "script", "-qefc", "stty cols " + columns + " rows 24; exec " + command, "/dev/null"))
                .redirectErrorStream(true)
                .start();
    }

    private ProcessBuilder plain(String command) {
        return environment(new ProcessBuilder("sh", "-c", "exec " + command));
    }

    private ProcessBuilder environment(ProcessBuilder builder) {
        builder.environment().put("TERM", "xterm");
        builder.environment().put("NO_COLOR", "1");
        builder.environment().put("GAZETTE_JAVA", System.getProperty("java.home"));
        return builder.directory(folder.toFile());
    }

    private static String readUntil(Process process, String wanted) throws IOException {
        var written = new StringBuilder();
        var in = process.inputReader(UTF_8);
        while (written.indexOf(wanted) < 0) {
            int letter = in.read();
            assertThat(letter).as("the end, after " + written).isNotNegative();
            written.append((char) letter);
        }
        return written.toString();
    }

    private static String rest(Process process) throws IOException {
        var written = new StringBuilder();
        var in = process.inputReader(UTF_8);
        for (int letter = in.read(); letter >= 0; letter = in.read()) {
            written.append((char) letter);
        }
        return written.toString();
    }

    private void answer(HttpExchange exchange) throws IOException {
        var path = exchange.getRequestURI().getPath();
        if (path.equals("/slow")) {
            try {
                patience.await();
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
            }
        }
        var feed = ("<rss version='2.0'><channel><title>Courier</title><item><title>Fog over " + path
                        + "</title><description>"
                        + ("The pilots of " + path + " waited for the wind to turn. ").repeat(40)
                        + "</description></item></channel></rss>")
                .getBytes(UTF_8);
        boolean isThere = path.equals("/slow") || path.equals("/feed");
        exchange.sendResponseHeaders(isThere ? 200 : 404, isThere ? feed.length : -1);
        if (isThere) {
            exchange.getResponseBody().write(feed);
        }
        exchange.close();
    }
}
