package gazette.font.outline;

import java.util.OptionalDouble;

/**
 * How far to the right a glyph's outline reaches between two heights, so that text can be set close to a letter of another
 * size.
 */
public final class Silhouette implements Pen {
    /** A curve is followed in so many straight steps: finer than any letter is printed. */
    private static final int STEPS = 16;

    private final int from;
    private final int to;
    private double x;
    private double y;
    private double startX;
    private double startY;
    private double right = Double.NEGATIVE_INFINITY;

    /** A silhouette of what is drawn between two heights above the baseline, in font units. */
    public Silhouette(int from, int to) {
        this.from = from;
        this.to = to;
    }

    /** Its right end, in font units; empty if nothing was drawn between the heights. */
    public OptionalDouble right() {
        return Double.isFinite(right) ? OptionalDouble.of(right) : OptionalDouble.empty();
    }

    @Override
    public void move(double toX, double toY) {
        x = toX;
        y = toY;
        startX = toX;
        startY = toY;
    }

    /** Takes the part of a line that lies between the heights. */
    @Override
    public void line(double toX, double toY) {
        double low = Math.max(from, Math.min(y, toY));
        double high = Math.min(to, Math.max(y, toY));
        if (low <= high) {
            right = Math.max(right, Math.max(at(toX, toY, low), at(toX, toY, high)));
        }
        x = toX;
        y = toY;
    }

    private double at(double toX, double toY, double height) {
        return y == toY ? Math.max(x, toX) : x + (toX - x) * (height - y) / (toY - y);
    }

    @Override
    public void curve(double controlX, double controlY, double toX, double toY) {
        double fromX = x;
        double fromY = y;
        for (int step = 1; step <= STEPS; step++) {
            double t = (double) step / STEPS;
            double s = 1 - t;
            line(
                    s * s * fromX + 2 * s * t * controlX + t * t * toX,
                    s * s * fromY + 2 * s * t * controlY + t * t * toY);
        }
    }

    @Override
    public void curve(double firstX, double firstY, double secondX, double secondY, double toX, double toY) {
        double fromX = x;
        double fromY = y;
        for (int step = 1; step <= STEPS; step++) {
            double t = (double) step / STEPS;
            double s = 1 - t;
            line(
                    s * s * s * fromX + 3 * s * t * (s * firstX + t * secondX) + t * t * t * toX,
                    s * s * s * fromY + 3 * s * t * (s * firstY + t * secondY) + t * t * t * toY);
        }
    }

    @Override
    public void close() {
        line(startX, startY);
    }
}
