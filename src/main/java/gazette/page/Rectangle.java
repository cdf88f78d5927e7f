package gazette.page;

/**
 * An upright rectangle, in pt.
 *
 * @param x of its left edge
 * @param y of its top edge, down from the top of the page
 */
public record Rectangle(double x, double y, double width, double height) {
    public double right() {
        return x + width;
    }

    public double bottom() {
        return y + height;
    }

    /** The same rectangle, so far to the right and so far down, in pt. */
    public Rectangle moved(double byRight, double down) {
        return new Rectangle(x + byRight, y + down, width, height);
    }
}
