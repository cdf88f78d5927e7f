package gazette.font;

import gazette.font.table.FontFile;
import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * A font with PostScript outlines, of glyphs that a test draws in the words of Technical Note 5177
 * ({@code "0 0 rmoveto 100 hlineto endchar"}). Written byte by byte, without any of the code that is to read it.
 */
public final class Otf {
    private static final Map<String, Integer> OPERATORS = Map.ofEntries(
            Map.entry("hstem", 1),
            Map.entry("vstem", 3),
            Map.entry("vmoveto", 4),
            Map.entry("rlineto", 5),
            Map.entry("hlineto", 6),
            Map.entry("vlineto", 7),
            Map.entry("rrcurveto", 8),
            Map.entry("callsubr", 10),
            Map.entry("return", 11),
            Map.entry("endchar", 14),
            Map.entry("hstemhm", 18),
            Map.entry("hintmask", 19),
            Map.entry("rmoveto", 21),
            Map.entry("hmoveto", 22),
            Map.entry("rcurveline", 24),
            Map.entry("rlinecurve", 25),
            Map.entry("vvcurveto", 26),
            Map.entry("hhcurveto", 27),
            Map.entry("callgsubr", 29),
            Map.entry("vhcurveto", 30),
            Map.entry("hvcurveto", 31),
            Map.entry("hflex", 1234),
            Map.entry("flex", 1235),
            Map.entry("hflex1", 1236),
            Map.entry("flex1", 1237));

    private final int em;
    private final Map<Integer, Integer> characters = new TreeMap<>();
    /** By selector, the glyphs of characters before it; 0 for the usual one. */
    private final Map<Integer, Map<Integer, Integer>> variants = new TreeMap<>();

    private final List<byte[]> drawings = new ArrayList<>();
    private final List<Integer> advances = new ArrayList<>();
    private final List<byte[]> shared = new ArrayList<>();
    private final List<List<byte[]>> own = new ArrayList<>(List.of(new ArrayList<>()));
    private final List<Integer> parts = new ArrayList<>();

    /** A font with nothing but the mark of a missing glyph: an upright box, half an em wide. */
    public Otf(int em) {
        this.em = em;
        glyph(0, em / 2, "50 0 rmoveto 300 600 -300 hlineto endchar");
    }

    /** Adds a glyph, with the width that the horizontal metrics have, whatever the drawing says. */
    public Otf glyph(int character, int advance, String drawing) {
        if (!drawings.isEmpty()) {
            characters.put(character, drawings.size());
        }
        drawings.add(code(drawing));
        advances.add(advance);
        parts.add(own.size() - 1);
        return this;
    }

    /** Adds a glyph for a character that a selector follows. */
    public Otf variant(int character, int selector, int advance, String drawing) {
        int glyph = drawings.size();
        var usual = characters.get(character);
        glyph(character, advance, drawing);
        characters.put(character, usual);
        variants.computeIfAbsent(selector, s -> new TreeMap<>()).put(character, glyph);
        return this;
    }

    /** Says that a character looks before a selector as it does without. */
    public Otf usual(int character, int selector) {
        variants.computeIfAbsent(selector, s -> new TreeMap<>()).put(character, 0);
        return this;
    }

    /** Adds a subroutine of the part, called as −107, −106 and so on. */
    public Otf own(String drawing) {
        own.getLast().add(code(drawing));
        return this;
    }

    /** Adds a subroutine of the whole font, called as −107, −106 and so on. */
    public Otf shared(String drawing) {
        shared.add(code(drawing));
        return this;
    }

    /** Begins another part, with subroutines of its own: the font is then one whose glyphs have numbers. */
    public Otf part() {
        own.add(new ArrayList<>());
        return this;
    }

    /** The font. */
    public Font font() {
        return Font.read(bytes(), "Drawn.otf");
    }

    /** The file. */
    public byte[] bytes() {
        int count = drawings.size();
        var file = new FontFile();
        file.put("CFF ", compact());
        file.put(
                "head",
                ByteBuffer.allocate(54)
                        .putInt(0, 0x00010000)
                        .putInt(12, 0x5F0F3CF5)
                        .putShort(18, (short) em)
                        .putShort(40, (short) em)
                        .putShort(42, (short) em)
                        .array());
        file.put(
                "hhea",
                ByteBuffer.allocate(36)
                        .putInt(0, 0x00010000)
                        .putShort(4, (short) (em * 4 / 5))
                        .putShort(6, (short) (-em / 5))
                        .putShort(34, (short) count)
                        .array());
        file.put(
                "maxp",
                ByteBuffer.allocate(6)
                        .putInt(0x00005000)
                        .putShort((short) count)
                        .array());
        file.put("post", ByteBuffer.allocate(32).putInt(0x00030000).array());
        var widths = ByteBuffer.allocate(4 * count);
        advances.forEach(advance -> widths.putShort((short) (int) advance).putShort((short) 0));
        file.put("hmtx", widths.array());
        file.put("cmap", characterMap());
        return file.bytes();
    }

    /** The table {@code cmap}: format 12 for the characters, format 14 for what selectors make of them. */
    private byte[] characterMap() {
        int parts = variants.isEmpty() ? 1 : 2;
        int groups = 4 + 8 * parts;
        int selectors = groups + 16 + 12 * characters.size();
        var map = ByteBuffer.allocate(selectors + (parts - 1) * (10 + 300 * variants.size()));
        map.putShort((short) 0).putShort((short) parts);
        if (parts == 2) {
            map.putShort((short) 0).putShort((short) 5).putInt(selectors);
        }
        map.putShort((short) 3).putShort((short) 10).putInt(groups);
        map.putShort((short) 12).putShort((short) 0).putInt(selectors - groups).putInt(0);
        map.putInt(characters.size());
        characters.forEach(
                (character, glyph) -> map.putInt(character).putInt(character).putInt(glyph));
        if (parts == 2) {
            map.putShort((short) 14).putInt(map.capacity() - selectors).putInt(variants.size());
            int lists = 10 + 11 * variants.size();
            for (var selector : variants.entrySet()) {
                var usuals = new ByteArrayOutputStream();
                var others = new ByteArrayOutputStream();
                selector.getValue().forEach((character, glyph) -> {
                    var bytes = ByteBuffer.allocate(4).putInt(character).array();
                    var list = glyph == 0 ? usuals : others;
                    list.write(bytes, 1, 3);
                    list.writeBytes(glyph == 0 ? new byte[1] : new byte[] {(byte) (glyph >> 8), (byte) (int) glyph});
                });
                int second = lists + 4 + usuals.size();
                map.put((byte) (selector.getKey() >> 16)).putShort((short) (int) selector.getKey());
                map.putInt(usuals.size() == 0 ? 0 : lists).putInt(others.size() == 0 ? 0 : second);
                map.putInt(selectors + lists, usuals.size() / 4);
                map.put(selectors + lists + 4, usuals.toByteArray());
                map.putInt(selectors + second, others.size() / 5);
                map.put(selectors + second + 4, others.toByteArray());
                lists = second + 4 + others.size();
            }
        }
        return map.array();
    }

    /** The table {@code CFF} of this font. */
    private byte[] compact() {
        boolean isNumbered = own.size() > 1;
        var strings = isNumbered ? List.of(ascii("Adobe"), ascii("Identity")) : List.<byte[]>of();
        var places = new int[4];
        byte[] table = {};
        for (int pass = 0; pass < 2; pass++) {
            var out = new ByteArrayOutputStream();
            out.writeBytes(new byte[] {1, 0, 4, 4});
            out.writeBytes(list(List.of(ascii("Drawn"))));
            out.writeBytes(list(List.of(top(isNumbered, places))));
            out.writeBytes(list(strings));
            out.writeBytes(list(shared));
            places[0] = out.size();
            if (isNumbered) {
                out.writeBytes(new byte[] {3, 0, (byte) own.size()});
                for (int part = 0; part < own.size(); part++) {
                    out.writeBytes(new byte[] {0, (byte) parts.indexOf(part), (byte) part});
                }
                out.writeBytes(new byte[] {0, (byte) drawings.size()});
            }
            places[1] = out.size();
            out.writeBytes(list(drawings));
            var fonts = new ArrayList<byte[]>();
            for (var subroutines : own) {
                // A part: its subroutines follow on the two bytes that say so.
                fonts.add(code("2 " + wide(out.size()) + " 18:"));
                places[3] = out.size();
                out.writeBytes(code("2 19:"));
                out.writeBytes(list(subroutines));
            }
            places[2] = out.size();
            out.writeBytes(list(fonts));
            table = out.toByteArray();
        }
        return table;
    }

    private byte[] top(boolean isNumbered, int[] places) {
        return code(
                isNumbered
                        ? "391 392 0 12:30: " + wide(places[0]) + " 12:37: " + wide(places[1]) + " 17: "
                                + wide(places[2]) + " 12:36:"
                        : wide(places[1]) + " 17: 2 " + wide(places[3]) + " 18:");
    }

    private static String wide(int number) {
        return "29:%d:%d:%d:%d:".formatted(number >>> 24, (number >> 16) & 255, (number >> 8) & 255, number & 255);
    }

    private static byte[] ascii(String text) {
        return text.getBytes(StandardCharsets.US_ASCII);
    }

    private static byte[] list(List<byte[]> strings) {
        var out = new ByteArrayOutputStream();
        out.writeBytes(new byte[] {(byte) (strings.size() >> 8), (byte) strings.size()});
        if (strings.isEmpty()) {
            return out.toByteArray();
        }
        int offset = 1;
        out.writeBytes(new byte[] {2, 0, 1});
        for (var string : strings) {
            offset += string.length;
            out.writeBytes(new byte[] {(byte) (offset >> 8), (byte) offset});
        }
        strings.forEach(out::writeBytes);
        return out.toByteArray();
    }

    /** Numbers, fractions, names of operators, and bytes as they are, each with a colon behind it. */
    private static byte[] code(String words) {
        var out = new ByteArrayOutputStream();
        for (var word : words.split(" ", -1)) {
            if (word.endsWith(":")) {
                for (var number : word.substring(0, word.length() - 1).split(":", -1)) {
                    out.write(Integer.parseInt(number));
                }
            } else if (OPERATORS.containsKey(word)) {
                int operator = OPERATORS.get(word);
                out.writeBytes(
                        operator > 1200 ? new byte[] {12, (byte) (operator - 1200)} : new byte[] {(byte) operator});
            } else if (word.contains(".")) {
                out.write(255);
                out.writeBytes(ByteBuffer.allocate(4)
                        .putInt((int) (Double.parseDouble(word) * 65536))
                        .array());
            } else {
                number(out, Integer.parseInt(word));
            }
        }
        return out.toByteArray();
    }

    /** The shortest of the ways to write a number, so that all of them are used. */
    private static void number(ByteArrayOutputStream out, int number) {
        if (Math.abs(number) <= 107) {
            out.write(number + 139);
        } else if (Math.abs(number) <= 1131) {
            int rest = Math.abs(number) - 108;
            out.writeBytes(new byte[] {(byte) ((number > 0 ? 247 : 251) + rest / 256), (byte) rest});
        } else {
            out.writeBytes(new byte[] {28, (byte) (number >> 8), (byte) number});
        }
    }
}
