package gazette.collect.fetch.manners;

import java.time.Duration;

/**
 * How we behave.
 *
 * @param userAgent who we are and where to complain, as {@code Gazette/0.1 (+https://example.org/contact)}; ASCII, no line breaks
 * @param perHost requests to one host at once; a host that the person allowed is their own and gets four times as many
 * @param pause from the start of one request to a host to the start of the next; none at a host that the person allowed
 * @param deadline for one wish with its redirects and bodies, from when it is its turn
 * @param largest an answer after unpacking, in bytes
 * @param offline whether only what is in the cache is used
 * @param robots whether pages are fetched only where robots.txt lets us
 * @param proxies through which we ask
 * @param credentials of the person
 */
public record Manners(
        String userAgent,
        int perHost,
        Duration pause,
        Duration deadline,
        long largest,
        boolean offline,
        boolean robots,
        Proxies proxies,
        Credentials credentials) {
    /** 15 MiB: more than any page or feed that we have met. */
    public static final long LARGEST = 15L << 20;

    public Manners {
        if (!userAgent.chars().allMatch(c -> c >= ' ' && c < 0x7F) || userAgent.isBlank()) {
            throw new IllegalArgumentException("user agent “" + userAgent + "”");
        }
        if (perHost < 1 || pause.isNegative() || !deadline.isPositive() || largest < 1 || largest > 1L << 30) {
            throw new IllegalArgumentException(
                    "%d per host, pause %s, deadline %s, %d bytes".formatted(perHost, pause, deadline, largest));
        }
    }

    /**
     * What suits a nightly run.
     *
     * @param version of this program
     * @param contact an address where the owner of a site can complain; what is not ASCII in it becomes a question mark
     */
    public static Manners polite(String version, String contact) {
        return new Manners(
                "Gazette/" + version + " (+" + contact.replaceAll("[^ -~]", "?") + ")",
                4,
                Duration.ofMillis(200),
                Duration.ofSeconds(30),
                LARGEST,
                false,
                true,
                Proxies.none(),
                Credentials.none());
    }

    /** The same, with or without the network. */
    public Manners offline(boolean isOffline) {
        return new Manners(userAgent, perHost, pause, deadline, largest, isOffline, robots, proxies, credentials);
    }

    /** The same, heeding robots.txt or not. */
    public Manners robots(boolean isHeeded) {
        return new Manners(userAgent, perHost, pause, deadline, largest, offline, isHeeded, proxies, credentials);
    }

    /** The same, through these proxies. */
    public Manners proxies(Proxies through) {
        return new Manners(userAgent, perHost, pause, deadline, largest, offline, robots, through, credentials);
    }

    /** The same, with these logins. */
    public Manners credentials(Credentials logins) {
        return new Manners(userAgent, perHost, pause, deadline, largest, offline, robots, proxies, logins);
    }

    /** The same, with another deadline. */
    public Manners deadline(Duration within) {
        return new Manners(userAgent, perHost, pause, within, largest, offline, robots, proxies, credentials);
    }

    /** Our name without the version: what a robots.txt calls us. */
    public String name() {
        int slash = userAgent.indexOf('/');
        return slash < 0 ? userAgent : userAgent.substring(0, slash);
    }
}
