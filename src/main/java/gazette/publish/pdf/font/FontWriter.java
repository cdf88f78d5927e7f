package gazette.publish.pdf.font;

import gazette.font.Font;
import gazette.font.Subset;
import gazette.publish.pdf.object.ContentBuffer;
import gazette.publish.pdf.object.Flate;
import gazette.publish.pdf.object.Hex;
import gazette.publish.pdf.object.Names;
import gazette.publish.pdf.object.ObjectWriter;
import java.io.IOException;
import java.util.zip.CRC32;
import org.openpdf.text.pdf.PdfArray;
import org.openpdf.text.pdf.PdfDictionary;
import org.openpdf.text.pdf.PdfIndirectReference;
import org.openpdf.text.pdf.PdfLiteral;
import org.openpdf.text.pdf.PdfName;
import org.openpdf.text.pdf.PdfNumber;

/**
 * Writes a font as a composite one, of which the file holds no more glyphs than the pages show (ISO 32000-1, 9.7). The
 * subset has a glyph for each character code, in the order of the codes.
 */
public final class FontWriter {
    private static final int FIXED_PITCH = 1;
    private static final int SERIF = 1 << 1;
    private static final int SYMBOLIC = 1 << 2;
    private static final int ITALIC = 1 << 6;

    /** Of a regular weight; a font says nothing of its stems. */
    private static final int REGULAR_WEIGHT = 400;

    private static final int TAG_LENGTH = 6;

    private static final String WORD_JOINER = "\u2060";

    private final ObjectWriter writer;

    public FontWriter(ObjectWriter writer) {
        this.writer = writer;
    }

    /** Writes the font with what it is made of; says where. */
    public PdfIndirectReference write(TypeCase face) throws IOException {
        var glyphs = new int[face.count()];
        for (int code = 0; code < glyphs.length; code++) {
            glyphs[code] = face.glyph(code);
        }
        var file = Subset.forPdf(face.font(), glyphs, face.spacing());
        var called = tag(file) + "+" + face.font().postScriptName();
        var name = new PdfName(called);

        var font = new PdfDictionary(PdfName.FONT);
        font.put(PdfName.SUBTYPE, PdfName.TYPE0);
        // With PostScript outlines it is called by its encoding too (9.7.6.2).
        font.put(PdfName.BASEFONT, isPostScript(face.font()) ? new PdfName(called + "-Identity-H") : name);
        font.put(PdfName.ENCODING, Names.IDENTITY_H);
        font.put(PdfName.DESCENDANTFONTS, new PdfArray(descendant(face, name, descriptor(face.font(), name, file))));
        font.put(PdfName.TOUNICODE, toUnicode(face));
        return writer.add(font);
    }

    private static boolean isPostScript(Font font) {
        return font.table("CFF ").isPresent();
    }

    /** Six capitals that are the subset's own (9.6.4). */
    private static String tag(byte[] file) {
        var crc = new CRC32();
        crc.update(file);
        long rest = crc.getValue();
        var tag = new StringBuilder();
        for (int i = 0; i < TAG_LENGTH; i++) {
            tag.append((char) ('A' + rest % 26));
            rest /= 26;
        }
        return tag.toString();
    }

    private PdfIndirectReference descendant(TypeCase face, PdfName name, PdfIndirectReference descriptor)
            throws IOException {
        var font = new PdfDictionary(PdfName.FONT);
        font.put(PdfName.SUBTYPE, isPostScript(face.font()) ? PdfName.CIDFONTTYPE0 : PdfName.CIDFONTTYPE2);
        font.put(PdfName.BASEFONT, name);
        if (!isPostScript(face.font())) {
            font.put(PdfName.CIDTOGIDMAP, PdfName.IDENTITY);
        }
        font.put(
                PdfName.CIDSYSTEMINFO,
                new PdfLiteral(PdfLiteral.DICTIONARY, "<</Registry(Adobe)/Ordering(Identity)/Supplement 0>>"));
        font.put(PdfName.FONTDESCRIPTOR, descriptor);
        font.put(PdfName.W, new PdfLiteral(PdfLiteral.ARRAY, widths(face)));
        return writer.add(font);
    }

    private static byte[] widths(TypeCase face) {
        var widths = new ContentBuffer().put("[0[");
        for (int code = 0; code < face.count(); code++) {
            widths.thousandths(face.width(code));
        }
        return widths.put("]]").toByteArray();
    }

    private PdfIndirectReference descriptor(Font font, PdfName name, byte[] file) throws IOException {
        var about = new PdfDictionary();
        if (isPostScript(font)) {
            about.put(PdfName.SUBTYPE, Names.CID_FONT_TYPE_0C);
        } else {
            about.put(PdfName.LENGTH1, new PdfNumber(file.length));
        }
        int weight = weight(font);
        int flags = SYMBOLIC
                | (font.isFixedPitch() ? FIXED_PITCH : 0)
                | (hasSerifs(font) ? SERIF : 0)
                | (font.italicAngle() < 0 ? ITALIC : 0);

        var descriptor = new PdfDictionary(PdfName.FONTDESCRIPTOR);
        descriptor.put(PdfName.FONTNAME, name);
        descriptor.put(PdfName.FLAGS, new PdfNumber(flags));
        descriptor.put(PdfName.FONTBBOX, new PdfLiteral(PdfLiteral.ARRAY, box(font)));
        descriptor.put(PdfName.ITALICANGLE, new PdfNumber(font.italicAngle()));
        descriptor.put(PdfName.ASCENT, new PdfNumber(perThousand(font, font.ascender())));
        descriptor.put(PdfName.DESCENT, new PdfNumber(perThousand(font, font.descender())));
        descriptor.put(PdfName.CAPHEIGHT, new PdfNumber(perThousand(font, font.capHeight())));
        descriptor.put(PdfName.STEMV, new PdfNumber(stem(weight)));
        descriptor.put(Names.FONT_WEIGHT, new PdfNumber(weight));
        descriptor.put(
                isPostScript(font) ? PdfName.FONTFILE3 : PdfName.FONTFILE2, writer.addPacked(Flate.pack(file), about));
        return writer.add(descriptor);
    }

    private static byte[] box(Font font) {
        var box = new ContentBuffer().put("[");
        for (int side : font.bounds()) {
            box.number(perThousand(font, side));
        }
        return box.put("]").toByteArray();
    }

    private static int perThousand(Font font, int units) {
        return (int) Math.round(units * 1000.0 / font.unitsPerEm());
    }

    private static int weight(Font font) {
        return font.table("OS/2").map(table -> (int) table.getShort(4)).orElse(REGULAR_WEIGHT);
    }

    /** By the class of its family: 1 to 5 and 7 have serifs (OpenType 1.9.1, OS/2, sFamilyClass). */
    private static boolean hasSerifs(Font font) {
        int family = font.table("OS/2").map(table -> table.getShort(30) >> 8).orElse(0);
        return (family >= 1 && family <= 5) || family == 7;
    }

    /** What viewers take for the stems of a font of this weight when they have to make one up. */
    private static int stem(int weight) {
        return 10 + weight * weight / 2_300;
    }

    private PdfIndirectReference toUnicode(TypeCase face) throws IOException {
        return writer.addPacked(Flate.pack(characterMap(face)), new PdfDictionary());
    }

    /** The text of each code (9.10.3). */
    static byte[] characterMap(TypeCase face) {
        var map = new ContentBuffer().put("""
                /CIDInit /ProcSet findresource begin
                12 dict begin
                begincmap
                /CIDSystemInfo<</Registry(Adobe)/Ordering(UCS)/Supplement 0>>def
                /CMapName/Adobe-Identity-UCS def
                /CMapType 2 def
                1 begincodespacerange
                <0000><FFFF>
                endcodespacerange
                """);
        // At most a hundred in a block (Adobe Technical Note 5014, 2.2).
        for (int from = 0; from < face.count(); from += 100) {
            int to = Math.min(face.count(), from + 100);
            map.number(to - from).put("beginbfchar\n");
            for (int code = from; code < to; code++) {
                map.put("<")
                        .put(Hex.code(code))
                        .put("><")
                        .put(Hex.utf16(said(face.text(code))))
                        .put(">\n");
            }
            map.put("endbfchar\n");
        }
        return map.put("""
                endcmap
                CMapName currentdict/CMap defineresource pop
                end
                end
                """).toByteArray();
    }

    /**
     * Something has to be said of every glyph (ISO 19005-2, 6.2.11.7.2): of one without text that it joins the others. A
     * hyphen that was put in is told as U+002D, not as the soft hyphen of ISO 32000-1, 14.8.2.2.3: readers that search and
     * copy, poppler first, join a word again over the one and not over the other.
     */
    private static String said(String text) {
        return switch (text) {
            case "" -> WORD_JOINER;
            case "\u00AD" -> "-";
            default -> text;
        };
    }
}
