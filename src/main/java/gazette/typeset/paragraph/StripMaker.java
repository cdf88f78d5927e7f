package gazette.typeset.paragraph;

import gazette.font.Font;
import gazette.font.PlacedGlyphs;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Joins the sorts of a line, which come from left to right, to as few strips as possible, and hands these over as they are
 * read. Lengths are in 1/1000 pt.
 */
final class StripMaker {
    /** Letters as they are: the scale is in 1/10,000. */
    static final int NATURAL = 10_000;

    private static final int SEQUENCE_BITS = 24;

    private final Copy copy;
    private final List<Ranked> strips = new ArrayList<>();

    private int[] ids = new int[256];
    private int[] advances = new int[256];
    private int[] dx = new int[256];
    private int[] dy = new int[256];
    private String[] texts = new String[256];
    private int count;

    private @Nullable Look look;
    private long x;
    private long pen;

    /** The sort that comes now, and the one that came before it into the same strip. */
    private int sort;

    private int sortBefore;
    private int firstSort;

    StripMaker(Copy copy) {
        this.copy = copy;
    }

    /** What all glyphs of a strip have in common. */
    private record Look(Font font, int size, int scale, boolean toLeft, int owner) {
        boolean isLike(Look other) {
            return font == other.font
                    && size == other.size
                    && scale == other.scale
                    && toLeft == other.toLeft
                    && owner == other.owner;
        }
    }

    /** A strip with its rank among those of its line as they are read. */
    private record Ranked(long rank, Line.Strip strip) {}

    /**
     * How letters are set.
     *
     * @param scale in 1/10,000
     * @param tracking added after each sign
     */
    record Letters(int scale, int tracking) {
        static final Letters AS_THEY_ARE = new Letters(NATURAL, 0);
    }

    /** A width of letters at a scale. */
    static int scaled(int width, int scale) {
        return scale == NATURAL ? width : (int) Math.floorDiv(2L * width * scale + NATURAL, 2L * NATURAL);
    }

    /** The strips so far as they are read, and begins a new line. */
    List<Line.Strip> take() {
        flush();
        if (copy.levels.length > 0) {
            strips.sort(Comparator.comparingLong(Ranked::rank));
        }
        var taken = new ArrayList<Line.Strip>(strips.size());
        for (var strip : strips) {
            taken.add(strip.strip);
        }
        strips.clear();
        return taken;
    }

    /**
     * Adds a word, or what a line has of it.
     *
     * @param start where it begins in the copy
     */
    void word(int itsSort, long at, Word word, int start, Letters letters) {
        sort = itsSort;
        var piece = copy.piece(start);
        var severalOwners = start + word.text.length() > copy.end(piece);
        var owner = copy.owner(piece);
        var width = 0;
        var wide = 0;
        var spaced = 0;
        for (var p = 0; p < word.parts.length; p++) {
            var part = word.parts[word.rightToLeft ? word.parts.length - 1 - p : p];
            for (var i = 0; i < part.ids().length; i++) {
                if (severalOwners) {
                    owner = copy.owner(copy.piece(start + part.clusters()[i]));
                }
                if (i == 0 || severalOwners) {
                    turnTo(at + wide, new Look(part.font(), word.fount().size, letters.scale, word.rightToLeft, owner));
                }
                width += part.advances()[i];
                spaced += letters.tracking != 0 && part.endsSign(i) ? letters.tracking : 0;
                var next = scaled(width, letters.scale) + spaced;
                add(part, i, next - wide, scaled(part.dx()[i], letters.scale));
                wide = next;
            }
        }
    }

    /** Adds white. It is a glyph like others, so that a reader finds the words apart. */
    void white(int itsSort, long at, int width, int scale) {
        sort = itsSort;
        var fount = copy.word(sort).fount();
        if (fount.spaceGlyph == 0) {
            flush();
            return;
        }
        var itsScale = fount.font.isFixedPitch() ? NATURAL : scale;
        var owner = copy.owner(copy.piece(copy.from[sort]));
        turnTo(at, new Look(fount.font, fount.size, itsScale, copy.isToLeft(sort), owner));
        add(fount.spaceGlyph, width, 0, 0, whiteText(fount));
    }

    private String whiteText(Fount fount) {
        int letters = copy.to[sort] - copy.from[sort];
        if (fount.isCode()) {
            return " ".repeat(letters); // whoever copies a program wants one that runs
        }
        boolean plain = letters == 1 && copy.text.charAt(copy.from[sort]) == ' ';
        return plain ? " " : copy.text.substring(copy.from[sort], copy.to[sort]);
    }

    /** Adds white after the last glyph, where the text has none. */
    void widen(int extra) {
        if (count > 0) {
            advances[count - 1] += extra;
            pen += extra;
        }
    }

    void atom(int itsSort, long at, int width) {
        flush();
        sort = itsSort;
        var owner = copy.owner(copy.piece(copy.from[sort]));
        strips.add(new Ranked(rank(sort, false), new Line.AtomStrip(at / 1000.0, width / 1000.0, owner)));
    }

    /** Repeats a pattern as often as it goes into a width, in places that are the same in every line of the column. */
    void leader(int itsSort, long at, int width, long rightEdge) {
        flush();
        sort = itsSort;
        var pattern = copy.word(sort);
        if (pattern.width <= 0) {
            return;
        }
        var owner = copy.owner(copy.piece(copy.from[sort]));
        var last = at + width;
        var first = rightEdge - Math.floorDiv(rightEdge - at, pattern.width) * pattern.width;
        for (var place = first; place + pattern.width <= last; place += pattern.width) {
            for (var part : pattern.parts) {
                turnTo(place, new Look(part.font(), pattern.fount().size, NATURAL, false, owner));
                for (var i = 0; i < part.ids().length; i++) {
                    add(part, i, part.advances()[i], part.dx()[i]);
                }
            }
        }
        flush();
    }

    /** Goes on with the strip if all is as before; else begins a new one. */
    private void turnTo(long at, Look itsLook) {
        if (count > 0 && (look == null || !look.isLike(itsLook) || pen != at || !follows(itsLook.toLeft))) {
            flush();
        }
        if (count == 0) {
            look = itsLook;
            x = at;
            pen = at;
            firstSort = sort;
        }
        sortBefore = sort;
    }

    /** Whether the sort is the next to be read, too; a gap or nothing that is seen may lie between. */
    private boolean follows(boolean toLeft) {
        if (copy.levels.length == 0) {
            return true;
        }
        var step = toLeft ? sortBefore - sort : sort - sortBefore;
        return step == 0 || step == 1;
    }

    private void add(Word.Part part, int i, int advance, int right) {
        add(part.ids()[i], advance, right, part.dy()[i], part.texts()[i]);
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
        if (count == 0 || look == null) {
            return;
        }
        var glyphs = new PlacedGlyphs(
                Arrays.copyOf(ids, count),
                Arrays.copyOf(advances, count),
                Arrays.copyOf(dx, count),
                Arrays.copyOf(dy, count),
                Arrays.copyOf(texts, count),
                look.toLeft);
        strips.add(new Ranked(
                rank(look.toLeft ? sortBefore : firstSort, look.toLeft),
                new Line.GlyphStrip(
                        x / 1000.0,
                        (pen - x) / 1000.0,
                        look.font,
                        look.size / 1000.0,
                        look.scale / (double) NATURAL,
                        glyphs,
                        look.owner)));
        count = 0;
    }

    /** The rank of a strip by the sort that is read first in it. Of the strips of one word to the left the last is read first. */
    private long rank(int firstRead, boolean toLeft) {
        var sequence = strips.size();
        return ((long) firstRead << SEQUENCE_BITS) + (toLeft ? (1 << SEQUENCE_BITS) - 1 - sequence : sequence);
    }
}
