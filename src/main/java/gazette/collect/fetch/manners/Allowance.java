package gazette.collect.fetch.manners;

import gazette.collect.fetch.guard.Authority;
import java.util.Optional;

/**
 * A server of the person's own, which may stand in a private network: that host, on that port and no other.
 *
 * @param host a name or an address
 * @param port from 1 to 65535
 */
public record Allowance(String host, int port) {
    public Allowance {
        if (host.isBlank() || port < 1 || port > 65535) {
            throw new IllegalArgumentException(host + ":" + port);
        }
    }

    /** Reads {@code HOST:PORT}, {@code [::1]:8080} included; empty if it is not that. */
    public static Optional<Allowance> of(String text) {
        int colon = text.lastIndexOf(':');
        var host = colon < 0 ? "" : text.substring(0, colon);
        var port = text.substring(colon + 1);
        if (host.isBlank() || (host.indexOf(':') >= 0 && !host.startsWith("[")) || !port.matches("[0-9]{1,5}")) {
            return Optional.empty();
        }
        int number = Integer.parseInt(port);
        return number < 1 || number > 65535 ? Optional.empty() : Optional.of(new Allowance(host, number));
    }

    public Authority place() {
        return new Authority(host, port);
    }
}
