package gazette.collect.fetch;

import gazette.collect.fetch.guard.Authority;
import gazette.collect.fetch.guard.Guard;
import gazette.collect.fetch.manners.Login;
import gazette.collect.fetch.manners.Proxies;
import java.io.IOException;
import java.net.InetSocketAddress;
import java.net.Proxy;
import java.net.UnknownHostException;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import okhttp3.Authenticator;
import okhttp3.Call;
import okhttp3.ConnectionPool;
import okhttp3.CookieJar;
import okhttp3.OkHttpClient;
import okhttp3.Request;
import okhttp3.Response;

/** Sends one request and hands back its answer: no redirect followed, no cookie kept, nothing unpacked. */
final class Wire implements AutoCloseable {
    private static final Duration TO_CONNECT = Duration.ofSeconds(10);

    private final Guard guard;
    private final Proxies proxies;
    private final OkHttpClient client;
    private final AtomicBoolean isClosed = new AtomicBoolean();

    Wire(Guard guard, Proxies proxies, Optional<Doors.Trust> trust) {
        this.guard = guard;
        this.proxies = proxies;
        var client = new OkHttpClient.Builder()
                .followRedirects(false)
                .followSslRedirects(false)
                .cookieJar(CookieJar.NO_COOKIES)
                .proxy(Proxy.NO_PROXY)
                .connectionPool(new ConnectionPool(64, 30, TimeUnit.SECONDS))
                .connectTimeout(TO_CONNECT)
                // The deadline of the whole wish rules over each read; a second clock would only say it worse.
                .readTimeout(Duration.ZERO)
                .writeTimeout(Duration.ZERO);
        trust.ifPresent(ours -> client.sslSocketFactory(ours.sockets(), ours.manager()));
        this.client = client.build();
    }

    /**
     * Sends a request; cut off, body included, when the time is up or the wire is closed.
     *
     * @throws gazette.collect.fetch.guard.Refused before anything is sent, if we do not go there
     */
    Response send(Request request, Authority place, Duration left) throws IOException {
        var proxy = proxies.to(place, request.isHttps());
        var names = new CheckedNames(guard, place.port(), proxy);
        names.check(place);
        var ready = client.newBuilder().dns(names);
        proxy.ifPresent(through -> ready.proxy(
                        new Proxy(Proxy.Type.HTTP, InetSocketAddress.createUnresolved(through.host(), through.port())))
                .proxyAuthenticator(authenticator(through.login())));
        var call = ready.build().newCall(request);
        call.timeout().timeout(left.toNanos(), TimeUnit.NANOSECONDS);
        if (isClosed()) {
            call.cancel();
        }
        return execute(call);
    }

    /** The library takes some hosts for good in one place and for its caller's mistake in another. */
    private static Response execute(Call call) throws IOException {
        try {
            return call.execute();
        } catch (IllegalArgumentException e) {
            var unknown = new UnknownHostException("no such name");
            unknown.initCause(e);
            throw unknown;
        }
    }

    private static Authenticator authenticator(Optional<Login> login) {
        return (route, response) -> login.isEmpty() || response.request().header("Proxy-Authorization") != null
                ? null
                : response.request()
                        .newBuilder()
                        .header("Proxy-Authorization", login.get().basic())
                        .build();
    }

    boolean isClosed() {
        return isClosed.get();
    }

    @Override
    public void close() {
        isClosed.set(true);
        client.dispatcher().cancelAll();
        client.connectionPool().evictAll();
    }
}
