package gazette.collect.fetch;

import gazette.collect.fetch.guard.Resolver;
import gazette.collect.fetch.pace.Sleeper;
import gazette.progress.Listener;
import java.time.Duration;
import java.util.Optional;
import javax.net.ssl.SSLSocketFactory;
import javax.net.ssl.X509TrustManager;

/**
 * Where the world comes in, and who is told of it; a test has its own.
 *
 * @param patience how long a resolver may take
 * @param trust whom we believe; empty for those that this machine believes
 * @param capacity of the cache, in bytes
 * @param listener is told when a host is asked and when it has answered
 */
record Doors(
        Resolver resolver,
        Duration patience,
        Optional<Trust> trust,
        Sleeper sleeper,
        long capacity,
        Listener listener) {
    /** Whom we believe. */
    record Trust(SSLSocketFactory sockets, X509TrustManager manager) {}

    /** The world as it is. */
    static Doors real(Listener listener) {
        return new Doors(
                Resolver.ofThisMachine(),
                Duration.ofSeconds(10),
                Optional.empty(),
                Thread::sleep,
                512L << 20,
                listener);
    }
}
