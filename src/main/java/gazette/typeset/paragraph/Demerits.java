package gazette.typeset.paragraph;

import gazette.typeset.paragraph.BreakRules.Kind;

/**
 * What is how bad. A line whose white is a tenth wider than it should be costs 10,000, and the cost grows with the square,
 * so that the best paragraph is the most even one; all else is weighed against that. Found by setting much prose and looking
 * at the figures: it is taste, but in one place.
 *
 * <p>Ratios are in thousandths: 500 is white half as wide again, −250 white a quarter narrower.
 */
final class Demerits {
    /** White wider than natural by this shows as such: what goes beyond counts so many times its square. */
    private static final long WIDE = 380;

    private static final long STEEP = 60;

    /** Narrow white disturbs more than wide, by hundredths. */
    private static final long SHRINK_WEIGHT = 170;

    /** A ratio that stands for any worse one, so that nothing overflows. */
    private static final int WORST = 10_000;

    /** Letters scaled and spaced to their limit make a line as light, or as dark, as white so much wider or narrower. */
    static final int LETTERS = 200;

    /** Letters scaled and spaced to their limit. */
    private static final long SCALED = 60_000;

    /** How much a difference between neighbouring lines counts, in hundredths of the same unevenness within one. */
    private static final long NEIGHBOUR = 60;

    private static final int HYPHEN = 300_000;

    /** A second hyphen in a row, beside its own cost. */
    static final long CONSECUTIVE = 300_000;

    /** A hyphen at the end of the last full line where it should not be: better than white half as wide again. */
    static final long LAST_HYPHEN = 600_000;

    /** A hyphen where no hyphen may be, if nothing else can be done. */
    static final long FORBIDDEN = 1_000_000_000L;

    /** What is worse by so much than another way to the same place, as many hyphens behind it, will never be better. */
    static final long HOPELESS = 300_000;

    /** A line that could not be justified: worse than any that could, and than a few words broken badly. */
    private static final long HOLE = 40_000_000;

    private static final long HOLE_SHARE = 400;

    /** A line that is too wide. */
    static final long OVERFULL = 1_000_000_000_000L;

    /** A last line of no length at all; half as short costs half. */
    private static final long RUNT = 8_000_000;

    /** A paragraph of good lines has so many only if its last line is a runt. */
    static final long DUBIOUS = RUNT / 4;

    private Demerits() {}

    /** Of a break as such. */
    static int of(Kind kind) {
        return switch (kind) {
            case NONE, IDEOGRAPH -> 0;
            case PLAIN -> 5_000;
            case HARD -> 60_000;
            case SOFT -> HYPHEN * 3 / 4;
            case AUTO -> HYPHEN;
            case ADDRESS -> 300_000;
            case ANYWHERE -> 4_000_000;
        };
    }

    /**
     * Of a break in a word: worse where little stands before or after, and in a word that has a hyphen already.
     *
     * @param price of a hyphen of ours in this language, in hundredths
     */
    static int of(Word.Breaks breaks, int i, int price) {
        var kind = breaks.kinds()[i];
        var cost = of(kind);
        if (kind == Kind.AUTO) {
            cost += breaks.before()[i] == 2 ? HYPHEN / 4 : 0;
            cost += breaks.after()[i] <= 2 ? HYPHEN / 2 : 0;
            cost += breaks.compound()[i] ? HYPHEN : 0;
            cost = cost * price / 100;
        }
        return cost;
    }

    /**
     * Of a justified line.
     *
     * @param ratio of its white
     * @param scaled how far the letters are scaled, −1000 to 1000
     */
    static long justified(int ratio, int scaled) {
        var off = Math.min(WORST, ratio < 0 ? -ratio * SHRINK_WEIGHT / 100 : ratio);
        var square = off * off;
        var over = Math.max(0, off - WIDE);
        return square + over * over * STEEP + SCALED * scaled / 1000 * scaled / 1000;
    }

    /** Of a line that should be justified and has too little in it for that: it ends so far before its measure. */
    static long hole(long left, int measure) {
        var share = 1000 * left / Math.max(1, measure);
        return HOLE + share * share * HOLE_SHARE;
    }

    /** Of a ragged line, a quarter of which is white at a ratio of 1000. */
    static long ragged(int ratio) {
        var off = (long) Math.min(WORST, ratio);
        return off * off;
    }

    /** Of two lines one under the other. */
    static long neighbours(int tone, int above) {
        var difference = (long) Math.max(-WORST, Math.min(WORST, tone - above));
        return difference * difference / 100 * NEIGHBOUR;
    }

    /** Of a last line that is so wide, where so much would be enough. */
    static long runt(long width, long enough) {
        return width >= enough ? 0 : RUNT / 4 + RUNT * (enough - width) / enough;
    }
}
