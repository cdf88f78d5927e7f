package gazette.punctuate;

import gazette.punctuate.Pairing.Role;
import java.util.List;

/**
 * A reading of the marks so far.
 *
 * @param weight the evidence for it, as a logarithm
 * @param open what the open marks promise, outermost first, by {@link Promise#sign()}
 * @param phrase where the last phrase in single marks opened
 * @param role of the last mark
 * @param depth how many quotations of the same kind were open before it, if it opens, or stay open, if it closes
 * @param before the reading without the last mark; empty at the start
 */
record Path(double weight, String open, int phrase, Role role, int depth, List<Path> before) {
    /** Before the first mark. */
    static final Path START = new Path(0, "", 0, Role.APOSTROPHE, 0, List.of());

    /** With a mark that opens and closes nothing that is waited for. */
    Path with(double weight, Role role) {
        return new Path(weight, open, phrase, role, 0, List.of(this));
    }

    /** With a mark that opens. */
    Path opening(double weight, Promise promise, int place) {
        return new Path(
                weight,
                open + promise.sign(),
                promise == Promise.PHRASE ? place : phrase,
                Role.OPENS,
                alike(promise.isDouble(), open.length()),
                List.of(this));
    }

    /** With a mark that closes what opened as number {@code at}, and all within it. */
    Path closing(double weight, int at) {
        var left = alike(Promise.of(open.charAt(at)).isDouble(), at);
        return new Path(weight, open.substring(0, at), phrase, Role.CLOSES, left, List.of(this));
    }

    /** What the innermost open mark promises. */
    Promise innermost() {
        return Promise.of(open.charAt(open.length() - 1));
    }

    /** Whether any quotation of a kind is open. */
    boolean isWithin(boolean isDouble) {
        return alike(isDouble, open.length()) > 0;
    }

    private int alike(boolean isDouble, int until) {
        var alike = 0;
        for (var i = 0; i < until; i++) {
            if (Promise.of(open.charAt(i)).isDouble() == isDouble) {
                alike++;
            }
        }
        return alike;
    }

    /** The weight at the end of the paragraph, where it counts what is open still. */
    double ended() {
        var ended = weight;
        for (var i = 0; i < open.length(); i++) {
            ended -= Promise.of(open.charAt(i)).unclosed();
        }
        return ended;
    }

    /** Whether the next paragraph goes on with a quotation. */
    boolean goesOn() {
        return open.startsWith("D") || open.equals("P") || open.equals("S");
    }
}
