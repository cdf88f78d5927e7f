package gazette.press;

import java.util.function.Function;

/**
 * Something on its way to the reader, with the ledger that is to be told when it is there.
 *
 * @param work an issue, or what has become of it
 */
record Entered<T>(T work, Ledger ledger) {
    /** The next stage of it. */
    <U> Entered<U> map(Function<T, U> stage) {
        return new Entered<>(stage.apply(work), ledger);
    }
}
