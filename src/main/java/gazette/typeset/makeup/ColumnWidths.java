package gazette.typeset.makeup;

import gazette.typeset.box.Box;
import gazette.typeset.css.style.BoxStyle.Sizing;
import gazette.typeset.css.style.Length;
import gazette.typeset.makeup.CellGrid.Slot;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;

/**
 * Shares out the width of a table: columns as wide as their content wants where there is room, else each with its share of
 * what there is, but none narrower than its longest word. Where not even that can be had the widest columns give way, and
 * their words are broken. In a fixed table columns are as wide as is said, whatever is in them.
 *
 * @see <a href="https://www.w3.org/TR/css-tables-3/#width-distribution-algorithm">CSS Tables 3, section 4</a>
 */
final class ColumnWidths {
    /** A sum of widths is never exact, in pt. */
    private static final double ROUNDING = 0.01;

    private final Box.Table table;
    private final CellGrid grid;
    private final List<Need> needs = new ArrayList<>();

    /** What a cell needs for its content, in pt. */
    private record Need(Slot slot, double longestWord, double whole) {}

    /** Widths shared out. */
    static final class Shared {
        private final double[] widths;
        private final double[] least;

        Shared(double[] widths, double[] least) {
            this.widths = widths;
            this.least = least;
        }

        /** By column, in pt. */
        double[] widths() {
            return widths;
        }

        /** Whether no word has to be broken. */
        boolean fits() {
            return Arrays.stream(widths).sum() >= Arrays.stream(least).sum() - ROUNDING;
        }

        /** By column, whether its words have to be broken. */
        boolean[] squeezed() {
            boolean[] squeezed = new boolean[widths.length];
            for (int i = 0; i < squeezed.length; i++) {
                squeezed[i] = widths[i] < least[i] - ROUNDING;
            }
            return squeezed;
        }
    }

    ColumnWidths(Box.Table table, CellGrid grid, BoxWidths content) {
        this.table = table;
        this.grid = grid;
        double[] longest = new double[grid.columns()];
        for (int row = 0; row < grid.rows(); row++) {
            for (var slot : grid.starting(row)) {
                double whole = content.natural(slot.cell().content());
                int column = slot.cell().column();
                boolean alone = slot.cell().columns() == 1;
                // What is not wider as a whole than a word elsewhere need not be looked at more closely.
                double word = alone && whole <= longest[column]
                        ? whole
                        : content.narrowest(slot.cell().content());
                if (alone) {
                    longest[column] = Math.max(longest[column], word);
                }
                needs.add(new Need(slot, word, whole));
            }
        }
    }

    /**
     * Shares out a width.
     *
     * @param room for the columns, without what lies between and around them, in pt
     * @param gap between two columns, in pt
     */
    Shared share(double room, double gap, TableRules rules) {
        boolean stretched = !table.style().box().width().isKeyword();
        double[] least = new double[grid.columns()];
        double[] wanted = new double[grid.columns()];
        boolean[] stated = new boolean[grid.columns()];
        if (table.style().table().fixed() && stretched) {
            return new Shared(fixed(room), least);
        }
        for (int i = 0; i < wanted.length; i++) {
            wanted[i] = Math.max(0, table.columns().get(i).of(room, 0));
            stated[i] = wanted[i] > 0;
        }
        needs.stream().filter(need -> need.slot.cell().columns() == 1).forEach(need -> {
            int column = need.slot.cell().column();
            double around = rules.insets(need.slot).across();
            double own = own(need.slot, room, around);
            least[column] = Math.max(least[column], need.longestWord + around);
            if (own > 0) {
                wanted[column] = stated[column] ? Math.max(wanted[column], own) : own;
                stated[column] = true;
            } else if (!stated[column]) {
                wanted[column] = Math.max(wanted[column], need.whole + around);
            }
        });
        for (int i = 0; i < wanted.length; i++) {
            wanted[i] = Math.max(wanted[i], least[i]);
        }
        needs.stream()
                .filter(need -> need.slot.cell().columns() > 1)
                .sorted(Comparator.comparingInt(need -> need.slot.cell().columns()))
                .forEach(need -> {
                    double around = rules.insets(need.slot).across();
                    double own = own(need.slot, room, around);
                    spread(need.slot, need.longestWord + around, gap, least, wanted);
                    spread(need.slot, own > 0 ? own : need.whole + around, gap, wanted, wanted.clone());
                });
        for (int i = 0; i < wanted.length; i++) {
            wanted[i] = Math.max(wanted[i], least[i]);
        }
        return new Shared(shared(room, least, wanted, stretched, stated), least);
    }

    private static double own(Slot slot, double room, double around) {
        double stated = slot.style().box().width().of(room, 0);
        boolean content = slot.style().box().sizing() == Sizing.CONTENT_BOX
                && slot.style().box().width() instanceof Length.Measure measure
                && measure.percent() == 0;
        return stated > 0 ? stated + (content ? around : 0) : 0;
    }

    /** Widens the columns under a cell by what they lack, each by its weight. */
    private static void spread(Slot slot, double needed, double gap, double[] widths, double[] weights) {
        int from = slot.cell().column();
        int to = slot.cell().endColumn();
        double sum = Arrays.stream(widths, from, to).sum() + gap * (to - from - 1);
        double weight = Arrays.stream(weights, from, to).sum();
        for (int i = from; i < to && needed > sum; i++) {
            widths[i] += (needed - sum) * (weight > 0 ? weights[i] / weight : 1.0 / (to - from));
        }
    }

    private static double[] shared(double room, double[] least, double[] wanted, boolean stretched, boolean[] stated) {
        double allWanted = Arrays.stream(wanted).sum();
        double allLeast = Arrays.stream(least).sum();
        double[] widths = new double[wanted.length];
        if (allWanted <= room) {
            return stretched ? stretch(room - allWanted, wanted, stated) : wanted;
        }
        if (allLeast > room) {
            double most = most(room, least);
            Arrays.setAll(widths, i -> Math.min(least[i], most));
            return widths;
        }
        double rest = room - allLeast;
        Arrays.setAll(widths, i -> least[i] + rest * (wanted[i] - least[i]) / (allWanted - allLeast));
        return widths;
    }

    /** Gives what is left to the columns of which no width is said. */
    private static double[] stretch(double rest, double[] wanted, boolean[] stated) {
        double[] weights = wanted.clone();
        for (int i = 0; i < weights.length; i++) {
            weights[i] = stated[i] ? 0 : wanted[i];
        }
        double all = Arrays.stream(weights).sum();
        if (all == 0) {
            weights = wanted;
            all = Arrays.stream(wanted).sum();
        }
        double[] widths = wanted.clone();
        for (int i = 0; i < widths.length; i++) {
            widths[i] += all > 0 ? rest * weights[i] / all : rest / widths.length;
        }
        return widths;
    }

    /** The width that no column exceeds if all come to so much. */
    private static double most(double room, double[] least) {
        double[] sorted = least.clone();
        Arrays.sort(sorted);
        double left = room;
        for (int i = 0; i < sorted.length; i++) {
            double share = left / (sorted.length - i);
            if (sorted[i] >= share) {
                return share;
            }
            left -= sorted[i];
        }
        return left;
    }

    /** What the columns say, then the cells of the first row; the others share what is left. */
    private double[] fixed(double room) {
        double[] widths = new double[grid.columns()];
        for (int i = 0; i < widths.length; i++) {
            widths[i] = Math.max(0, table.columns().get(i).of(room, 0));
        }
        for (var slot : grid.starting(0)) {
            double stated = slot.style().box().width().of(room, 0);
            for (int i = slot.cell().column(); i < slot.cell().endColumn(); i++) {
                if (widths[i] == 0 && stated > 0) {
                    widths[i] = stated / slot.cell().columns();
                }
            }
        }
        double said = Arrays.stream(widths).sum();
        long open = Arrays.stream(widths).filter(width -> width == 0).count();
        double scale = open == 0 || said > room ? room / said : 1;
        double rest = open == 0 ? 0 : Math.max(0, room - said) / open;
        for (int i = 0; i < widths.length; i++) {
            widths[i] = widths[i] == 0 ? rest : widths[i] * scale;
        }
        return widths;
    }
}
