package gazette.punctuate;

import java.util.BitSet;

/** The narrow spaces that French sets before {@code ; ! ?} and the wider one before a colon. */
final class HighPoints {
    private HighPoints() {}

    static void set(Strip strip, BitSet untouchable) {
        for (var i = 1; i < strip.length(); i++) {
            var national = NationalMarks.of(strip.language(i));
            var space = switch (strip.at(i)) {
                case ';', '!', '?' -> national.beforeHigh();
                case ':' -> national.beforeColon();
                default -> "";
            };
            if (isTight(strip, i) && !untouchable.get(i)) {
                strip.replace(i - 1, "");
            } else if (!space.isEmpty() && !untouchable.get(i)) {
                set(strip, i, space);
            }
        }
    }

    /** In Canada a space that was typed as in France goes. */
    private static boolean isTight(Strip strip, int i) {
        return strip.language(i).tag().equals("fr-CA")
                && ";!?".indexOf(strip.at(i)) >= 0
                && Compositor.isSpace(strip.at(i - 1))
                && (Character.isLetterOrDigit(strip.at(i - 2)) || "»”’)…\"".indexOf(strip.at(i - 2)) >= 0);
    }

    private static void set(Strip strip, int i, String space) {
        var before = strip.at(i - 1);
        if (Compositor.isSpace(before) && strip.placed(i - 1).isEmpty()) {
            // The mark before has brought its own space.
            return;
        }
        if (Compositor.isSpace(before)) {
            strip.replace(i - 1, "");
            strip.replace(i, space + strip.at(i));
        } else if ((Character.isLetterOrDigit(before)
                        || "»”’)…".indexOf(before) >= 0
                        || "\"'".indexOf(before) >= 0
                        || isDots(strip, i - 1))
                && endsHere(strip, i)) {
            strip.replace(i, space + strip.at(i));
        }
    }

    /** The last of the dots that stand for an ellipsis. */
    private static boolean isDots(Strip strip, int i) {
        return strip.at(i) == '.' && (strip.at(i - 1) == '.' || (strip.at(i - 1) == ' ' && strip.at(i - 2) == '.'));
    }

    /** 12:30, a:b and ?!: only a mark that ends something takes a space. */
    private static boolean endsHere(Strip strip, int i) {
        return !Character.isLetterOrDigit(strip.at(i + 1));
    }
}
