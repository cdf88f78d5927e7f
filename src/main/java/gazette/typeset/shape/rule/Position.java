package gazette.typeset.shape.rule;

/**
 * Rules that move glyphs: kerning above all.
 *
 * <p>Values stay in the table, since a font has tens of thousands and a text needs some hundred; that they are all there is
 * made sure of once.
 *
 * @see <a href="https://learn.microsoft.com/typography/opentype/spec/gpos">GPOS, lookup types 1 and 2</a>
 */
sealed interface Position extends Rule {
    int X_PLACEMENT = 1;
    int Y_PLACEMENT = 2;
    int X_ADVANCE = 4;

    /**
     * Each covered glyph by itself.
     *
     * @param step bytes from one glyph's value to the next one's; 0 if all have the same
     */
    record Single(GlyphTable coverage, Bytes values, int format, int step, int count) implements Position {
        @Override
        public boolean apply(Run run, Pass pass) {
            int covered = coverage.get(run.ids[run.at]);
            if (covered == 0 || covered > count) {
                return false;
            }
            move(run, run.at++, values, (covered - 1) * step, format);
            return true;
        }
    }

    /** Two glyphs, listed by the first: each list begins with its length, each pair with its second glyph, in order. */
    @SuppressWarnings("ArrayRecordComponent") // read once, changed by nobody
    record PairOfGlyphs(GlyphTable coverage, Bytes bytes, int[] lists, int first, int second) implements Position {
        @Override
        public boolean apply(Run run, Pass pass) {
            int covered = coverage.get(run.ids[run.at]);
            if (covered == 0 || covered > lists.length) {
                return false;
            }
            int next = pass.neighbour(run, run.at, 1);
            if (next < 0) {
                return false;
            }
            int pair = find(lists[covered - 1], run.ids[next]);
            if (pair < 0) {
                return false;
            }
            move(run, run.at, bytes, pair + 2, first);
            move(run, next, bytes, pair + 2 + size(first), second);
            run.at = second == 0 ? next : next + 1;
            return true;
        }

        private int find(int list, int glyph) {
            int step = 2 + size(first) + size(second);
            int low = 0;
            int high = bytes.u16(list) - 1;
            while (low <= high) {
                int middle = (low + high) >>> 1;
                int pair = list + 2 + middle * step;
                int found = bytes.u16(pair);
                if (found == glyph) {
                    return pair;
                }
                if (found < glyph) {
                    low = middle + 1;
                } else {
                    high = middle - 1;
                }
            }
            return -1;
        }
    }

    /** Two glyphs by their classes: a table of values, a row for each class of the first glyph. */
    record PairOfClasses(
            GlyphTable coverage,
            GlyphTable firsts,
            GlyphTable seconds,
            int rows,
            int columns,
            Bytes values,
            int first,
            int second)
            implements Position {
        @Override
        public boolean apply(Run run, Pass pass) {
            int glyph = run.ids[run.at];
            if (!coverage.covers(glyph)) {
                return false;
            }
            int next = pass.neighbour(run, run.at, 1);
            if (next < 0) {
                return false;
            }
            int row = firsts.get(glyph);
            int column = seconds.get(run.ids[next]);
            if (row >= rows || column >= columns) {
                return false;
            }
            int value = (row * columns + column) * (size(first) + size(second));
            move(run, run.at, values, value, first);
            move(run, next, values, value + size(first), second);
            run.at = second == 0 ? next : next + 1;
            return true;
        }
    }

    /** Reads a subtable of lookup type 1 or 2. */
    static Rule read(int type, Bytes bytes) {
        var coverage = GlyphTable.coverage(bytes.follow(2));
        if (type == 1) {
            return single(coverage, bytes);
        }
        return bytes.u16(0) == 1 ? pairOfGlyphs(coverage, bytes) : pairOfClasses(coverage, bytes);
    }

    private static Rule single(GlyphTable coverage, Bytes bytes) {
        int format = bytes.u16(4);
        boolean same = bytes.u16(0) == 1;
        int count = same ? 1 : bytes.u16(6);
        bytes.requireRoom(same ? 6 : 8, size(format) * count);
        return new Single(
                coverage, bytes.plus(same ? 6 : 8), format, same ? 0 : size(format), same ? Integer.MAX_VALUE : count);
    }

    private static Rule pairOfGlyphs(GlyphTable coverage, Bytes bytes) {
        int first = bytes.u16(4);
        int second = bytes.u16(6);
        var lists = bytes.u16s(10, bytes.u16(8));
        for (int list : lists) {
            bytes.requireRoom(list + 2, bytes.u16(list) * (2 + size(first) + size(second)));
        }
        return new PairOfGlyphs(coverage, bytes, lists, first, second);
    }

    private static Rule pairOfClasses(GlyphTable coverage, Bytes bytes) {
        int first = bytes.u16(4);
        int second = bytes.u16(6);
        int rows = bytes.u16(12);
        int columns = bytes.u16(14);
        bytes.requireRoom(16, rows * columns * (size(first) + size(second)));
        return new PairOfClasses(
                coverage,
                GlyphTable.classes(bytes.follow(8)),
                GlyphTable.classes(bytes.follow(10)),
                rows,
                columns,
                bytes.plus(16),
                first,
                second);
    }

    /** How many bytes a value takes. */
    private static int size(int format) {
        return 2 * Integer.bitCount(format & 0xFF);
    }

    /** Moves a glyph by a value; what is meant for vertical text, and for certain sizes in pixels, is passed over. */
    private static void move(Run run, int i, Bytes bytes, int at, int format) {
        int next = at;
        if ((format & X_PLACEMENT) != 0) {
            run.dx[i] += bytes.s16(next);
            next += 2;
        }
        if ((format & Y_PLACEMENT) != 0) {
            run.dy[i] += bytes.s16(next);
            next += 2;
        }
        if ((format & X_ADVANCE) != 0) {
            run.advances[i] += bytes.s16(next);
        }
    }
}
