package gazette.font;

import java.nio.ByteBuffer;
import java.util.Optional;

/**
 * One face of a TrueType font. Lengths are in font units, {@link #unitsPerEm} to the em, y upwards. Safe to share between
 * threads.
 *
 * @see <a href="https://learn.microsoft.com/typography/opentype/spec/">OpenType 1.9.1</a>
 */
public final class Font {
    private Font() {}

    /**
     * Reads a font file.
     *
     * @param file the whole file: TrueType outlines ({@code glyf})
     * @param name how messages name it: its path
     * @throws gazette.diagnostic.PressException if the file is not such a font
     */
    public static Font read(byte[] file, String name) {
        throw new UnsupportedOperationException(name + file.length);
    }

    /** How messages name it: its path. */
    public String name() {
        throw new UnsupportedOperationException();
    }

    /** The PostScript name ({@code Literata-Regular}). */
    public String postScriptName() {
        throw new UnsupportedOperationException();
    }

    /** Font units in an em. */
    public int unitsPerEm() {
        throw new UnsupportedOperationException();
    }

    /** The typographic ascender, above the baseline. */
    public int ascender() {
        throw new UnsupportedOperationException();
    }

    /** The typographic descender, below the baseline: negative. */
    public int descender() {
        throw new UnsupportedOperationException();
    }

    /** The height of capitals. */
    public int capHeight() {
        throw new UnsupportedOperationException();
    }

    /** The height of small letters. */
    public int xHeight() {
        throw new UnsupportedOperationException();
    }

    /** Where the top of an underline lies: negative, below the baseline. */
    public int underlinePosition() {
        throw new UnsupportedOperationException();
    }

    /** How thick an underline is. */
    public int underlineThickness() {
        throw new UnsupportedOperationException();
    }

    /** Degrees counter-clockwise from the vertical: negative in an italic, 0 in a roman. */
    public double italicAngle() {
        throw new UnsupportedOperationException();
    }

    /** Whether all glyphs are equally wide. */
    public boolean isFixedPitch() {
        throw new UnsupportedOperationException();
    }

    /** How many glyphs the font has. */
    public int glyphCount() {
        throw new UnsupportedOperationException();
    }

    /** The glyph of a character by the font's own table; 0, which draws the mark of a missing glyph, if it has none. */
    public int glyph(int codePoint) {
        throw new UnsupportedOperationException("" + codePoint);
    }

    /** How far a glyph moves the pen. */
    public int advance(int glyph) {
        throw new UnsupportedOperationException("" + glyph);
    }

    /** The box around a glyph's outline: {xMin, yMin, xMax, yMax}; all 0 for a glyph without outline. */
    public int[] bounds(int glyph) {
        throw new UnsupportedOperationException("" + glyph);
    }

    /** The bytes of a table ({@code GSUB}), read-only, big-endian, from position 0. */
    public Optional<ByteBuffer> table(String tag) {
        throw new UnsupportedOperationException(tag);
    }
}
