package gazette.typeset.paragraph;

import gazette.font.Font;
import gazette.typeset.paragraph.BreakRules.Kind;
import java.util.Arrays;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A text without spaces, shaped: a word with the marks around it. Lengths are in 1/1000 pt, places are in {@code char}s of
 * its text. Safe to share between threads.
 */
final class Word {
    /** The first place is inside a sign. */
    private static final int INSIDE = -1;

    /** How far letters are scaled at most, in thousandths: more shows. */
    private static final int MOST_SCALE = 20;

    /**
     * How far they are spaced at most, in thousandths of their size.
     *
     * @see <a href="https://www.w3.org/TR/css-text-4/#letter-spacing-property">CSS Text 4</a> on what a per cent of letter
     *     spacing is of
     */
    private static final int MOST_SPACE = 10;

    /** Stands where there is no word. */
    static final Word NONE = new Word(null, "", new Part[0], "", false);

    private final @Nullable Fount fount;
    final String text;

    /** By font, in reading order. */
    final Part[] parts;

    final int width;

    /** How many signs could be spaced a little; none of a script whose letters join. */
    final int signs;

    /** How much wider or narrower its letters may be set in all, scaled and spaced. */
    final int gives;

    /** The characters that no font has. */
    final String missing;

    final boolean rightToLeft;
    private volatile int @Nullable [] edges;
    private volatile @Nullable Breaks breaks;

    Word(@Nullable Fount fount, String text, Part[] parts, String missing, boolean rightToLeft) {
        this.fount = fount;
        this.text = text;
        this.parts = parts;
        this.missing = missing;
        this.rightToLeft = rightToLeft;
        var width = 0;
        var signs = 0;
        for (var part : parts) {
            for (var i = 0; i < part.advances.length; i++) {
                width += part.advances[i];
                signs += part.endsSign(i) ? 1 : 0;
            }
        }
        this.width = width;
        this.signs = joins(text) ? 0 : signs;
        this.gives = give(width, this.signs);
    }

    /** Whether letters of a text may hang together: those of all scripts from Hebrew to Mongolian are taken to. */
    private static boolean joins(String text) {
        for (var i = 0; i < text.length(); i++) {
            if (text.charAt(i) >= '\u0590' && text.charAt(i) < '\u1E00') {
                return true;
            }
        }
        return false;
    }

    /**
     * Glyphs of one font, from left to right.
     *
     * @param texts what each glyph stands for; empty for all but the first of a sign
     * @param clusters where in the word the sign of each glyph begins
     */
    @SuppressWarnings("ArrayRecordComponent") // belongs to the word, which nobody compares
    record Part(Font font, int[] ids, int[] advances, int[] dx, int[] dy, String[] texts, int[] clusters) {
        /** Whether a glyph is the last of its sign. */
        boolean endsSign(int i) {
            return i + 1 == clusters.length || clusters[i + 1] != clusters[i];
        }
    }

    /**
     * Where a word may be broken, in ascending order.
     *
     * @param at before which character
     * @param ends how wide the first half is, its hyphen included
     * @param starts how much of the whole word's width the second half does not have
     * @param gives how much of what the whole word's letters give the second half does not have
     * @param before how many letters of the same run of letters stand before the break
     * @param after how many stand after it
     * @param compound whether the run of letters is a part of a word with hyphens
     */
    @SuppressWarnings("ArrayRecordComponent") // belongs to the word, which nobody compares
    record Breaks(
            int[] at,
            Kind[] kinds,
            int[] ends,
            int[] starts,
            int[] gives,
            int[] before,
            int[] after,
            boolean[] compound) {
        int count() {
            return at.length;
        }
    }

    /** Whether its letters keep their width, as those of a typewriter do. */
    boolean isRigid() {
        return fount == null || fount.font.isFixedPitch();
    }

    /** How much wider or narrower a part of it may be, of this width and so many signs. */
    int give(int ofWidth, int ofSigns) {
        return isRigid() ? 0 : ofWidth * MOST_SCALE / 1000 + ofSigns * fount().size * MOST_SPACE / 1000;
    }

    Fount fount() {
        return Objects.requireNonNull(fount);
    }

    /** How far from its beginning each place is; below 0 for a place inside a sign. */
    int[] edges() {
        var known = edges;
        if (known == null) {
            known = measureEdges();
            edges = known;
        }
        return known;
    }

    private int[] measureEdges() {
        var found = new int[text.length() + 1];
        Arrays.fill(found, INSIDE);
        var x = 0;
        for (var part : parts) {
            var count = part.clusters.length;
            for (var k = 0; k < count; k++) {
                var i = rightToLeft ? count - 1 - k : k;
                if (part.clusters[i] < found.length && found[part.clusters[i]] == INSIDE) {
                    found[part.clusters[i]] = x;
                }
                x += part.advances[i];
            }
        }
        found[text.length()] = width;
        for (var i = text.length() - 1; i >= 0; i--) {
            if (found[i] == INSIDE && Signs.isInvisible(text.charAt(i))) {
                found[i] = found[i + 1];
            }
        }
        return found;
    }

    /** How many signs that can be spaced begin before each place. */
    int[] signsBefore() {
        var before = new int[text.length() + 1];
        if (signs == 0) {
            return before;
        }
        for (var part : parts) {
            for (var i = 0; i < part.clusters.length; i++) {
                before[Math.min(part.clusters[i], text.length() - 1) + 1] += part.endsSign(i) ? 1 : 0;
            }
        }
        for (var at = 1; at < before.length; at++) {
            before[at] += before[at - 1];
        }
        return before;
    }

    /** Where it may be broken. */
    Breaks breaks() {
        var known = breaks;
        if (known == null) {
            known = findBreaks();
            breaks = known;
        }
        return known;
    }

    private Breaks findBreaks() {
        var kinds = new Kind[text.length()];
        Arrays.fill(kinds, Kind.NONE);
        var before = new int[text.length()];
        var after = new int[text.length()];
        var compound = new boolean[text.length()];
        var address = BreakRules.isAddress(text);
        for (var i = 1; i < text.length(); i++) {
            kinds[i] = fount().isCode() ? BreakRules.inCode(text, i) : BreakRules.between(text, i, address);
        }
        var hyphenator = fount().hyphenator;
        if (hyphenator.isPresent() && !address && !rightToLeft) {
            hyphenate(hyphenator.get(), kinds, before, after, compound);
        }
        var count = 0;
        for (var kind : kinds) {
            count += kind == Kind.NONE ? 0 : 1;
        }
        var found = new Breaks(
                new int[count],
                new Kind[count],
                new int[count],
                new int[count],
                new int[count],
                new int[count],
                new int[count],
                new boolean[count]);
        var n = 0;
        var signsBefore = signsBefore();
        for (var i = 0; i < kinds.length; i++) {
            if (kinds[i] != Kind.NONE) {
                found.at[n] = i;
                found.kinds[n] = kinds[i];
                found.before[n] = before[i];
                found.after[n] = after[i];
                found.compound[n] = compound[i];
                measure(found, n++, signsBefore);
            }
        }
        return found;
    }

    private void hyphenate(Hyphenator hyphenator, Kind[] kinds, int[] before, int[] after, boolean[] compound) {
        for (var from = 0; from < text.length(); ) {
            var to = from;
            while (to < text.length() && Signs.isLetter(text.charAt(to))) {
                to++;
            }
            if (to - from > 3 && mayBeHyphenated(from, to)) {
                for (var point : hyphenator.points(text.substring(from, to))) {
                    kinds[from + point] = Kind.AUTO;
                    before[from + point] = point;
                    after[from + point] = to - from - point;
                    compound[from + point] = (from > 0 && Signs.isHyphen(text.charAt(from - 1)))
                            || (to < text.length() && Signs.isHyphen(text.charAt(to)));
                }
            }
            from = to + 1;
        }
    }

    /** Not a word with figures or signs in it, nor one with more capitals than the first, nor one the author has hyphenated. */
    private boolean mayBeHyphenated(int from, int to) {
        if ((from > 0 && forbidsHyphens(text.charAt(from - 1)))
                || (to < text.length() && forbidsHyphens(text.charAt(to)))) {
            return false;
        }
        for (var i = from + 1; i < to; i++) {
            if (Character.isUpperCase(text.charAt(i))) {
                return false;
            }
        }
        return true;
    }

    private static boolean forbidsHyphens(char neighbour) {
        return neighbour == Signs.SOFT_HYPHEN
                || Character.isDigit(neighbour)
                || "@_#/\\&=+".indexOf(neighbour) >= 0
                || Character.getType(neighbour) == Character.NON_SPACING_MARK;
    }

    /**
     * Measures the halves. Mostly only the last sign before the break looks different than in the whole word, having lost a
     * neighbour and won a hyphen; where the break goes through a ligature both halves are shaped again.
     */
    private void measure(Breaks found, int n, int[] signsBefore) {
        var at = found.at[n];
        var hyphen = found.kinds[n] == Kind.AUTO || found.kinds[n] == Kind.SOFT;
        found.ends[n] = end(at, hyphen);
        found.starts[n] = edges()[at] == INSIDE ? width - half(at, text.length(), false).width : edges()[at];
        found.gives[n] = give(found.starts[n], signsBefore[at]);
    }

    /** How wide the first half is if the word is broken here. */
    int end(int at, boolean hyphen) {
        var places = edges();
        var sign = at - 1;
        while (sign > 0 && (places[sign] == INSIDE || Signs.isInvisible(text.charAt(sign)))) {
            sign--;
        }
        return places[at] == INSIDE || places[sign] == INSIDE
                ? half(0, at, hyphen).width
                : places[sign] + half(sign, at, hyphen).width;
    }

    /** A part of this word, shaped by itself. */
    Word half(int from, int to, boolean hyphen) {
        var part = text.substring(from, to);
        return hyphen ? fount().hyphenated(part) : fount().word(part, rightToLeft);
    }
}
