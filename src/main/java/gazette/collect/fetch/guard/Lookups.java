package gazette.collect.fetch.guard;

import java.net.InetAddress;
import java.net.UnknownHostException;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.SynchronousQueue;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/**
 * Asks the resolver with a limit on patience, once per name and run. A resolver cannot be stopped while it waits, so it waits in
 * threads of its own: those of the system, since it would hold on to the carriers of virtual threads.
 */
final class Lookups implements AutoCloseable {
    private static final int MOST = 64;

    private final Resolver resolver;
    private final Duration patience;
    private final Map<String, CompletableFuture<List<InetAddress>>> asked = new ConcurrentHashMap<>();
    private final ExecutorService threads = new ThreadPoolExecutor(
            0,
            MOST,
            1,
            TimeUnit.SECONDS,
            new SynchronousQueue<>(),
            Thread.ofPlatform().daemon().name("gazette-names-", 0).factory(),
            new ThreadPoolExecutor.CallerRunsPolicy());

    Lookups(Resolver resolver, Duration patience) {
        this.resolver = resolver;
        this.patience = patience;
    }

    List<InetAddress> resolve(String name) throws UnknownHostException {
        var answer = asked.computeIfAbsent(name, this::ask);
        try {
            return answer.get(patience.toMillis(), TimeUnit.MILLISECONDS);
        } catch (TimeoutException e) {
            throw new UnknownHostException("nobody could say within " + patience.toSeconds() + " s");
        } catch (ExecutionException e) {
            asked.remove(name, answer);
            throw new UnknownHostException("no such name");
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new UnknownHostException("interrupted");
        }
    }

    private CompletableFuture<List<InetAddress>> ask(String name) {
        var answer = new CompletableFuture<List<InetAddress>>();
        threads.execute(() -> {
            try {
                answer.complete(List.copyOf(resolver.resolve(name)));
            } catch (UnknownHostException | RuntimeException e) {
                answer.completeExceptionally(e);
            }
        });
        return answer;
    }

    @Override
    public void close() {
        threads.shutdownNow();
    }
}
