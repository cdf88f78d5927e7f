package gazette.typeset.paragraph;

import gazette.font.Font;
import gazette.typeset.shape.Features;
import gazette.typeset.shape.Shaper;
import gazette.typeset.shape.WideMarks;
import java.util.Optional;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * A text style made ready to set: its white, and each word once it has been shaped. Lengths are in 1/1000 pt. Safe to share
 * between threads.
 */
final class Fount {
    private static final int LONGEST = 1_000_000_000;

    final TextStyle style;
    final Font font;
    final int size;
    final int letterSpacing;

    /** The natural width of a space. */
    final int space;

    /** The glyph of a space; 0 if the font has none. */
    final int spaceGlyph;

    final Optional<Hyphenator> hyphenator;

    private final Shaper shaper;
    private final Features features;
    private final WordShelf words = new WordShelf();
    private final WordShelf wordsToTheLeft = new WordShelf();
    private final WordShelf hyphenated = new WordShelf();

    /** The font from which the marks come that ideographs share with letters; none if that is the font of the letters. */
    final @Nullable Font marks;

    private volatile @Nullable Fount beside;

    Fount(TextStyle style, Shaper shaper) {
        this(style, shaper, null);
    }

    private Fount(TextStyle style, Shaper shaper, @Nullable Font marks) {
        this.style = style;
        this.marks = marks;
        this.shaper = shaper;
        this.font = style.fonts().getFirst();
        this.size = milli(style.size());
        this.letterSpacing = milli(style.letterSpacing());
        var usual = letterSpacing == 0 ? style.features() : unjoined(style.features());
        this.features = marks != null && WideMarks.areFullIn(style.language()) ? full(usual) : usual;
        this.spaceGlyph = font.glyph(' ');
        var natural = spaceGlyph == 0 ? size / 4 : length(font.advance(spaceGlyph), font);
        this.space = natural + letterSpacing + milli(style.wordSpacing());
        this.hyphenator =
                style.hyphenation() == TextStyle.Hyphenation.AUTO ? Hyphenator.of(style.language()) : Optional.empty();
    }

    /** A length in pt; what is longer than any page comes out as long as a thousand of them. */
    static int milli(double points) {
        return Math.clamp(Math.round(points * 1000), -LONGEST, LONGEST);
    }

    /** Letterspaced letters are not joined: a ligature would stand out as one dense spot. */
    private static Features unjoined(Features features) {
        var values = new TreeMap<>(features.values());
        values.putIfAbsent("liga", 0);
        values.putIfAbsent("clig", 0);
        return new Features(values);
    }

    /** Marks that are narrow unless they are asked to be as wide as an ideograph. */
    private static Features full(Features features) {
        var values = new TreeMap<>(features.values());
        values.putIfAbsent("fwid", 1);
        return new Features(values);
    }

    /** This fount for words whose marks go with ideographs; itself if it has no font of ideographs. */
    Fount besideIdeographs() {
        var known = beside;
        if (known == null) {
            known = style.fonts().stream()
                    .filter(Fount::hasIdeographs)
                    .findFirst()
                    .map(found -> new Fount(style, shaper, found))
                    .orElse(this);
            beside = known;
        }
        return known;
    }

    private static boolean hasIdeographs(Font font) {
        return font.glyph('“') != 0 && (font.glyph('一') != 0 || font.glyph('가') != 0);
    }

    /**
     * The mark of ideographs that has its white where a sign has it: the bracket that is like a quotation mark, the ideograph
     * that is like a dash. A sign that is not as wide as an ideograph is only like itself.
     */
    char alike(char sign) {
        if (marks == null || !WideMarks.isShared(sign) || !WideMarks.areFullIn(style.language())) {
            return sign;
        }
        return switch (sign) {
            case '“', '‘' -> '「';
            case '”', '’' -> '」';
            default -> '一';
        };
    }

    /** A length in font units. */
    int length(long units, Font of) {
        return (int) Math.floorDiv(2 * units * size + of.unitsPerEm(), 2L * of.unitsPerEm());
    }

    /** The width of a space that does not stretch. */
    int fixedSpace(char c) {
        var glyph = font.glyph(c);
        return glyph == 0 ? size * thousandths(c) / 1000 : length(font.advance(glyph), font);
    }

    private int thousandths(char c) {
        return switch (c) {
            case '\u2000', '\u2002' -> 500;
            case '\u2004' -> 333;
            case '\u2005' -> 250;
            case '\u2006', '\u2009' -> 167;
            case '\u2007' -> font.glyph('0') == 0 ? 500 : font.advance(font.glyph('0')) * 1000 / font.unitsPerEm();
            case '\u2008' -> 250;
            case '\u200A' -> 83;
            case '\u202F' -> 180;
            case '\u205F' -> 222;
            default -> 1000;
        };
    }

    /** Whether a line may end at the spaces of this style. */
    boolean wraps() {
        return style.wrap() != TextStyle.Wrap.NEVER;
    }

    /** Whether it is for programs. */
    boolean isCode() {
        return style.wrap() == TextStyle.Wrap.CODE;
    }

    /** A word without letters. */
    Word nothing() {
        return word("", false);
    }

    /** A text without spaces. */
    Word word(String text, boolean rightToLeft) {
        return keep(rightToLeft ? wordsToTheLeft : words, text, rightToLeft, false);
    }

    /** The first half of a broken word, with its hyphen. */
    Word hyphenated(String text) {
        return keep(hyphenated, text, false, true);
    }

    private Word keep(WordShelf shelf, String text, boolean rightToLeft, boolean hyphen) {
        var kept = shelf.get(text);
        if (kept != null) {
            return kept;
        }
        var word = new WordShaper(this, shaper, features, rightToLeft).shape(text, hyphen);
        shelf.put(text, word);
        return word;
    }
}
