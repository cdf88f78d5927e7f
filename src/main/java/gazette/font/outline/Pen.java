package gazette.font.outline;

/** What walks along the contours of a glyph: lines and curves in font units, y upwards. */
public interface Pen extends Ruler {
    /** Draws a curve with one control point. */
    void curve(double controlX, double controlY, double x, double y);

    /** Draws a curve with two control points. */
    void curve(double firstX, double firstY, double secondX, double secondY, double x, double y);
}
