package gazette.font.outline;

import java.io.ByteArrayOutputStream;
import java.util.ArrayList;
import java.util.List;

/**
 * Writes a drawing as a charstring of type 2, without hints and subroutines. Steps of one kind in a row share an operator,
 * and a step that is level or upright leaves the zero out.
 *
 * @see <a href="https://adobe-type-tools.github.io/font-tech-notes/pdfs/5177.Type2.pdf">Technical Note 5177</a>
 */
final class CharStringWriter implements Pen {
    private static final int MOST_NUMBERS = 48;
    private static final int END = 14;

    private final ByteArrayOutputStream code = new ByteArrayOutputStream();
    private final List<double[]> steps = new ArrayList<>();
    private final double scale;
    private double x;
    private double y;

    /**
     * Begins a glyph.
     *
     * @param width which goes before everything else unless it is the usual one
     * @param scale by how much the drawing grows; unless it is 1, points are then moved to whole units
     */
    CharStringWriter(int width, boolean isUsual, double scale) {
        this.scale = scale;
        if (!isUsual) {
            number(width);
        }
    }

    /** The whole charstring. */
    byte[] end() {
        flush();
        code.write(END);
        return code.toByteArray();
    }

    @Override
    public void move(double placeX, double placeY) {
        flush();
        double toX = scaled(placeX);
        double toY = scaled(placeY);
        double dx = toX - x;
        double dy = toY - y;
        if (dy == 0) {
            write(22, dx);
        } else if (dx == 0) {
            write(4, dy);
        } else {
            write(21, dx, dy);
        }
        x = toX;
        y = toY;
    }

    @Override
    public void line(double placeX, double placeY) {
        double toX = scaled(placeX);
        double toY = scaled(placeY);
        steps.add(new double[] {toX - x, toY - y});
        x = toX;
        y = toY;
    }

    @Override
    public void curve(double controlX, double controlY, double toX, double toY) {
        curve(
                x / scale + (controlX - x / scale) * 2 / 3,
                y / scale + (controlY - y / scale) * 2 / 3,
                toX + (controlX - toX) * 2 / 3,
                toY + (controlY - toY) * 2 / 3,
                toX,
                toY);
    }

    @Override
    public void curve(double firstX, double firstY, double secondX, double secondY, double toX, double toY) {
        double startX = x;
        double startY = y;
        double controlX = scaled(firstX);
        double controlY = scaled(firstY);
        double nextX = scaled(secondX);
        double nextY = scaled(secondY);
        x = scaled(toX);
        y = scaled(toY);
        steps.add(new double[] {
            controlX - startX, controlY - startY, nextX - controlX, nextY - controlY, x - nextX, y - nextY
        });
    }

    /** Contours of charstrings close themselves. */
    @Override
    public void close() {}

    private double scaled(double place) {
        return scale == 1 ? place : Math.rint(place * scale);
    }

    private void write(int operator, double... numbers) {
        for (double number : numbers) {
            number(number);
        }
        code.write(operator);
    }

    private void number(double number) {
        int whole = (int) number;
        if (whole != number) {
            int fixed = (int) Math.round(number * 65536);
            code.write(255);
            code.write(fixed >> 24);
            code.write(fixed >> 16);
            code.write(fixed >> 8);
            code.write(fixed);
        } else if (whole >= -107 && whole <= 107) {
            code.write(whole + 139);
        } else if (whole >= 108 && whole <= 1131) {
            code.write(247 + ((whole - 108) >> 8));
            code.write(whole - 108);
        } else if (whole >= -1131 && whole <= -108) {
            code.write(251 + ((-whole - 108) >> 8));
            code.write(-whole - 108);
        } else {
            code.write(28);
            code.write(whole >> 8);
            code.write(whole);
        }
    }

    private void flush() {
        for (int i = 0; i < steps.size(); ) {
            i += row(i);
        }
        steps.clear();
    }

    /** Writes steps of one kind from one on; says how many. */
    private int row(int from) {
        var first = steps.get(from);
        if (first.length == 2) {
            return isLevel(first) || isUpright(first) ? straights(from) : lines(from);
        }
        if (beginsLevel(first) && endsLevel(first)) {
            return same(from, true);
        }
        if (beginsUpright(first) && endsUpright(first)) {
            return same(from, false);
        }
        return turns(first) ? alternating(from) : curves(from);
    }

    private int straights(int from) {
        boolean isLevel = isLevel(steps.get(from));
        int i = from;
        while (i < steps.size() && i - from < MOST_NUMBERS) {
            var step = steps.get(i);
            boolean asWanted = isLevel == ((i - from) % 2 == 0) ? isLevel(step) : isUpright(step);
            if (step.length != 2 || !asWanted) {
                break;
            }
            number(isLevel == ((i - from) % 2 == 0) ? step[0] : step[1]);
            i++;
        }
        code.write(isLevel ? 6 : 7);
        return i - from;
    }

    private int lines(int from) {
        int i = from;
        while (i < steps.size() && 2 * (i - from) < MOST_NUMBERS) {
            var step = steps.get(i);
            if (step.length != 2 || isLevel(step) || isUpright(step)) {
                break;
            }
            number(step[0]);
            number(step[1]);
            i++;
        }
        code.write(5);
        return i - from;
    }

    /** Curves that begin and end level, or begin and end upright. */
    private int same(int from, boolean level) {
        int i = from;
        while (i < steps.size() && 4 * (i - from) < MOST_NUMBERS) {
            var step = steps.get(i);
            if (step.length != 6
                    || !(level ? beginsLevel(step) && endsLevel(step) : beginsUpright(step) && endsUpright(step))) {
                break;
            }
            number(level ? step[0] : step[1]);
            number(step[2]);
            number(step[3]);
            number(level ? step[4] : step[5]);
            i++;
        }
        code.write(level ? 27 : 26);
        return i - from;
    }

    private int alternating(int from) {
        boolean levelFirst = beginsLevel(steps.get(from)) && endsUpright(steps.get(from));
        int i = from;
        while (i < steps.size() && 4 * (i - from) < MOST_NUMBERS) {
            var step = steps.get(i);
            boolean level = levelFirst == ((i - from) % 2 == 0);
            if (step.length != 6
                    || !(level ? beginsLevel(step) && endsUpright(step) : beginsUpright(step) && endsLevel(step))) {
                break;
            }
            number(level ? step[0] : step[1]);
            number(step[2]);
            number(step[3]);
            number(level ? step[5] : step[4]);
            i++;
        }
        code.write(levelFirst ? 31 : 30);
        return i - from;
    }

    private int curves(int from) {
        int i = from;
        while (i < steps.size() && 6 * (i - from) < MOST_NUMBERS) {
            var step = steps.get(i);
            if (i > from && (step.length != 6 || turns(step))) {
                break;
            }
            for (double number : step) {
                number(number);
            }
            i++;
        }
        code.write(8);
        return i - from;
    }

    private static boolean turns(double[] curve) {
        return (beginsLevel(curve) && endsUpright(curve)) || (beginsUpright(curve) && endsLevel(curve));
    }

    private static boolean isLevel(double[] line) {
        return line[1] == 0;
    }

    private static boolean isUpright(double[] line) {
        return line[0] == 0;
    }

    private static boolean beginsLevel(double[] curve) {
        return curve[1] == 0;
    }

    private static boolean beginsUpright(double[] curve) {
        return curve[0] == 0;
    }

    private static boolean endsLevel(double[] curve) {
        return curve[5] == 0;
    }

    private static boolean endsUpright(double[] curve) {
        return curve[4] == 0;
    }
}
