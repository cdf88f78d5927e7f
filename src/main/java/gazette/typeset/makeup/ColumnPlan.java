package gazette.typeset.makeup;

import gazette.typeset.css.style.Border;
import gazette.typeset.css.style.ColumnStyle;
import gazette.typeset.css.style.ComputedStyle;
import java.util.Optional;

/**
 * How the content of a box is divided into columns.
 *
 * @param count of the columns, more than one
 * @param x from the left edge of the type area to the leftmost column, in pt
 * @param width of each column, in pt
 * @param gap between two, in pt
 * @param rule in the middle of each gap
 * @param balanced whether the columns are made equally long where they end
 * @param rightToLeft whether the first column is the one at the right
 * @see <a href="https://www.w3.org/TR/css-multicol-1/#pseudo-algorithm">CSS Multi-column Layout 1, section 3.4</a>
 */
record ColumnPlan(int count, double x, double width, double gap, Border rule, boolean balanced, boolean rightToLeft) {
    /** No column is narrower than so many of its letters' sizes: rather there are fewer of them. */
    private static final double NARROWEST = 8;

    /** The columns of a box whose content is so wide, in pt; empty if there is only one. */
    static Optional<ColumnPlan> of(ComputedStyle style, double x, double width) {
        var columns = style.columns();
        if (!columns.isMulticol()) {
            return Optional.empty();
        }
        double gap = Math.max(0, columns.gap().of(width, 0));
        double narrowest = NARROWEST * style.type().size();
        double least = columns.width().isKeyword()
                ? narrowest
                : Math.max(narrowest, columns.width().of(width, 0));
        int fitting = (int) Math.min(100, Math.floor((width + gap) / (least + gap) + 1e-9));
        int count = Math.min(columns.count().orElse(fitting), fitting);
        if (count < 2) {
            return Optional.empty();
        }
        boolean balanced = columns.fill() != ColumnStyle.Fill.AUTO;
        double each = (width + gap) / count - gap;
        boolean rightToLeft = style.lines().rightToLeft();
        return Optional.of(new ColumnPlan(count, x, each, gap, columns.rule(), balanced, rightToLeft));
    }

    /** The width of all of them with the gaps between, in pt. */
    double across() {
        return count * (width + gap) - gap;
    }

    /** How far a column is from the leftmost one, in pt. */
    double shift(int column) {
        return (rightToLeft ? count - 1 - column : column) * (width + gap);
    }
}
