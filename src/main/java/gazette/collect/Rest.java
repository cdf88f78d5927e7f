package gazette.collect;

import java.util.function.Function;
import java.util.function.Supplier;

/**
 * What is still to be done with an answer once it was looked at. It takes longest, since other servers have to be asked, and so
 * it holds what it needs and neither the answer nor what was read in it.
 *
 * @param weight what it holds, in bytes
 */
record Rest<T>(long weight, Supplier<T> work) {
    /** Nothing is. */
    static <T> Rest<T> none(T done) {
        return later(() -> done);
    }

    /** So much, which holds next to nothing. */
    static <T> Rest<T> later(Supplier<T> work) {
        return new Rest<>(0, work);
    }

    /** The same with one more step. */
    <U> Rest<U> then(Function<T, U> step) {
        return new Rest<>(weight, () -> step.apply(work.get()));
    }
}
