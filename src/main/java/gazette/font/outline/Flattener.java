package gazette.font.outline;

/**
 * Makes of each curve so many straight lines that none of them lies further from it than is allowed.
 *
 * <p>A chord lies no further from its curve than an eighth of the greatest second derivative, which the control points
 * bound; half as long a chord lies a quarter as far.
 */
public final class Flattener implements Pen {
    private final Ruler ruler;
    private final double tolerance;
    private double x;
    private double y;
    private double startX;
    private double startY;

    /**
     * A pen that hands lines to a ruler.
     *
     * @param tolerance above 0, in font units
     */
    public Flattener(Ruler ruler, double tolerance) {
        this.ruler = ruler;
        this.tolerance = tolerance;
    }

    @Override
    public void move(double toX, double toY) {
        ruler.move(toX, toY);
        startX = toX;
        startY = toY;
        stand(toX, toY);
    }

    @Override
    public void line(double toX, double toY) {
        ruler.line(toX, toY);
        stand(toX, toY);
    }

    private void stand(double atX, double atY) {
        x = atX;
        y = atY;
    }

    @Override
    public void curve(double controlX, double controlY, double toX, double toY) {
        double bend = bend(x, controlX, toX) + bend(y, controlY, toY);
        int pieces = pieces(bend / 4);
        for (int i = 1; i <= pieces; i++) {
            double t = (double) i / pieces;
            double s = 1 - t;
            ruler.line(s * s * x + 2 * s * t * controlX + t * t * toX, s * s * y + 2 * s * t * controlY + t * t * toY);
        }
        stand(toX, toY);
    }

    @Override
    public void curve(double firstX, double firstY, double secondX, double secondY, double toX, double toY) {
        double bend = Math.max(
                bend(x, firstX, secondX) + bend(y, firstY, secondY),
                bend(firstX, secondX, toX) + bend(firstY, secondY, toY));
        int pieces = pieces(bend * 3 / 4);
        for (int i = 1; i <= pieces; i++) {
            double t = (double) i / pieces;
            double s = 1 - t;
            ruler.line(
                    s * s * s * x + 3 * s * t * (s * firstX + t * secondX) + t * t * t * toX,
                    s * s * s * y + 3 * s * t * (s * firstY + t * secondY) + t * t * t * toY);
        }
        stand(toX, toY);
    }

    /** How much three points are no line. */
    private static double bend(double first, double second, double third) {
        return Math.abs(first - 2 * second + third);
    }

    /** How many lines it takes, if one alone would lie so far away: each time twice as many lie four times as close. */
    private int pieces(double away) {
        return 1 + (int) Math.sqrt(away / tolerance);
    }

    @Override
    public void close() {
        ruler.close();
        stand(startX, startY);
    }
}
