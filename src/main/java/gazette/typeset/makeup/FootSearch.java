package gazette.typeset.makeup;

import java.util.function.IntToLongFunction;

/** Decides how much of its notes a page takes, and how much of them it leaves to the next one. */
final class FootSearch {
    /**
     * What it costs that a note goes on on the next page: as much as three lines of white, which hardly show above notes.
     */
    private static final long SPLIT = 12_000;

    /** What it costs that a note only begins on the page after its call. */
    private static final long LATE = 40_000;

    /** More late notes than so many are as bad as so many. */
    private static final int MANY = 4;

    /** So many places to split are tried, from the last one that fits, if none of them is a bad one. */
    private static final int TRIES = 6;

    private FootSearch() {}

    /**
     * The room for notes at the foot of a page.
     *
     * @param separation between the text and the first of them, in 1/1000 pt
     * @param most of the page that they take while there is text on it, in 1/1000 pt
     */
    record Room(int separation, int most) {
        /** No limit and no white. */
        static final Room WHOLE = new Room(0, Integer.MAX_VALUE);

        /** What notes take up that are so high themselves. */
        int around(int height) {
            return height == 0 ? 0 : separation + height;
        }
    }

    /**
     * What a page takes.
     *
     * @param rows how many of the notes' rows, from the first
     * @param height that they take up, with what separates them from the text, in 1/1000 pt
     * @param cost of what is left over
     */
    record Fit(int rows, int height, long cost) {
        static final Fit NOTHING = new Fit(0, 0, 0);
    }

    /**
     * The best that a page can take.
     *
     * @param foot what is to be set
     * @param left between the text and the foot of the page, in 1/1000 pt
     * @param isBare whether there is no text on it, so that some of the notes have to be
     * @param white the cost of so much left over between text and notes
     */
    static Fit best(Foot foot, Room room, int left, boolean isBare, IntToLongFunction white) {
        if (foot.isEmpty()) {
            return Fit.NOTHING;
        }
        int most = isBare ? left : Math.min(left, room.most);
        if (room.around(foot.height()) <= most) {
            return new Fit(foot.rows(), room.around(foot.height()), 0);
        }
        var split = split(foot, room, most, left, white);
        if (split.rows > 0 || !isBare) {
            return split;
        }
        // A row that is higher than a page stands alone on one.
        var first = foot.first(1).getFirst();
        return new Fit(1, room.around(first.height()), SPLIT);
    }

    private static Fit split(Foot foot, Room room, int most, int left, IntToLongFunction white) {
        var best = Fit.NOTHING;
        long least = Long.MAX_VALUE;
        int tries = TRIES;
        var reaching = foot.reaching(most - room.separation);
        int late = foot.last().count() - reaching.count();
        for (var each = reaching; foot.holds(each); each = each.before()) {
            var note = each.note();
            for (int end = note.size(); end > foot.from(each); end--) {
                int height = room.around(foot.height(each, end));
                if (height > most) {
                    continue;
                }
                long cost = late(late) + (end == note.size() ? 0 : SPLIT + note.penalty(end));
                long whole = cost + white.applyAsLong(left - height);
                if (whole < least) {
                    least = whole;
                    best = new Fit(foot.rows(each, end), height, cost);
                }
                if (--tries <= 0 && least < Gap.AVOID) {
                    return best;
                }
            }
            late += foot.from(each) == 0 ? 1 : 0;
        }
        long cost = Math.max(SPLIT, late(late));
        return cost + white.applyAsLong(left) < least ? new Fit(0, 0, cost) : best;
    }

    private static long late(int notes) {
        return LATE * Math.min(notes, MANY);
    }
}
