package gazette.publish.epub.cover;

import gazette.font.Font;
import gazette.font.PlacedGlyphs;
import java.lang.Character.UnicodeScript;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** A font with its kerning, in one size. */
final class Type {
    /** Scripts whose letters stand one behind the other from left to right, each as it is. */
    private static final Set<UnicodeScript> PLAIN = EnumSet.of(
            UnicodeScript.LATIN,
            UnicodeScript.GREEK,
            UnicodeScript.CYRILLIC,
            UnicodeScript.ARMENIAN,
            UnicodeScript.GEORGIAN,
            UnicodeScript.HAN,
            UnicodeScript.HIRAGANA,
            UnicodeScript.KATAKANA,
            UnicodeScript.HANGUL,
            UnicodeScript.COMMON,
            UnicodeScript.INHERITED);

    private final Font font;
    private final Kerning kerning;
    private final double size;

    private Type(Font font, Kerning kerning, double size) {
        this.font = font;
        this.kerning = kerning;
        this.size = size;
    }

    /** The first of these fonts that can set the words; none, if none has every letter or their script is not plain. */
    static Optional<Type> forWords(String words, List<Font> fonts) {
        boolean plain = words.codePoints().allMatch(c -> PLAIN.contains(UnicodeScript.of(c)));
        return fonts.stream()
                .filter(font -> plain && words.codePoints().allMatch(c -> font.glyph(c) != 0))
                .findFirst()
                .map(font -> new Type(font, Kerning.of(font), 1));
    }

    /** The same in another size, in pt. */
    Type in(double otherSize) {
        return new Type(font, kerning, otherSize);
    }

    Font font() {
        return font;
    }

    double size() {
        return size;
    }

    /** The words as glyphs. */
    PlacedGlyphs set(String words) {
        var letters = words.codePoints().toArray();
        var ids = new int[letters.length];
        var advances = new int[letters.length];
        var texts = new String[letters.length];
        for (int i = 0; i < letters.length; i++) {
            ids[i] = font.glyph(letters[i]);
            texts[i] = Character.toString(letters[i]);
        }
        for (int i = 0; i < letters.length; i++) {
            int kern = i + 1 < letters.length ? kerning.between(ids[i], ids[i + 1]) : 0;
            advances[i] = (int) Math.round((font.advance(ids[i]) + kern) * size * 1000 / font.unitsPerEm());
        }
        return new PlacedGlyphs(ids, advances, new int[ids.length], new int[ids.length], texts, false);
    }

    /** How wide the words are, in pt. */
    double width(String words) {
        return set(words).width() / 1000.0;
    }

    /** The words in as few lines of this width as can be, broken at spaces; a word alone may be wider. */
    List<String> lines(String words, double width) {
        var lines = new ArrayList<String>();
        for (var word : words.split(" ", -1)) {
            var longer = lines.isEmpty() ? word : lines.getLast() + " " + word;
            if (!lines.isEmpty() && width(longer) <= width) {
                lines.set(lines.size() - 1, longer);
            } else {
                lines.add(word);
            }
        }
        return lines;
    }

    /** The same number of lines, the narrowest that hold the words: no single word in the last one. */
    List<String> evenLines(String words, double width) {
        var even = lines(words, width);
        for (double narrower = width; narrower > 0; narrower -= width / 40) {
            var lines = lines(words, narrower);
            if (lines.size() > even.size() || !fit(lines, narrower)) {
                break;
            }
            even = lines;
        }
        return even;
    }

    /** Whether no line is wider than this. */
    boolean fit(List<String> lines, double width) {
        return lines.stream().allMatch(line -> width(line) <= width);
    }

    /** At most so many lines; an ellipsis tells of what is cut off. */
    List<String> atMost(int most, List<String> lines, double width) {
        if (lines.size() <= most) {
            return lines;
        }
        var some = new ArrayList<>(lines.subList(0, most));
        var last = some.removeLast();
        while (width(last + "…") > width && last.contains(" ")) {
            last = last.substring(0, last.lastIndexOf(' '));
        }
        some.add(last + "…");
        return some;
    }
}
