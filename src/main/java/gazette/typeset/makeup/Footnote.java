package gazette.typeset.makeup;

import java.util.ArrayList;
import java.util.List;

/** A set note, which stands at the foot of the page where it is called. Heights are in 1/1000 pt. */
final class Footnote {
    private final List<Slice.Cut> rows;
    private final List<Frame> frames;
    private final int below;
    /** By row, where it begins and where it ends if the note is set in one piece. */
    private final int[] tops;

    private final int[] bottoms;

    /**
     * A note.
     *
     * @param rows from top to bottom; never empty. What lies above the first one lies between it and the note before
     * @param frames around its takes
     * @param below the white that it wants between itself and the note after it
     */
    Footnote(List<Slice.Cut> rows, List<Frame> frames, int below) {
        this.rows = List.copyOf(rows);
        this.frames = List.copyOf(frames);
        this.below = below;
        this.tops = new int[rows.size()];
        this.bottoms = new int[rows.size()];
        for (int i = 0; i < rows.size(); i++) {
            var row = rows.get(i).row();
            tops[i] = i == 0 ? 0 : bottoms[i - 1] + row.before().space();
            bottoms[i] = tops[i] + row.height();
        }
    }

    /** A note of one galley, with so much white above and below it. */
    static Footnote of(Galley galley, int above, int below) {
        var rows = new ArrayList<Slice.Cut>();
        for (int take = 0; take < galley.takes().size(); take++) {
            var own = galley.takes().get(take).best();
            for (int i = 0; i < own.size(); i++) {
                var row = own.get(i);
                boolean first = rows.isEmpty();
                int space = Math.max(above, row.before().space());
                rows.add(new Slice.Cut(first ? row.with(new Gap(space, 0)) : row, take, i == 0, i == own.size() - 1));
            }
        }
        return new Footnote(rows, galley.frames(), below);
    }

    /** This note and one that it calls itself, which stands below it. */
    Footnote and(Footnote called) {
        var all = new ArrayList<>(rows);
        int takes = rows.getLast().take() + 1;
        for (var cut : called.rows) {
            var row = cut.row();
            int space = all.size() == rows.size()
                    ? Math.max(below, row.before().space())
                    : row.before().space();
            var moved = row.with(new Gap(space, row.before().penalty()));
            all.add(new Slice.Cut(moved, cut.take() + takes, cut.first(), cut.last()));
        }
        var allFrames = new ArrayList<>(frames);
        called.frames.forEach(frame -> allFrames.add(frame.moved(takes)));
        return new Footnote(all, allFrames, called.below);
    }

    /** How many rows it has. */
    int size() {
        return rows.size();
    }

    /** Where a row begins if the note is set in one piece. */
    int top(int row) {
        return tops[row];
    }

    /** The height of its rows from one up to another, without the white around them. */
    int height(int from, int end) {
        return end <= from ? 0 : bottoms[end - 1] - tops[from];
    }

    /** The white above a row with which it begins or goes on, below another note. */
    int above(int row) {
        return row == 0 ? rows.getFirst().row().before().space() : 0;
    }

    /** The white between it and the next note. */
    int below() {
        return below;
    }

    /** What it spoils if the next page goes on with a row. */
    int penalty(int row) {
        return rows.get(row).row().before().penalty();
    }

    List<Slice.Cut> rows() {
        return rows;
    }

    List<Frame> frames() {
        return frames;
    }

    /** The rows of a note that stand on one page, from one up to another. */
    record Piece(Footnote note, int from, int end) {
        /** Its rows, which stand one below the other. */
        Panel panel() {
            return Panel.of(note.rows.subList(from, end));
        }

        int height() {
            return note.height(from, end);
        }
    }
}
