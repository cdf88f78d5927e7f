package gazette.publish.pdf.font;

import gazette.font.Font;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * The glyphs that the pages take from one font. Each pair of a glyph and the text it stands for has a character code of
 * its own, given in the order of first use: so a small capital is found as the letter it is, and an ffi as three letters.
 */
public final class TypeCase {
    /** Leaves room among the 65,535 glyphs of a TrueType font for the parts of composed ones. */
    private static final int LARGEST_CODE = 60_000;

    private static final long MILLION = 1_000_000;

    private final Font font;
    private final int spacing;
    private final String resource;
    /** The first code of each glyph; 0 if it has none. */
    private final int[] first;

    /** By code; the next code of the same glyph, 0 after the last. */
    private int[] next = new int[256];

    private int[] glyphs = new int[256];
    private long[] widths = new long[256];
    private final List<String> texts = new ArrayList<>();
    private final BitSet plain = new BitSet();
    /** What has no glyph can be thousands of characters, too many to look through one by one. */
    private final Map<String, Integer> missing = new HashMap<>();

    /**
     * An empty case.
     *
     * @param spacing by how much its letters are wider than those of the font, in thousandths of an em
     * @param resource what content streams call it ({@code F1})
     */
    public TypeCase(Font font, int spacing, String resource) {
        this.font = font;
        this.spacing = Math.round(spacing * font.unitsPerEm() / 1000f);
        this.resource = resource;
        this.first = new int[Math.max(1, font.glyphCount())];
        add(0, ""); // code 0 is the mark of a missing glyph, whatever it stands for
    }

    Font font() {
        return font;
    }

    /** By how much its letters are wider than those of the font, in font units. */
    int spacing() {
        return spacing;
    }

    public String resource() {
        return resource;
    }

    /** How many codes there are, from 0. */
    int count() {
        return texts.size();
    }

    int glyph(int code) {
        return glyphs[code];
    }

    /** What a code stands for; empty for the second glyph of a character. */
    public String text(int code) {
        return texts.get(code);
    }

    /** Whether its text is one that every reader can tell: something, and of no private use. */
    public boolean isPlain(int code) {
        return plain.get(code);
    }

    /** How wide the glyph of a code is, in millionths of an em. */
    public long width(int code) {
        return widths[code];
    }

    /** Gives the pair a code, unless it has one. */
    public void take(int glyph, String text) {
        if (find(glyph, text) == 0 && texts.size() <= LARGEST_CODE) {
            int code = add(glyph, text);
            if (glyph == 0) {
                missing.put(text, code);
            } else {
                next[code] = first[glyph];
                first[glyph] = code;
            }
        }
    }

    /** The code of a pair that was taken. One that came when the case was full is drawn, but may be read as another. */
    public int code(int glyph, String text) {
        int code = find(glyph, text);
        return code == 0 ? first[glyph] : code;
    }

    private int find(int glyph, String text) {
        if (glyph == 0) {
            return missing.getOrDefault(text, 0);
        }
        int code = first[glyph];
        while (code != 0 && !texts.get(code).equals(text)) {
            code = next[code];
        }
        return code;
    }

    private int add(int glyph, String text) {
        int code = texts.size();
        if (code == glyphs.length) {
            next = Arrays.copyOf(next, 2 * code);
            glyphs = Arrays.copyOf(glyphs, 2 * code);
            widths = Arrays.copyOf(widths, 2 * code);
        }
        glyphs[code] = glyph;
        int advance = font.advance(glyph);
        long width = advance == 0 ? 0 : advance + spacing;
        widths[code] = Math.round((double) (width * MILLION) / font.unitsPerEm());
        texts.add(text);
        plain.set(code, !text.isEmpty() && text.codePoints().noneMatch(TypeCase::isPrivate));
        return code;
    }

    private static boolean isPrivate(int character) {
        return Character.getType(character) == Character.PRIVATE_USE;
    }
}
