package gazette.collect.fetch;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import gazette.collect.fetch.answer.Failure;
import gazette.collect.fetch.answer.Freshness;
import gazette.collect.fetch.answer.Purpose;
import gazette.collect.fetch.manners.Allowance;
import gazette.collect.fetch.manners.Manners;
import java.net.URI;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayNameGeneration(ReplaceUnderscores.class)
class FetchTest {
    @RegisterExtension
    private final World world = new World();

    @Test
    void an_answer_comes_with_its_address_status_headers_and_bytes() {
        world.answer(200, "<rss/>", "Content-Type: application/rss+xml", "X-Two: a", "X-Two: b", "Set-Cookie: a=b");

        var reply = world.got(world.at("/feed?a=b#part"), Purpose.FEED);

        assertThat(reply.address()).isEqualTo(URI.create(world.at("/feed?a=b")));
        assertThat(reply.status()).isEqualTo(200);
        assertThat(reply.header("content-TYPE")).contains("application/rss+xml");
        assertThat(reply.headers()).containsKey("x-two").doesNotContainKey("set-cookie");
        assertThat(reply.freshness()).isEqualTo(Freshness.NEW);
        assertThat(World.text(reply)).isEqualTo("<rss/>");
    }

    @Test
    void we_say_who_we_are_and_where_to_complain() throws Exception {
        world.answer(200, "x");

        world.got(world.at("/"), Purpose.FEED);

        assertThat(world.server.takeRequest().getHeaders().get("User-Agent"))
                .isEqualTo("Gazette/0.1 (+https://example.org/contact)");
    }

    @ParameterizedTest
    @CsvSource({"FEED, application/rss+xml", "PICTURE, image/png"})
    void we_say_what_we_want_it_for(Purpose purpose, String first) throws Exception {
        world.answer(200, "x");

        world.got(world.at("/"), purpose);

        assertThat(world.server.takeRequest().getHeaders().get("Accept")).startsWith(first);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "file:///etc/passwd",
                "ftp://example.org/x",
                "data:text/plain,x",
                "relative",
                "http:x:y",
                "mailto:a@b"
            })
    void only_the_web_is_fetched(String address) {
        var failed = world.failed(address, Purpose.PAGE);

        assertThat(failed.why()).isEqualTo(Failure.ADDRESS);
        assertThat(failed.lasting()).isTrue();
        assertThat(failed.address()).isEqualTo(URI.create(address));
    }

    @ParameterizedTest
    @CsvSource({
        "401, LOCKED, true, it asks for a login",
        "403, LOCKED, true, it does not let us in",
        "404, MISSING, true, nothing is there",
        "410, GONE, true, gone for good",
        "418, STATUS, true, no answer to our question",
        "500, STATUS, false, out of order",
        "204, STATUS, true, no answer to our question",
        "206, STATUS, true, no answer to our question",
        "304, STATUS, true, no answer to our question",
        "300, STATUS, true, no answer to our question"
    })
    void a_status_that_is_no_answer_is_told_in_words(int status, Failure why, boolean lasting, String words) {
        world.answer(status, "");

        var failed = world.failed(world.at("/feed"), Purpose.FEED);

        assertThat(failed.why()).isEqualTo(why);
        assertThat(failed.lasting()).isEqualTo(lasting);
        assertThat(failed.what()).contains(Integer.toString(status)).contains(words);
        assertThat(failed.advice()).isNotBlank();
    }

    @Test
    void an_answer_without_a_byte_is_none() {
        world.answer(200, "");

        assertThat(world.failed(world.at("/feed"), Purpose.FEED).why()).isEqualTo(Failure.EMPTY);
    }

    @Test
    void a_user_in_the_address_is_not_sent() throws Exception {
        world.answer(200, "x");

        world.got("http://me:secret@127.0.0.1:" + world.server.getPort() + "/", Purpose.FEED);

        assertThat(world.server.takeRequest().getHeaders().get("Authorization")).isNull();
    }

    @Test
    void a_contact_cannot_break_its_line() {
        assertThat(Manners.polite("0.1", "müller\r\nX: y").userAgent()).isEqualTo("Gazette/0.1 (+m?ller??X: y)");
        assertThatThrownBy(() -> Manners.polite("0.1\n", "me")).isInstanceOf(IllegalArgumentException.class);
    }

    @ParameterizedTest
    @CsvSource({"127.0.0.1:8080, 127.0.0.1, 8080", "[::1]:80, [::1], 80", "example.org:443, example.org, 443"})
    void an_allowance_is_a_host_and_a_port(String text, String host, int port) {
        assertThat(Allowance.of(text)).contains(new Allowance(host, port));
    }

    @ParameterizedTest
    @ValueSource(strings = {"example.org", ":80", "a:b", "::1:80", "a:0", "a:65536", "a:-1", "a:", ""})
    void anything_else_is_no_allowance(String text) {
        assertThat(Allowance.of(text)).isEmpty();
    }
}
