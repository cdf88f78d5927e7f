package gazette.collect.fetch;

import static org.assertj.core.api.Assertions.assertThat;

import gazette.collect.fetch.answer.Failure;
import gazette.collect.fetch.answer.Fetched;
import gazette.collect.fetch.answer.Purpose;
import gazette.collect.fetch.answer.Wanted;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import mockwebserver3.MockResponse;
import mockwebserver3.SocketEffect;
import okhttp3.Protocol;
import okhttp3.tls.HandshakeCertificates;
import okhttp3.tls.HeldCertificate;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** HTTPS, with certificates of our own, and HTTP/2 over it. */
@DisplayNameGeneration(ReplaceUnderscores.class)
class SecureTest {
    private static final HeldCertificate ROOT =
            new HeldCertificate.Builder().certificateAuthority(0).build();

    @RegisterExtension
    private final World world = new World();

    @BeforeEach
    void open() {
        var trusted = new HandshakeCertificates.Builder()
                .addTrustedCertificate(ROOT.certificate())
                .build();
        world.trust = Optional.of(new Doors.Trust(trusted.sslSocketFactory(), trusted.trustManager()));
        world.names.put("site.example", List.of("127.0.0.1"));
    }

    private static HeldCertificate.Builder certificate(String name) {
        return new HeldCertificate.Builder().addSubjectAlternativeName(name);
    }

    private void shows(HeldCertificate certificate) {
        world.server.useHttps(new HandshakeCertificates.Builder()
                .heldCertificate(certificate)
                .build()
                .sslSocketFactory());
    }

    private String address() {
        return "https://site.example:" + world.server.getPort() + "/";
    }

    @Test
    void a_server_that_proves_who_it_is_is_read_over_http_2() throws Exception {
        shows(certificate("site.example").signedBy(ROOT).build());
        world.answer(200, "body");

        assertThat(World.text(world.got(address(), Purpose.FEED))).isEqualTo("body");
        assertThat(world.server.takeRequest().getVersion()).isEqualTo("HTTP/2");
    }

    @Test
    void and_over_http_1_if_it_knows_no_better() throws Exception {
        world.server.setProtocols(List.of(Protocol.HTTP_1_1));
        shows(certificate("site.example").signedBy(ROOT).build());
        world.answer(200, "body");

        assertThat(World.text(world.got(address(), Purpose.FEED))).isEqualTo("body");
        assertThat(world.server.takeRequest().getVersion()).isEqualTo("HTTP/1.1");
    }

    @Test
    void many_wishes_share_one_connection() throws Exception {
        shows(certificate("site.example").signedBy(ROOT).build());
        int wishes = 20;
        try (var fetcher = world.run()) {
            world.answer(200, "body");
            World.got(fetcher.fetch(new Wanted(URI.create(address()), Purpose.FEED)));
            var more = new ArrayList<Wanted>();
            for (int i = 1; i < wishes; i++) {
                world.answer(200, "body");
                more.add(new Wanted(URI.create(address() + i), Purpose.FEED));
            }
            assertThat(World.crowd(fetcher, more)).hasOnlyElementsOfType(Fetched.Got.class);
        }

        for (int i = 0; i < wishes; i++) {
            assertThat(world.server.takeRequest().getConnectionIndex()).isZero();
        }
    }

    @Test
    void a_stream_that_is_reset_in_the_middle_is_no_answer() {
        shows(certificate("site.example").signedBy(ROOT).build());
        world.server.enqueue(new MockResponse.Builder()
                .body("x".repeat(100_000))
                .onResponseBody(new SocketEffect.CloseStream())
                .build());

        assertThat(world.failed(address(), Purpose.FEED).why()).isEqualTo(Failure.CUT);
    }

    @Test
    void headers_without_end_are_cut_over_http_2_as_well() {
        shows(certificate("site.example").signedBy(ROOT).build());
        var endless = new MockResponse.Builder().body("body");
        for (int i = 0; i < 1000; i++) {
            endless.addHeader("X-H" + i, "a".repeat(1000) + i);
        }
        world.server.enqueue(endless.build());

        assertThat(world.fetch(address(), Purpose.FEED)).isInstanceOf(Fetched.Failed.class);
    }

    private Fetched.Failed failed() {
        var failed = world.failed(address(), Purpose.FEED);
        assertThat(failed.why()).isEqualTo(Failure.CERTIFICATE);
        assertThat(world.server.getRequestCount()).isZero();
        return failed;
    }

    @Test
    void a_certificate_that_is_signed_by_itself_is_refused() {
        shows(certificate("site.example").build());

        assertThat(failed().what()).contains("signed by nobody we know");
    }

    @Test
    void a_certificate_for_another_name_is_refused() {
        shows(certificate("other.example").signedBy(ROOT).build());

        assertThat(failed().what()).contains("for another name");
    }

    @Test
    void a_certificate_that_has_run_out_is_refused() {
        var longAgo = System.currentTimeMillis() - TimeUnit.DAYS.toMillis(10);
        shows(certificate("site.example")
                .signedBy(ROOT)
                .validityInterval(longAgo, longAgo + TimeUnit.DAYS.toMillis(1))
                .build());

        assertThat(failed().what()).contains("has run out");
    }

    @Test
    void a_server_that_speaks_no_tls_is_told() {
        try (var plain = RawServer.blurting("HTTP/1.1 200 OK\r\n\r\nbody")) {
            world.allow(plain.port());
            var failed = world.failed(plain.address().replace("http:", "https:"), Purpose.FEED);

            assertThat(failed.why()).isEqualTo(Failure.CERTIFICATE);
            assertThat(failed.what()).startsWith("no secure connection to 127.0.0.1");
        }
    }
}
