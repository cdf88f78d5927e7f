package gazette.font.outline;

import java.util.OptionalDouble;

/**
 * How far to the right a glyph's outline reaches between two heights, so that text can be set close to a letter of another
 * size.
 */
public final class Silhouette implements Ruler {
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
    public void close() {
        line(startX, startY);
    }
}
