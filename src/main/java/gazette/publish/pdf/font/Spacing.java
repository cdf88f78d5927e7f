package gazette.publish.pdf.font;

import gazette.page.Item;
import java.util.Arrays;

/**
 * How far words are spaced out. A reader takes the gap between two letters for a space where it is wider than about a tenth
 * of an em, and would find single letters; so words that are spaced out are set in a font whose letters are wider.
 */
public final class Spacing {
    private static final double THOUSAND = 1000;

    /** Less is kerning, or a line that was stretched; in thousandths of an em. */
    private static final double LEAST = 45;

    /** Spacings are told apart in steps of so many thousandths of an em, since each makes a font of its own. */
    private static final int STEP = 20;

    /** After so many letters it is clear what most of them are. */
    private static final int ENOUGH = 6;

    private Spacing() {}

    /**
     * The space that the letters but the last have after them, in thousandths of an em: that of the middle one, since some
     * pairs are kerned as well; 0 if there is next to none.
     */
    public static int of(Item.Words words) {
        var glyphs = words.glyphs();
        int last = glyphs.rightToLeft() ? 0 : glyphs.count() - 1;
        var extras = new double[glyphs.count()];
        int count = 0;
        int close = 0;
        for (int i = 0; i < glyphs.count(); i++) {
            int advance = words.font().advance(glyphs.ids()[i]);
            if (i != last && advance != 0 && !glyphs.texts()[i].isBlank()) {
                extras[count] = extra(words, i, advance);
                close += extras[count] < LEAST ? 1 : 0;
                count++;
                if (close > ENOUGH && 2 * close > count) {
                    return 0; // as nearly all words there are
                }
            }
        }
        if (2 * close >= count) {
            return 0;
        }
        Arrays.sort(extras, 0, count);
        int steps = (int) (extras[count / 2] / STEP);
        return steps * STEP;
    }

    /** How much further a glyph moves the pen than the font says. */
    private static double extra(Item.Words words, int glyph, int advance) {
        double unit = words.size() * words.scale(); // thousandths of a point in a thousandth of an em
        return words.glyphs().advances()[glyph] / unit
                - advance * THOUSAND / words.font().unitsPerEm();
    }
}
