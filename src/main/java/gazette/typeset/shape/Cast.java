package gazette.typeset.shape;

import gazette.font.Font;
import gazette.typeset.shape.rule.Run;
import java.util.Arrays;

/** What the rules have made of a run, to be kept: arrays that most words have alike are shared. */
final class Cast {
    private static final int LONGEST = 40;
    private static final int[][] ZEROES = new int[LONGEST][];
    private static final int[][] ASCENDING = new int[LONGEST][];

    static {
        for (int length = 0; length < LONGEST; length++) {
            ZEROES[length] = new int[length];
            ASCENDING[length] = new int[length];
            for (int i = 0; i < length; i++) {
                ASCENDING[length][i] = i;
            }
        }
    }

    private Cast() {}

    static Glyphs of(Run run, Font font) {
        return new Glyphs(
                font,
                Arrays.copyOf(run.ids, run.count),
                Arrays.copyOf(run.advances, run.count),
                zeroes(run.dx, run.count),
                zeroes(run.dy, run.count),
                ascending(run.clusters, run.count));
    }

    private static int[] zeroes(int[] array, int count) {
        return share(array, count, ZEROES);
    }

    private static int[] ascending(int[] array, int count) {
        return share(array, count, ASCENDING);
    }

    private static int[] share(int[] array, int count, int[][] shared) {
        if (count < LONGEST && Arrays.equals(array, 0, count, shared[count], 0, count)) {
            return shared[count];
        }
        return Arrays.copyOf(array, count);
    }
}
