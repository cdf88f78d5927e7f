package gazette.typeset.paragraph;

import gazette.typeset.paragraph.Setting.Align;
import java.util.Arrays;
import java.util.Optional;

/**
 * Chooses the places where lines end so that the paragraph as a whole is best.
 *
 * <p>A node is one way to end a line at one place. Of the ways to the same place that cannot matter differently for what
 * follows only the best is kept; a node is dropped once no line from it can reach so far. So the time grows with the length of
 * the text and with what fits into a line, no more.
 *
 * @see <a href="https://doi.org/10.1002/spe.4380111102">Knuth &amp; Plass, Breaking Paragraphs into Lines, 1981</a>
 */
final class TotalFit {
    /** A line that ends before its measure by less than this part of it looks full. */
    static final int ALMOST_FULL = 100;

    /**
     * How uneven lines may be.
     *
     * @param least the smallest ratio of white, in thousandths; below 0
     * @param most the greatest
     * @param lastResort whether a line that is too wide is better than none
     */
    record Tolerance(int least, int most, boolean lastResort) {
        /** Good lines only. */
        static final Tolerance TIGHT = new Tolerance(-220, 300, false);

        /** Ragged lines without a word broken: with up to a quarter of white. */
        static final Tolerance RAGGED = new Tolerance(-200, 900, false);

        /** What a careful reader forgives. */
        static final Tolerance USUAL = new Tolerance(-330, 1000, false);

        /** Whatever it takes. */
        static final Tolerance EMERGENCY = new Tolerance(-330, Integer.MAX_VALUE, true);
    }

    /** The chosen places, the first after the beginning first, and what they cost. */
    @SuppressWarnings("ArrayRecordComponent") // handed on once
    record Fit(int[] places, long demerits) {}

    /** Tones up to these are of one class; lines of classes that are far apart do not stand well together. */
    private static final int[] CLASSES = {-150, 0, 150, 450};

    /** Runs of hyphens are counted up to here. */
    private static final int LONGEST_RUN = 4;

    /** More nodes than so many are found in no line but one of thousands of words. */
    private static final int CROWD = 400;

    private static final int NEARLY_FULL = 40;

    private static final int NONE = -1;
    private static final int STATES = (CLASSES.length + 1) * (LONGEST_RUN + 1);
    private static final int TOO_WIDE = Integer.MIN_VALUE;

    /** The ratio of a line with so little in it that it is left ragged instead of justified. */
    private static final int HOLE = Short.MAX_VALUE;

    private final Breakpoints places;
    private final Setting setting;
    private final Measures measures;
    private final Tolerance tolerance;

    /** The line that must not end in a hyphen; none if below 0. */
    private final int whole;

    /** From this line on it does not matter which line it is. */
    private final int regularFrom;

    private int nodes;
    private int[] nodePlace = new int[256];
    private int[] nodeLine = new int[256];
    private int[] nodeBefore = new int[256];
    private int[] nodeTone = new int[256];
    private int[] nodeRun = new int[256];
    private long[] nodeDemerits = new long[256];

    private int[] active = new int[64];
    private int activeCount;
    private int[] survivors = new int[64];
    private int survivorCount;

    private final int[] bestNode = new int[STATES];
    private final int[] bestTone = new int[STATES];
    private final long[] bestDemerits = new long[STATES];
    private boolean found;

    /** How far the letters of the line measured last are scaled and spaced, −1000 to 1000 of what is allowed. */
    private int scaled;

    /**
     * Prepares to choose.
     *
     * @param everyLine whether paragraphs of different numbers of lines are to be told apart to the end
     */
    TotalFit(Breakpoints places, Setting setting, Measures measures, Tolerance tolerance, boolean everyLine) {
        this(places, setting, measures, tolerance, everyLine, NONE);
    }

    /** As above; one line, counted from 0, must not end in a hyphen. */
    TotalFit(
            Breakpoints places, Setting setting, Measures measures, Tolerance tolerance, boolean everyLine, int whole) {
        this.places = places;
        this.setting = setting;
        this.measures = measures;
        this.tolerance = tolerance;
        this.whole = whole;
        this.regularFrom = everyLine ? Integer.MAX_VALUE : measures.regularFrom();
    }

    /** The best paragraph; empty if there is none within the tolerance. */
    Optional<Fit> best() {
        if (!run()) {
            return Optional.empty();
        }
        var best = active[0];
        for (var i = 1; i < activeCount; i++) {
            if (nodeDemerits[active[i]] < nodeDemerits[best]) {
                best = active[i];
            }
        }
        return Optional.of(fit(best));
    }

    /** After {@link #best}: the best paragraph of so many lines, if there is one. */
    Optional<Fit> ofLines(int lines) {
        var best = -1;
        for (var i = 0; i < activeCount; i++) {
            var node = active[i];
            if (nodeLine[node] == lines && (best < 0 || nodeDemerits[node] < nodeDemerits[best])) {
                best = node;
            }
        }
        return best < 0 ? Optional.empty() : Optional.of(fit(best));
    }

    private Fit fit(int last) {
        var chosen = new int[nodeLine[last]];
        for (var node = last; nodeLine[node] > 0; node = nodeBefore[node]) {
            chosen[nodeLine[node] - 1] = nodePlace[node];
        }
        return new Fit(chosen, nodeDemerits[last]);
    }

    private boolean run() {
        active[0] = newNode(0, 0, 0, 0, 0, 0);
        activeCount = 1;
        Arrays.fill(bestDemerits, Long.MAX_VALUE);
        for (var place = 1; place < places.count; place++) {
            var whole = whole(place);
            if (whole > place) {
                place = whole;
            }
            survivorCount = 0;
            var i = 0;
            while (i < activeCount) {
                i = tryLine(place, i);
            }
            if (survivorCount == 0) {
                if (!tolerance.lastResort) {
                    return false;
                }
                overfull(place);
            }
            swap();
        }
        return true;
    }

    /** The place of the next forced break if all up to there is known to make one line; else this place. */
    private int whole(int place) {
        var from = nodePlace[active[0]];
        var begins = from == 0 || (places.flags[from] & Breakpoints.FORCED) != 0;
        if (!begins || from != place - 1 || activeCount > 1 || setting.alignLast() == Align.JUSTIFY) {
            return place;
        }
        var end = nextForced(place);
        var fits = places.end[end] - places.start[from] <= measures.of(nodeLine[active[0]]);
        return fits && places.leaders[end] == places.leaders[from] ? end : place;
    }

    private int nextForced(int place) {
        var end = place;
        while ((places.flags[end] & Breakpoints.FORCED) == 0) {
            end++;
        }
        return end;
    }

    private void swap() {
        var swapped = active;
        active = survivors;
        activeCount = survivorCount;
        survivors = swapped;
    }

    /** Tries all nodes that would make the same line end here, and returns the index of the next that would not. */
    private int tryLine(int place, int first) {
        var line = Math.min(nodeLine[active[first]], regularFrom);
        var measure = measures.of(line);
        var forced = (places.flags[place] & Breakpoints.FORCED) != 0;
        var crowded = activeCount > CROWD && !forced;
        found = false;
        var i = first;
        while (i < activeCount && Math.min(nodeLine[active[i]], regularFrom) == line) {
            var node = active[i++];
            var ratio = ratio(nodePlace[node], place, measure);
            if (ratio != TOO_WIDE && !forced) {
                survive(node);
            }
            if (ratio != TOO_WIDE
                    && ratio <= tolerance.most
                    && (!crowded || isNearlyFull(node, place, ratio, measure))) {
                consider(node, place, ratio, measure);
            }
        }
        if (found) {
            keepBest(place);
        }
        return i;
    }

    /** Whether a line is worth ending where so many could be: it has hardly any white left, or can go no further. */
    private boolean isNearlyFull(int node, int place, int ratio, int measure) {
        var scaledHere = scaled;
        var isFull = ratio < NEARLY_FULL || ratio(nodePlace[node], place + 1, measure) == TOO_WIDE;
        scaled = scaledHere;
        return isFull;
    }

    /**
     * How the white of a line comes out, in thousandths of its natural width: 0 as it is, 500 half as wide again. In a ragged
     * line it is the white at the end, 1000 for a quarter of the measure.
     */
    private int ratio(int from, int to, int measure) {
        var left = measure - (places.end[to] - places.start[from]);
        scaled = 0;
        if (places.leaders[to] != places.leaders[from]) {
            return left < 0 ? TOO_WIDE : 0;
        }
        if (align(to) != Align.JUSTIFY) {
            return left < 0 && (setting.align() != Align.JUSTIFY || left < -shrinkable(from, to))
                    ? TOO_WIDE
                    : ragged(from, to, left, measure);
        }
        var ratio = justified(from, to, left);
        var hole = places.hole(to);
        if (ratio <= hole || ratio == HOLE) {
            return ratio;
        }
        var rest = (ratio - hole) * (places.endGlue[to] - places.startGlue[from]) / 1000;
        return rest * ALMOST_FULL > measure ? HOLE : hole;
    }

    private Align align(int place) {
        return (places.flags[place] & Breakpoints.FORCED) == 0 ? setting.align() : setting.alignLast();
    }

    private long shrinkable(int from, int to) {
        var glue = places.endGlue[to] - places.startGlue[from];
        return places.gives[to] - places.gives[from] + glue * -tolerance.least / 1000;
    }

    private int ragged(int from, int to, long left, int measure) {
        if (left < 0) {
            return justified(from, to, left);
        }
        var isLast = (places.flags[to] & Breakpoints.FORCED) != 0;
        return isLast && !setting.balance() ? 0 : (int) (left * 4000 / Math.max(1, measure));
    }

    private int justified(int from, int to, long left) {
        var glue = places.endGlue[to] - places.startGlue[from];
        var most = places.gives[to] - places.gives[from];
        var letters = Math.max(-most, Math.min(most, left));
        scaled = most == 0 ? 0 : (int) (letters * 1000 / most);
        var white = left - letters;
        if (white == 0) {
            return 0;
        }
        if (glue <= 0) {
            return white < 0 ? TOO_WIDE : HOLE;
        }
        var ratio = (int) Math.min(HOLE, Math.floorDiv(white * 1000, glue));
        return ratio < tolerance.least ? TOO_WIDE : ratio;
    }

    private void consider(int node, int place, int ratio, int measure) {
        var hyphen = (places.flags[place] & Breakpoints.HYPHEN) != 0;
        if (hyphen && nodeLine[node] == whole) {
            return;
        }
        var run = hyphen ? Math.min(LONGEST_RUN, nodeRun[node] + 1) : 0;
        var own = places.penalties[place] + ofLine(node, place, ratio, measure);
        if (run > 1) {
            own += Demerits.CONSECUTIVE;
            own += run > setting.limits().lines() ? Demerits.FORBIDDEN : 0;
        }
        if (own >= Demerits.FORBIDDEN && !tolerance.lastResort) {
            return;
        }
        var demerits = nodeDemerits[node] + own;
        var tone = tone(ratio);
        var state = classOf(tone) * (LONGEST_RUN + 1) + run;
        if (demerits < bestDemerits[state]) {
            found = true;
            bestDemerits[state] = demerits;
            bestNode[state] = node;
            bestTone[state] = tone;
        }
    }

    private long ofLine(int node, int place, int ratio, int measure) {
        var forced = (places.flags[place] & Breakpoints.FORCED) != 0;
        if (ratio == HOLE) {
            return Demerits.hole(measure - (places.end[place] - places.start[nodePlace[node]]), measure);
        }
        if (align(place) == Align.JUSTIFY || ratio < 0) {
            var demerits = Demerits.justified(ratio, scaled);
            return nodeLine[node] == 0 || nodeTone[node] == HOLE
                    ? demerits
                    : demerits + Demerits.neighbours(tone(ratio), nodeTone[node]);
        }
        var demerits = Demerits.ragged(ratio);
        return forced && place == places.count - 1 && !setting.balance()
                ? demerits + ofLast(node, place, measure)
                : demerits;
    }

    /** Of the last line: that it is too short, or is but the rest of a word. */
    private long ofLast(int node, int place, int measure) {
        if (nodeLine[node] == 0) {
            return 0;
        }
        var from = nodePlace[node];
        var enough = Math.max(Fount.milli(Math.max(0, setting.indent())) * 3L / 2, measure * 12L / 100);
        var demerits = Demerits.runt(places.end[place] - places.start[from], enough);
        if ((places.flags[from] & Breakpoints.HYPHEN) == 0) {
            return demerits;
        }
        if (places.endGlue[place] == places.startGlue[from]) {
            demerits += Demerits.runt(0, enough);
        }
        return setting.limits().last() ? demerits : demerits + Demerits.LAST_HYPHEN;
    }

    /** How light the line measured last looks beside others: its letters count as well as its white. */
    private int tone(int ratio) {
        return ratio == HOLE ? HOLE : ratio + scaled * Demerits.LETTERS / 1000;
    }

    private static int classOf(int tone) {
        var i = 0;
        while (i < CLASSES.length && tone > CLASSES[i]) {
            i++;
        }
        return i;
    }

    /** Makes nodes of the best candidates, save those that no later line can make good. */
    private void keepBest(int place) {
        for (var run = 0; run <= LONGEST_RUN; run++) {
            var least = Long.MAX_VALUE;
            for (var state = run; state < STATES; state += LONGEST_RUN + 1) {
                least = Math.min(least, bestDemerits[state]);
            }
            if (least == Long.MAX_VALUE) {
                continue;
            }
            for (var state = run; state < STATES; state += LONGEST_RUN + 1) {
                if (bestDemerits[state] < least + Demerits.HOPELESS) {
                    var node = bestNode[state];
                    survive(newNode(place, nodeLine[node] + 1, node, bestTone[state], run, bestDemerits[state]));
                }
                bestDemerits[state] = Long.MAX_VALUE;
            }
        }
    }

    /** Ends a line here though it is too wide, because it can end nowhere before. */
    private void overfull(int place) {
        var best = active[0];
        for (var i = 1; i < activeCount; i++) {
            // Of those that could reach no further the last begins the narrowest line.
            best = nodePlace[active[i]] >= nodePlace[best] ? active[i] : best;
        }
        survive(newNode(place, nodeLine[best] + 1, best, 0, 0, nodeDemerits[best] + Demerits.OVERFULL));
    }

    private void survive(int node) {
        if (survivorCount == survivors.length) {
            survivors = Arrays.copyOf(survivors, 2 * survivorCount);
        }
        survivors[survivorCount++] = node;
    }

    private int newNode(int place, int line, int before, int tone, int run, long demerits) {
        if (nodes == nodePlace.length) {
            growNodes();
        }
        nodePlace[nodes] = place;
        nodeLine[nodes] = line;
        nodeBefore[nodes] = before;
        nodeTone[nodes] = tone;
        nodeRun[nodes] = run;
        nodeDemerits[nodes] = demerits;
        return nodes++;
    }

    private void growNodes() {
        var size = 2 * nodes;
        nodePlace = Arrays.copyOf(nodePlace, size);
        nodeLine = Arrays.copyOf(nodeLine, size);
        nodeBefore = Arrays.copyOf(nodeBefore, size);
        nodeTone = Arrays.copyOf(nodeTone, size);
        nodeRun = Arrays.copyOf(nodeRun, size);
        nodeDemerits = Arrays.copyOf(nodeDemerits, size);
    }
}
