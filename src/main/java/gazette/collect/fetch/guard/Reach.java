package gazette.collect.fetch.guard;

import java.net.Inet4Address;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * How far an address reaches. Only what is plainly part of the public network is public.
 *
 * @see <a href="https://www.iana.org/assignments/iana-ipv4-special-registry">IANA's special addresses, IPv4</a>
 * @see <a href="https://www.iana.org/assignments/iana-ipv6-special-registry">IANA's special addresses, IPv6</a>
 */
final class Reach {
    /** What an address in a block is, and why no public server answers there. */
    @SuppressWarnings("ArrayRecordComponent") // built once, compared by nobody
    private record Block(byte[] start, int bits, String kind) {
        static Block of(String block, String kind) {
            int slash = block.indexOf('/');
            try {
                var start = InetAddress.getByName(block.substring(0, slash)).getAddress();
                return new Block(start, Integer.parseInt(block, slash + 1, block.length(), 10), kind);
            } catch (UnknownHostException e) {
                throw new IllegalStateException(block, e);
            }
        }

        boolean holds(byte[] address) {
            if (address.length != start.length) {
                return false;
            }
            int whole = bits / 8;
            int rest = bits % 8;
            return Arrays.equals(start, 0, whole, address, 0, whole)
                    && (rest == 0 || ((start[whole] ^ address[whole]) & 0xFF) >> (8 - rest) == 0);
        }
    }

    private static final List<Block> FOUR = blocks(
            "this machine 0.0.0.0/8 127.0.0.0/8",
            "a private network 10.0.0.0/8 172.16.0.0/12 192.168.0.0/16 198.18.0.0/15",
            "a provider's inner network 100.64.0.0/10",
            "a link-local address 169.254.0.0/16",
            "an address with a special purpose 192.0.0.0/24 192.88.99.0/24",
            "an address for documentation 192.0.2.0/24 198.51.100.0/24 203.0.113.0/24",
            "a multicast address 224.0.0.0/4",
            "a reserved address 240.0.0.0/4");

    private static final List<Block> SIX = blocks(
            "this machine ::/127",
            "a private network fc00::/7 fec0::/10",
            "a link-local address fe80::/10",
            "a multicast address ff00::/8",
            "an address for documentation 2001:db8::/32 3fff::/20",
            "an address with a special purpose 2001::/23",
            "an address that hides another 2002::/16 64:ff9b:1::/48 ::/96");

    private static final Block PUBLIC = Block.of("2000::/3", "public");
    private static final Block TRANSLATED = Block.of("64:ff9b::/96", "an IPv4 address seen through NAT64");

    private Reach() {}

    /** Why no public server can stand at this address; empty if one can. */
    static Optional<String> limit(InetAddress address) {
        var bytes = address.getAddress();
        if (TRANSLATED.holds(bytes)) {
            return limit(four(bytes));
        }
        return Stream.concat(FOUR.stream(), SIX.stream())
                .filter(block -> block.holds(bytes))
                .map(Block::kind)
                .findFirst()
                .or(() -> address instanceof Inet4Address || PUBLIC.holds(bytes)
                        ? Optional.empty()
                        : Optional.of("a reserved address"));
    }

    private static InetAddress four(byte[] six) {
        try {
            return InetAddress.getByAddress(Arrays.copyOfRange(six, 12, 16));
        } catch (UnknownHostException e) {
            throw new IllegalStateException("four bytes are an address", e);
        }
    }

    /** Each line names a kind and then its blocks. */
    private static List<Block> blocks(String... lines) {
        return Stream.of(lines).flatMap(Reach::line).toList();
    }

    private static Stream<Block> line(String line) {
        var words = List.of(line.split(" "));
        int first = 0;
        while (words.get(first).indexOf('/') < 0) {
            first++;
        }
        var kind = String.join(" ", words.subList(0, first));
        return words.subList(first, words.size()).stream().map(block -> Block.of(block, kind));
    }
}
