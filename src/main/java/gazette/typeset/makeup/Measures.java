package gazette.typeset.makeup;

import gazette.font.Font;
import gazette.typeset.css.style.Length;
import gazette.typeset.css.style.TypeStyle;

/** Turns pt into the whole 1/1000 pt in which heights are counted, and fonts into lines. */
final class Measures {
    private Measures() {}

    /** The nearest 1/1000 pt. */
    static int milli(double points) {
        return (int) Math.round(points * 1000);
    }

    static double points(int milli) {
        return milli / 1000.0;
    }

    /** The distance between baselines, in pt; what the font says if the style leaves it to layout. */
    static double leading(Length leading, TypeStyle type, Font font) {
        double natural = (font.ascender() - font.descender()) * type.size() / font.unitsPerEm();
        return leading.of(type.size(), natural);
    }

    /** How far below the top of a line its baseline is, in pt: half the white of the line is above the letters. */
    static double baseline(double leading, TypeStyle type, Font font) {
        double scale = type.size() / font.unitsPerEm();
        double letters = (font.ascender() - font.descender()) * scale;
        return (leading - letters) / 2 + font.ascender() * scale;
    }
}
