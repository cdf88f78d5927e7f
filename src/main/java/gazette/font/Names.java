package gazette.font;

import gazette.font.table.Table;
import gazette.font.table.Tables;
import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * What a font calls itself: the table {@code name}.
 *
 * @see <a href="https://learn.microsoft.com/typography/opentype/spec/name">name</a>
 */
final class Names {
    private static final int COPYRIGHT = 0;
    private static final int FAMILY = 1;
    private static final int STYLE = 2;
    private static final int UNIQUE = 3;
    private static final int FULL = 4;
    private static final int VERSION = 5;
    private static final int POST_SCRIPT = 6;
    private static final int LICENCE = 13;
    private static final int LICENCE_ADDRESS = 14;
    private static final int TYPOGRAPHIC_STYLE = 17;

    private static final int MACINTOSH = 1;
    private static final int WINDOWS = 3;
    private static final int ENGLISH = 0x0409;
    private static final int LONGEST = 63;

    private Names() {}

    /** The PostScript name; made from the file's name if the font has none. */
    static String postScriptName(Tables tables) {
        var told = postScript(read(tables).getOrDefault(POST_SCRIPT, ""));
        if (!told.isEmpty()) {
            return told;
        }
        var file = tables.font().substring(tables.font().lastIndexOf('/') + 1);
        var made = postScript(file.contains(".") ? file.substring(0, file.lastIndexOf('.')) : file);
        return made.isEmpty() ? "Font" : made;
    }

    /** The names by number, in English or in what comes first. */
    private static SortedMap<Integer, String> read(Tables tables) {
        var names = new TreeMap<Integer, String>();
        tables.find("name").ifPresent(table -> {
            for (int i = 0; i < table.u16(2); i++) {
                int record = 6 + 12 * i;
                int which = table.u16(record + 6);
                boolean isEnglish = table.u16(record) == WINDOWS && table.u16(record + 4) == ENGLISH;
                if (isEnglish || !names.containsKey(which)) {
                    string(table, record).ifPresent(name -> names.put(which, name));
                }
            }
        });
        return names;
    }

    /** A name; empty if it lies behind the end of the table, as some do in fonts that are else in order. */
    private static Optional<String> string(Table table, int record) {
        var bytes = new byte[table.u16(record + 8)];
        int start = table.u16(4) + table.u16(record + 10);
        if (start + bytes.length > table.length()) {
            return Optional.empty();
        }
        table.bytes().get(start, bytes);
        return Optional.of(new String(bytes, charset(table.u16(record))));
    }

    private static Charset charset(int platform) {
        return platform == MACINTOSH ? StandardCharsets.US_ASCII : StandardCharsets.UTF_16BE;
    }

    /** The table for a font that was changed: of another family, with the same style, copyright and licence. */
    static byte[] renamed(Font font, String family) {
        var old = read(font.tables());
        var style = old.getOrDefault(TYPOGRAPHIC_STYLE, old.getOrDefault(STYLE, "Regular"));
        // From 256 on, names of the font's own features.
        var names = new TreeMap<>(old.tailMap(256));
        for (int kept : new int[] {COPYRIGHT, STYLE, VERSION, LICENCE, LICENCE_ADDRESS}) {
            if (old.containsKey(kept)) {
                names.put(kept, old.get(kept));
            }
        }
        names.put(FAMILY, family);
        names.put(UNIQUE, family + " " + style);
        names.put(FULL, family + " " + style);
        names.put(POST_SCRIPT, postScript(family + "-" + style));
        return write(names);
    }

    private static byte[] write(SortedMap<Integer, String> names) {
        var records = ByteBuffer.allocate(6 + 12 * names.size());
        records.putShort((short) 0).putShort((short) names.size()).putShort((short) records.capacity());
        var strings = new ByteArrayOutputStream();
        names.forEach((which, name) -> {
            var bytes = name.getBytes(StandardCharsets.UTF_16BE);
            records.putShort((short) WINDOWS).putShort((short) 1).putShort((short) ENGLISH);
            records.putShort((short) (int) which).putShort((short) bytes.length).putShort((short) strings.size());
            strings.writeBytes(bytes);
        });
        return ByteBuffer.allocate(records.capacity() + strings.size())
                .put(records.array())
                .put(strings.toByteArray())
                .array();
    }

    /** What may stand in a PostScript name, of these letters. */
    static String postScript(String name) {
        var allowed = new StringBuilder();
        name.chars()
                .filter(c -> c > ' ' && c < 0x7F && "[](){}<>/%".indexOf(c) < 0)
                .limit(LONGEST)
                .forEach(c -> allowed.append((char) c));
        return allowed.toString();
    }
}
