package gazette.font.outline;

import gazette.font.table.Table;

/**
 * Walks along a glyph that is drawn with cubic curves, by its charstring of type 2. Hints are passed over.
 *
 * @see <a href="https://adobe-type-tools.github.io/font-tech-notes/pdfs/5177.Type2.pdf">Technical Note 5177</a>
 */
final class CharString {
    private static final int DEEPEST = 10;
    /** As many numbers as wait for an operator in any font; the note asks for 48. */
    private static final int MOST_NUMBERS = 192;

    /** More than the most ornate glyph has; subroutines could else be made to multiply without end. */
    private static final int MOST_STEPS = 500_000;

    private final CompactOutlines outlines;
    private final Pen pen;
    private final double[] stack = new double[MOST_NUMBERS];
    private int count;
    private int hints;
    private int steps;
    private boolean isOpen;
    private boolean isEnded;
    private double x;
    private double y;

    CharString(CompactOutlines outlines, Pen pen) {
        this.outlines = outlines;
        this.pen = pen;
    }

    void draw(int glyph) {
        draw(glyph, 0);
    }

    private void draw(int glyph, int depth) {
        count = 0;
        hints = 0;
        isEnded = false;
        run(outlines.charString(glyph), glyph, depth);
        close();
    }

    private void run(Table code, int glyph, int depth) {
        if (depth > DEEPEST) {
            throw code.damaged("has a drawing that calls itself");
        }
        for (int at = 0; at < code.length() && !isEnded; ) {
            if (steps++ > MOST_STEPS) {
                throw code.damaged("has a drawing without end");
            }
            int b = code.u8(at++);
            if (b >= 32 || b == 28) {
                at = number(code, b, at);
                continue;
            }
            switch (b) {
                case 10 -> run(subroutine(outlines.own(glyph), code), glyph, depth + 1);
                case 29 -> run(subroutine(outlines.shared(), code), glyph, depth + 1);
                case 11 -> {
                    return;
                }
                case 14 -> {
                    end(depth);
                    return;
                }
                case 1, 3, 18, 23 -> hint();
                case 19, 20 -> {
                    hint();
                    at += (hints + 7) / 8;
                }
                case 12 -> {
                    flex(code, code.u8(at++));
                    count = 0;
                }
                default -> {
                    path(code, b);
                    count = 0;
                }
            }
        }
    }

    private int number(Table code, int b, int at) {
        if (count == MOST_NUMBERS) {
            throw code.damaged("has a drawing with too many numbers");
        }
        if (b == 28) {
            stack[count++] = code.s16(at);
            return at + 2;
        }
        if (b < 247) {
            stack[count++] = b - 139;
            return at;
        }
        if (b < 251) {
            stack[count++] = (b - 247) * 256 + code.u8(at) + 108;
            return at + 1;
        }
        if (b < 255) {
            stack[count++] = -(b - 251) * 256 - code.u8(at) - 108;
            return at + 1;
        }
        stack[count++] = code.s32(at) / 65536.0;
        return at + 4;
    }

    private Table subroutine(Index subroutines, Table code) {
        if (count == 0) {
            throw code.damaged("calls for what it does not have");
        }
        int n = subroutines.count();
        int bias = n < 1240 ? 107 : n < 33_900 ? 1131 : 32_768;
        return subroutines.get((int) stack[--count] + bias);
    }

    private void hint() {
        hints += count / 2;
        count = 0;
    }

    /** Ends the glyph; an old way to end it names a letter and an accent to be drawn over it. */
    private void end(int depth) {
        if (count >= 4) {
            int letter = outlines.standardGlyph((int) stack[count - 2]);
            int accent = outlines.standardGlyph((int) stack[count - 1]);
            double accentX = stack[count - 4];
            double accentY = stack[count - 3];
            close();
            x = 0;
            y = 0;
            draw(letter, depth + 1);
            x = accentX;
            y = accentY;
            draw(accent, depth + 1);
        }
        isEnded = true;
    }

    private void path(Table code, int operator) {
        switch (operator) {
            case 21 -> move(number(code, 2), number(code, 1));
            case 22 -> move(number(code, 1), 0);
            case 4 -> move(0, number(code, 1));
            case 5 -> lines(0, count);
            case 6 -> straights(true);
            case 7 -> straights(false);
            case 8 -> curves(0, count);
            case 24 -> {
                curves(0, count - 2);
                lines(count - 2, count);
            }
            case 25 -> {
                lines(0, count - 6);
                curves(count - 6, count);
            }
            case 26 -> upright();
            case 27 -> level();
            case 30 -> alternating(false);
            case 31 -> alternating(true);
            default -> throw code.damaged("has a drawing that we cannot read");
        }
    }

    /** A number counted from the last, 1. */
    private double number(Table code, int fromLast) {
        if (fromLast > count) {
            throw code.damaged("has a drawing with too few numbers");
        }
        return stack[count - fromLast];
    }

    private void move(double dx, double dy) {
        close();
        x += dx;
        y += dy;
        pen.move(x, y);
        isOpen = true;
    }

    private void close() {
        if (isOpen) {
            pen.close();
        }
        isOpen = false;
    }

    /** A contour that begins without a move begins where the pen is. */
    private void open() {
        if (!isOpen) {
            move(0, 0);
        }
    }

    private void line(double dx, double dy) {
        open();
        x += dx;
        y += dy;
        pen.line(x, y);
    }

    private void curve(double dx1, double dy1, double dx2, double dy2, double dx3, double dy3) {
        open();
        double firstX = x + dx1;
        double firstY = y + dy1;
        double secondX = firstX + dx2;
        double secondY = firstY + dy2;
        x = secondX + dx3;
        y = secondY + dy3;
        pen.curve(firstX, firstY, secondX, secondY, x, y);
    }

    private void lines(int from, int to) {
        for (int i = Math.max(0, from); i + 2 <= to; i += 2) {
            line(stack[i], stack[i + 1]);
        }
    }

    private void straights(boolean levelFirst) {
        for (int i = 0; i < count; i++) {
            boolean isLevel = levelFirst == (i % 2 == 0);
            line(isLevel ? stack[i] : 0, isLevel ? 0 : stack[i]);
        }
    }

    private void curves(int from, int to) {
        for (int i = Math.max(0, from); i + 6 <= to; i += 6) {
            curve(stack[i], stack[i + 1], stack[i + 2], stack[i + 3], stack[i + 4], stack[i + 5]);
        }
    }

    /** Curves that begin and end upright; the first may begin askew. */
    private void upright() {
        double askew = count % 4 == 0 ? 0 : stack[0];
        for (int i = count % 4 == 0 ? 0 : 1; i + 4 <= count; i += 4) {
            curve(askew, stack[i], stack[i + 1], stack[i + 2], 0, stack[i + 3]);
            askew = 0;
        }
    }

    /** Curves that begin and end level; the first may begin askew. */
    private void level() {
        double askew = count % 4 == 0 ? 0 : stack[0];
        for (int i = count % 4 == 0 ? 0 : 1; i + 4 <= count; i += 4) {
            curve(stack[i], askew, stack[i + 1], stack[i + 2], stack[i + 3], 0);
            askew = 0;
        }
    }

    /** Curves that begin level and end upright or the other way round, by turns; the last may end askew. */
    private void alternating(boolean levelFirst) {
        boolean isLevel = levelFirst;
        for (int i = 0; i + 4 <= count; i += 4) {
            double askew = count - i == 5 ? stack[i + 4] : 0;
            if (isLevel) {
                curve(stack[i], 0, stack[i + 1], stack[i + 2], askew, stack[i + 3]);
            } else {
                curve(0, stack[i], stack[i + 1], stack[i + 2], stack[i + 3], askew);
            }
            isLevel = !isLevel;
        }
    }

    /** Two curves that small sizes may flatten. */
    private void flex(Table code, int operator) {
        var s = stack;
        switch (operator) {
            case 34 -> {
                number(code, 7);
                curve(s[0], 0, s[1], s[2], s[3], 0);
                curve(s[4], 0, s[5], -s[2], s[6], 0);
            }
            case 35 -> {
                number(code, 13);
                curves(0, 12);
            }
            case 36 -> {
                number(code, 9);
                curve(s[0], s[1], s[2], s[3], s[4], 0);
                curve(s[5], 0, s[6], s[7], s[8], -(s[1] + s[3] + s[7]));
            }
            case 37 -> {
                number(code, 11);
                double dx = s[0] + s[2] + s[4] + s[6] + s[8];
                double dy = s[1] + s[3] + s[5] + s[7] + s[9];
                boolean isLevel = Math.abs(dx) > Math.abs(dy);
                curve(s[0], s[1], s[2], s[3], s[4], s[5]);
                curve(s[6], s[7], s[8], s[9], isLevel ? s[10] : -dx, isLevel ? -dy : s[10]);
            }
            default -> throw code.damaged("has a drawing that we cannot read");
        }
    }
}
