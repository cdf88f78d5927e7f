package gazette.font.outline;

/** What walks along the contours of a glyph: lines and curves in font units, y upwards. */
public interface Pen {
    /** Begins a contour. */
    void move(double x, double y);

    /** Draws a straight line from where the pen stands. */
    void line(double x, double y);

    /** Draws a curve with one control point. */
    void curve(double controlX, double controlY, double x, double y);

    /** Draws a curve with two control points. */
    void curve(double firstX, double firstY, double secondX, double secondY, double x, double y);

    /** Ends the contour, with a straight line back to its beginning unless the pen stands there. */
    void close();
}
