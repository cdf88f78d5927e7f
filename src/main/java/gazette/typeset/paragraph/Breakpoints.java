package gazette.typeset.paragraph;

import gazette.typeset.paragraph.BreakRules.Kind;
import java.util.Arrays;

/**
 * The places where lines may end, with the sums that tell at once how wide a line from one to another is.
 *
 * <p>Place 0 is the beginning of the paragraph. A line from place j to place k is {@code end[k] − start[j]} wide by nature,
 * with {@code endGlue[k] − startGlue[j]} of it white that can give and take and {@code gives[k] − gives[j]} what its letters can. What
 * hangs into the margins has been taken off. All lengths are in 1/1000 pt.
 */
final class Breakpoints {
    /** A line that ends here ends in a hyphen that the text does not have. */
    static final int INSERTED = 1;

    /** A line that ends here ends in a hyphen, the author's or ours. */
    static final int HYPHEN = 2;

    /** A line must end here. */
    static final int FORCED = 4;

    /** White wider than natural by this, in thousandths, is a hole. */
    private static final int HOLE = 850;

    /** The same where white is wanted, or so narrow by nature that it does not show. */
    private static final int HOLE_BY_WISH = 3000;

    final Copy copy;
    int count;

    /** The sort at which the line ends: this one is in it only as far as {@link #endAt}. */
    int[] endSort = new int[64];

    /** The place in the text where the line ends. */
    int[] endAt = new int[64];

    /** The sort and the place with which the next line begins. */
    int[] nextSort = new int[64];

    int[] nextAt = new int[64];
    long[] end = new long[64];
    long[] start = new long[64];
    long[] endGlue = new long[64];
    long[] startGlue = new long[64];
    long[] gives = new long[64];
    int[] leaders = new int[64];

    /** How far the line that ends here, and the one that begins here, stand out of the measure. */
    int[] hangsOut = new int[64];

    int[] nextHangsOut = new int[64];
    int[] penalties = new int[64];
    byte[] flags = new byte[64];

    private final boolean hyphens;
    private final Setting setting;
    private final Setting.Limits limits;
    private boolean gaps;

    /** Where neighbouring places were too far apart for the narrowest line: by sort; empty if nowhere. */
    private final boolean[] tooWide;

    private long x;
    private long glue;
    private long given;
    private int leader;

    private Breakpoints(Copy copy, Setting setting, Setting.Limits limits, boolean hyphens, boolean[] tooWide) {
        this.copy = copy;
        this.setting = setting;
        this.limits = limits;
        this.hyphens = hyphens;
        this.tooWide = tooWide;
        collect();
    }

    /**
     * The places of a paragraph.
     *
     * @param hyphens whether words may be broken with a hyphen
     */
    static Breakpoints of(Copy copy, Setting setting, boolean hyphens) {
        return new Breakpoints(copy, setting, setting.limits(), hyphens, new boolean[0]);
    }

    /** The places of a paragraph that needs them badly: words are broken that are better left whole. */
    static Breakpoints relaxed(Copy copy, Setting setting) {
        return new Breakpoints(copy, setting, setting.limits().relaxed(), true, new boolean[0]);
    }

    /** Whether words may be broken with a hyphen. */
    boolean hyphens() {
        return hyphens;
    }

    /** How much wider than natural the white of a line that ends here may be, in thousandths, before it is left ragged. */
    int hole(int place) {
        return gaps || (flags[place] & FORCED) != 0 ? HOLE_BY_WISH : HOLE;
    }

    /** These places, and in what is wider than the narrowest line any place at all. */
    Breakpoints withDesperate(int narrowest) {
        var wide = new boolean[copy.count];
        var any = false;
        for (var k = 1; k < count; k++) {
            if (end[k] - start[k - 1] > narrowest) {
                Arrays.fill(wide, nextSort[k - 1], Math.min(copy.count, endSort[k] + 1), true);
                any = true;
            }
        }
        return any ? new Breakpoints(copy, setting, limits, hyphens, wide) : this;
    }

    private void collect() {
        beginning();
        for (var sort = 0; sort < copy.count; sort++) {
            switch (copy.kinds[sort]) {
                case WORD -> word(sort);
                case GLUE -> glue(sort);
                case GAP -> gap(sort);
                case FIXED -> fixed(sort);
                case ATOM -> {
                    betweenSorts(sort);
                    x += copy.width[sort];
                }
                case LEADER -> {
                    leader++;
                    x += copy.width[sort];
                }
                case BREAK -> forced(sort, copy.from[sort], skipWhite(sort + 1));
            }
        }
        if (copy.count > 0 && copy.kinds[copy.count - 1] != Copy.Kind.BREAK) {
            forced(copy.count, copy.text.length(), copy.count);
        }
    }

    private void beginning() {
        var first = skipWhite(0);
        add(0, 0, first, first < copy.count ? copy.from[first] : copy.text.length(), 0, 0);
        start[0] = whiteBetween(0, first);
        hang(0, 0, hangOfFirst(first));
        startGlue[0] = whiteBetween(0, first);
    }

    private int skipWhite(int sort) {
        var i = sort;
        while (i < copy.count && copy.vanishes[i]) {
            i++;
        }
        return i;
    }

    private int skipWhiteBack(int sort) {
        var i = sort;
        while (i > 0 && copy.vanishes[i - 1]) {
            i--;
        }
        return i;
    }

    private long whiteBetween(int from, int to) {
        var sum = 0L;
        for (var i = from; i < to; i++) {
            sum += copy.width[i];
        }
        return sum;
    }

    private void word(int sort) {
        betweenSorts(sort);
        var word = copy.word(sort);
        var desperate = isTooWide(sort);
        if (copy.to[sort] - copy.from[sort] > 1) {
            if (desperate) {
                anywhere(sort, word);
            } else {
                inside(sort, word);
            }
        }
        x += word.width;
        given += word.gives;
    }

    private boolean isTooWide(int sort) {
        return sort < tooWide.length && tooWide[sort];
    }

    private void inside(int sort, Word word) {
        if (!word.fount().wraps()) {
            return;
        }
        var breaks = word.breaks();
        if (breaks.count() == 0) {
            return;
        }
        var joined = isJoined(sort);
        for (var i = 0; i < breaks.count(); i++) {
            if (isAllowed(breaks, i, word, joined)) {
                addInside(sort, word, breaks, i);
            }
        }
    }

    private void addInside(int sort, Word word, Word.Breaks breaks, int i) {
        var kind = breaks.kinds()[i];
        var at = breaks.at()[i];
        var inserted = kind == Kind.AUTO || kind == Kind.SOFT;
        var price = word.fount().hyphenator.map(Hyphenator::price).orElse(100);
        var k = add(
                sort,
                copy.from[sort] + at,
                sort,
                copy.from[sort] + at,
                Demerits.of(breaks, i, price),
                inserted ? INSERTED | HYPHEN : kind == Kind.HARD ? HYPHEN : 0);
        end[k] = x + breaks.ends()[i];
        start[k] = x + breaks.starts()[i];
        hang(k, inserted ? hang(word, Signs.SOFT_HYPHEN) : hangEnd(word, at), hangStart(word, at));
        gives[k] = given + breaks.gives()[i];
    }

    /** Whether letters of another style touch a word: then it is part of one, which we do not know. */
    private boolean isJoined(int sort) {
        return touches(copy.from[sort]) || touches(copy.to[sort]);
    }

    private boolean touches(int at) {
        return at > 0
                && at < copy.text.length()
                && Signs.isLetter(copy.text.charAt(at - 1))
                && Signs.isLetter(copy.text.charAt(at));
    }

    private boolean isAllowed(Word.Breaks breaks, int i, Word word, boolean joined) {
        return switch (breaks.kinds()[i]) {
            case AUTO ->
                hyphens
                        && !joined
                        && breaks.before()[i] >= limits.before()
                        && breaks.after()[i] >= limits.after()
                        && breaks.before()[i] + breaks.after()[i] >= limits.word();
            case SOFT -> hyphens && word.fount().style.hyphenation() != TextStyle.Hyphenation.NONE;
            default -> true;
        };
    }

    private void anywhere(int sort, Word word) {
        var edges = word.edges();
        var signs = word.signsBefore();
        var known = word.fount().wraps() ? word.breaks() : null;
        var next = 0;
        for (var at = 1; at < edges.length - 1; at++) {
            if (known != null && next < known.count() && known.at()[next] == at) {
                if (isAllowed(known, next, word, false)) {
                    addInside(sort, word, known, next);
                }
                next++;
            } else if (edges[at] > 0 && Clusters.isStart(word.text, at)) {
                var place = copy.from[sort] + at;
                var k = add(sort, place, sort, place, Demerits.of(Kind.ANYWHERE), 0);
                end[k] = x + word.end(at, false);
                start[k] = x + edges[at];
                gives[k] = given + word.give(edges[at], signs[at]);
            }
        }
    }

    /** A break before a sort that no white goes before: after a dash in another style, or because there is no other way. */
    private void betweenSorts(int sort) {
        if (sort == 0 || (copy.kinds[sort - 1] != Copy.Kind.WORD && copy.kinds[sort - 1] != Copy.Kind.ATOM)) {
            return;
        }
        var kind = isTooWide(sort) && isTooWide(sort - 1)
                ? Kind.ANYWHERE
                : copy.kinds[sort] == Copy.Kind.ATOM || copy.kinds[sort - 1] == Copy.Kind.ATOM
                        ? Kind.NONE
                        : BreakRules.between(copy.text, copy.from[sort], false);
        if (kind == Kind.HARD || kind == Kind.PLAIN || kind == Kind.ANYWHERE) {
            var k = add(
                    sort, copy.from[sort], sort, copy.from[sort], Demerits.of(kind), kind == Kind.HARD ? HYPHEN : 0);
            hang(k, hangBefore(sort), hangAfter(sort));
        }
    }

    private void glue(int sort) {
        var isFirst = sort == 0 || !copy.vanishes[sort - 1];
        if (isFirst && (copy.breaks[sort] || isTooWide(sort))) {
            white(sort, copy.breaks[sort] ? 0 : Demerits.of(Kind.ANYWHERE) / 4);
        }
        x += copy.width[sort];
        glue += copy.width[sort];
    }

    private void gap(int sort) {
        gaps = true;
        white(sort, 0);
        x += copy.width[sort];
        glue += copy.glue(sort);
    }

    private void white(int sort, int penalty) {
        var next = skipWhite(sort + 1);
        if (next == copy.count || copy.kinds[next] == Copy.Kind.BREAK) {
            return; // the line ends anyway
        }
        var k = add(sort, copy.from[sort], next, copy.from[next], penalty, endsInHyphen(sort) ? HYPHEN : 0);
        var skipped = whiteBetween(sort, next);
        start[k] = x + skipped;
        startGlue[k] = glue + skipped;
        hang(k, hangBefore(sort), hangAfter(next));
    }

    private boolean endsInHyphen(int sort) {
        return copy.from[sort] > 0 && Signs.isHyphen(copy.text.charAt(copy.from[sort] - 1));
    }

    private void fixed(int sort) {
        x += copy.width[sort];
        if (copy.breaks[sort] && sort + 1 < copy.count) {
            var next = skipWhite(sort + 1);
            if (next == sort + 1 && next < copy.count) {
                add(next, copy.from[next], next, copy.from[next], 0, 0);
            }
        }
    }

    private void forced(int sort, int at, int next) {
        var last = skipWhiteBack(sort);
        var trailing = trailing(last, sort);
        var nextAt = next < copy.count ? copy.from[next] : copy.text.length();
        var k = add(last, last < copy.count ? Math.min(at, copy.from[last]) : at, next, nextAt, 0, FORCED);
        end[k] = x - trailing;
        endGlue[k] = glue - trailing;
        var leading = sort < copy.count ? whiteBetween(sort + 1, next) : 0;
        start[k] = x + leading;
        startGlue[k] = glue + leading;
        hang(k, hangBefore(last), next < copy.count ? hangAfter(next) : 0);
    }

    private long trailing(int from, int to) {
        return from < to ? whiteBetween(from, to) : 0;
    }

    private int add(int lineSort, int lineAt, int newSort, int newAt, int penalty, int flag) {
        if (count == end.length) {
            grow();
        }
        endSort[count] = lineSort;
        endAt[count] = lineAt;
        nextSort[count] = newSort;
        nextAt[count] = newAt;
        end[count] = x;
        start[count] = x;
        endGlue[count] = glue;
        startGlue[count] = glue;
        gives[count] = given;
        leaders[count] = leader;
        penalties[count] = penalty;
        flags[count] = (byte) flag;
        return count++;
    }

    private void hang(int k, int out, int nextOut) {
        hangsOut[k] = out;
        nextHangsOut[k] = nextOut;
        end[k] -= out;
        start[k] += nextOut;
    }

    private void grow() {
        var size = 2 * count;
        endSort = Arrays.copyOf(endSort, size);
        endAt = Arrays.copyOf(endAt, size);
        nextSort = Arrays.copyOf(nextSort, size);
        nextAt = Arrays.copyOf(nextAt, size);
        end = Arrays.copyOf(end, size);
        start = Arrays.copyOf(start, size);
        endGlue = Arrays.copyOf(endGlue, size);
        startGlue = Arrays.copyOf(startGlue, size);
        gives = Arrays.copyOf(gives, size);
        leaders = Arrays.copyOf(leaders, size);
        hangsOut = Arrays.copyOf(hangsOut, size);
        nextHangsOut = Arrays.copyOf(nextHangsOut, size);
        penalties = Arrays.copyOf(penalties, size);
        flags = Arrays.copyOf(flags, size);
    }

    /** How far the first sign of the paragraph stands outside: not at all after an indent, where no edge is to be seen. */
    private int hangOfFirst(int sort) {
        if (setting.hang() == Setting.Hang.NONE || sort >= copy.count || copy.kinds[sort] != Copy.Kind.WORD) {
            return 0;
        }
        var word = copy.word(sort);
        var first = word.text.charAt(0);
        if (setting.hang() == Setting.Hang.EDGES_AND_FIRST
                && OpticalMargin.isOpeningQuote(word.fount().alike(first))) {
            return OpticalMargin.width(word.fount(), first);
        }
        return setting.indent() > 0 ? 0 : hangStart(word, 0);
    }

    private int hangAfter(int sort) {
        return copy.kinds[sort] == Copy.Kind.WORD ? hangStart(copy.word(sort), 0) : 0;
    }

    private int hangBefore(int sort) {
        return sort > 0 && copy.kinds[sort - 1] == Copy.Kind.WORD
                ? hangEnd(copy.word(sort - 1), copy.word(sort - 1).text.length())
                : 0;
    }

    private int hangStart(Word word, int at) {
        return setting.hang() == Setting.Hang.NONE ? 0 : OpticalMargin.start(word, at);
    }

    private int hangEnd(Word word, int at) {
        return setting.hang() == Setting.Hang.NONE ? 0 : OpticalMargin.end(word, at);
    }

    private int hang(Word word, char inserted) {
        return setting.hang() == Setting.Hang.NONE
                ? 0
                : OpticalMargin.width(word.fount(), '-') * OpticalMargin.end(inserted) / 1000;
    }
}
