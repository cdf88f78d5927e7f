package gazette.typeset.css;

import gazette.measure.PageSize;
import gazette.page.Color;

/**
 * What values are measured against while the style of one element is computed. It is filled in step by step, in the order
 * in which properties need each other: size first, then leading, then colour. Belongs to one computation.
 */
final class Context {
    private final Values parent;
    private final PageSize page;
    private double rootSize;
    private double rootLeading;
    private double size;
    private double leading;
    private Color color;
    private boolean rightToLeft;

    /**
     * The context of a child; until more is known, em and colour are those of the parent.
     *
     * @param root what {@code rem} and {@code rlh} are measured against
     */
    Context(Values parent, Values root, PageSize page) {
        this.parent = parent;
        this.page = page;
        this.rootSize = root.get(Properties.FONT_SIZE);
        this.rootLeading = leading(root.get(Properties.LINE_HEIGHT), rootSize);
        this.size = parent.get(Properties.FONT_SIZE);
        this.leading = leading(parent.get(Properties.LINE_HEIGHT), size);
        this.color = parent.get(Properties.COLOR);
    }

    /** The distance between baselines, in pt; where the font decides, what most fonts say. */
    static double leading(Length lineHeight, double size) {
        return lineHeight.of(size, 1.2 * size);
    }

    /** Makes the size of the element known, in pt. */
    void size(double own) {
        size = own;
    }

    /** Makes the distance between its baselines known, in pt. */
    void leading(double own) {
        leading = own;
    }

    /** Says that the element is the root itself, once size and leading are known. */
    void becomeRoot() {
        rootSize = size;
        rootLeading = leading;
    }

    /** Makes its direction known. */
    void rightToLeft(boolean own) {
        rightToLeft = own;
    }

    /** Whether the element runs to the left. */
    boolean isRightToLeft() {
        return rightToLeft;
    }

    /** Makes its colour known. */
    void color(Color own) {
        color = own;
    }

    /** The values of the element around it. */
    Values parent() {
        return parent;
    }

    /** The size of the page, for {@code vw} and {@code vh}. */
    PageSize page() {
        return page;
    }

    /** In pt. */
    double size() {
        return size;
    }

    /** In pt. */
    double leading() {
        return leading;
    }

    /** The size of the root, in pt. */
    double rootSize() {
        return rootSize;
    }

    /** The distance between baselines of the root, in pt. */
    double rootLeading() {
        return rootLeading;
    }

    /** What {@code currentcolor} is. */
    Color color() {
        return color;
    }
}
