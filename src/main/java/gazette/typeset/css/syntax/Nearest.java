package gazette.typeset.css.syntax;

import java.util.Optional;

/** Finds the name that was probably meant. */
public final class Nearest {
    private Nearest() {}

    /** The name that needs the fewest changes to become one of the known; empty if none is like it. */
    public static Optional<String> to(String written, Iterable<String> known) {
        int allowed = Math.max(1, written.length() / 3);
        String nearest = "";
        for (var name : known) {
            if (Math.abs(name.length() - written.length()) <= allowed) {
                int changes = changes(written, name);
                if (changes <= allowed) {
                    allowed = changes - 1;
                    nearest = name;
                }
            }
        }
        return nearest.isEmpty() ? Optional.empty() : Optional.of(nearest);
    }

    /** How many letters must be put in, left out, replaced or swapped with their neighbour. */
    private static int changes(String from, String to) {
        var rows = new int[from.length() + 1][to.length() + 1];
        for (int i = 0; i <= from.length(); i++) {
            for (int j = 0; j <= to.length(); j++) {
                rows[i][j] = i == 0 || j == 0 ? i + j : step(rows, from, to, i, j);
            }
        }
        return rows[from.length()][to.length()];
    }

    private static int step(int[][] rows, String from, String to, int i, int j) {
        boolean same = from.charAt(i - 1) == to.charAt(j - 1);
        int least = Math.min(rows[i - 1][j - 1] + (same ? 0 : 1), Math.min(rows[i - 1][j], rows[i][j - 1]) + 1);
        boolean swapped =
                i > 1 && j > 1 && from.charAt(i - 1) == to.charAt(j - 2) && from.charAt(i - 2) == to.charAt(j - 1);
        return swapped ? Math.min(least, rows[i - 2][j - 2] + 1) : least;
    }
}
