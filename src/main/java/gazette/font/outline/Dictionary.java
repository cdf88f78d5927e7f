package gazette.font.outline;

import gazette.font.table.Table;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What a CFF table says of a font: operators with the numbers before them.
 *
 * @param entries the numbers of each operator; one of two bytes is 1200 and the second byte
 * @see <a href="https://adobe-type-tools.github.io/font-tech-notes/pdfs/5176.CFF.pdf">Technical Note 5176, section 4</a>
 */
record Dictionary(Table table, Map<Integer, List<Integer>> entries) {
    static final int CHARSET = 15;
    static final int CHAR_STRINGS = 17;
    static final int PRIVATE = 18;
    static final int SUBROUTINES = 19;
    static final int CHAR_STRING_TYPE = 1206;
    static final int REGISTRY = 1230;
    static final int FONTS = 1236;
    static final int FONT_SELECT = 1237;

    private static final int ESCAPE = 12;
    private static final int SHORT = 28;
    private static final int LONG = 29;
    private static final int REAL = 30;

    static Dictionary read(Table table) {
        var entries = new LinkedHashMap<Integer, List<Integer>>();
        var numbers = new ArrayList<Integer>();
        for (int at = 0; at < table.length(); ) {
            int b = table.u8(at++);
            if (b == ESCAPE) {
                entries.put(1200 + table.u8(at++), List.copyOf(numbers));
                numbers.clear();
            } else if (b < SHORT) {
                entries.put(b, List.copyOf(numbers));
                numbers.clear();
            } else if (b == SHORT) {
                numbers.add(table.s16(at));
                at += 2;
            } else if (b == LONG) {
                numbers.add(table.s32(at));
                at += 4;
            } else if (b == REAL) {
                while ((table.u8(at) & 0x0F) != 0x0F) {
                    at++;
                }
                at++;
                numbers.add(0); // nothing that we ask for is a fraction
            } else if (b < 247) {
                numbers.add(b - 139);
            } else if (b < 251) {
                numbers.add((b - 247) * 256 + table.u8(at++) + 108);
            } else {
                numbers.add(-(b - 251) * 256 - table.u8(at++) - 108);
            }
        }
        return new Dictionary(table, entries);
    }

    boolean has(int operator) {
        return entries.containsKey(operator);
    }

    /** A number of an operator, counted from the first; empty if it has none. */
    Optional<Integer> find(int operator, int which) {
        var numbers = entries.getOrDefault(operator, List.of());
        return which < numbers.size() ? Optional.of(numbers.get(which)) : Optional.empty();
    }

    /** A place in the table; 0 if it is not told. */
    int place(int operator, int which) {
        int place = find(operator, which).orElse(0);
        if (place < 0) {
            throw table.damaged("points behind its end");
        }
        return place;
    }
}
