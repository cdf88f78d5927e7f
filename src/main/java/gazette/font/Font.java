package gazette.font;

import gazette.font.outline.Flattener;
import gazette.font.outline.Outlines;
import gazette.font.outline.Pen;
import gazette.font.outline.Silhouette;
import gazette.font.table.FontFile;
import gazette.font.table.Tables;
import java.nio.ByteBuffer;
import java.util.Optional;
import java.util.OptionalDouble;

/**
 * One face of an OpenType font. Lengths are in font units, {@link #unitsPerEm} to the em, y upwards. Safe to share between
 * threads.
 *
 * @see <a href="https://learn.microsoft.com/typography/opentype/spec/">OpenType 1.9.1</a>
 */
public final class Font {
    /** How far from its curves an outline is followed, in font units: finer than any letter is printed. */
    private static final double FINE = .25;

    private final Tables tables;
    private final Measures measures;
    private final String postScriptName;
    private final int[] advances;
    private final CharacterMap characters;
    private final CharacterVariants variants;
    private final Outlines outlines;

    private Font(Tables tables) {
        this.tables = tables;
        int glyphCount = tables.require("maxp").u16(4);
        if (glyphCount == 0) {
            throw tables.require("maxp").damaged("counts no glyphs");
        }
        this.characters = CharacterMap.of(tables.require("cmap"), glyphCount);
        this.variants = CharacterVariants.of(tables.require("cmap"));
        this.outlines = Outlines.of(tables, glyphCount);
        this.advances = advances(tables, glyphCount);
        this.measures = Measures.of(tables, this::heightOf);
        this.postScriptName = Names.postScriptName(tables);
    }

    /**
     * Reads a font file; of a collection of fonts, the first face; of a variable font, the default instance.
     *
     * @param file the whole file, with outlines of TrueType ({@code glyf}) or PostScript ({@code CFF}); nobody changes it
     *     afterwards
     * @param name how messages name it: its path
     * @throws gazette.diagnostic.PressException if the file is not such a font
     */
    public static Font read(byte[] file, String name) {
        return read(ByteBuffer.wrap(file), 0, name);
    }

    /** Reads one face of a file, as {@link #read(byte[], String)} does; only a collection has more than face 0. */
    static Font read(ByteBuffer file, int face, String name) {
        return new Font(Tables.of(file, face, name));
    }

    private static int[] advances(Tables tables, int glyphCount) {
        var hmtx = tables.require("hmtx");
        int wide = Math.min(tables.require("hhea").u16(34), glyphCount);
        if (wide == 0) {
            throw hmtx.damaged("has no advances");
        }
        var advances = new int[glyphCount];
        for (int glyph = 0; glyph < glyphCount; glyph++) {
            // The last advance holds for all glyphs that follow, as in a font of one pitch.
            advances[glyph] = glyph < wide ? hmtx.u16(4 * glyph) : advances[wide - 1];
        }
        return advances;
    }

    private int heightOf(int codePoint) {
        return outlines.bounds(characters.glyph(codePoint))[3];
    }

    /** How messages name it: its path. */
    public String name() {
        return tables.font();
    }

    /** The PostScript name ({@code Literata-Regular}). */
    public String postScriptName() {
        return postScriptName;
    }

    /** Font units in an em. */
    public int unitsPerEm() {
        return measures.unitsPerEm();
    }

    /** The typographic ascender, above the baseline. */
    public int ascender() {
        return measures.ascender();
    }

    /** The typographic descender, below the baseline: negative. */
    public int descender() {
        return measures.descender();
    }

    /** The height of capitals. */
    public int capHeight() {
        return measures.capHeight();
    }

    /** The height of small letters. */
    public int xHeight() {
        return measures.xHeight();
    }

    /** Where the top of an underline lies: negative, below the baseline. */
    public int underlinePosition() {
        return measures.underlinePosition();
    }

    /** How thick an underline is. */
    public int underlineThickness() {
        return measures.underlineThickness();
    }

    /** Degrees counter-clockwise from the vertical: negative in an italic, 0 in a roman. */
    public double italicAngle() {
        return measures.italicAngle();
    }

    /** Whether all glyphs are equally wide. */
    public boolean isFixedPitch() {
        return measures.isFixedPitch();
    }

    /** The box around all outlines laid on one another: {xMin, yMin, xMax, yMax}. */
    public int[] bounds() {
        return measures.bounds().clone();
    }

    /** How many glyphs the font has. */
    public int glyphCount() {
        return advances.length;
    }

    /** The glyph of a character by the font's own table; 0, which draws the mark of a missing glyph, if it has none. */
    public int glyph(int codePoint) {
        return characters.glyph(codePoint);
    }

    /** The glyph of a character in the variant that a selector behind it chooses; 0 if the font does not know the two. */
    public int glyph(int codePoint, int selector) {
        int glyph = isSelector(selector) ? variants.glyph(codePoint, selector, characters) : 0;
        return glyph < advances.length ? glyph : 0;
    }

    /** Whether a character chooses a variant of the one before it. */
    public static boolean isSelector(int codePoint) {
        return (codePoint >= 0xFE00 && codePoint <= 0xFE0F) || (codePoint >= 0xE0100 && codePoint <= 0xE01EF);
    }

    /** How far a glyph moves the pen. */
    public int advance(int glyph) {
        return advances[glyph];
    }

    /** The box around a glyph's outline: {xMin, yMin, xMax, yMax}; all 0 for a glyph without outline. */
    public int[] bounds(int glyph) {
        return outlines.bounds(glyph);
    }

    /**
     * How far right a glyph's outline reaches between two heights above the baseline; empty if nothing of it lies there.
     */
    public OptionalDouble right(int glyph, int from, int to) {
        var silhouette = new Silhouette(from, to);
        outlines.draw(glyph, new Flattener(silhouette, FINE));
        return silhouette.right();
    }

    /**
     * Walks along a glyph's outline.
     *
     * @throws gazette.diagnostic.PressException if the font is damaged there
     */
    public void draw(int glyph, Pen pen) {
        outlines.draw(glyph, pen);
    }

    /** The bytes of a table ({@code GSUB}), read-only, big-endian, from position 0. */
    public Optional<ByteBuffer> table(String tag) {
        return Optional.ofNullable(tables.byTag().get(tag)).map(ByteBuffer::duplicate);
    }

    /** The face as a file of its own, also where it comes from a collection. */
    public byte[] file() {
        var file = new FontFile();
        tables.byTag().keySet().forEach(tag -> file.copy(tag, tables));
        return file.bytes();
    }

    /** The tables, for who makes a smaller font of this one. */
    Tables tables() {
        return tables;
    }

    /** The drawings, for who makes a smaller font of this one. */
    Outlines outlines() {
        return outlines;
    }

    @Override
    public String toString() {
        return name();
    }
}
