package gazette.collect;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.Semaphore;

/** Works on many tasks at once and hands the results on in the order of the tasks. */
final class Crew {
    private Crew() {}

    /** Runs all tasks, as many at a time as there are processors, so that no more files than that are in memory. */
    static <T> List<T> all(List<Callable<T>> tasks) {
        var seats = new Semaphore(Runtime.getRuntime().availableProcessors());
        try (var crew = Executors.newVirtualThreadPerTaskExecutor()) {
            var results = new ArrayList<Future<T>>();
            for (var task : tasks) {
                results.add(crew.submit(() -> seated(seats, task)));
            }
            var done = new ArrayList<T>();
            for (var result : results) {
                done.add(get(result));
            }
            return done;
        }
    }

    private static <T> T seated(Semaphore seats, Callable<T> task) throws Exception {
        seats.acquire();
        try {
            return task.call();
        } finally {
            seats.release();
        }
    }

    private static <T> T get(Future<T> result) {
        try {
            return result.get();
        } catch (ExecutionException e) {
            throw e.getCause() instanceof RuntimeException mistake ? mistake : new IllegalStateException(e.getCause());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("interrupted while reading", e);
        }
    }
}
