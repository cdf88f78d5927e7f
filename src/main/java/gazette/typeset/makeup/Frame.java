package gazette.typeset.makeup;

import gazette.page.Color;
import gazette.typeset.css.style.Border;
import java.util.Optional;

/**
 * The background and borders of a box, around the takes from {@code first} up to {@code end}. Where a page break cuts
 * the box, it has no edge there.
 *
 * @param x of the left border edge from the left edge of the column, in pt
 * @param width between the outer border edges, in pt
 * @param inColumns whether it stands within columns, so that each draws what it holds of it
 */
record Frame(int first, int end, double x, double width, boolean inColumns, Optional<Color> background, Edges edges) {
    /** The same frame so many takes further down. */
    Frame moved(int takes) {
        return new Frame(first + takes, end + takes, x, width, inColumns, background, edges);
    }

    /** The four borders. */
    record Edges(Edge top, Edge right, Edge bottom, Edge left) {}

    /** One border, as wide as it is drawn; 0 for none; in pt. */
    record Edge(double width, Color color, Border.Style style) {
        static final Edge NONE = new Edge(0, Color.BLACK, Border.Style.NONE);

        /** What is drawn of a border. */
        static Edge of(Border border) {
            return border.isVisible() ? new Edge(border.width(), border.color().orElseThrow(), border.style()) : NONE;
        }
    }
}
