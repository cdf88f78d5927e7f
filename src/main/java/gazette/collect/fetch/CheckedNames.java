package gazette.collect.fetch;

import gazette.collect.fetch.guard.Authority;
import gazette.collect.fetch.guard.Guard;
import gazette.collect.fetch.guard.Host;
import gazette.collect.fetch.manners.Proxies;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.List;
import java.util.Optional;
import okhttp3.Dns;

/**
 * Looks up names for the library, which connects to these addresses and asks nobody again. Two of them with one guard, port and
 * proxy are equal, so that connections are shared between the requests that they serve.
 *
 * @param proxy whose name is looked up unguarded: the person chose it
 */
record CheckedNames(Guard guard, int port, Optional<Proxies.Proxy> proxy) implements Dns {
    @Override
    public List<InetAddress> lookup(String name) throws UnknownHostException {
        if (proxy.isPresent()) {
            // A tunnel is asked for by name; what we connect to is the proxy and nothing else.
            return guard.chosen(proxy.get().host());
        }
        return guard.admit(new Authority(name, port));
    }

    /** Checks what the library would connect to without looking it up. */
    void check(Authority place) throws UnknownHostException {
        if (proxy.isPresent()) {
            guard.admitUnresolved(place);
        } else if (!(Host.of(place.host()) instanceof Host.Name)) {
            guard.admit(place);
        }
    }
}
