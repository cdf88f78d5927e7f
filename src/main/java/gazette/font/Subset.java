package gazette.font;

import gazette.font.outline.Cut;
import gazette.font.rule.Rules;
import gazette.font.table.FontFile;
import java.nio.ByteBuffer;
import java.text.Normalizer;
import java.util.Arrays;
import java.util.BitSet;
import java.util.List;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.IntStream;

/**
 * Smaller fonts made of a font: with the glyphs that a document needs and without hints. The same glyphs give the same
 * bytes.
 */
public final class Subset {
    /** A vowel written as a ring over the letter and a sign behind it. */
    private static final int THAI_AM = 0x0E33;

    private static final int LAO_AM = 0x0EB3;
    private static final int AM_TO_RING = 0x0E4D - THAI_AM;

    private Subset() {}

    /**
     * The font for a PDF file, where the page calls glyphs by number: a TrueType font (CIDFontType2, Identity), or of a font
     * with PostScript outlines the bare table of these (CIDFontType0C), where the number of a glyph is its place.
     *
     * @param font whose licence allows it
     * @param glyphs which glyph of the font becomes glyph 0, 1, 2 and so on; the same one may come twice. The glyphs of
     *     which these are made follow behind.
     */
    public static byte[] forPdf(Font font, int[] glyphs) {
        return forPdf(font, glyphs, 0);
    }

    /**
     * The font for words in a PDF file that are spaced out. A reader of the file takes a wide gap for a space between words,
     * but a wide letter for a letter.
     *
     * @param spacing what every glyph that moves the pen moves it further, in font units
     */
    public static byte[] forPdf(Font font, int[] glyphs, int spacing) {
        var order = withComponents(font, glyphs);
        var advances = new int[order.length];
        for (int i = 0; i < order.length; i++) {
            int advance = font.advance(order[i]);
            advances[i] = advance == 0 ? 0 : advance + spacing;
        }
        var cut = new Cut(font.tables(), font.postScriptName(), order, advances);
        return font.outlines().bare(cut).orElseGet(() -> withTables(font, cut));
    }

    private static byte[] withTables(Font font, Cut cut) {
        var file = new FontFile();
        putWidths(file, font, cut.order(), cut.advances());
        font.outlines().write(cut, file);
        return file.bytes();
    }

    private static void putWidths(FontFile file, Font font, int[] order, int[] advances) {
        var widths = ByteBuffer.allocate(4 * order.length);
        for (int i = 0; i < order.length; i++) {
            widths.putShort((short) advances[i]).putShort((short) (order[i] < 0 ? 0 : sideBearing(font, order[i])));
        }
        file.put("hmtx", widths.array());
        file.copy("hhea", font.tables()).putShort(34, (short) order.length);
    }

    private static int[] withComponents(Font font, int[] glyphs) {
        var known = new TreeSet<Integer>();
        Arrays.stream(glyphs).forEach(known::add);
        var order = glyphs;
        for (int i = 0; i < order.length; i++) {
            for (int component : components(font, order[i])) {
                if (known.add(component)) {
                    order = Arrays.copyOf(order, order.length + 1);
                    order[order.length - 1] = component;
                }
            }
        }
        return order;
    }

    private static List<Integer> components(Font font, int glyph) {
        return font.outlines().components(glyph).stream()
                .filter(component -> component < font.glyphCount())
                .toList();
    }

    /** How far right of the pen a glyph's box begins. */
    private static int sideBearing(Font font, int glyph) {
        var hmtx = font.tables().require("hmtx");
        int wide = Math.min(font.tables().require("hhea").u16(34), font.glyphCount());
        int at = glyph < wide ? 4 * glyph + 2 : 4 * wide + 2 * (glyph - wide);
        return at + 2 <= hmtx.length() ? hmtx.s16(at) : font.bounds(glyph)[0];
    }

    /**
     * A font that stands alone, for an EPUB: with the characters of a text, all that the font's rules can make of them
     * (ligatures, small capitals, old-style figures), and the rules that can still be followed. Glyphs keep their numbers;
     * those that nobody needs are blank.
     *
     * @param font whose licence allows it
     * @param codePoints the characters
     * @param family what the new font is called, since most licences reserve the old name for the font as it was
     * @param features the tags of features that are called by name, beside those that are on by themselves
     */
    public static byte[] forReading(Font font, Set<Integer> codePoints, String family, Set<String> features) {
        var characters = new TreeSet<Integer>(codePoints);
        codePoints.forEach(c -> characters.addAll(parts(c, font)));
        characters.removeIf(c -> font.glyph(c) == 0);
        var called = new Called(features);
        var needed = needed(font, characters, called);
        var file = new FontFile();
        Rules.write(font.tables(), needed, called::has, file);
        file.put("cmap", CharacterMapFile.bytes(characters, font));
        file.put("name", Names.renamed(font, family));
        file.put("post", nameless(font));
        if (!characters.isEmpty()) {
            spanCharacters(file.copy("OS/2", font.tables()), characters);
        }
        var order = IntStream.range(0, font.glyphCount())
                .map(glyph -> needed.get(glyph) ? glyph : -1)
                .toArray();
        var advances = IntStream.range(0, font.glyphCount())
                .map(glyph -> needed.get(glyph) ? font.advance(glyph) : 0)
                .toArray();
        putWidths(file, font, order, advances);
        font.outlines().write(new Cut(font.tables(), Names.postScript(family), order, advances), file);
        return file.bytes();
    }

    /** The characters in whose place a reading system sets others: of which the font lacks one, or is to see the parts. */
    private static List<Integer> parts(int character, Font font) {
        if (character == THAI_AM || character == LAO_AM) {
            return List.of(character - 1, character + AM_TO_RING);
        }
        var alone = Character.toString(character);
        boolean isTakenApart = font.glyph(character) == 0 || !Normalizer.isNormalized(alone, Normalizer.Form.NFC);
        return isTakenApart
                ? Normalizer.normalize(alone, Normalizer.Form.NFD)
                        .codePoints()
                        .boxed()
                        .toList()
                : List.of();
    }

    private static BitSet needed(Font font, Set<Integer> characters, Called called) {
        var needed = new BitSet();
        needed.set(0);
        // What stands in for characters that the font lacks.
        for (int c : new int[] {' ', '-', 0x2010}) {
            needed.set(font.glyph(c));
        }
        characters.forEach(c -> needed.set(font.glyph(c)));
        Rules.close(font.tables(), needed, called::has);
        for (int before = 0; before < needed.cardinality(); ) {
            before = needed.cardinality();
            for (int glyph : needed.stream().toArray()) {
                components(font, glyph).forEach(needed::set);
            }
        }
        return needed;
    }

    /** The table {@code post} without the names of glyphs (version 3). */
    private static byte[] nameless(Font font) {
        var post = new byte[32];
        font.tables().require("post").bytes().get(0, post);
        return ByteBuffer.wrap(post).putInt(0, 0x00030000).array();
    }

    private static void spanCharacters(ByteBuffer os2, SortedSet<Integer> characters) {
        if (os2.limit() >= 68) {
            os2.putShort(64, (short) Math.min(characters.first(), 0xFFFF));
            os2.putShort(66, (short) Math.min(characters.last(), 0xFFFF));
        }
    }
}
