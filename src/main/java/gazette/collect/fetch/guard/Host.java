package gazette.collect.fetch.guard;

import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/** The host of an address, understood as browsers do: {@code 0x7f.1} is 127.0.0.1 and no name. */
public sealed interface Host {
    /** How the host is written when there is only one way to write it. */
    String text();

    /** An IP address; an IPv4 address in IPv6 clothing stands here as IPv4. */
    record Literal(InetAddress address) implements Host {
        @Override
        public String text() {
            return address.getHostAddress();
        }
    }

    /** A name to be looked up, in small letters, without the dot of the root. */
    record Name(String text) implements Host {
        /** Whether the name means this machine, whatever a resolver says. */
        public boolean isThisMachine() {
            return text.equals("localhost") || text.endsWith(".localhost");
        }
    }

    /** Neither an address nor a name. */
    record Nonsense(String text) implements Host {}

    /**
     * Reads a host.
     *
     * @param written with or without the brackets of IPv6
     * @see <a href="https://url.spec.whatwg.org/#concept-host-parser">URL standard, host parsing</a>
     */
    static Host of(String written) {
        var text = written.toLowerCase(Locale.ROOT);
        if (text.startsWith("[") && text.endsWith("]")) {
            text = text.substring(1, text.length() - 1);
        }
        if (text.indexOf(':') >= 0) {
            return sixOf(text);
        }
        while (text.endsWith(".")) {
            text = text.substring(0, text.length() - 1);
        }
        var parts = List.of(text.split("\\.", -1));
        if (Numbers.NUMBER.matcher(parts.getLast()).matches()) {
            var spelled = text;
            return Numbers.four(parts).<Host>map(Literal::new).orElseGet(() -> new Nonsense(spelled));
        }
        return Numbers.NAME.matcher(text).matches() ? new Name(text) : new Nonsense(text);
    }

    private static Host sixOf(String text) {
        try {
            // With a colon in it this never asks a resolver; a zone would name one of our own interfaces.
            return text.indexOf('%') >= 0 ? new Nonsense(text) : new Literal(InetAddress.getByName(text));
        } catch (UnknownHostException e) {
            return new Nonsense(text);
        }
    }

    /** How IPv4 addresses may be written: one to four parts, each decimal, octal or hexadecimal. */
    final class Numbers {
        private static final Pattern NUMBER = Pattern.compile("[0-9]+|0x[0-9a-f]*");
        private static final Pattern NAME = Pattern.compile("[a-z0-9_-]{1,63}(\\.[a-z0-9_-]{1,63})*");

        private Numbers() {}

        private static Optional<InetAddress> four(List<String> parts) {
            var values = new ArrayList<Long>();
            for (var part : parts) {
                var value = value(part);
                if (value < 0 || values.size() == 4) {
                    return Optional.empty();
                }
                values.add(value);
            }
            long last = values.removeLast();
            var address = last;
            for (int i = 0; i < values.size(); i++) {
                if (values.get(i) > 255) {
                    return Optional.empty();
                }
                address += values.get(i) << (8 * (3 - i));
            }
            return last < 1L << (8 * (4 - values.size())) ? Optional.of(of(address)) : Optional.empty();
        }

        /** The value of one part, or −1. */
        private static long value(String part) {
            if (!NUMBER.matcher(part).matches() || part.length() > 14) {
                return -1;
            }
            try {
                if (part.startsWith("0x")) {
                    return part.length() == 2 ? 0 : Long.parseLong(part.substring(2), 16);
                }
                return part.startsWith("0") ? Long.parseLong(part, 8) : Long.parseLong(part);
            } catch (NumberFormatException e) {
                return -1;
            }
        }

        private static InetAddress of(long address) {
            var bytes =
                    new byte[] {(byte) (address >> 24), (byte) (address >> 16), (byte) (address >> 8), (byte) address};
            try {
                return InetAddress.getByAddress(bytes);
            } catch (UnknownHostException e) {
                throw new IllegalStateException("four bytes are an address", e);
            }
        }
    }
}
