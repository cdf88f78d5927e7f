package gazette.typeset.paragraph;

import gazette.font.Font;
import gazette.font.PlacedGlyphs;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Joins the glyphs of a line to as few strips as possible. Lengths are in 1/1000 pt. */
final class StripMaker {
    /** The owner of a word that goes over several pieces. */
    static final int MANY = Integer.MIN_VALUE;

    private static final int NATURAL = 10_000;

    private final List<Line.Strip> strips = new ArrayList<>();
    private int[] ids = new int[256];
    private int[] advances = new int[256];
    private int[] dx = new int[256];
    private int[] dy = new int[256];
    private String[] texts = new String[256];
    private int count;

    private @Nullable Font font;
    private int size;
    private int owner;
    private int scale = NATURAL;
    private boolean toLeft;
    private long x;
    private long pen;

    /** A width of letters at a scale, which is in 1/10,000. */
    static int scaled(int width, int scale) {
        return scale == NATURAL ? width : (int) Math.floorDiv(2L * width * scale + NATURAL, 2L * NATURAL);
    }

    /** The strips so far, and begins a new line. */
    List<Line.Strip> take() {
        flush();
        var taken = List.copyOf(strips);
        strips.clear();
        return taken;
    }

    /**
     * Adds a word.
     *
     * @param tracking added after each sign
     * @param start where it begins in the copy
     * @param itsOwner its owner; {@link #MANY} to ask the copy for each glyph's
     */
    void word(long at, Word word, int itsScale, int tracking, int start, int itsOwner, Copy copy) {
        var width = 0;
        var wide = 0;
        var spaced = 0;
        for (var p = 0; p < word.parts.length; p++) {
            var part = word.parts[word.rightToLeft ? word.parts.length - 1 - p : p];
            for (var i = 0; i < part.ids().length; i++) {
                var its = itsOwner == MANY ? copy.owner(copy.piece(start + part.clusters()[i])) : itsOwner;
                if (i == 0 || itsOwner == MANY) {
                    turnTo(at + wide, part.font(), word.fount().size, its, itsScale, word.rightToLeft);
                }
                width += part.advances()[i];
                spaced += tracking != 0 && part.endsSign(i) ? tracking : 0;
                var next = scaled(width, itsScale) + spaced;
                add(part.ids()[i], next - wide, scaled(part.dx()[i], itsScale), part.dy()[i], part.texts()[i]);
                wide = next;
            }
        }
    }

    /** Adds white. It is a glyph like others, so that a reader finds the words apart. */
    void space(long at, Fount fount, String text, int width, int itsScale, boolean itsToLeft, int itsOwner) {
        if (fount.spaceGlyph == 0) {
            flush();
            return;
        }
        var joins = font == fount.font && size == fount.size && scale == itsScale && count > 0;
        turnTo(at, fount.font, fount.size, itsOwner, joins ? itsScale : scaleOf(fount, itsScale), itsToLeft);
        add(fount.spaceGlyph, width, 0, 0, text);
    }

    private static int scaleOf(Fount fount, int scale) {
        return fount.font.isFixedPitch() ? NATURAL : scale;
    }

    /** Adds white after the last glyph, where the text has none. */
    void widen(int extra) {
        if (count > 0) {
            advances[count - 1] += extra;
            pen += extra;
        }
    }

    void atom(long at, int width, int itsOwner) {
        flush();
        strips.add(new Line.AtomStrip(at / 1000.0, width / 1000.0, itsOwner));
    }

    /** Repeats a pattern as often as it goes into a width, in places that are the same in every line of the column. */
    void leader(long at, Word pattern, int width, long rightEdge, int itsOwner) {
        flush();
        if (pattern.width <= 0) {
            return;
        }
        var last = at + width;
        var first = rightEdge - Math.floorDiv(rightEdge - at, pattern.width) * pattern.width;
        for (var place = first; place + pattern.width <= last; place += pattern.width) {
            for (var part : pattern.parts) {
                turnTo(place, part.font(), pattern.fount().size, itsOwner, NATURAL, false);
                for (var i = 0; i < part.ids().length; i++) {
                    add(part.ids()[i], part.advances()[i], part.dx()[i], part.dy()[i], part.texts()[i]);
                }
            }
        }
        flush();
    }

    /** Goes on with the strip if all is as before; else begins a new one. */
    private void turnTo(long at, Font itsFont, int itsSize, int itsOwner, int itsScale, boolean itsToLeft) {
        if (count > 0
                && (font != itsFont
                        || size != itsSize
                        || owner != itsOwner
                        || scale != itsScale
                        || toLeft != itsToLeft
                        || pen != at)) {
            flush();
        }
        if (count == 0) {
            font = itsFont;
            size = itsSize;
            owner = itsOwner;
            scale = itsScale;
            toLeft = itsToLeft;
            x = at;
            pen = at;
        }
    }

    private void add(int id, int advance, int right, int up, String text) {
        if (count == ids.length) {
            ids = Arrays.copyOf(ids, 2 * count);
            advances = Arrays.copyOf(advances, 2 * count);
            dx = Arrays.copyOf(dx, 2 * count);
            dy = Arrays.copyOf(dy, 2 * count);
            texts = Arrays.copyOf(texts, 2 * count);
        }
        ids[count] = id;
        advances[count] = advance;
        dx[count] = right;
        dy[count] = up;
        texts[count++] = text;
        pen += advance;
    }

    private void flush() {
        if (count == 0 || font == null) {
            return;
        }
        var glyphs = new PlacedGlyphs(
                Arrays.copyOf(ids, count),
                Arrays.copyOf(advances, count),
                Arrays.copyOf(dx, count),
                Arrays.copyOf(dy, count),
                Arrays.copyOf(texts, count),
                toLeft);
        strips.add(new Line.GlyphStrip(
                x / 1000.0, (pen - x) / 1000.0, font, size / 1000.0, scale / (double) NATURAL, glyphs, owner));
        count = 0;
    }
}
