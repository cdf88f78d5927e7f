package gazette.font.outline;

/** Finds the box around what is drawn. */
final class Box implements Pen {
    private double left = Double.POSITIVE_INFINITY;
    private double bottom = Double.POSITIVE_INFINITY;
    private double right = Double.NEGATIVE_INFINITY;
    private double top = Double.NEGATIVE_INFINITY;

    /** {xMin, yMin, xMax, yMax} in font units; all 0 if nothing was drawn. */
    int[] bounds() {
        return left > right
                ? new int[4]
                : new int[] {
                    (int) Math.floor(left), (int) Math.floor(bottom), (int) Math.ceil(right), (int) Math.ceil(top)
                };
    }

    private void add(double x, double y) {
        left = Math.min(left, x);
        right = Math.max(right, x);
        bottom = Math.min(bottom, y);
        top = Math.max(top, y);
    }

    @Override
    public void move(double x, double y) {
        add(x, y);
    }

    @Override
    public void line(double x, double y) {
        add(x, y);
    }

    @Override
    public void curve(double controlX, double controlY, double x, double y) {
        add(controlX, controlY);
        add(x, y);
    }

    @Override
    public void curve(double firstX, double firstY, double secondX, double secondY, double x, double y) {
        add(firstX, firstY);
        add(secondX, secondY);
        add(x, y);
    }

    @Override
    public void close() {}
}
