package gazette.typeset.paragraph;

import gazette.font.Font;
import gazette.typeset.shape.Features;
import gazette.typeset.shape.Glyphs;
import gazette.typeset.shape.Shaper;
import gazette.typeset.shape.WideMarks;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** Shapes one word: leaves out what is not seen, finds a font for each character, and measures what comes of it. */
final class WordShaper {
    /** The hyphen that we put in; the text does not have it. */
    private static final String INSERTED = String.valueOf(Signs.SOFT_HYPHEN);

    private static final String[] SINGLE = new String[0x250];

    static {
        for (var c = 0; c < SINGLE.length; c++) {
            SINGLE[c] = String.valueOf((char) c);
        }
    }

    private final Fount fount;
    private final Shaper shaper;
    private final Features features;
    private final boolean rightToLeft;
    private final List<Word.Part> parts = new ArrayList<>(1);
    private final StringBuilder missing = new StringBuilder(0);

    WordShaper(Fount fount, Shaper shaper, Features features, boolean rightToLeft) {
        this.fount = fount;
        this.shaper = shaper;
        this.features = features;
        this.rightToLeft = rightToLeft;
    }

    Word shape(String text, boolean hyphen) {
        var seen = new char[text.length() + 1];
        var origins = new int[text.length() + 2];
        var count = 0;
        for (var i = 0; i < text.length(); i++) {
            if (!Signs.isInvisible(text.charAt(i))) {
                seen[count] = text.charAt(i);
                origins[count++] = i;
            }
        }
        if (hyphen) {
            seen[count] = '-';
            origins[count++] = text.length();
        }
        origins[count] = text.length() + (hyphen ? 1 : 0);
        shapeRuns(hyphen ? text + INSERTED : text, new String(seen, 0, count), origins);
        return new Word(fount, text, parts.toArray(new Word.Part[0]), missing.toString(), rightToLeft);
    }

    private void shapeRuns(String text, String seen, int[] origins) {
        if (isPlain(seen)) {
            if (!seen.isEmpty()) {
                add(text, seen, origins, fount.font);
            }
            return;
        }
        var from = 0;
        var font = fount.font;
        var script = Character.UnicodeScript.COMMON;
        for (var i = 0; i < seen.length(); ) {
            var end = Clusters.end(seen, i);
            var itsFont = font(seen, i, end);
            var itsScript = Character.UnicodeScript.of(seen.codePointAt(i));
            var neutral = itsScript == Character.UnicodeScript.COMMON || itsScript == Character.UnicodeScript.INHERITED;
            var turns = !neutral && script != Character.UnicodeScript.COMMON && itsScript != script;
            if (i > from && (itsFont != font || turns)) {
                add(text, seen.substring(from, i), Arrays.copyOfRange(origins, from, origins.length), font);
                from = i;
                script = Character.UnicodeScript.COMMON;
            }
            font = itsFont;
            script = neutral ? script : itsScript;
            i = end;
        }
        add(text, seen.substring(from), Arrays.copyOfRange(origins, from, origins.length), font);
    }

    /** Whether a word is Latin without a doubt and the first font has all of it, as nearly every word. */
    private boolean isPlain(String seen) {
        if (fount.marks != null) {
            return false;
        }
        for (var i = 0; i < seen.length(); i++) {
            var c = seen.charAt(i);
            var plain = c < 0x300 || (c >= '‘' && c <= '”') || c == '—' || c == '–';
            if (!plain || fount.font.glyph(c) == 0) {
                return false;
            }
        }
        return true;
    }

    /** The first font that has a character, and its marks too if there is such a font. */
    private Font font(String seen, int from, int end) {
        if (fount.marks != null && WideMarks.isShared(seen.charAt(from)) && has(fount.marks, seen, from, end)) {
            return fount.marks;
        }
        var fonts = fount.style.fonts();
        for (var font : fonts) {
            if (has(font, seen, from, end)) {
                return font;
            }
        }
        var base = from + Character.charCount(seen.codePointAt(from));
        for (var font : fonts) {
            if (has(font, seen, from, base)) {
                return font;
            }
        }
        missing.append(seen, from, base);
        return fount.font;
    }

    private static boolean has(Font font, String seen, int from, int end) {
        for (var i = from; i < end; ) {
            var c = seen.codePointAt(i);
            if (font.glyph(c) == 0 && font.glyph(replacement(c)) == 0 && !Clusters.isJoiner(c)) {
                return false;
            }
            i += Character.charCount(c);
        }
        return true;
    }

    /** The sign that looks the same and is in every font; the sign itself where there is no such. */
    private static int replacement(int c) {
        return c == '\u2010' || c == '\u2011' ? '-' : c;
    }

    /** Replaces, in the same places, what the font does not have by what looks the same. */
    private static String replaced(String run, Font font) {
        var replaced = run;
        for (var i = 0; i < run.length(); i++) {
            var c = run.charAt(i);
            if (replacement(c) != c && font.glyph(c) == 0) {
                replaced = replaced.replace(c, (char) replacement(c));
            }
        }
        return replaced;
    }

    private void add(String text, String run, int[] origins, Font font) {
        var glyphs = shaper.shape(replaced(run, font), font, features, fount.style.language(), rightToLeft);
        var count = glyphs.count();
        var clusters = new int[count];
        var advances = new int[count];
        var dx = new int[count];
        var dy = new int[count];
        var texts = new String[count];
        var units = 0L;
        var pen = 0;
        for (var i = 0; i < count; i++) {
            var cluster = glyphs.clusters()[i];
            var first = i == 0 || glyphs.clusters()[i - 1] != cluster;
            var last = i + 1 == count || glyphs.clusters()[i + 1] != cluster;
            clusters[i] = origins[cluster];
            units += glyphs.advances()[i];
            advances[i] = fount.length(units, font)
                    - pen
                    + (last ? fount.letterSpacing : 0)
                    - (last ? whiteTaken(run, cluster) : 0);
            pen = fount.length(units, font);
            dx[i] = fount.length(glyphs.dx()[i], font);
            dy[i] = fount.length(glyphs.dy()[i], font);
            texts[i] = first ? seen(text, origins[cluster], origins[end(glyphs, i, run.length())]) : "";
        }
        parts.add(new Word.Part(font, glyphs.ids(), advances, dx, dy, texts, clusters));
    }

    /** How much closer the mark behind a mark comes that is as wide as an ideograph. */
    private int whiteTaken(String run, int at) {
        return at + 1 < run.length()
                        && Signs.areCloseTogether(fount.alike(run.charAt(at)), fount.alike(run.charAt(at + 1)))
                ? fount.size / 2
                : 0;
    }

    /** Where the text of a glyph's cluster ends. */
    private int end(Glyphs glyphs, int i, int length) {
        var clusters = glyphs.clusters();
        var step = rightToLeft ? -1 : 1;
        var next = i;
        while (next >= 0 && next < clusters.length && clusters[next] == clusters[i]) {
            next += step;
        }
        return next >= 0 && next < clusters.length ? clusters[next] : length;
    }

    private static String seen(String text, int from, int to) {
        if (to == from + 1) {
            var c = text.charAt(from);
            return c < SINGLE.length ? SINGLE[c] : String.valueOf(c);
        }
        var seen = new StringBuilder(to - from);
        for (var i = from; i < to; i++) {
            if (!Signs.isInvisible(text.charAt(i))) {
                seen.append(text.charAt(i));
            }
        }
        return seen.toString();
    }
}
