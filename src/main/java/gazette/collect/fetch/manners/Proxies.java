package gazette.collect.fetch.manners;

import gazette.collect.fetch.guard.Authority;
import gazette.collect.fetch.guard.Host;
import gazette.diagnostic.Diagnostic;
import gazette.diagnostic.Noted;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import okhttp3.HttpUrl;

/**
 * Who asks for us. A proxy looks up names itself: then only addresses that are written out, and the names of this machine, are
 * refused, and what a name leads to is the proxy's to guard.
 *
 * @param http for http addresses
 * @param https for https addresses, through a tunnel
 * @param exempt hosts that are asked directly: {@code example.org} with all below it, {@code example.org:8080}, {@code *}
 */
public record Proxies(Optional<Proxy> http, Optional<Proxy> https, List<String> exempt) {
    /**
     * One proxy.
     *
     * @param host may stand in a private network: the person named it
     * @param login if it asks for one
     */
    public record Proxy(String host, int port, Optional<Login> login) {}

    public Proxies {
        exempt = List.copyOf(exempt);
    }

    /** We ask ourselves. */
    public static Proxies none() {
        return new Proxies(Optional.empty(), Optional.empty(), List.of());
    }

    /**
     * Reads {@code http_proxy}, {@code https_proxy}, {@code all_proxy} and {@code no_proxy}, in small letters or else in large ones.
     *
     * @return with a note for each that names no HTTP proxy
     */
    public static Noted<Proxies> from(Map<String, String> environment) {
        var notes = new ArrayList<Diagnostic>();
        var all = proxy(environment, "all_proxy", notes);
        return new Noted<>(
                new Proxies(
                        proxy(environment, "http_proxy", notes).or(() -> all),
                        proxy(environment, "https_proxy", notes).or(() -> all),
                        Stream.of(value(environment, "no_proxy").split("[,\\s]+"))
                                .filter(host -> !host.isEmpty())
                                .toList()),
                notes);
    }

    private static String value(Map<String, String> environment, String name) {
        var small = environment.getOrDefault(name, "");
        return (small.isBlank() ? environment.getOrDefault(name.toUpperCase(Locale.ROOT), "") : small).strip();
    }

    private static Optional<Proxy> proxy(Map<String, String> environment, String name, List<Diagnostic> notes) {
        var value = value(environment, name);
        if (value.isEmpty()) {
            return Optional.empty();
        }
        var address = HttpUrl.parse(value.contains("://") ? value : "http://" + value);
        if (address == null || address.isHttps()) {
            notes.add(Diagnostic.warning(name, "names no HTTP proxy, and is not used", "write http://HOST:PORT"));
            return Optional.empty();
        }
        var login = address.username().isEmpty()
                ? Optional.<Login>empty()
                : Optional.of(new Login(address.username(), address.password()));
        return Optional.of(new Proxy(address.host(), address.port(), login));
    }

    /** The proxy to ask for an address there; empty if we ask ourselves. */
    public Optional<Proxy> to(Authority place, boolean isHttps) {
        var proxy = isHttps ? https : http;
        return proxy.isEmpty() || exempt.stream().anyMatch(pattern -> isExempt(pattern, place))
                ? Optional.empty()
                : proxy;
    }

    private static boolean isExempt(String pattern, Authority place) {
        if (pattern.equals("*")) {
            return true;
        }
        var name = pattern.replaceFirst("^\\*?\\.", "");
        int colon = name.lastIndexOf(':');
        if (colon == name.indexOf(':') && colon > 0) {
            if (!name.substring(colon + 1).equals(Integer.toString(place.port()))) {
                return false;
            }
            name = name.substring(0, colon);
        }
        var host = Host.of(name).text();
        return place.host().equals(host) || place.host().endsWith("." + host);
    }
}
