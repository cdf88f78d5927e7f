package gazette.font;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;

/**
 * Smaller fonts made of a font: with the glyphs that a document needs and without hints. The same glyphs give the same
 * bytes.
 */
public final class Subset {
    /** What a reading system needs beside the glyphs, and what can stay as it is although most glyphs are blank. */
    private static final List<String> KEPT_FOR_READING = List.of("GDEF", "GSUB", "GPOS", "BASE", "kern");

    /** Where {@code maxp} counts twilight points, storage, functions, instructions and the longest program. */
    private static final int[] HINT_COUNTS = {16, 18, 20, 22, 26};

    private static final int LARGEST_SHORT_OFFSET = 2 * 0xFFFF;

    private Subset() {}

    /**
     * The font for a PDF file, where the page calls glyphs by number (CIDFontType2, Identity).
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
        var numbers = numbers(order);
        var file = new FontFile();
        var drawings = new byte[order.length][];
        var widths = ByteBuffer.allocate(4 * order.length);
        for (int i = 0; i < order.length; i++) {
            drawings[i] = font.outlines().drawing(order[i]).unhinted(glyph -> numbers.getOrDefault(glyph, 0));
            int advance = font.advance(order[i]);
            widths.putShort((short) (advance == 0 ? 0 : advance + spacing))
                    .putShort((short) sideBearing(font, order[i]));
        }
        file.put("hmtx", widths.array());
        file.copy("hhea", font.tables()).putShort(34, (short) order.length);
        putGlyphs(file, font, drawings);
        return file.bytes();
    }

    private static Map<Integer, Integer> numbers(int[] order) {
        var numbers = new LinkedHashMap<Integer, Integer>();
        for (int i = 0; i < order.length; i++) {
            numbers.putIfAbsent(order[i], i);
        }
        return numbers;
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
        return font.outlines().drawing(glyph).components().stream()
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

    /** Puts the tables with the drawings, and those that count and find them. */
    private static void putGlyphs(FontFile file, Font font, byte[][] drawings) {
        var glyf = new ByteArrayOutputStream();
        var starts = new int[drawings.length + 1];
        for (int i = 0; i < drawings.length; i++) {
            glyf.writeBytes(drawings[i]);
            glyf.writeBytes(new byte[drawings[i].length & 1]);
            starts[i + 1] = glyf.size();
        }
        if (glyf.size() == 0) {
            glyf.writeBytes(new byte[4]); // a table without bytes is refused by some
        }
        boolean isLong = glyf.size() > LARGEST_SHORT_OFFSET;
        var loca = ByteBuffer.allocate(starts.length * (isLong ? 4 : 2));
        for (int start : starts) {
            if (isLong) {
                loca.putInt(start);
            } else {
                loca.putShort((short) (start / 2));
            }
        }
        file.put("glyf", glyf.toByteArray());
        file.put("loca", loca.array());
        file.copy("head", font.tables()).putShort(50, (short) (isLong ? 1 : 0));
        putProfile(file, font, drawings.length);
    }

    /** The greatest numbers of everything: as before, but for glyphs, and for hints, of which there are none. */
    private static void putProfile(FontFile file, Font font, int glyphs) {
        var maxp = file.copy("maxp", font.tables());
        maxp.putShort(4, (short) glyphs);
        for (int at : maxp.limit() >= 32 ? HINT_COUNTS : new int[0]) {
            maxp.putShort(at, (short) 0);
        }
    }

    /**
     * A font that stands alone, for an EPUB: with the characters of a text and all that the font's rules can make of them
     * (ligatures, small capitals, old-style figures). Glyphs keep their numbers; those that nobody needs are blank.
     *
     * @param font whose licence allows it
     * @param codePoints the characters
     * @param family what the new font is called, since most licences reserve the old name for the font as it was
     */
    public static byte[] forReading(Font font, Set<Integer> codePoints, String family) {
        var characters = new TreeSet<Integer>(codePoints);
        characters.removeIf(c -> font.glyph(c) == 0);
        var needed = needed(font, characters);
        var file = new FontFile();
        KEPT_FOR_READING.forEach(tag -> file.copy(tag, font.tables()));
        file.put("hmtx", widths(font));
        file.copy("hhea", font.tables()).putShort(34, (short) font.glyphCount());
        file.put("cmap", CharacterMapFile.bytes(characters, font));
        file.put("name", Names.renamed(font, family));
        file.put("post", nameless(font));
        if (!characters.isEmpty()) {
            spanCharacters(file.copy("OS/2", font.tables()), characters);
        }
        putGlyphs(file, font, drawings(font, needed));
        return file.bytes();
    }

    private static SortedSet<Integer> needed(Font font, Set<Integer> characters) {
        var needed = new TreeSet<Integer>();
        needed.add(0);
        // What stands in for characters that the font lacks.
        for (int c : new int[] {' ', '-', 0x2010}) {
            needed.add(font.glyph(c));
        }
        characters.forEach(c -> needed.add(font.glyph(c)));
        Substitutes.close(font, needed);
        for (var glyphs = List.copyOf(needed); !glyphs.isEmpty(); ) {
            glyphs = glyphs.stream()
                    .flatMap(glyph -> components(font, glyph).stream())
                    .distinct()
                    .filter(needed::add)
                    .toList();
        }
        return needed;
    }

    private static byte[][] drawings(Font font, Set<Integer> needed) {
        var drawings = new byte[font.glyphCount()][];
        for (int glyph = 0; glyph < drawings.length; glyph++) {
            drawings[glyph] = needed.contains(glyph)
                    ? font.outlines().drawing(glyph).unhinted(component -> component)
                    : new byte[0];
        }
        return drawings;
    }

    private static byte[] widths(Font font) {
        var widths = ByteBuffer.allocate(4 * font.glyphCount());
        for (int glyph = 0; glyph < font.glyphCount(); glyph++) {
            widths.putShort((short) font.advance(glyph)).putShort((short) sideBearing(font, glyph));
        }
        return widths.array();
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
