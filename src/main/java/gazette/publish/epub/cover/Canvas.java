package gazette.publish.epub.cover;

import gazette.font.outline.Flattener;
import gazette.font.outline.Ruler;
import gazette.page.Color;
import gazette.page.Item;
import gazette.page.Page;
import java.util.Arrays;

/**
 * A page drawn in greys. Every pixel is inked by the part of it that a shape covers, exactly: letters have no steps, and
 * the same bytes come out everywhere.
 */
final class Canvas {
    /** How far from their curves outlines are drawn, in pixels. */
    private static final double SMOOTH = .1;

    private final int width;
    private final int height;
    /** Pixels to the pt. */
    private final double scale;

    private final byte[] pixels;
    /** How much of each pixel the current shape covers, as differences from left to right. */
    private final double[] covers;

    /** The part of the canvas that the current shape touches. */
    private int left;

    private int right;
    private int top;
    private int bottom;

    private Canvas(int width, Page page) {
        this.width = width;
        this.scale = width / page.size().width();
        this.height = (int) Math.round(page.size().height() * scale);
        this.pixels = new byte[width * height];
        this.covers = new double[(width + 2) * height];
        this.left = width;
        this.top = height;
        Arrays.fill(pixels, (byte) 0xFF);
    }

    /**
     * The page as a PNG.
     *
     * <p>Words and fills are drawn; a cover made here has nothing else.
     *
     * @param width in pixels
     */
    static byte[] draw(Page page, int width) {
        var canvas = new Canvas(width, page);
        page.items().forEach(canvas::draw);
        return Png.greys(width, canvas.height, canvas.pixels);
    }

    private void draw(Item item) {
        switch (item) {
            case Item.Words words -> draw(words);
            case Item.Fill fill -> {
                double x0 = fill.area().x() * scale;
                double x1 = fill.area().right() * scale;
                double y0 = fill.area().y() * scale;
                double y1 = fill.area().bottom() * scale;
                edge(x1, y0, x1, y1);
                edge(x0, y1, x0, y0);
                ink(fill.color());
            }
            case Item.PlacedPicture picture -> {}
            case Item.LinkArea link -> {}
            case Item.Anchor anchor -> {}
            case Item.Blank blank -> {}
        }
    }

    private void draw(Item.Words words) {
        double unit = words.size() / words.font().unitsPerEm() * scale;
        var glyphs = words.glyphs();
        double x = words.x() * scale;
        for (int i = 0; i < glyphs.count(); i++) {
            double origin = x + glyphs.dx()[i] * scale / 1000;
            double baseline = (words.baseline() - glyphs.dy()[i] / 1000.0) * scale;
            var nib = new Nib(origin, baseline, unit * words.scale(), unit);
            words.font().draw(glyphs.ids()[i], new Flattener(nib, SMOOTH / unit));
            x += glyphs.advances()[i] * scale / 1000;
        }
        ink(words.color());
    }

    /** Turns an outline into edges. */
    private final class Nib implements Ruler {
        private final double origin;
        private final double baseline;
        private final double unitX;
        private final double unitY;
        private double x;
        private double y;
        private double startX;
        private double startY;

        Nib(double origin, double baseline, double unitX, double unitY) {
            this.origin = origin;
            this.baseline = baseline;
            this.unitX = unitX;
            this.unitY = unitY;
        }

        @Override
        public void move(double toX, double toY) {
            to(origin + toX * unitX, baseline - toY * unitY);
            startX = x;
            startY = y;
        }

        private void to(double newX, double newY) {
            x = newX;
            y = newY;
        }

        @Override
        public void line(double toX, double toY) {
            double fromX = x;
            double fromY = y;
            to(origin + toX * unitX, baseline - toY * unitY);
            edge(fromX, fromY, x, y);
        }

        @Override
        public void close() {
            edge(x, y, startX, startY);
            to(startX, startY);
        }
    }

    /** Lays one edge of a shape, from row to row. What lies outside of the canvas is cut off. */
    private void edge(double fromX, double fromY, double toX, double toY) {
        boolean down = fromY < toY;
        double high = down ? fromY : toY;
        double low = down ? toY : fromY;
        double slope = (toX - fromX) / (toY - fromY);
        int last = (int) Math.min(height, Math.ceil(low));
        for (int row = (int) Math.max(0, Math.floor(high)); row < last; row++) {
            double begin = Math.max(high, row);
            double end = Math.min(low, row + 1.0);
            if (end > begin) {
                double x0 = fromX + (begin - fromY) * slope;
                double x1 = fromX + (end - fromY) * slope;
                stretch(row, Math.min(x0, x1), Math.max(x0, x1), (end - begin) * (down ? 1 : -1));
            }
        }
    }

    /** Lays the stretch of an edge that crosses one row, from pixel to pixel. */
    private void stretch(int row, double start, double end, double drop) {
        double from = Math.clamp(start, 0, width);
        double to = Math.clamp(end, 0, width);
        int first = (int) from;
        int last = Math.max(first + 1, (int) Math.ceil(to));
        left = Math.min(left, first);
        right = Math.max(right, last + 1);
        top = Math.min(top, row);
        bottom = Math.max(bottom, row + 1);
        for (int column = first; column < last; column++) {
            double enter = Math.max(from, column);
            double leave = Math.min(to, column + 1.0);
            double part = to > from ? drop * (leave - enter) / (to - from) : drop;
            double inside = (enter + leave) / 2 - column;
            covers[row * (width + 2) + column] += part * (1 - inside);
            covers[row * (width + 2) + column + 1] += part * inside;
        }
    }

    /** Inks what the edges laid so far hold, and forgets them. */
    private void ink(Color color) {
        double grey = 0.299 * color.red() + 0.587 * color.green() + 0.114 * color.blue();
        for (int row = top; row < bottom; row++) {
            double cover = 0;
            for (int column = left; column < right; column++) {
                int edge = row * (width + 2) + column;
                cover += covers[edge];
                covers[edge] = 0;
                // What rounding leaves of a finished shape is no ink.
                if (column < width && Math.abs(cover) > 1e-9) {
                    int at = row * width + column;
                    int paper = Byte.toUnsignedInt(pixels[at]);
                    pixels[at] = (byte) Math.round(paper + (grey - paper) * Math.min(1, Math.abs(cover)));
                }
            }
        }
        left = width;
        right = 0;
        top = height;
        bottom = 0;
    }
}
