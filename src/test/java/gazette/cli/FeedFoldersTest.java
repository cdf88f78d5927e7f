package gazette.cli;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Lists of feeds, as readers of feeds export them, with folders in them. */
@DisplayNameGeneration(ReplaceUnderscores.class)
class FeedFoldersTest {
    private static final String WORDS =
            "The pilots waited for the wind to turn, and the wind waited for the pilots. ".repeat(25);

    @TempDir
    Path folder;

    private final Map<String, String> files = new ConcurrentHashMap<>();
    private HttpServer server;

    @BeforeEach
    void open() throws IOException {
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.createContext("/", this::answer);
        server.start();
        for (var name : new String[] {"fog", "ice", "tide", "tax"}) {
            files.put("/" + name, rss("News of " + name));
        }
        files.put("/list", opml());
    }

    @AfterEach
    void close() {
        server.stop(0);
    }

    @Test
    void the_folders_of_a_list_are_the_sections_of_a_paper_that_names_none() {
        assertThat(plan(at("/list")).out())
                .containsSubsequence("News of tax", "Weather", "News of fog", "News of ice", "Sea", "News of tide");
    }

    @Test
    void a_list_in_a_file_is_one_too() throws IOException {
        var file = Files.writeString(folder.resolve("feeds.opml"), opml());

        var told = plan(file.toString());

        assertThat(told.out()).containsSubsequence("Weather", "News of fog", "News of ice", "Sea", "News of tide");
        assertThat(told.exitCode()).isZero();
    }

    @Test
    void a_file_that_is_no_list_is_told() throws IOException {
        var file = Files.writeString(folder.resolve("feeds.opml"), "Dear all, these are my feeds.");

        var told = plan(file.toString());

        assertThat(told.err()).contains("feeds.opml", "this is no list of feeds");
        assertThat(told.exitCode()).isNotZero();
    }

    @Test
    void sections_that_a_person_names_stay_as_they_are() throws IOException {
        var edition = Files.writeString(folder.resolve("paper.yaml"), """
                title: The Paper
                sections:
                  - name: From abroad
                    sources: ["%s"]
                """.formatted(at("/list")));

        assertThat(plan(edition.toString()).out())
                .contains("From abroad", "News of fog", "News of tide")
                .doesNotContain("Weather", "Sea");
    }

    private Terminal plan(String input) {
        return Terminal.run(
                "build",
                input,
                "--dry-run",
                "--state",
                folder.resolve("state").toString(),
                "--allow",
                "127.0.0.1:" + server.getAddress().getPort());
    }

    private String at(String path) {
        return "http://127.0.0.1:" + server.getAddress().getPort() + path;
    }

    private void answer(HttpExchange exchange) throws IOException {
        var body = files.getOrDefault(exchange.getRequestURI().getPath(), "").getBytes(UTF_8);
        exchange.sendResponseHeaders(body.length == 0 ? 404 : 200, body.length == 0 ? -1 : body.length);
        if (body.length > 0) {
            exchange.getResponseBody().write(body);
        }
        exchange.close();
    }

    private String opml() {
        return """
                <opml version="2.0"><body><outline text="Feeds">
                  <outline text="Weather"><outline type="rss" xmlUrl="%s"/></outline>
                  <outline text="Sea"><outline type="rss" xmlUrl="%s"/></outline>
                  <outline text="Weather"><outline type="rss" xmlUrl="%s"/></outline>
                </outline><outline type="rss" xmlUrl="%s"/></body></opml>
                """.formatted(at("/fog"), at("/tide"), at("/ice"), at("/tax"));
    }

    private static String rss(String title) {
        return "<rss version='2.0'><channel><title>Harbour Courier</title><item><title>" + title
                + "</title><description><![CDATA[<p>" + title + ". " + WORDS
                + "</p>]]></description></item></channel></rss>";
    }
}
