package gazette.font.outline;

import java.io.ByteArrayOutputStream;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.stream.IntStream;

/**
 * A CFF table in the making, of a font whose glyphs are called by number: the number of a glyph is its place. It has
 * neither hints, which no screen of today and no printer needs, nor subroutines, which packing makes good for.
 *
 * @see <a href="https://adobe-type-tools.github.io/font-tech-notes/pdfs/5176.CFF.pdf">Technical Note 5176</a>
 */
final class CompactFile {
    private static final int BOUNDS = 5;
    private static final int DEFAULT_WIDTH = 20;
    private static final int MATRIX = 1207;
    private static final int GLYPH_COUNT = 1234;
    /** The first number of a string that is the font's own. */
    private static final int FIRST_STRING = 391;

    private static final int USUAL_EM = 1000;

    private final ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    /** How many units an em has. */
    private final int em;

    private CompactFile(int em) {
        this.em = em;
    }

    /** The table with the glyphs of a cut, for a font that has other tables beside it. */
    static byte[] of(CompactOutlines outlines, Cut cut) {
        return of(outlines, cut, em(cut));
    }

    /**
     * The table as a font of its own. Its em has the thousand units that are usual, since not all readers of bare tables look
     * for another em.
     */
    static byte[] bare(CompactOutlines outlines, Cut cut) {
        return of(outlines, cut, USUAL_EM);
    }

    private static int em(Cut cut) {
        return cut.tables().require("head").u16(18);
    }

    private static byte[] of(CompactOutlines outlines, Cut cut, int em) {
        double scale = (double) em / em(cut);
        var advances = Arrays.stream(cut.advances())
                .map(advance -> (int) Math.rint(advance * scale))
                .toArray();
        int usual = usual(advances);
        var charStrings = new ArrayList<byte[]>();
        for (int i = 0; i < cut.order().length; i++) {
            var writer = new CharStringWriter(advances[i], advances[i] == usual, scale);
            if (cut.order()[i] >= 0) {
                outlines.draw(cut.order()[i], writer);
            }
            charStrings.add(writer.end());
        }
        // The places are told before what lies there is written: first with zeros, then as they came out.
        var places = new int[5];
        new CompactFile(em).write(cut, charStrings, usual, places);
        var file = new CompactFile(em);
        file.write(cut, charStrings, usual, places);
        return file.bytes.toByteArray();
    }

    private static int usual(int[] advances) {
        var counts = new LinkedHashMap<Integer, Integer>();
        Arrays.stream(advances).forEach(advance -> counts.merge(advance, 1, Integer::sum));
        int most = counts.values().stream().mapToInt(count -> count).max().orElse(0);
        return counts.entrySet().stream()
                .filter(entry -> entry.getValue() == most)
                .mapToInt(entry -> entry.getKey())
                .findFirst()
                .orElse(0);
    }

    private void write(Cut cut, List<byte[]> charStrings, int usual, int[] places) {
        int glyphs = charStrings.size();
        bytes.writeBytes(new byte[] {1, 0, 4, 4});
        bytes.writeBytes(Index.of(List.of(cut.name().getBytes(StandardCharsets.ISO_8859_1))));
        bytes.writeBytes(Index.of(List.of(new CompactFile(em).top(cut, places))));
        bytes.writeBytes(Index.of(List.of(ascii("Adobe"), ascii("Identity"))));
        bytes.writeBytes(Index.of(List.of()));
        places[0] = bytes.size();
        putNumbers(glyphs);
        places[1] = bytes.size();
        bytes.writeBytes(new byte[] {3, 0, 1, 0, 0, 0, (byte) (glyphs >> 8), (byte) glyphs});
        places[2] = bytes.size();
        bytes.writeBytes(Index.of(charStrings));
        var hints = new CompactFile(em);
        hints.put(DEFAULT_WIDTH, usual);
        var font = new CompactFile(em);
        font.number(hints.bytes.size());
        font.place(places[4]);
        font.operator(Dictionary.PRIVATE);
        places[3] = bytes.size();
        bytes.writeBytes(Index.of(List.of(font.bytes.toByteArray())));
        places[4] = bytes.size();
        bytes.writeBytes(hints.bytes.toByteArray());
    }

    private static byte[] ascii(String string) {
        return string.getBytes(StandardCharsets.US_ASCII);
    }

    private byte[] top(Cut cut, int[] places) {
        put(Dictionary.REGISTRY, FIRST_STRING, FIRST_STRING + 1, 0);
        if (em != USUAL_EM) {
            real(1.0 / em);
            number(0);
            number(0);
            real(1.0 / em);
            number(0);
            number(0);
            operator(MATRIX);
        }
        var head = cut.tables().require("head");
        put(
                BOUNDS,
                IntStream.of(36, 38, 40, 42)
                        .map(at -> head.s16(at) * em / em(cut))
                        .toArray());
        put(GLYPH_COUNT, cut.order().length);
        int[] operators = {Dictionary.CHARSET, Dictionary.FONT_SELECT, Dictionary.CHAR_STRINGS, Dictionary.FONTS};
        for (int i = 0; i < operators.length; i++) {
            place(places[i]);
            operator(operators[i]);
        }
        return bytes.toByteArray();
    }

    /** Says that the number of each glyph is its place. */
    private void putNumbers(int glyphs) {
        int others = glyphs - 2;
        bytes.write(2);
        if (others >= 0) {
            bytes.writeBytes(new byte[] {0, 1, (byte) (others >> 8), (byte) others});
        }
    }

    private void put(int operator, int... numbers) {
        Arrays.stream(numbers).forEach(this::number);
        operator(operator);
    }

    private void operator(int operator) {
        if (operator >= 1200) {
            bytes.write(12);
        }
        bytes.write(operator % 1200);
    }

    private void number(int number) {
        if (number >= -107 && number <= 107) {
            bytes.write(number + 139);
        } else if (number >= Short.MIN_VALUE && number <= Short.MAX_VALUE) {
            bytes.writeBytes(new byte[] {28, (byte) (number >> 8), (byte) number});
        } else {
            place(number);
        }
    }

    /** A number that takes five bytes, however small it is. */
    private void place(int place) {
        bytes.writeBytes(
                new byte[] {29, (byte) (place >> 24), (byte) (place >> 16), (byte) (place >> 8), (byte) place});
    }

    /** A fraction above zero, in half bytes: digits, a point (10), the end (15). Not all readers know exponents. */
    private void real(double number) {
        var digits = BigDecimal.valueOf(number).toPlainString();
        bytes.write(30);
        int half = -1;
        for (char c : (digits + "ff").toCharArray()) {
            int nibble = c == '.' ? 10 : Character.digit(c, 16);
            if (half < 0) {
                half = nibble;
            } else {
                bytes.write((half << 4) | nibble);
                half = -1;
            }
        }
    }
}
