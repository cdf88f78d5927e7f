package gazette.collect.fetch.guard;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.net.InetAddress;
import java.net.UnknownHostException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

@DisplayNameGeneration(ReplaceUnderscores.class)
class GuardTest {
    private static final Authority SITE = new Authority("example.org", 80);
    private static final Duration PATIENCE = Duration.ofSeconds(20);

    private static Resolver answering(String... addresses) {
        return name -> {
            var answers = new ArrayList<InetAddress>();
            for (var address : addresses) {
                answers.add(InetAddress.getByName(address));
            }
            return answers;
        };
    }

    private static Guard guard(Resolver resolver, Authority... allowed) {
        return new Guard(Set.of(allowed), resolver, PATIENCE);
    }

    @Test
    void a_public_name_is_connected_to_at_the_addresses_that_were_checked() throws UnknownHostException {
        try (var guard = guard(answering("8.8.8.8", "2606:4700::1111"))) {
            assertThat(guard.admit(SITE))
                    .extracting(InetAddress::getHostAddress)
                    .containsExactly("8.8.8.8", "2606:4700:0:0:0:0:0:1111");
        }
    }

    @Test
    void one_private_answer_among_public_ones_is_one_too_many() {
        try (var guard = guard(answering("8.8.8.8", "192.168.0.1", "1.1.1.1"))) {
            assertThatThrownBy(() -> guard.admit(SITE))
                    .isInstanceOf(Refused.class)
                    .hasMessageContaining("example.org:80")
                    .hasMessageContaining("a private network");
        }
    }

    @Test
    void an_allowed_address_is_open_to_a_name_that_leads_there_on_that_port_only() throws UnknownHostException {
        try (var guard = guard(answering("127.0.0.1"), new Authority("127.0.0.1", 80))) {
            assertThat(guard.admit(SITE)).hasSize(1);
            assertThatThrownBy(() -> guard.admit(new Authority("example.org", 81)))
                    .isInstanceOf(Refused.class);
        }
    }

    @Test
    void an_allowed_name_may_be_private_on_that_port_only() throws UnknownHostException {
        try (var guard = guard(answering("10.0.0.1"), SITE)) {
            assertThat(guard.admit(SITE)).hasSize(1);
            assertThatThrownBy(() -> guard.admit(new Authority("example.org", 8080)))
                    .isInstanceOf(Refused.class);
            assertThatThrownBy(() -> guard.admit(new Authority("other.org", 80)))
                    .isInstanceOf(Refused.class);
            assertThatThrownBy(() -> guard.admit(new Authority("10.0.0.1", 80))).isInstanceOf(Refused.class);
        }
    }

    @Test
    void this_machine_by_name_is_not_even_looked_up() {
        var asked = new AtomicInteger();
        try (var guard = guard(name -> {
            asked.incrementAndGet();
            return List.of(InetAddress.getByName("8.8.8.8"));
        })) {
            assertThatThrownBy(() -> guard.admit(new Authority("localhost", 80)))
                    .isInstanceOf(Refused.class);
            assertThatThrownBy(() -> guard.admit(new Authority("a.localhost", 80)))
                    .isInstanceOf(Refused.class);
            assertThat(asked).hasValue(0);
        }
    }

    @Test
    void a_name_is_looked_up_once_in_a_run() throws UnknownHostException {
        var asked = new AtomicInteger();
        try (var guard = guard(name -> List.of(InetAddress.getByName("8.8." + asked.getAndIncrement() + ".8")))) {
            assertThat(guard.admit(SITE)).isEqualTo(guard.admit(new Authority("EXAMPLE.org.", 443)));
        }
    }

    @Test
    void a_resolver_that_hangs_is_left_behind() {
        var never = new CountDownLatch(1);
        try (var guard = new Guard(
                Set.of(),
                name -> {
                    try {
                        never.await();
                    } catch (InterruptedException e) {
                        Thread.currentThread().interrupt();
                    }
                    return List.of();
                },
                Duration.ofMillis(50))) {
            assertThatThrownBy(() -> guard.admit(SITE))
                    .isInstanceOf(UnknownHostException.class)
                    .isNotInstanceOf(Refused.class);
        }
    }

    @Test
    void through_a_proxy_what_is_written_out_is_still_checked() {
        try (var guard = guard(answering("8.8.8.8"))) {
            assertThatThrownBy(() -> guard.admitUnresolved(new Authority("127.1", 80)))
                    .isInstanceOf(Refused.class);
            assertThatThrownBy(() -> guard.admitUnresolved(new Authority("localhost", 80)))
                    .isInstanceOf(Refused.class);
            assertThatCode(() -> guard.admitUnresolved(SITE)).doesNotThrowAnyException();
        }
    }
}
