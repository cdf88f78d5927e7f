package gazette.publish.epub.cover;

import gazette.diagnostic.PressException;
import gazette.font.Font;
import java.nio.BufferUnderflowException;
import java.nio.ByteBuffer;

/**
 * Walks along the outlines of a font's glyphs. Safe for one thread.
 *
 * @see <a href="https://learn.microsoft.com/typography/opentype/spec/glyf">OpenType 1.9.1, glyf</a>
 */
final class Outline {
    private static final int ON_CURVE = 1;
    private static final int X_SHORT = 2;
    private static final int Y_SHORT = 4;
    private static final int REPEAT = 8;
    private static final int X_SAME_OR_POSITIVE = 16;
    private static final int Y_SAME_OR_POSITIVE = 32;

    private static final int WORDS = 1;
    private static final int OFFSETS = 2;
    private static final int SCALE = 8;
    private static final int MORE = 32;
    private static final int TWO_SCALES = 64;
    private static final int MATRIX = 128;
    /** Deeper than any font goes; a glyph may name itself as its part. */
    private static final int DEEPEST = 6;

    private final Font font;
    private final ByteBuffer glyf;
    private final ByteBuffer loca;
    private final boolean longOffsets;

    Outline(Font font) {
        this.font = font;
        this.glyf = table("glyf");
        this.loca = table("loca");
        this.longOffsets = table("head").getShort(50) != 0;
    }

    private ByteBuffer table(String tag) {
        return font.table(tag).orElseThrow(this::damaged);
    }

    private PressException damaged() {
        return PressException.request(font.name(), "is a damaged font", "take another copy of the file");
    }

    /** What walks along: closed contours of lines and quadratic curves, in font units, y upwards. */
    interface Pen {
        void move(double x, double y);

        void line(double x, double y);

        void curve(double controlX, double controlY, double x, double y);
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

    /**
     * Walks along a glyph.
     *
     * @throws PressException if the font is damaged there
     */
    void walk(int glyph, Pen pen) {
        try {
            walk(glyph, Placing.AS_IS, pen, 0);
        } catch (IndexOutOfBoundsException | BufferUnderflowException | IllegalArgumentException e) {
            throw damaged();
        }
    }

    private void walk(int glyph, Placing placing, Pen pen, int depth) {
        int start = start(glyph);
        if (start(glyph + 1) == start || depth > DEEPEST) {
            return;
        }
        var drawing = glyf.duplicate().position(start);
        int contours = drawing.getShort();
        drawing.position(start + 10); // behind the box
        if (contours >= 0) {
            contours(drawing, contours, placing, pen);
        } else {
            parts(drawing, placing, pen, depth);
        }
    }

    private int start(int glyph) {
        return longOffsets ? loca.getInt(4 * glyph) : 2 * Short.toUnsignedInt(loca.getShort(2 * glyph));
    }

    private void parts(ByteBuffer drawing, Placing placing, Pen pen, int depth) {
        int flags;
        do {
            flags = drawing.getShort();
            int part = Short.toUnsignedInt(drawing.getShort());
            double x = (flags & WORDS) != 0 ? drawing.getShort() : drawing.get();
            double y = (flags & WORDS) != 0 ? drawing.getShort() : drawing.get();
            boolean offsets = (flags & OFFSETS) != 0; // else points to be laid on each other: no font of ours does it
            var inner = turned(drawing, flags, offsets ? x : 0, offsets ? y : 0);
            walk(part, placing.of(inner), pen, depth + 1);
        } while ((flags & MORE) != 0);
    }

    /** How a part stands on its glyph: moved, and scaled or turned if the flags say so. */
    private static Placing turned(ByteBuffer drawing, int flags, double x, double y) {
        if ((flags & SCALE) != 0) {
            double both = fraction(drawing);
            return new Placing(both, 0, 0, both, x, y);
        }
        if ((flags & TWO_SCALES) != 0) {
            return new Placing(fraction(drawing), 0, 0, fraction(drawing), x, y);
        }
        if ((flags & MATRIX) != 0) {
            double a = fraction(drawing);
            double b = fraction(drawing);
            return new Placing(a, b, fraction(drawing), fraction(drawing), x, y);
        }
        return new Placing(1, 0, 0, 1, x, y);
    }

    /** A number of 2 bits before the point and 14 behind it. */
    private static double fraction(ByteBuffer drawing) {
        return drawing.getShort() / 16384.0;
    }

    private static void contours(ByteBuffer drawing, int count, Placing placing, Pen pen) {
        var ends = new int[count];
        for (int i = 0; i < count; i++) {
            ends[i] = Short.toUnsignedInt(drawing.getShort());
        }
        int points = count == 0 ? 0 : ends[count - 1] + 1;
        drawing.position(drawing.position() + 2 + Short.toUnsignedInt(drawing.getShort(drawing.position())));
        var flags = flags(drawing, points);
        var xs = coordinates(drawing, flags, X_SHORT, X_SAME_OR_POSITIVE);
        var ys = coordinates(drawing, flags, Y_SHORT, Y_SAME_OR_POSITIVE);
        int first = 0;
        for (int end : ends) {
            contour(new Points(flags, xs, ys, first, end + 1 - first, placing), pen);
            first = end + 1;
        }
    }

    private static int[] flags(ByteBuffer drawing, int points) {
        var flags = new int[points];
        for (int i = 0; i < points; ) {
            int flag = drawing.get();
            int times = (flag & REPEAT) == 0 ? 1 : 1 + Byte.toUnsignedInt(drawing.get());
            for (int end = Math.min(points, i + times); i < end; i++) {
                flags[i] = flag;
            }
        }
        return flags;
    }

    private static int[] coordinates(ByteBuffer drawing, int[] flags, int small, int same) {
        var values = new int[flags.length];
        int value = 0;
        for (int i = 0; i < flags.length; i++) {
            boolean set = (flags[i] & same) != 0;
            if ((flags[i] & small) != 0) {
                int step = Byte.toUnsignedInt(drawing.get());
                value += set ? step : -step;
            } else if (!set) {
                value += drawing.getShort();
            }
            values[i] = value;
        }
        return values;
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
    private static void contour(Points points, Pen pen) {
        if (points.count < 2) {
            return;
        }
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
        pen.line(x, y);
    }
}
