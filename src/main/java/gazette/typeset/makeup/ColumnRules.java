package gazette.typeset.makeup;

import gazette.page.Item;
import java.util.List;

/** Draws the rules between columns. */
final class ColumnRules {
    private ColumnRules() {}

    /**
     * Draws a rule between each two columns that hold something, as long as the longest column of their row.
     *
     * @param panels of a page
     * @param left of the type area, in pt
     * @param top of the type area, in pt
     */
    static void paint(List<StackedPanel> panels, double left, double top, List<Item> items) {
        for (var stacked : panels) {
            var panel = stacked.panel();
            int column = panel.spot().column();
            if (column > 0) {
                var plan = panel.plan().orElseThrow();
                double gap = Math.min(plan.shift(column - 1), plan.shift(column)) + plan.width();
                double x = left + plan.x() + gap + (plan.gap() - plan.rule().width()) / 2;
                int above = panel.spot().above();
                double height = Measures.points(bottom(panels, above) - above);
                Rules.upright(plan.rule(), x, top + Measures.points(above), height, items);
            }
        }
    }

    /** Where the longest of the columns ends that begin at one height. */
    private static int bottom(List<StackedPanel> panels, int above) {
        return panels.stream()
                .filter(panel -> panel.panel().spot().above() == above)
                .filter(panel -> panel.panel().plan().isPresent())
                .mapToInt(panel -> panel.stack().bottom())
                .max()
                .orElse(above);
    }
}
