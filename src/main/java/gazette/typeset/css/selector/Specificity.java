package gazette.typeset.css.selector;

/**
 * How much a selector weighs: ids, then classes and what counts like them, then names, in one number. More of a kind than
 * there is room for count as many, so that classes never outweigh an id.
 *
 * @see <a href="https://www.w3.org/TR/selectors-4/#specificity-rules">Selectors 4, section 17</a>
 */
final class Specificity {
    private static final int ID = 1 << 20;
    private static final int CLASS = 1 << 10;
    private static final int MANY = CLASS - 1;

    private Specificity() {}

    static int of(int ids, int classes, int names) {
        return Math.min(MANY, ids) * ID + Math.min(MANY, classes) * CLASS + Math.min(MANY, names);
    }

    /** Adds up two weights; each of the three counts stays below the next, whatever a sheet does. */
    static int sum(int one, int other) {
        return of(one / ID + other / ID, one % ID / CLASS + other % ID / CLASS, one % CLASS + other % CLASS);
    }
}
