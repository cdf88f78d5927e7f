package gazette.collect.fetch.guard;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.Random;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayNameGeneration(ReplaceUnderscores.class)
class ReachTest {
    @ParameterizedTest
    @CsvSource({
        "0.0.0.0, this machine",
        "0.255.255.255, this machine",
        "127.0.0.1, this machine",
        "127.255.255.254, this machine",
        "10.1.2.3, a private network",
        "172.16.0.0, a private network",
        "172.31.255.255, a private network",
        "192.168.0.1, a private network",
        "198.18.0.1, a private network",
        "198.19.255.255, a private network",
        "100.64.0.1, a provider's inner network",
        "100.127.255.255, a provider's inner network",
        "169.254.169.254, a link-local address",
        "192.0.0.8, an address with a special purpose",
        "192.88.99.1, an address with a special purpose",
        "192.0.2.1, an address for documentation",
        "198.51.100.1, an address for documentation",
        "203.0.113.1, an address for documentation",
        "224.0.0.1, a multicast address",
        "239.255.255.255, a multicast address",
        "240.0.0.1, a reserved address",
        "255.255.255.255, a reserved address",
        "::, this machine",
        "::1, this machine",
        "::ffff:10.0.0.1, a private network",
        "::127.0.0.1, an address that hides another",
        "fc00::1, a private network",
        "fdff::1, a private network",
        "fec0::1, a private network",
        "fe80::1, a link-local address",
        "ff02::1, a multicast address",
        "2001:db8::1, an address for documentation",
        "3fff::1, an address for documentation",
        "2001::1, an address with a special purpose",
        "2001:20::1, an address with a special purpose",
        "2002:7f00:1::, an address that hides another",
        "2002:808:808::, an address that hides another",
        "64:ff9b::7f00:1, this machine",
        "64:ff9b::a9fe:a9fe, a link-local address",
        "64:ff9b:1::1, an address that hides another",
        "100::1, a reserved address",
        "5f00::1, a reserved address",
        "4000::1, a reserved address",
        "e000::1, a reserved address"
    })
    void what_is_not_public_is_known_for_what_it_is(String address, String kind) throws UnknownHostException {
        assertThat(Reach.limit(InetAddress.getByName(address))).contains(kind);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "1.0.0.1", "8.8.8.8", "9.255.255.255", "11.0.0.0", "100.63.255.255", "100.128.0.0", "126.255.255.255",
                "128.0.0.0", "169.253.0.1", "172.15.0.1", "172.32.0.1", "192.0.1.1", "198.17.0.1", "198.20.0.1",
                "223.255.255.255", "2606:4700::1111", "2a00::1", "2001:200::1", "64:ff9b::808:808", "::ffff:8.8.8.8"
            })
    void what_is_public_is_open(String address) throws UnknownHostException {
        assertThat(Reach.limit(InetAddress.getByName(address))).isEmpty();
    }

    @Test
    void nothing_that_java_knows_to_be_private_is_open() throws UnknownHostException {
        var random = new Random(1);
        for (int i = 0; i < 100_000; i++) {
            var bytes = new byte[i % 2 == 0 ? 4 : 16];
            random.nextBytes(bytes);
            // Half of the long ones start as special addresses do.
            if (i % 4 == 1) {
                bytes[0] = (byte) (random.nextBoolean() ? 0xFE : 0xFF);
            }
            var address = InetAddress.getByAddress(bytes);
            var isPrivate = address.isAnyLocalAddress()
                    || address.isLoopbackAddress()
                    || address.isLinkLocalAddress()
                    || address.isSiteLocalAddress()
                    || address.isMulticastAddress();
            assertThat(isPrivate && Reach.limit(address).isEmpty())
                    .as(address.getHostAddress())
                    .isFalse();
        }
    }
}
