package gazette.collect.fetch.guard;

import java.net.InetAddress;
import java.net.UnknownHostException;
import java.time.Duration;
import java.util.List;
import java.util.Set;

/**
 * Keeps us out of networks that are not public: what a feed names is chosen by strangers, and this machine may reach more than
 * they do. Where the person names a host and a port, just that one is open.
 */
public final class Guard implements AutoCloseable {
    private final Set<Authority> allowed;
    private final Lookups lookups;

    /**
     * A guard.
     *
     * @param allowed what the person named; may be private
     * @param patience how long a resolver may take
     */
    public Guard(Set<Authority> allowed, Resolver resolver, Duration patience) {
        this.allowed = Set.copyOf(allowed);
        this.lookups = new Lookups(resolver, patience);
    }

    /** Whether the person named this very host and port. */
    public boolean isAllowed(Authority place) {
        return allowed.contains(place);
    }

    /**
     * The addresses to connect to. Nobody may ask a resolver again after this: it could answer otherwise.
     *
     * @return at least one; all of them have been checked
     * @throws Refused if one of the answers is not public and not allowed
     * @throws UnknownHostException if there is no such name, or nobody could say in time
     */
    public List<InetAddress> admit(Authority place) throws UnknownHostException {
        return switch (Host.of(place.host())) {
            case Host.Literal literal -> List.of(admit(literal.address(), place));
            case Host.Nonsense nonsense -> throw new Refused("its host is neither a name nor an address");
            case Host.Name name -> {
                if (name.isThisMachine() && !isAllowed(place)) {
                    throw new Refused(refusal(place, "this machine"));
                }
                var addresses = lookups.resolve(name.text());
                for (var address : addresses) {
                    admit(address, place);
                }
                yield addresses;
            }
        };
    }

    /**
     * Checks what can be checked of a host that somebody else will look up: a proxy.
     *
     * @throws Refused if it is written as an address that is not public, or names this machine
     */
    public void admitUnresolved(Authority place) throws Refused {
        switch (Host.of(place.host())) {
            case Host.Literal literal -> admit(literal.address(), place);
            case Host.Nonsense nonsense -> throw new Refused("its host is neither a name nor an address");
            case Host.Name name -> {
                if (name.isThisMachine() && !isAllowed(place)) {
                    throw new Refused(refusal(place, "this machine"));
                }
            }
        }
    }

    /** The addresses of a server that the person chose, wherever they are: a proxy. */
    public List<InetAddress> chosen(String host) throws UnknownHostException {
        return Host.of(host) instanceof Host.Literal literal ? List.of(literal.address()) : lookups.resolve(host);
    }

    private InetAddress admit(InetAddress address, Authority place) throws Refused {
        var limit = Reach.limit(address);
        if (limit.isEmpty() || isAllowed(place) || isAllowed(new Authority(address.getHostAddress(), place.port()))) {
            return address;
        }
        throw new Refused(refusal(place, limit.get()));
    }

    private static String refusal(Authority place, String kind) {
        return place + " is " + kind + ", which articles have no business to ask for";
    }

    @Override
    public void close() {
        lookups.close();
    }
}
