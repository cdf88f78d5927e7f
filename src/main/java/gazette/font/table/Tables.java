package gazette.font.table;

import gazette.diagnostic.PressException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * The tables of a font file, by the directory at its head.
 *
 * @param font how messages name the file
 * @param byTag each table by its name of four letters
 * @see <a href="https://learn.microsoft.com/typography/opentype/spec/otff">The OpenType font file</a>
 */
public record Tables(String font, SortedMap<String, ByteBuffer> byTag) {
    private static final int TRUE_TYPE = 0x00010000;
    private static final int APPLE_TRUE_TYPE = tag("true");
    private static final int POST_SCRIPT = tag("OTTO");
    private static final int COLLECTION = tag("ttcf");
    private static final int MOST_FACES = 64;
    private static final int WEB_FONT = tag("wOFF");
    private static final int WEB_FONT_2 = tag("wOF2");

    public Tables {
        byTag = Collections.unmodifiableSortedMap(new TreeMap<>(byTag));
    }

    /** How many faces a file has; 0 if it is too short to be a font. */
    public static int faces(ByteBuffer file) {
        if (file.limit() < 16) {
            return 0;
        }
        return file.getInt(0) == COLLECTION ? Math.clamp(file.getInt(8), 0, MOST_FACES) : 1;
    }

    /** Reads the directory; of a collection, that of its first face. */
    public static Tables of(byte[] file, String font) {
        return of(ByteBuffer.wrap(file), 0, font);
    }

    /** Reads the directory; of a collection, that of one face. */
    public static Tables of(ByteBuffer file, int face, String font) {
        var head = new Table(font, "directory", file.asReadOnlyBuffer());
        if (file.limit() < 12) {
            throw notAFont(font);
        }
        int start = head.s32(0) == COLLECTION ? head.u31(12 + 4 * face) : 0;
        requireFont(head.s32(start), font);
        var byTag = new TreeMap<String, ByteBuffer>();
        for (int i = 0; i < head.u16(start + 4); i++) {
            int entry = start + 12 + 16 * i;
            var tag = letters(head.s32(entry));
            byTag.put(tag, slice(new Table(font, tag, head.bytes()), head.u31(entry + 8), head.u31(entry + 12)));
        }
        return new Tables(font, byTag);
    }

    private static ByteBuffer slice(Table file, int offset, int length) {
        if (offset > file.length() - length) {
            throw file.damaged("lies behind the end of the file");
        }
        return file.bytes().slice(offset, length).asReadOnlyBuffer();
    }

    private static void requireFont(int version, String font) {
        if (version == WEB_FONT || version == WEB_FONT_2) {
            throw PressException.request(
                    font, "the font is packed for the web (WOFF)", "take the family's .ttf or .otf file instead");
        }
        if (version != TRUE_TYPE && version != APPLE_TRUE_TYPE && version != POST_SCRIPT) {
            throw notAFont(font);
        }
    }

    private static PressException notAFont(String font) {
        return PressException.request(font, "the file is not a font", "give a .ttf or .otf file");
    }

    /** A table that every font must have. */
    public Table require(String tag) {
        return find(tag).orElseThrow(() -> Table.damaged(font, "its table “" + tag.strip() + "” is missing"));
    }

    /** A table that a font may have. */
    public Optional<Table> find(String tag) {
        return Optional.ofNullable(byTag.get(tag)).map(bytes -> new Table(font, tag, bytes));
    }

    private static String letters(int tag) {
        return new String(ByteBuffer.allocate(4).putInt(tag).array(), StandardCharsets.ISO_8859_1);
    }

    /** A table's name as the number that a file holds. */
    public static int tag(String tag) {
        return ByteBuffer.wrap(tag.getBytes(StandardCharsets.ISO_8859_1)).getInt();
    }
}
