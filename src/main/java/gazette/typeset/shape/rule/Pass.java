package gazette.typeset.shape.rule;

import java.util.Arrays;

/**
 * One lookup on its way through a run: which glyphs it sees, which it leaves alone.
 *
 * @param layout the table that the lookup belongs to
 * @param flags its flags, and above them the set of marks that it sees
 * @param use what it is asked for
 * @param depth how many lookups called it
 */
public record Pass(Layout layout, int flags, Layout.Use use, int depth) {
    /** Rules of rules of rules are honest; deeper ones call themselves. */
    private static final int DEEPEST = 16;

    private static final int LONGEST_MATCH = 64;

    private static final int KINDS = Definitions.BASE | Definitions.LIGATURE | Definitions.MARK;
    private static final int MARK_SET = 0x10;

    /** The flags of a pass that sees all but marks. */
    Pass seeingNoMarks() {
        return new Pass(layout, Definitions.MARK, use, depth);
    }

    /** The flags of a pass that sees the chosen marks and all else. */
    Pass seeingAllKinds() {
        return new Pass(layout, flags & ~KINDS, use, depth);
    }

    /** Whether the lookup's flags let it see a glyph. */
    boolean sees(Run run, int i) {
        int properties = run.properties[i];
        if ((properties & flags & KINDS) != 0) {
            return false;
        }
        if ((properties & Definitions.MARK) == 0 || (flags & 0xFF10) == 0) {
            return true;
        }
        if ((flags & MARK_SET) != 0) {
            return run.definitions.isInMarkSet(flags >>> 16, run.ids[i]);
        }
        return (flags & 0xFF00) == (properties & 0xFF00);
    }

    /** The next glyph that the lookup sees, before ({@code step} −1) or behind (+1) one; −1 if there is none. */
    int neighbour(Run run, int from, int step) {
        for (int i = from + step; i >= 0 && i < run.count; i += step) {
            if (sees(run, i) && !run.isTransparent(i, layout.positions(), use.throughJoiners())) {
                return i;
            }
        }
        return -1;
    }

    /** The next glyph that the lookup sees if it is the one that a rule wants; −1 if it is another one. */
    int match(Run run, int from, int step, Test wanted, boolean isContext) {
        for (int i = from + step; i >= 0 && i < run.count; i += step) {
            if (use.bySyllable() && run.syllable(i) != run.syllable(run.at)) {
                return -1;
            }
            if (sees(run, i)) {
                if (wanted.accepts(run.ids[i]) && (isContext || (run.masks[i] & use.mask()) != 0)) {
                    return i;
                }
                boolean throughNonJoiners = layout.positions() || (isContext && !use.bySyllable());
                if (!run.isTransparent(i, throughNonJoiners, isContext || use.throughJoiners())) {
                    return -1;
                }
            }
        }
        return -1;
    }

    /**
     * Where the glyphs of a rule are that begins where the run stands; empty if they are not there.
     *
     * <p>Marks on one part of a ligature and marks on another do not go together.
     */
    int[] matchInput(Run run, Test[] rest) {
        if (rest.length >= LONGEST_MATCH) {
            return NO_MATCH;
        }
        var places = new int[rest.length + 1];
        places[0] = run.at;
        int ligature = run.ligature(run.at);
        int component = run.component(run.at);
        for (int k = 0; k < rest.length; k++) {
            int i = match(run, places[k], 1, rest[k], false);
            if (i < 0) {
                return NO_MATCH;
            }
            int itsLigature = run.ligature(i);
            int itsComponent = run.component(i);
            boolean apart = (ligature != 0 && component != 0)
                    ? itsLigature != ligature || itsComponent != component
                    : itsLigature != 0 && itsComponent != 0 && itsLigature != ligature;
            if (apart) {
                return NO_MATCH;
            }
            places[k + 1] = i;
        }
        return places;
    }

    static final int[] NO_MATCH = {};

    /** Whether the glyphs that a rule wants around its own are there, nearest first. */
    boolean matchesContext(Run run, int from, int step, Test[] wanted) {
        int i = from;
        for (var test : wanted) {
            i = match(run, i, step, test, true);
            if (i < 0) {
                return false;
            }
        }
        return true;
    }

    /**
     * Sends lookups to some of the glyphs that a rule found.
     *
     * @param found where they are
     * @param orders pairs: which of the glyphs, which lookup
     */
    void send(Run run, int[] found, int[] orders) {
        var places = found;
        int end = places[places.length - 1] + 1;
        for (int k = 0; k + 1 < orders.length; k += 2) {
            int which = orders[k];
            if (which >= places.length || places[which] >= run.count || depth >= DEEPEST) {
                continue;
            }
            int before = run.count;
            run.at = places[which];
            layout.lookup(orders[k + 1]).apply(run, use, depth + 1);
            int grown = run.count - before;
            if (grown != 0) {
                end += grown;
                if (end < places[which]) {
                    // The lookup took away more than the rule had found.
                    grown += places[which] - end;
                    end = places[which];
                }
                if (places.length + grown > LONGEST_MATCH) {
                    break;
                }
                places = shift(places, which, grown);
            }
        }
        run.at = Math.max(end, found[0]);
    }

    /** The places once the glyph in one of them has become several, or has swallowed some that follow. */
    private static int[] shift(int[] places, int which, int grown) {
        int by = Math.max(grown, which + 1 - places.length);
        var shifted = Arrays.copyOf(places, places.length + by);
        for (int i = which + 1; i < shifted.length; i++) {
            shifted[i] = i <= which + by ? shifted[i - 1] + 1 : places[i - by] + by;
        }
        return shifted;
    }
}
