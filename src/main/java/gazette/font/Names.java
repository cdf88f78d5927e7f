package gazette.font;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;

/**
 * What a font calls itself: the table {@code name}.
 *
 * @see <a href="https://learn.microsoft.com/typography/opentype/spec/name">name</a>
 */
final class Names {
    private static final int POST_SCRIPT = 6;
    private static final int LONGEST = 63;

    private Names() {}

    /** The PostScript name; made from the file's name if the font has none. */
    static String postScriptName(Tables tables) {
        var told = tables.find("name").map(Names::readPostScriptName).orElse("");
        if (!told.isEmpty()) {
            return told;
        }
        var file = tables.font().substring(tables.font().lastIndexOf('/') + 1);
        var made = postScript(file.contains(".") ? file.substring(0, file.lastIndexOf('.')) : file);
        return made.isEmpty() ? "Font" : made;
    }

    private static String readPostScriptName(Table name) {
        int strings = name.u16(4);
        for (int i = 0; i < name.u16(2); i++) {
            int record = 6 + 12 * i;
            if (name.u16(record + 6) == POST_SCRIPT) {
                var bytes = new byte[name.u16(record + 8)];
                int start = strings + name.u16(record + 10);
                if (start + bytes.length > name.length()) {
                    throw name.damaged("ends too early");
                }
                name.bytes().get(start, bytes);
                return postScript(new String(bytes, charset(name.u16(record))));
            }
        }
        return "";
    }

    private static Charset charset(int platform) {
        return platform == 1 ? StandardCharsets.US_ASCII : StandardCharsets.UTF_16BE;
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
