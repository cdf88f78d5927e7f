package gazette.font.outline;

import gazette.font.table.Table;

/**
 * Walks along a glyph that is drawn with quadratic curves.
 *
 * @see <a href="https://learn.microsoft.com/typography/opentype/spec/glyf">glyf</a>
 */
final class Contours {
    private static final int HEADER = 10;
    private static final int ON_CURVE = 0x01;
    private static final int X_SHORT = 0x02;
    private static final int Y_SHORT = 0x04;
    private static final int REPEAT = 0x08;
    private static final int X_SAME = 0x10;
    private static final int Y_SAME = 0x20;

    private static final int WORDS = 0x0001;
    private static final int OFFSETS = 0x0002;
    private static final int SCALE = 0x0008;
    private static final int MORE = 0x0020;
    private static final int TWO_SCALES = 0x0040;
    private static final int MATRIX = 0x0080;

    /** Deeper than any font goes; a glyph may name itself as its part. */
    private static final int DEEPEST = 6;

    /** More than any glyph has; parts of parts could else be made to multiply without end. */
    private static final int MOST_PARTS = 1_000;

    private final TrueTypeOutlines outlines;
    private final Pen pen;
    private int walked;

    Contours(TrueTypeOutlines outlines, Pen pen) {
        this.outlines = outlines;
        this.pen = pen;
    }

    /** Maps points of a part of a glyph onto the glyph: x' = a x + c y + e, y' = b x + d y + f. */
    private record Placing(double a, double b, double c, double d, double e, double f) {
        static final Placing AS_IS = new Placing(1, 0, 0, 1, 0, 0);

        double x(double x, double y) {
            return a * x + c * y + e;
        }

        double y(double x, double y) {
            return b * x + d * y + f;
        }

        Placing of(Placing inner) {
            return new Placing(
                    a * inner.a + c * inner.b,
                    b * inner.a + d * inner.b,
                    a * inner.c + c * inner.d,
                    b * inner.c + d * inner.d,
                    x(inner.e, inner.f),
                    y(inner.e, inner.f));
        }
    }

    void walk(int glyph) {
        walk(glyph, Placing.AS_IS, 0);
    }

    private void walk(int glyph, Placing placing, int depth) {
        var glyf = outlines.drawing(glyph).glyf();
        if (glyf.length() == 0 || depth > DEEPEST || walked++ > MOST_PARTS) {
            return;
        }
        if (glyf.s16(0) < 0) {
            parts(glyf, placing, depth);
        } else if (glyf.s16(0) > 0) {
            contours(glyf, placing);
        }
    }

    private void parts(Table glyf, Placing placing, int depth) {
        int at = HEADER;
        int flags;
        do {
            flags = glyf.u16(at);
            boolean words = (flags & WORDS) != 0;
            double x = words ? glyf.s16(at + 4) : (byte) glyf.u8(at + 4);
            double y = words ? glyf.s16(at + 6) : (byte) glyf.u8(at + 5);
            boolean offsets =
                    (flags & OFFSETS) != 0; // else points to be laid on each other: no font that we know does it
            int behind = at + (words ? 8 : 6);
            walk(
                    glyf.u16(at + 2),
                    placing.of(turned(glyf, behind, flags, offsets ? x : 0, offsets ? y : 0)),
                    depth + 1);
            at = behind + lengthOfTurn(flags);
        } while ((flags & MORE) != 0);
    }

    /** How a part stands on its glyph: moved, and scaled or turned if the flags say so. */
    private static Placing turned(Table glyf, int at, int flags, double x, double y) {
        return switch (lengthOfTurn(flags)) {
            case 2 -> new Placing(fraction(glyf, at), 0, 0, fraction(glyf, at), x, y);
            case 4 -> new Placing(fraction(glyf, at), 0, 0, fraction(glyf, at + 2), x, y);
            case 8 ->
                new Placing(
                        fraction(glyf, at),
                        fraction(glyf, at + 2),
                        fraction(glyf, at + 4),
                        fraction(glyf, at + 6),
                        x,
                        y);
            default -> new Placing(1, 0, 0, 1, x, y);
        };
    }

    private static int lengthOfTurn(int flags) {
        if ((flags & SCALE) != 0) {
            return 2;
        }
        if ((flags & TWO_SCALES) != 0) {
            return 4;
        }
        return (flags & MATRIX) != 0 ? 8 : 0;
    }

    /** A number of 2 bits before the point and 14 behind it. */
    private static double fraction(Table glyf, int at) {
        return glyf.s16(at) / 16384.0;
    }

    private void contours(Table glyf, Placing placing) {
        int count = glyf.s16(0);
        int hints = HEADER + 2 * count;
        int points = glyf.u16(hints - 2) + 1;
        int at = hints + 2 + glyf.u16(hints);
        var flags = new int[points];
        for (int i = 0; i < points; ) {
            int flag = glyf.u8(at++);
            int times = (flag & REPEAT) == 0 ? 1 : 1 + glyf.u8(at++);
            for (int end = Math.min(points, i + times); i < end; i++) {
                flags[i] = flag;
            }
        }
        var xs = new int[points];
        at = coordinates(glyf, at, flags, xs, X_SHORT, X_SAME);
        var ys = new int[points];
        coordinates(glyf, at, flags, ys, Y_SHORT, Y_SAME);
        int first = 0;
        for (int contour = 0; contour < count; contour++) {
            int end = Math.min(points, glyf.u16(HEADER + 2 * contour) + 1);
            if (end > first + 1) {
                contour(new Points(flags, xs, ys, first, end - first, placing));
            }
            first = Math.max(first, end);
        }
    }

    private static int coordinates(Table glyf, int from, int[] flags, int[] values, int isShort, int isSame) {
        int at = from;
        int value = 0;
        for (int i = 0; i < flags.length; i++) {
            boolean same = (flags[i] & isSame) != 0;
            if ((flags[i] & isShort) != 0) {
                value += same ? glyf.u8(at) : -glyf.u8(at);
                at++;
            } else if (!same) {
                value += glyf.s16(at);
                at += 2;
            }
            values[i] = value;
        }
        return at;
    }

    /** The points of one contour, counted round and round. */
    private static final class Points {
        private final int[] flags;
        private final int[] xs;
        private final int[] ys;
        private final int first;
        private final int count;
        private final Placing placing;

        Points(int[] flags, int[] xs, int[] ys, int first, int count, Placing placing) {
            this.flags = flags;
            this.xs = xs;
            this.ys = ys;
            this.first = first;
            this.count = count;
            this.placing = placing;
        }

        private int at(int i) {
            return first + i % count;
        }

        boolean isOn(int i) {
            return (flags[at(i)] & ON_CURVE) != 0;
        }

        double x(int i) {
            return placing.x(xs[at(i)], ys[at(i)]);
        }

        double y(int i) {
            return placing.y(xs[at(i)], ys[at(i)]);
        }
    }

    /** Between two control points lies a point on the curve that the font does not write down: half way. */
    private void contour(Points points) {
        int begin = 0;
        while (begin < points.count && !points.isOn(begin)) {
            begin++;
        }
        boolean none = begin == points.count;
        int from = none ? 0 : begin;
        double x = none ? (points.x(0) + points.x(points.count - 1)) / 2 : points.x(begin);
        double y = none ? (points.y(0) + points.y(points.count - 1)) / 2 : points.y(begin);
        pen.move(x, y);
        for (int i = none ? from : from + 1; i < from + points.count; i++) {
            if (points.isOn(i)) {
                pen.line(points.x(i), points.y(i));
            } else if (i + 1 < from + points.count && points.isOn(i + 1)) {
                pen.curve(points.x(i), points.y(i), points.x(i + 1), points.y(i + 1));
                i++;
            } else if (i + 1 < from + points.count) {
                double midX = (points.x(i) + points.x(i + 1)) / 2;
                double midY = (points.y(i) + points.y(i + 1)) / 2;
                pen.curve(points.x(i), points.y(i), midX, midY);
            } else {
                pen.curve(points.x(i), points.y(i), x, y);
            }
        }
        pen.close();
    }
}
