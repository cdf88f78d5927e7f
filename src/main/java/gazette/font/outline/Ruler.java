package gazette.font.outline;

/** What walks along contours that have no curves: a {@link Pen} for those who can draw straight lines only. */
public interface Ruler {
    /** Begins a contour. */
    void move(double x, double y);

    /** Draws a straight line from where the pen stands. */
    void line(double x, double y);

    /** Ends the contour, with a straight line back to its beginning unless the pen stands there. */
    void close();
}
