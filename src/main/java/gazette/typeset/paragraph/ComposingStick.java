package gazette.typeset.paragraph;

import gazette.typeset.paragraph.Setting.Align;
import java.text.Bidi;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** Puts the sorts of one line after another in order, justifies them and hands the line over. Lengths are in 1/1000 pt. */
final class ComposingStick {
    /** Letters are scaled in steps of a quarter per cent, so that few widths occur on a page. */
    private static final int SCALE_STEP = 25;

    /** How far letters are scaled at most, beside what they are spaced. */
    private static final int MOST_SCALE = 200;

    private static final int NATURAL = StripMaker.NATURAL;

    /** How much more white may be stretched than reckoned, in thousandths, since letters come out a hair otherwise. */
    private static final int HAIR = 50;

    /**
     * The narrowest white, in thousandths below natural. Lines are chosen wider; what is left here takes up that a half of a
     * word can be a hair wider than reckoned.
     */
    private static final int TIGHTEST = -450;

    /** How far the white of a last line may follow the line above it, in thousandths. */
    private static final int FOLLOWS_TIGHT = -120;

    private static final int FOLLOWS_WIDE = 150;

    private final Copy copy;
    private final Breakpoints places;
    private final Setting setting;
    private final Measures measures;
    private final StripMaker strips;

    private int count;
    private int[] sorts = new int[64];
    private Word[] words = new Word[64];
    private int[] starts = new int[64];
    private int[] widths = new int[64];

    private long natural;
    private long glue;
    private int leaders;

    /** The width of the letters that can be scaled, how many of them can be spaced, and what they give in all. */
    private long ink;

    private int signs;
    private long gives;

    private int scale = NATURAL;

    /** Added after each sign. */
    private int tracking;

    private long white;
    private int ratio;
    private int scaleAbove = NATURAL;
    private int trackingAbove;
    private int ratioAbove;

    ComposingStick(Breakpoints places, Setting setting, Measures measures) {
        this.copy = places.copy;
        this.strips = new StripMaker(copy);
        this.places = places;
        this.setting = setting;
        this.measures = measures;
    }

    /**
     * The lines of a paragraph.
     *
     * @param ends the places where they end
     */
    List<Line> lines(int[] ends) {
        var lines = new ArrayList<Line>(ends.length);
        var from = 0;
        for (var number = 0; number < ends.length; number++) {
            lines.add(line(number, from, ends[number]));
            from = ends[number];
        }
        return lines;
    }

    private Line line(int number, int from, int to) {
        gather(from, to);
        var left = measures.of(number) - (natural - places.nextHangsOut[from] - places.hangsOut[to]);
        var align = (places.flags[to] & Breakpoints.FORCED) == 0 ? setting.align() : setting.alignLast();
        var loose = justify(left, align, measures.of(number), places.hole(to) + HAIR);
        var rest = left - white - (scaled() - natural);
        if (leaders > 0) {
            fillLeaders(rest);
            rest = 0;
        }
        var x = x(number, rest, from, to, align);
        emit(x, measures.right(number));
        scaleAbove = scale;
        trackingAbove = tracking;
        ratioAbove = ratio;
        return new Line(
                strips.take(),
                ratio / 1000.0,
                (places.flags[to] & Breakpoints.HYPHEN) != 0,
                loose,
                rest < 0 && left < 0,
                missing(),
                places.nextAt[to]);
    }

    /** Takes what stands between two places out of the copy. */
    private void gather(int from, int to) {
        count = 0;
        natural = 0;
        glue = 0;
        ink = 0;
        signs = 0;
        gives = 0;
        leaders = 0;
        var last = Math.min(places.endSort[to], copy.count - 1);
        for (var sort = places.nextSort[from]; sort <= last; sort++) {
            var begin = Math.max(copy.from[sort], places.nextAt[from]);
            var end = sort == places.endSort[to] ? places.endAt[to] : copy.to[sort];
            var whole = begin == copy.from[sort] && end == copy.to[sort];
            if (copy.kinds[sort] == Copy.Kind.WORD && begin < end) {
                var word = copy.word(sort);
                var hyphen = sort == places.endSort[to] && (places.flags[to] & Breakpoints.INSERTED) != 0;
                var taken = whole && !hyphen ? word : word.half(begin - copy.from[sort], end - copy.from[sort], hyphen);
                put(sort, taken, begin, taken.width);
                ink += taken.isRigid() ? 0 : taken.width;
                signs += taken.isRigid() ? 0 : taken.signs;
                gives += taken.gives;
            } else if (copy.kinds[sort] != Copy.Kind.WORD && sort < places.endSort[to]) {
                put(sort, copy.words[sort] == null ? Word.NONE : copy.word(sort), begin, copy.width[sort]);
                glue += copy.glue(sort);
                leaders += copy.kinds[sort] == Copy.Kind.LEADER ? 1 : 0;
            }
        }
    }

    private void put(int sort, Word word, int start, int width) {
        if (count == sorts.length) {
            sorts = Arrays.copyOf(sorts, 2 * count);
            words = Arrays.copyOf(words, 2 * count);
            starts = Arrays.copyOf(starts, 2 * count);
            widths = Arrays.copyOf(widths, 2 * count);
        }
        sorts[count] = sort;
        words[count] = word;
        starts[count] = start;
        widths[count] = width;
        natural += width;
        count++;
    }

    /**
     * Chooses scale and white for a line with so much left, and says whether it had to stay ragged.
     *
     * @param hole the white that is too wide, in thousandths above natural
     */
    private boolean justify(long left, Align align, int measure, int hole) {
        lettersAsTheyAre();
        if (leaders > 0 && left >= 0) {
            return false;
        }
        if (align != Align.JUSTIFY && left >= 0) {
            follow(left);
            return false;
        }
        if (left < 0 && setting.align() != Align.JUSTIFY && align != Align.JUSTIFY) {
            return false;
        }
        fitLetters(left);
        white = left - (scaled() - natural);
        var wanted = glue == 0 ? Long.MAX_VALUE : white * 1000 / glue;
        if (left > 0 && wanted > hole && (white - glue * hole / 1000) * TotalFit.ALMOST_FULL > measure) {
            lettersAsTheyAre();
            follow(left);
            return true;
        }
        if (glue == 0) {
            white = 0;
        } else {
            white = Math.clamp(white, glue * TIGHTEST / 1000, glue * hole / 1000);
            ratio = (int) (white * 1000 / glue);
        }
        return false;
    }

    /** Lets a last line look like the line above it, as far as there is room. */
    private void follow(long left) {
        if (setting.align() != Align.JUSTIFY) {
            return;
        }
        ratio = Math.max(FOLLOWS_TIGHT, Math.min(FOLLOWS_WIDE, ratioAbove));
        scale = scaleAbove;
        tracking = trackingAbove;
        white = glue * ratio / 1000;
        if (white + scaled() - natural > left) {
            lettersAsTheyAre();
        }
    }

    private void lettersAsTheyAre() {
        scale = NATURAL;
        tracking = 0;
        white = 0;
        ratio = 0;
    }

    /** Lets the letters take what they may of what is left, by scale and by space between them alike. */
    private void fitLetters(long left) {
        if (gives == 0) {
            return;
        }
        var taken = Math.max(-gives, Math.min(gives, left));
        // Rather a step more than one less: what the space between the letters has to take up is the less.
        var steps = (int) Math.ceilDiv(Math.abs(taken) * MOST_SCALE, gives * SCALE_STEP);
        scale = NATURAL + Long.signum(taken) * steps * SCALE_STEP;
        tracking = signs == 0 ? 0 : (int) Math.floorDiv(taken - ink * (scale - NATURAL) / NATURAL, signs);
    }

    /** The width of the line without stretched white, its letters scaled. */
    private long scaled() {
        if (scale == NATURAL && tracking == 0) {
            return natural;
        }
        var sum = 0L;
        for (var i = 0; i < count; i++) {
            sum += scaledWidth(i);
        }
        return sum;
    }

    private int scaledWidth(int i) {
        return isScaled(i) ? StripMaker.scaled(widths[i], scale) + words[i].signs * tracking : widths[i];
    }

    private boolean isScaled(int i) {
        return copy.kinds[sorts[i]] == Copy.Kind.WORD && !words[i].isRigid();
    }

    private void fillLeaders(long rest) {
        var toFill = leaders;
        var left = rest;
        for (var i = 0; i < count; i++) {
            if (copy.kinds[sorts[i]] == Copy.Kind.LEADER) {
                var share = (int) (left / toFill--);
                widths[i] += share;
                left -= share;
            }
        }
    }

    /** Where the first sign stands. */
    private long x(int number, long rest, int from, int to, Align align) {
        var leftToRight = !setting.rightToLeft();
        var edge = measures.left(number) + (leftToRight ? measures.indent(number) : 0);
        var out = leftToRight ? places.nextHangsOut[from] : places.hangsOut[to];
        var room = Math.max(0, rest);
        return edge
                - out
                + switch (align) {
                    case CENTER -> room / 2;
                    case END -> leftToRight ? room : 0;
                    case START, JUSTIFY -> leftToRight ? 0 : rest;
                };
    }

    private void emit(long from, long rightEdge) {
        var x = from;
        var given = 0L;
        var seen = 0L;
        var order = order();
        for (var n = 0; n < count; n++) {
            var i = order.length == 0 ? n : order[n];
            var sort = sorts[i];
            var mine = copy.glue(sort);
            seen += mine;
            var extra = mine == 0 ? 0 : (int) (white * seen / glue - given);
            given += extra;
            x += emit(i, x, extra, rightEdge);
        }
    }

    /** Emits one sort and returns how wide it is. */
    private int emit(int i, long x, int extra, long rightEdge) {
        var sort = sorts[i];
        switch (copy.kinds[sort]) {
            case WORD -> strips.word(sort, x, words[i], starts[i], letters(i));
            case GLUE, FIXED -> strips.white(sort, x, widths[i] + extra, scale);
            case GAP -> strips.widen(widths[i] + extra);
            case ATOM -> strips.atom(sort, x, widths[i]);
            case LEADER -> strips.leader(sort, x, widths[i], rightEdge);
            case BREAK -> {}
        }
        return scaledWidth(i) + extra;
    }

    private StripMaker.Letters letters(int i) {
        if (!isScaled(i) || (scale == NATURAL && tracking == 0)) {
            return StripMaker.Letters.AS_THEY_ARE;
        }
        return new StripMaker.Letters(scale, words[i].signs > 0 ? tracking : 0);
    }

    /** The sorts as they stand from left to right; empty if that is as they are read. */
    private int[] order() {
        if (copy.levels.length == 0 || count == 0) {
            return new int[0];
        }
        var levels = new byte[count];
        var order = new Integer[count];
        for (var i = 0; i < count; i++) {
            levels[i] = copy.levels[sorts[i]];
            order[i] = i;
        }
        Bidi.reorderVisually(levels, 0, order, 0, count);
        var visual = new int[count];
        for (var i = 0; i < count; i++) {
            visual[i] = order[i];
        }
        return visual;
    }

    private String missing() {
        var missing = "";
        for (var i = 0; i < count; i++) {
            if (!words[i].missing.isEmpty()) {
                missing += words[i].missing;
            }
        }
        return missing;
    }
}
