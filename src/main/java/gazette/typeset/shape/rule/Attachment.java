package gazette.typeset.shape.rule;

/**
 * Rules that hang one glyph on another: accents on letters, letters of a running hand on one another.
 *
 * <p>Which glyph hangs where is only noted; {@link #finish} moves them when all advances are known.
 *
 * @see <a href="https://learn.microsoft.com/typography/opentype/spec/gpos">GPOS, lookup types 3–6</a>
 */
public sealed interface Attachment extends Rule {
    /** Where a glyph can be hung up, in font units. */
    record Anchor(int x, int y) {
        static final Anchor NONE = new Anchor(0, 0);
    }

    /** A mark's class and the point of it that comes to lie on its base's point for that class. */
    record Mark(int ofClass, Anchor anchor) {}

    /** Joined letters: the exit of one meets the entry of the next. */
    @SuppressWarnings("ArrayRecordComponent") // read once, changed by nobody
    record Cursive(GlyphTable coverage, Anchor[] entries, Anchor[] exits) implements Attachment {
        private static final int LAST_LETTER_ON_BASELINE = 1;

        @Override
        @SuppressWarnings("ReferenceEquality") // NONE is the one that is not there
        public boolean apply(Run run, Pass pass) {
            int covered = coverage.get(run.ids[run.at]);
            if (covered == 0 || covered > entries.length || entries[covered - 1] == Anchor.NONE) {
                return false;
            }
            int i = pass.neighbour(run, run.at, -1);
            int before = i < 0 ? 0 : coverage.get(run.ids[i]);
            if (before == 0 || before > exits.length || exits[before - 1] == Anchor.NONE) {
                return false;
            }
            join(run, i, run.at, exits[before - 1], entries[covered - 1], pass);
            run.at++;
            return true;
        }

        private static void join(Run run, int i, int j, Anchor exit, Anchor entry, Pass pass) {
            if (run.rightToLeft) {
                int moved = exit.x + run.dx[i];
                run.advances[i] -= moved;
                run.dx[i] -= moved;
                run.advances[j] = entry.x + run.dx[j];
            } else {
                run.advances[i] = exit.x + run.dx[i];
                int moved = entry.x + run.dx[j];
                run.advances[j] -= moved;
                run.dx[j] -= moved;
            }
            boolean lastStands = (pass.flags() & LAST_LETTER_ON_BASELINE) != 0;
            int child = lastStands ? i : j;
            int parent = lastStands ? j : i;
            turnRound(run, child, parent);
            run.joined[child] = true;
            run.anchors[child] = parent - child;
            run.dy[child] = lastStands ? entry.y - exit.y : exit.y - entry.y;
            if (run.anchors[parent] == child - parent) {
                run.anchors[parent] = 0;
                run.dy[parent] = 0;
            }
        }

        /** What hung on nothing but its child before now hangs the other way round. */
        private static void turnRound(Run run, int from, int newParent) {
            int i = from;
            int parentsOffset = 0;
            int backTo = 0;
            while (run.anchors[i] != 0 && run.joined[i]) {
                int parent = i + run.anchors[i];
                int offset = run.dy[i];
                run.anchors[i] = backTo;
                run.dy[i] = parentsOffset;
                if (parent == newParent) {
                    return;
                }
                backTo = i - parent;
                parentsOffset = -offset;
                i = parent;
            }
            if (i != from) {
                run.anchors[i] = backTo;
                run.joined[i] = true;
                run.dy[i] = parentsOffset;
            }
        }
    }

    /** A mark on a letter. */
    @SuppressWarnings("ArrayRecordComponent") // read once, changed by nobody
    record OnBase(GlyphTable marks, Mark[] ofMarks, GlyphTable bases, Anchor[][] ofBases) implements Attachment {
        @Override
        public boolean apply(Run run, Pass pass) {
            int mark = marks.get(run.ids[run.at]);
            if (mark == 0 || mark > ofMarks.length) {
                return false;
            }
            var letters = pass.seeingNoMarks();
            int i = letters.neighbour(run, run.at, -1);
            while (i > 0 && continuesMultiplied(run, i)) {
                i = letters.neighbour(run, i, -1);
            }
            int base = i < 0 ? 0 : bases.get(run.ids[i]);
            return base != 0 && base <= ofBases.length && hang(run, i, ofMarks[mark - 1], ofBases[base - 1]);
        }

        /** Of several glyphs that were made of one, marks hang on the first. */
        private static boolean continuesMultiplied(Run run, int i) {
            return (run.flags[i] & Run.MULTIPLIED) != 0
                    && run.component(i) != 0
                    && !run.isMark(i - 1)
                    && run.ligature(i) == run.ligature(i - 1)
                    && run.component(i) == run.component(i - 1) + 1;
        }
    }

    /** A mark on that part of a ligature to which it belongs. */
    @SuppressWarnings("ArrayRecordComponent") // read once, changed by nobody
    record OnLigature(GlyphTable marks, Mark[] ofMarks, GlyphTable ligatures, Anchor[][][] ofParts)
            implements Attachment {
        @Override
        public boolean apply(Run run, Pass pass) {
            int mark = marks.get(run.ids[run.at]);
            if (mark == 0 || mark > ofMarks.length) {
                return false;
            }
            int i = pass.seeingNoMarks().neighbour(run, run.at, -1);
            int ligature = i < 0 ? 0 : ligatures.get(run.ids[i]);
            if (ligature == 0 || ligature > ofParts.length || ofParts[ligature - 1].length == 0) {
                return false;
            }
            var parts = ofParts[ligature - 1];
            boolean belongs =
                    run.ligature(i) != 0 && run.ligature(i) == run.ligature(run.at) && run.component(run.at) > 0;
            int part = belongs ? Math.min(parts.length, run.component(run.at)) : parts.length;
            return hang(run, i, ofMarks[mark - 1], parts[part - 1]);
        }
    }

    /** A mark on a mark. */
    @SuppressWarnings("ArrayRecordComponent") // read once, changed by nobody
    record OnMark(GlyphTable marks, Mark[] ofMarks, GlyphTable bases, Anchor[][] ofBases) implements Attachment {
        @Override
        public boolean apply(Run run, Pass pass) {
            int mark = marks.get(run.ids[run.at]);
            if (mark == 0 || mark > ofMarks.length) {
                return false;
            }
            int i = pass.seeingAllKinds().neighbour(run, run.at, -1);
            if (i < 0 || !run.isMark(i) || !sitTogether(run, i, run.at)) {
                return false;
            }
            int base = bases.get(run.ids[i]);
            return base != 0 && base <= ofBases.length && hang(run, i, ofMarks[mark - 1], ofBases[base - 1]);
        }

        private static boolean sitTogether(Run run, int i, int j) {
            if (run.ligature(i) == run.ligature(j)) {
                return run.ligature(i) == 0 || run.component(i) == run.component(j);
            }
            // Two marks that have become one are a ligature themselves.
            return (run.ligature(i) > 0 && run.component(i) == 0) || (run.ligature(j) > 0 && run.component(j) == 0);
        }
    }

    @SuppressWarnings("ReferenceEquality") // NONE is the one that is not there
    private static boolean hang(Run run, int base, Mark mark, Anchor[] anchors) {
        if (mark.ofClass >= anchors.length || anchors[mark.ofClass] == Anchor.NONE) {
            return false;
        }
        var anchor = anchors[mark.ofClass];
        run.dx[run.at] = anchor.x - mark.anchor.x;
        run.dy[run.at] = anchor.y - mark.anchor.y;
        run.anchors[run.at] = base - run.at;
        run.joined[run.at] = false;
        run.at++;
        return true;
    }

    /** Moves all glyphs to where they hang, now that their anchors have their final places. */
    static void finish(Run run) {
        for (int i = 0; i < run.count; i++) {
            settle(run, i);
        }
    }

    private static void settle(Run run, int i) {
        int anchor = run.anchors[i];
        if (anchor == 0) {
            return;
        }
        run.anchors[i] = 0;
        int j = i + anchor;
        settle(run, j);
        run.dy[i] += run.dy[j];
        if (run.joined[i]) {
            return;
        }
        run.dx[i] += run.dx[j];
        if (run.rightToLeft) {
            for (int k = j + 1; k <= i; k++) {
                run.dx[i] += run.advances[k];
            }
        } else {
            for (int k = j; k < i; k++) {
                run.dx[i] -= run.advances[k];
            }
        }
    }

    /** Reads a subtable of lookup type 3, 4, 5 or 6. */
    static Rule read(int type, Bytes bytes) {
        var covered = GlyphTable.coverage(bytes.follow(2));
        if (type == 3) {
            return cursive(covered, bytes);
        }
        var bases = GlyphTable.coverage(bytes.follow(4));
        int classes = bytes.u16(6);
        var marks = marks(bytes.follow(8));
        var place = bytes.follow(10);
        return switch (type) {
            case 4 -> new OnBase(covered, marks, bases, anchors(place, classes));
            case 5 -> new OnLigature(covered, marks, bases, parts(place, classes));
            default -> new OnMark(covered, marks, bases, anchors(place, classes));
        };
    }

    private static Rule cursive(GlyphTable coverage, Bytes bytes) {
        bytes.requireRoom(6, 4 * bytes.u16(4));
        var entries = new Anchor[bytes.u16(4)];
        var exits = new Anchor[entries.length];
        for (int i = 0; i < entries.length; i++) {
            entries[i] = anchor(bytes, 6 + 4 * i);
            exits[i] = anchor(bytes, 8 + 4 * i);
        }
        return new Cursive(coverage, entries, exits);
    }

    private static Mark[] marks(Bytes bytes) {
        bytes.requireRoom(2, 4 * bytes.u16(0));
        var marks = new Mark[bytes.u16(0)];
        for (int i = 0; i < marks.length; i++) {
            marks[i] = new Mark(bytes.u16(2 + 4 * i), anchor(bytes, 4 + 4 * i));
        }
        return marks;
    }

    private static Anchor[][][] parts(Bytes bytes, int classes) {
        bytes.requireRoom(2, 2 * bytes.u16(0));
        var parts = new Anchor[bytes.u16(0)][][];
        for (int i = 0; i < parts.length; i++) {
            parts[i] = anchors(bytes.follow(2 + 2 * i), classes);
        }
        return parts;
    }

    private static Anchor[][] anchors(Bytes bytes, int classes) {
        bytes.requireRoom(2, 2 * classes * bytes.u16(0));
        var anchors = new Anchor[bytes.u16(0)][classes];
        for (int i = 0; i < anchors.length; i++) {
            for (int k = 0; k < classes; k++) {
                anchors[i][k] = anchor(bytes, 2 + 2 * (i * classes + k));
            }
        }
        return anchors;
    }

    private static Anchor anchor(Bytes bytes, int at) {
        if (bytes.u16(at) == 0) {
            return Anchor.NONE;
        }
        var anchor = bytes.follow(at);
        return new Anchor(anchor.s16(2), anchor.s16(4));
    }
}
