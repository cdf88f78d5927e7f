package gazette.cli;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import org.junit.jupiter.api.extension.AfterEachCallback;
import org.junit.jupiter.api.extension.BeforeEachCallback;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.TestInstantiationException;

/** A site of our own on this machine, open for the length of a test. What it does not have is not found. */
final class Site implements BeforeEachCallback, AfterEachCallback {
    private final Map<String, byte[]> bodies = new ConcurrentHashMap<>();
    private final Map<String, String> types = new ConcurrentHashMap<>();
    private final List<String> asked = new CopyOnWriteArrayList<>();
    private final List<String> authorized = new CopyOnWriteArrayList<>();
    private final HttpServer server;

    Site() {
        try {
            server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        } catch (IOException e) {
            throw new TestInstantiationException("no port is free", e);
        }
    }

    @Override
    public void beforeEach(ExtensionContext context) {
        server.createContext("/", this::answer);
        server.start();
    }

    @Override
    public void afterEach(ExtensionContext context) {
        server.stop(0);
    }

    /** What stands at a path from now on. */
    void put(String path, String body) {
        put(path, body.getBytes(UTF_8));
    }

    void put(String path, byte[] body) {
        bodies.put(path, body);
    }

    /**
     * The same with a header.
     *
     * @param contentType as it is sent
     */
    void put(String path, byte[] body, String contentType) {
        types.put(path, contentType);
        bodies.put(path, body);
    }

    /** How many bytes stand at a path. */
    int length(String path) {
        return bodies.getOrDefault(path, new byte[0]).length;
    }

    /** The address of a path. */
    String at(String path) {
        return "http://" + host() + path;
    }

    /** As {@code --allow} takes it. */
    String host() {
        return "127.0.0.1:" + server.getAddress().getPort();
    }

    /** The paths that were asked for, robots.txt aside; may be cleared. */
    List<String> asked() {
        return asked;
    }

    /** The logins that came with requests. */
    List<String> authorized() {
        return authorized;
    }

    private void answer(HttpExchange exchange) throws IOException {
        var path = exchange.getRequestURI().getPath();
        if (!path.equals("/robots.txt")) {
            asked.add(path);
            Optional.ofNullable(exchange.getRequestHeaders().getFirst("Authorization"))
                    .ifPresent(authorized::add);
        }
        var body = bodies.getOrDefault(path, new byte[0]);
        Optional.ofNullable(types.get(path))
                .ifPresent(type -> exchange.getResponseHeaders().set("Content-Type", type));
        exchange.sendResponseHeaders(body.length == 0 ? 404 : 200, body.length == 0 ? -1 : body.length);
        if (body.length > 0) {
            exchange.getResponseBody().write(body);
        }
        exchange.close();
    }
}
