package gazette.collect.fetch;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import gazette.collect.fetch.answer.Purpose;
import gazette.collect.fetch.answer.Wanted;
import gazette.collect.fetch.manners.Credentials;
import gazette.collect.fetch.manners.Login;
import gazette.diagnostic.PressException;
import java.net.InetAddress;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Duration;
import java.util.List;
import mockwebserver3.MockWebServer;
import okhttp3.Headers;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;

/** What one origin is told, another never hears. */
@DisplayNameGeneration(ReplaceUnderscores.class)
class SecrecyTest {
    @TempDir
    private Path folder;

    @RegisterExtension
    private final World world = new World();

    private final MockWebServer other = new MockWebServer();

    @BeforeEach
    void open() throws Exception {
        other.start(InetAddress.getLoopbackAddress(), 0);
        world.allow(other.getPort());
    }

    @AfterEach
    void close() {
        other.close();
    }

    private Path file(String text) throws Exception {
        var file = Files.createFile(
                folder.resolve("logins"),
                PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
        return Files.writeString(file, text);
    }

    private static Headers asked(MockWebServer server) throws InterruptedException {
        return server.takeRequest().getHeaders();
    }

    @Test
    void cookies_do_not_cross_to_another_port() throws Exception {
        world.answer(302, "", "Set-Cookie: sid=secret; Path=/", "Location: http://127.0.0.1:" + other.getPort() + "/");
        other.enqueue(new mockwebserver3.MockResponse.Builder().body("x").build());

        world.got(world.at("/"), Purpose.FEED);

        assertThat(asked(other).get("Cookie")).isNull();
    }

    @Test
    void cookies_end_with_the_wish() throws Exception {
        world.answer(200, "x", "Set-Cookie: sid=secret; Path=/");
        world.answer(200, "x");
        try (var fetcher = world.run()) {
            fetcher.fetch(new Wanted(URI.create(world.at("/a")), Purpose.FEED));
            fetcher.fetch(new Wanted(URI.create(world.at("/b")), Purpose.FEED));
        }

        asked(world.server);
        assertThat(asked(world.server).get("Cookie")).isNull();
    }

    @Test
    void a_login_goes_to_its_origin_and_not_along_with_a_redirect() throws Exception {
        world.manners = world.manners.credentials(
                Credentials.file(file(world.at("") + " me:pass:word\n")).work());
        world.answer(302, "", "Location: http://127.0.0.1:" + other.getPort() + "/");
        other.enqueue(new mockwebserver3.MockResponse.Builder().body("x").build());

        world.got(world.at("/"), Purpose.FEED);

        assertThat(asked(world.server).get("Authorization")).isEqualTo("Basic bWU6cGFzczp3b3Jk");
        assertThat(asked(other).get("Authorization")).isNull();
    }

    @Test
    void a_host_alone_stands_for_https_at_its_usual_port() throws Exception {
        var logins = Credentials.file(file("# mine\n\nexample.org  me:pw\n")).work();

        assertThat(logins.at(URI.create("https://example.org:443"))).contains(new Login("me", "pw"));
        assertThat(logins.at(URI.create("https://EXAMPLE.org"))).isPresent();
        assertThat(logins.at(URI.create("http://example.org"))).isEmpty();
        assertThat(logins.at(URI.create("https://example.org:8443"))).isEmpty();
        assertThat(logins.at(URI.create("https://www.example.org"))).isEmpty();
    }

    @Test
    void a_file_that_others_can_read_is_noted() throws Exception {
        var file = file("example.org me:pw");
        assertThat(Credentials.file(file).notes()).isEmpty();

        Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rw-r--r--"));

        assertThat(Credentials.file(file).notes())
                .singleElement()
                .satisfies(note ->
                        assertThat(note.toString()).contains("others can read").contains("chmod 600"));
    }

    @Test
    void a_line_that_is_no_login_is_noted_without_a_word_of_it() throws Exception {
        var notes = Credentials.file(file("example.org me:pw\ntopsecret\nexample.net hunter2\n"))
                .notes();

        assertThat(notes).hasSize(2);
        assertThat(notes.toString()).contains(":2").contains(":3").doesNotContain("topsecret", "hunter2");
    }

    @Test
    void a_command_may_print_the_logins() {
        var logins = Credentials.command(
                        List.of("printf", "example.org me:%s\\n", "from a safe"), Duration.ofSeconds(20))
                .work();

        assertThat(logins.at(URI.create("https://example.org"))).contains(new Login("me", "from a safe"));
    }

    @Test
    void a_command_that_fails_or_hangs_or_is_not_there_is_told() {
        assertThatThrownBy(() -> Credentials.command(List.of("false"), Duration.ofSeconds(20)))
                .isInstanceOf(PressException.class)
                .hasMessageContaining("exit code 1");
        assertThatThrownBy(() -> Credentials.command(List.of("sleep", "600"), Duration.ofMillis(50)))
                .isInstanceOf(PressException.class);
        assertThatThrownBy(() -> Credentials.command(List.of("/no/such/program"), Duration.ofSeconds(20)))
                .isInstanceOf(PressException.class);
        assertThatThrownBy(() -> Credentials.file(folder.resolve("missing"))).isInstanceOf(PressException.class);
    }

    @Test
    void a_login_does_not_print_itself() {
        assertThat(new Login("me", "hunter2").toString()).doesNotContain("me:", "hunter2");
    }
}
