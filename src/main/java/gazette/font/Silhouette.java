package gazette.font;

import java.util.ArrayList;
import java.util.List;

/**
 * How far to the right a glyph's outline reaches between two heights, so that text can be set close to a letter of another
 * size.
 *
 * @see <a href="https://learn.microsoft.com/typography/opentype/spec/glyf">glyf</a>
 */
final class Silhouette {
    private static final int HEADER = 10;
    private static final int ON_CURVE = 0x01;
    private static final int X_SHORT = 0x02;
    private static final int Y_SHORT = 0x04;
    private static final int REPEAT = 0x08;
    private static final int X_SAME = 0x10;
    private static final int Y_SAME = 0x20;

    /** A curve is followed in so many straight steps: finer than any letter is printed. */
    private static final int STEPS = 16;

    private final Table glyf;
    private final int from;
    private final int to;
    private double right = Double.NEGATIVE_INFINITY;

    private Silhouette(Table glyf, int from, int to) {
        this.glyf = glyf;
        this.from = from;
        this.to = to;
    }

    private record Point(double x, double y, boolean onCurve) {
        Point halfWayTo(Point other) {
            return new Point((x + other.x) / 2, (y + other.y) / 2, true);
        }
    }

    /**
     * The right end of a drawing between two heights, in font units; the right end of its box if it is made of other glyphs,
     * which are not looked into; below everything if nothing of it lies there.
     */
    static double right(Drawing drawing, int[] bounds, int from, int to) {
        var glyf = drawing.glyf();
        if (glyf.length() == 0) {
            return Double.NEGATIVE_INFINITY;
        }
        if (glyf.s16(0) < 0) {
            return bounds[1] <= to && bounds[3] >= from ? bounds[2] : Double.NEGATIVE_INFINITY;
        }
        var silhouette = new Silhouette(glyf, from, to);
        silhouette.contours();
        return silhouette.right;
    }

    private void contours() {
        int contours = glyf.s16(0);
        if (contours == 0) {
            return;
        }
        int hints = HEADER + 2 * contours;
        int count = glyf.u16(hints - 2) + 1;
        var points = points(hints + 2 + glyf.u16(hints), count);
        int first = 0;
        for (int contour = 0; contour < contours; contour++) {
            int end = Math.min(count, glyf.u16(HEADER + 2 * contour) + 1);
            if (end > first) {
                follow(points.subList(first, end));
                first = end;
            }
        }
    }

    private List<Point> points(int at, int count) {
        int[] flags = new int[count];
        int place = at;
        for (int i = 0; i < count; ) {
            int flag = glyf.u8(place++);
            int times = (flag & REPEAT) == 0 ? 1 : 1 + glyf.u8(place++);
            for (int end = Math.min(count, i + times); i < end; i++) {
                flags[i] = flag;
            }
        }
        int[] xs = new int[count];
        place = coordinates(flags, xs, place, X_SHORT, X_SAME);
        int[] ys = new int[count];
        coordinates(flags, ys, place, Y_SHORT, Y_SAME);
        var points = new ArrayList<Point>(count);
        for (int i = 0; i < count; i++) {
            points.add(new Point(xs[i], ys[i], (flags[i] & ON_CURVE) != 0));
        }
        return points;
    }

    private int coordinates(int[] flags, int[] values, int at, int isShort, int isSame) {
        int place = at;
        int value = 0;
        for (int i = 0; i < flags.length; i++) {
            boolean same = (flags[i] & isSame) != 0;
            if ((flags[i] & isShort) != 0) {
                value += same ? glyf.u8(place) : -glyf.u8(place);
                place++;
            } else if (!same) {
                value += glyf.s16(place);
                place += 2;
            }
            values[i] = value;
        }
        return place;
    }

    /** Goes once round a contour; between two points off the curve lies one on it. */
    private void follow(List<Point> contour) {
        int start = 0;
        while (start < contour.size() && !contour.get(start).onCurve) {
            start++;
        }
        var first =
                start < contour.size() ? contour.get(start) : contour.getFirst().halfWayTo(contour.getLast());
        var pen = first;
        for (int i = 1; i <= contour.size(); i++) {
            var next = contour.get((start + i) % contour.size());
            if (next.onCurve) {
                line(pen, next);
                pen = next;
            } else {
                var after = contour.get((start + i + 1) % contour.size());
                var end = i == contour.size() ? first : after.onCurve ? after : next.halfWayTo(after);
                curve(pen, next, end);
                pen = end;
            }
        }
        line(pen, first);
    }

    private void curve(Point start, Point control, Point end) {
        var pen = start;
        for (int step = 1; step <= STEPS; step++) {
            double t = (double) step / STEPS;
            double u = 1 - t;
            var next = new Point(
                    u * u * start.x + 2 * u * t * control.x + t * t * end.x,
                    u * u * start.y + 2 * u * t * control.y + t * t * end.y,
                    true);
            line(pen, next);
            pen = next;
        }
    }

    /** Takes the part of a line that lies between the heights. */
    private void line(Point a, Point b) {
        double low = Math.max(from, Math.min(a.y, b.y));
        double high = Math.min(to, Math.max(a.y, b.y));
        if (low > high) {
            return;
        }
        right = Math.max(right, Math.max(at(a, b, low), at(a, b, high)));
    }

    private static double at(Point a, Point b, double y) {
        return a.y == b.y ? Math.max(a.x, b.x) : a.x + (b.x - a.x) * (y - a.y) / (b.y - a.y);
    }
}
