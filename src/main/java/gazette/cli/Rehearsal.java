package gazette.cli;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.PrintWriter;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Base64;
import java.util.Comparator;
import java.util.Map;
import java.util.Set;

/**
 * Does once what the program is there for, in a folder of its own and with a server of its own, so that Java can note which
 * classes it takes. The launcher has it done when the program is new; whoever starts the program later starts faster.
 *
 * <p>A run of a person is not used for that: Java writes its note while the program ends, and if the person ends it, other
 * threads are still at work then, and Java falls over them.
 */
final class Rehearsal {
    private static final String WORDS = "The pilots waited for the wind to turn, and the wind waited for the pilots. ";

    private static final String LETTER = """
            # A letter to the editor

            by A Reader

            “Quotes” -- and *emphasis* -- belong to a paper, as the 1990s did.[^1]

            > The boats went out at five.
            >
            > — the harbour master

            - first
            - second

            | Hour | Tide |
            | ---- | ---- |
            | 5    | high |

            [^1]: So they say.
            """;

    private static final String NOTE = """
            Fog over the harbour

            The harbour master said:

            “Nobody goes out today.”

            (Via The Evening Post)
            """;

    private static final String PAGE = """
            <!DOCTYPE html><html lang="en"><head><title>Ice on the mole - Harbour Courier</title>
            <script type="application/ld+json">{"@type": "NewsArticle", "headline": "Ice on the mole"}</script></head>
            <body><nav><a href="/">Home</a></nav><article><h1>Ice on the mole</h1><p class="byline">By A Writer</p>
            <figure><img src="/p.png" alt="Ice"><figcaption>The mole. Photo: A Photographer</figcaption></figure>
            <p>%s</p><blockquote><p>It is cold.</p></blockquote><p>%s</p></article></body></html>
            """.formatted(WORDS.repeat(9), WORDS.repeat(7));

    private static final String FEED = """
            <?xml version="1.0"?><rss version="2.0"><channel><title>Harbour Courier</title><link>/</link>
            <item><title>Fog</title><guid>1</guid><pubDate>Mon, 23 Nov 2026 05:00:00 GMT</pubDate>
            <description><![CDATA[<p>%s</p>]]></description></item>
            <item><title>Ice on the mole</title><link>/ice</link><description>It is cold …</description></item>
            </channel></rss>
            """.formatted(WORDS.repeat(20));

    /** One grey pixel. */
    private static final byte[] PICTURE = Base64.getDecoder()
            .decode("iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAAAAAA6fptVAAAACklEQVR42mNoAAAAggCBd81ytgAAAABJRU5ErkJggg==");

    private static final int LINE = 80;

    private final Path folder;

    private Rehearsal(Path folder) {
        this.folder = folder;
    }

    /** The way in for the launcher. */
    public static void main(String[] arguments) throws IOException {
        var folder = Files.createTempDirectory("gazette");
        try {
            new Rehearsal(folder).play();
        } finally {
            clear(folder);
        }
    }

    private void play() throws IOException {
        var server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.createContext("/", Rehearsal::answer);
        server.start();
        try {
            var host = "127.0.0.1:" + server.getAddress().getPort();
            var letter = Files.writeString(folder.resolve("letter.md"), LETTER).toString();
            var note = Files.writeString(folder.resolve("note.txt"), NOTE).toString();
            var out = folder.resolve("out").toString();
            var state = folder.resolve("state").toString();
            run(
                    "",
                    "build",
                    "-v",
                    letter,
                    note,
                    "http://" + host + "/feed",
                    "-o",
                    out,
                    "--state",
                    state,
                    "--allow",
                    host);
            run("", "build", "--json", letter, "-o", out);
            run("", "inspect", note);
            run("", "inspect", "--json", note);
            run("He said \"no\".", "punctuate");
            run("", "--help");
        } finally {
            server.stop(0);
        }
    }

    private static void run(String input, String... arguments) {
        Gazette.run(
                new Surroundings(
                        new ByteArrayInputStream(input.getBytes(StandardCharsets.UTF_8)),
                        new PrintWriter(OutputStream.nullOutputStream(), false, StandardCharsets.UTF_8),
                        new PrintWriter(OutputStream.nullOutputStream(), false, StandardCharsets.UTF_8),
                        Clock.fixed(Instant.EPOCH, ZoneOffset.UTC),
                        Map.of(),
                        Set.of("out", "err"),
                        LINE),
                arguments);
    }

    private static void answer(HttpExchange exchange) throws IOException {
        try (exchange;
                InputStream asked = exchange.getRequestBody()) {
            asked.readAllBytes();
            var body = switch (exchange.getRequestURI().getPath()) {
                case "/feed" -> FEED.getBytes(StandardCharsets.UTF_8);
                case "/ice" -> PAGE.getBytes(StandardCharsets.UTF_8);
                case "/p.png" -> PICTURE;
                default -> new byte[0];
            };
            exchange.sendResponseHeaders(body.length == 0 ? 404 : 200, body.length == 0 ? -1 : body.length);
            exchange.getResponseBody().write(body);
        }
    }

    private static void clear(Path folder) throws IOException {
        try (var files = Files.walk(folder)) {
            for (var file : files.sorted(Comparator.reverseOrder()).toList()) {
                Files.deleteIfExists(file);
            }
        }
    }
}
