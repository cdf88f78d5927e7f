package gazette.typeset.css.value;

import gazette.measure.PageSize;
import gazette.page.Color;
import gazette.typeset.css.style.Length;
import java.util.Optional;

/**
 * What values are measured against while the style of one element is computed. It is filled in step by step, in the order
 * in which properties need each other: size first, then leading, then colour. Belongs to one computation.
 */
public final class Context {
    private final Around parent;
    private final PageSize page;
    private double rootSize;
    private double rootLeading;
    private double size;
    private double leading;
    private Color color;
    private boolean rightToLeft;

    /**
     * What an element has that values inside it are measured against.
     *
     * @param size of its letters, in pt
     * @param leading the distance between its baselines, in pt
     * @param weight of its letters, from 1 to 1000
     * @param color of its letters
     * @param page the name of the page that it stands on
     */
    public record Around(double size, double leading, int weight, Color color, Optional<String> page) {}

    /**
     * The context of a child; until more is known, em and colour are those of the parent.
     *
     * @param root what {@code rem} and {@code rlh} are measured against
     */
    public Context(Around parent, Around root, PageSize page) {
        this.parent = parent;
        this.page = page;
        this.rootSize = root.size();
        this.rootLeading = root.leading();
        this.size = parent.size();
        this.leading = parent.leading();
        this.color = parent.color();
    }

    /** The distance between baselines, in pt; where the font decides, what most fonts say. */
    public static double leading(Length lineHeight, double size) {
        return lineHeight.of(size, 1.2 * size);
    }

    /** Makes the size of the element known, in pt. */
    public void size(double own) {
        size = own;
    }

    /** Makes the distance between its baselines known, in pt. */
    public void leading(double own) {
        leading = own;
    }

    /** Says that the element is the root itself, once size and leading are known. */
    public void becomeRoot() {
        rootSize = size;
        rootLeading = leading;
    }

    /** Makes its direction known. */
    public void rightToLeft(boolean own) {
        rightToLeft = own;
    }

    /** Whether the element runs to the left. */
    public boolean isRightToLeft() {
        return rightToLeft;
    }

    /** Makes its colour known. */
    public void color(Color own) {
        color = own;
    }

    /** The element around it. */
    public Around parent() {
        return parent;
    }

    /** The size of the page, for {@code vw} and {@code vh}. */
    public PageSize page() {
        return page;
    }

    /** In pt. */
    public double size() {
        return size;
    }

    /** In pt. */
    public double leading() {
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
    public Color color() {
        return color;
    }
}
