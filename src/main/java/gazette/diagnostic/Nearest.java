package gazette.diagnostic;

import java.util.Collection;
import java.util.Locale;
import java.util.Optional;

/** Finds what somebody who mistyped a name most likely meant. */
public final class Nearest {
    private Nearest() {}

    /**
     * The candidate that is fewest keystrokes away: a letter too many, too few, wrong, or two swapped. At most a third of
     * the letters may be wrong; among equals the first wins.
     *
     * @param word as typed
     * @param candidates in the order of preference; may be empty
     */
    public static Optional<String> to(String word, Collection<String> candidates) {
        var typed = word.toLowerCase(Locale.ROOT);
        var best = Optional.<String>empty();
        int fewest = Math.max(1, typed.length() / 3) + 1;
        for (var candidate : candidates) {
            int keystrokes = keystrokes(typed, candidate.toLowerCase(Locale.ROOT));
            if (keystrokes < fewest) {
                fewest = keystrokes;
                best = Optional.of(candidate);
            }
        }
        return best;
    }

    /**
     * The optimal string alignment distance: no letter is touched twice.
     *
     * @see <a href="https://doi.org/10.1145/363958.363994">Damerau 1964</a>
     */
    private static int keystrokes(String from, String to) {
        var rows = new int[from.length() + 1][to.length() + 1];
        for (int i = 0; i <= from.length(); i++) {
            for (int j = 0; j <= to.length(); j++) {
                rows[i][j] = i == 0 || j == 0 ? i + j : cheapest(rows, from, to, i, j);
            }
        }
        return rows[from.length()][to.length()];
    }

    private static int cheapest(int[][] rows, String from, String to, int i, int j) {
        int replaced = rows[i - 1][j - 1] + (from.charAt(i - 1) == to.charAt(j - 1) ? 0 : 1);
        int cheapest = Math.min(replaced, 1 + Math.min(rows[i - 1][j], rows[i][j - 1]));
        boolean swapped =
                i > 1 && j > 1 && from.charAt(i - 1) == to.charAt(j - 2) && from.charAt(i - 2) == to.charAt(j - 1);
        return swapped ? Math.min(cheapest, rows[i - 2][j - 2] + 1) : cheapest;
    }
}
