package gazette.collect.line;

import java.util.function.Function;
import java.util.function.Supplier;

/**
 * What is still to be done with an answer once it was looked at. It takes longest, since other servers have to be asked, and so
 * it holds what it needs and neither the answer nor what was read in it.
 *
 * @param weight what it holds, in bytes
 */
public record Pending<T>(long weight, Supplier<T> work) {
    /** Nothing is. */
    public static <T> Pending<T> none(T done) {
        return later(() -> done);
    }

    /** So much, which holds next to nothing. */
    public static <T> Pending<T> later(Supplier<T> work) {
        return new Pending<>(0, work);
    }

    /** The same with one more step. */
    public <U> Pending<U> then(Function<T, U> step) {
        return new Pending<>(weight, () -> step.apply(work.get()));
    }
}
