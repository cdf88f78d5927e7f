package gazette.typeset.makeup;

/**
 * What will lie before the next row: adjoining margins become one, and the dearest break counts.
 *
 * @see <a href="https://www.w3.org/TR/CSS22/box.html#collapsing-margins">CSS 2.2, section 8.3.1</a>
 */
final class White {
    /** The widest margin above 0 and the widest below 0, in pt. */
    private double positive;

    private double negative;
    private int penalty;

    /** The same, to which other things happen from now on. */
    White copy() {
        var copy = new White();
        copy.positive = positive;
        copy.negative = negative;
        copy.penalty = penalty;
        return copy;
    }

    /** The widest margin above 0 and the widest below 0 are added up. */
    void margin(double margin) {
        positive = Math.max(positive, margin);
        negative = Math.min(negative, margin);
    }

    /** Makes a break cost at least so much. */
    void hold(int atLeast) {
        penalty = Math.max(penalty, atLeast);
    }

    /** What it comes to. */
    Gap gap() {
        return new Gap(Measures.milli(positive + negative), penalty);
    }

    /** Nothing lies there any more. */
    void forget() {
        positive = 0;
        negative = 0;
        penalty = 0;
    }
}
