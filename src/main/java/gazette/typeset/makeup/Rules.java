package gazette.typeset.makeup;

import gazette.page.Color;
import gazette.page.Item;
import gazette.page.Part;
import gazette.page.Rectangle;
import gazette.typeset.css.style.Border;
import java.util.List;

/**
 * Draws rules: solid, double, dashed, dotted. Broken ones begin and end with a whole dash, so that corners are closed.
 *
 * @see <a href="https://www.w3.org/TR/css-backgrounds-3/#border-style">CSS Backgrounds 3, section 3.2</a>
 */
final class Rules {
    /** The length of a dash, and the white after it, in widths of the rule. */
    private static final double DASH = 3;

    private static final double BETWEEN_DASHES = 2;

    private Rules() {}

    /** Draws a rule from left to right, if there is one; lengths in pt. */
    static void across(Border border, double x, double y, double length, List<Item> items) {
        across(Frame.Edge.of(border), x, y, length, items);
    }

    /** Draws a rule from left to right; lengths in pt. */
    static void across(Frame.Edge edge, double x, double y, double length, List<Item> items) {
        draw(edge, length, items, (from, to, low, high) -> new Rectangle(x + from, y + low, to - from, high - low));
    }

    /** Draws a rule from top to bottom, if there is one; lengths in pt. */
    static void upright(Border border, double x, double y, double length, List<Item> items) {
        upright(Frame.Edge.of(border), x, y, length, items);
    }

    /** Draws a rule from top to bottom; lengths in pt. */
    static void upright(Frame.Edge edge, double x, double y, double length, List<Item> items) {
        draw(edge, length, items, (from, to, low, high) -> new Rectangle(x + low, y + from, high - low, to - from));
    }

    /** Turns distances along and across a rule into an area. */
    private interface Turn {
        Rectangle area(double from, double to, double low, double high);
    }

    private static void draw(Frame.Edge edge, double length, List<Item> items, Turn turn) {
        double width = edge.width();
        if (width <= 0 || length <= 0) {
            return;
        }
        switch (edge.style()) {
            case NONE -> {}
            case SOLID -> fill(turn.area(0, length, 0, width), edge.color(), items);
            case DOUBLE -> {
                double line = width / 3;
                fill(turn.area(0, length, 0, line), edge.color(), items);
                fill(turn.area(0, length, width - line, width), edge.color(), items);
            }
            case DASHED -> broken(edge, length, DASH * width, BETWEEN_DASHES * width, items, turn);
            case DOTTED -> broken(edge, length, width, width, items, turn);
        }
    }

    /** Draws dashes as near as can be to their length and distance, a whole one at each end. */
    private static void broken(Frame.Edge edge, double length, double dash, double gap, List<Item> items, Turn turn) {
        long gaps = Math.round((length - dash) / (dash + gap));
        if (gaps < 1) {
            fill(turn.area(0, length, 0, edge.width()), edge.color(), items);
            return;
        }
        double step = (length - dash) / gaps;
        for (long i = 0; i <= gaps; i++) {
            fill(turn.area(i * step, i * step + dash, 0, edge.width()), edge.color(), items);
        }
    }

    private static void fill(Rectangle area, Color color, List<Item> items) {
        items.add(new Item.Fill(area, color, Part.ARTIFACT));
    }
}
