package gazette.collect.line;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.Semaphore;
import java.util.function.Supplier;

/**
 * Works on many tasks at once and hands the results on in the order of the tasks. There are as many seats as processors, so
 * that no more texts than that are being read; whoever waits for the world does it standing.
 */
public final class Crew {
    private final Semaphore seats = new Semaphore(Runtime.getRuntime().availableProcessors());

    /** Runs all tasks, each of them seated. */
    public <T> List<T> all(List<Callable<T>> tasks) {
        return through(seats, tasks);
    }

    /**
     * Runs all tasks, which take their seats themselves when they have something to read.
     *
     * @param atOnce so many of them are begun before the first one has ended
     */
    public <T> List<T> together(List<Callable<T>> tasks, int atOnce) {
        return through(new Semaphore(atOnce, true), tasks);
    }

    private static <T> List<T> through(Semaphore door, List<Callable<T>> tasks) {
        return together(tasks.stream()
                .<Callable<T>>map(task -> () -> {
                    door.acquire();
                    try {
                        return task.call();
                    } finally {
                        door.release();
                    }
                })
                .toList());
    }

    private static <T> List<T> together(List<Callable<T>> tasks) {
        try (var crew = Executors.newVirtualThreadPerTaskExecutor()) {
            var results = tasks.stream().map(crew::submit).toList();
            var done = new ArrayList<T>();
            for (var result : results) {
                done.add(get(result));
            }
            return done;
        }
    }

    /** Works at a seat. */
    public <T> T seated(Supplier<T> work) {
        seats.acquireUninterruptibly();
        try {
            return work.get();
        } finally {
            seats.release();
        }
    }

    /** Leaves the seat to another while waiting. */
    <T> T away(Supplier<T> waiting) {
        seats.release();
        try {
            return waiting.get();
        } finally {
            seats.acquireUninterruptibly();
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
