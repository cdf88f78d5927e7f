package gazette.collect.fetch;

import static org.assertj.core.api.Assertions.assertThat;

import gazette.collect.fetch.answer.Failure;
import gazette.collect.fetch.answer.Purpose;
import gazette.collect.fetch.guard.Authority;
import gazette.collect.fetch.manners.Proxies;
import java.util.Map;
import java.util.Optional;
import mockwebserver3.MockResponse;
import okhttp3.tls.HandshakeCertificates;
import okhttp3.tls.HeldCertificate;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayNameGeneration(ReplaceUnderscores.class)
class ProxiesTest {
    @RegisterExtension
    private final World world = new World();

    @BeforeEach
    void open() {
        world.allowed.clear();
    }

    private void through(String login) {
        world.manners = world.manners.proxies(
                Proxies.from(Map.of("http_proxy", "http://" + login + "127.0.0.1:" + world.server.getPort()))
                        .work());
    }

    @Test
    void the_proxy_is_asked_for_the_whole_address_and_looks_up_the_name() throws Exception {
        through("");
        world.answer(200, "body");

        assertThat(World.text(world.got("http://site.example/feed", Purpose.FEED)))
                .isEqualTo("body");
        assertThat(world.server.takeRequest().getRequestLine()).startsWith("GET http://site.example/feed HTTP/1.1");
    }

    @Test
    void a_proxy_that_asks_for_a_login_gets_its_own_and_the_site_gets_none() throws Exception {
        through("me:pw@");
        world.answer(407, "", "Proxy-Authenticate: Basic realm=\"x\"");
        world.answer(200, "body");

        world.got("http://site.example/feed", Purpose.FEED);

        world.server.takeRequest();
        var asked = world.server.takeRequest().getHeaders();
        assertThat(asked.get("Proxy-Authorization")).isEqualTo("Basic bWU6cHc=");
        assertThat(asked.get("Authorization")).isNull();
    }

    @Test
    void a_proxy_that_does_not_let_us_in_is_told() {
        through("");
        world.server.enqueue(new MockResponse.Builder().code(407).build());

        assertThat(world.failed("http://site.example/feed", Purpose.FEED).why()).isEqualTo(Failure.LOCKED);
    }

    @Test
    void what_is_secure_goes_through_a_tunnel_that_is_asked_for_by_name() throws Exception {
        var certificate = new HeldCertificate.Builder()
                .addSubjectAlternativeName("site.example")
                .build();
        world.server.useHttps(new HandshakeCertificates.Builder()
                .heldCertificate(certificate)
                .build()
                .sslSocketFactory());
        var trusted = new HandshakeCertificates.Builder()
                .addTrustedCertificate(certificate.certificate())
                .build();
        world.trust = Optional.of(new Doors.Trust(trusted.sslSocketFactory(), trusted.trustManager()));
        world.manners = world.manners.proxies(Proxies.from(Map.of("https_proxy", "127.0.0.1:" + world.server.getPort()))
                .work());
        world.server.enqueue(new MockResponse.Builder().inTunnel().build());
        world.answer(200, "body");

        assertThat(World.text(world.got("https://site.example/feed", Purpose.FEED)))
                .isEqualTo("body");
        assertThat(world.server.takeRequest().getRequestLine()).startsWith("CONNECT site.example:443");
        assertThat(world.server.takeRequest().getTarget()).isEqualTo("/feed");
    }

    @ParameterizedTest
    @CsvSource({"http://127.0.0.1/", "http://10.1/", "http://localhost/", "http://[::1]/", "http://2130706433/"})
    void what_is_written_out_as_private_is_refused_all_the_same(String address) {
        through("");

        assertThat(world.failed(address, Purpose.FEED).why()).isEqualTo(Failure.REFUSED);
        assertThat(world.server.getRequestCount()).isZero();
    }

    private static Optional<String> to(Map<String, String> environment, String host, int port, boolean isHttps) {
        return Proxies.from(environment)
                .work()
                .to(new Authority(host, port), isHttps)
                .map(proxy -> proxy.host() + ":" + proxy.port());
    }

    @Test
    void small_letters_count_before_large_ones_and_all_before_none() {
        assertThat(to(Map.of("http_proxy", "a:1", "HTTP_PROXY", "b:2"), "x", 80, false))
                .contains("a:1");
        assertThat(to(Map.of("HTTPS_PROXY", "http://b:2/"), "x", 443, true)).contains("b:2");
        assertThat(to(Map.of("HTTPS_PROXY", "http://b:2/"), "x", 80, false)).isEmpty();
        assertThat(to(Map.of("ALL_PROXY", "c:3", "https_proxy", "b:2"), "x", 80, false))
                .contains("c:3");
        assertThat(to(Map.of(), "x", 80, false)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "example.org, example.org, 80, true",
        "example.org, www.example.org, 80, true",
        ".example.org, www.example.org, 80, true",
        "*.example.org, www.example.org, 80, true",
        "example.org, notexample.org, 80, false",
        "example.org:8080, example.org, 8080, true",
        "example.org:8080, example.org, 80, false",
        "'a.b, EXAMPLE.org', example.org, 80, true",
        "127.0.0.1, 127.0.0.1, 80, true",
        "::1, ::1, 80, true",
        "*, anything, 80, true",
        "'', anything, 80, false"
    })
    void some_hosts_are_asked_directly(String exempt, String host, int port, boolean isDirect) {
        assertThat(to(Map.of("http_proxy", "p:1", "no_proxy", exempt), host, port, false)
                        .isEmpty())
                .isEqualTo(isDirect);
    }

    @Test
    void what_is_no_http_proxy_is_noted_and_not_used() {
        var proxies = Proxies.from(Map.of("http_proxy", "socks5://127.0.0.1:1080"));

        assertThat(proxies.notes()).hasSize(1);
        assertThat(proxies.work()).isEqualTo(Proxies.none());
    }
}
