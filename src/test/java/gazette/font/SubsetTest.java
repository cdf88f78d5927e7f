package gazette.font;

import static org.assertj.core.api.Assertions.assertThat;

import gazette.font.outline.Outlines;
import gazette.font.table.FontFile;
import gazette.font.table.Tables;
import java.nio.ByteBuffer;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

@DisplayNameGeneration(ReplaceUnderscores.class)
class SubsetTest {
    private static final FontShelf SHELF = FontShelf.of(List.of());

    private final Font literata =
            SHELF.find("fonts/literata/Literata-Regular.ttf").orElseThrow();
    private final Font code =
            SHELF.find("fonts/source-code/SourceCodePro-Regular.ttf").orElseThrow();
    private final Font emoji =
            SHELF.find("fonts/noto-emoji/NotoEmoji-Regular.ttf").orElseThrow();

    private static Set<Integer> characters(String text) {
        return text.codePoints().boxed().collect(Collectors.toCollection(TreeSet::new));
    }

    /** The drawings of a font for PDF, which has no characters and so is no font for {@link Font#read}. */
    private static Outlines outlines(byte[] file, int glyphs) {
        var tables = Tables.of(file, "subset.ttf");
        return Outlines.of(tables, glyphs);
    }

    @Test
    void a_page_calls_the_glyphs_by_new_numbers_in_the_order_given() {
        int[] glyphs = {0, literata.glyph('n'), literata.glyph('H'), literata.glyph('n')};

        var tables = Tables.of(Subset.forPdf(literata, glyphs), "subset.ttf");
        var outlines = outlines(Subset.forPdf(literata, glyphs), 4);

        assertThat(tables.byTag()).containsOnlyKeys("glyf", "head", "hhea", "hmtx", "loca", "maxp");
        assertThat(tables.require("maxp").u16(4)).isEqualTo(4);
        assertThat(tables.require("hhea").u16(34)).isEqualTo(4);
        for (int i = 0; i < glyphs.length; i++) {
            assertThat(tables.require("hmtx").u16(4 * i)).isEqualTo(literata.advance(glyphs[i]));
            assertThat(outlines.bounds(i)).isEqualTo(literata.bounds(glyphs[i]));
        }
    }

    @Test
    void glyphs_of_which_others_are_made_follow_behind() {
        int made = literata.glyph('ế');
        var parts = literata.outlines().components(made);

        var file = Subset.forPdf(literata, new int[] {0, made});
        int count = Tables.of(file, "subset.ttf").require("maxp").u16(4);
        var renumbered = outlines(file, count).components(1);

        assertThat(parts).isNotEmpty();
        assertThat(count).isGreaterThan(2);
        assertThat(renumbered).hasSameSizeAs(parts).allMatch(part -> part >= 2 && part < count);
        assertThat(outlines(file, count).bounds(renumbered.getFirst())).isEqualTo(literata.bounds(parts.getFirst()));
    }

    @Test
    void spaced_out_words_have_wider_letters_but_no_wider_marks() {
        int[] glyphs = {0, literata.glyph('n'), literata.glyph(0x301)};

        var hmtx = Tables.of(Subset.forPdf(literata, glyphs, 70), "subset.ttf").require("hmtx");

        assertThat(hmtx.u16(4)).isEqualTo(literata.advance(literata.glyph('n')) + 70);
        assertThat(hmtx.u16(8)).isZero();
    }

    @Test
    void a_font_for_a_page_is_small() {
        int[] alphabet = IntStream.rangeClosed('a', 'z').map(literata::glyph).toArray();

        assertThat(Subset.forPdf(literata, alphabet)).hasSizeLessThan(8_000);
        assertThat(Subset.forPdf(literata, new int[0])).hasSizeLessThan(400);
    }

    @Test
    void hints_are_left_out() {
        int[] glyphs = IntStream.range(0, code.glyphCount()).toArray();

        var file = Subset.forPdf(code, glyphs);

        assertThat(file.length).isLessThan(code.table("glyf").orElseThrow().limit());
        for (int glyph : glyphs) {
            assertThat(outlines(file, glyphs.length).bounds(glyph)).isEqualTo(code.bounds(glyph));
        }
    }

    @Test
    void the_checksums_add_up() {
        for (var file : List.of(
                Subset.forPdf(code, new int[] {0, 5, 7}),
                Subset.forReading(code, characters("code"), "Ours", Set.of()))) {
            var bytes = ByteBuffer.wrap(file);
            int sum = 0;
            while (bytes.hasRemaining()) {
                sum += bytes.getInt();
            }

            assertThat(sum).isEqualTo(0xB1B0AFBA);
        }
    }

    @Test
    void a_font_for_reading_has_the_characters_asked_for_and_no_others() {
        var font = Font.read(Subset.forReading(literata, characters("Zeitung €1984 字"), "Ours", Set.of()), "ours.ttf");

        for (int c : characters("Zeitung €1984 ")) {
            assertThat(font.glyph(c)).isEqualTo(literata.glyph(c));
            assertThat(font.bounds(font.glyph(c))).isEqualTo(literata.bounds(literata.glyph(c)));
            assertThat(font.advance(font.glyph(c))).isEqualTo(literata.advance(literata.glyph(c)));
        }
        assertThat("字bß".codePoints().map(font::glyph)).containsOnly(0);
        assertThat(font.bounds(literata.glyph('b'))).containsOnly(0);
    }

    @Test
    void a_font_for_reading_has_the_characters_beyond_the_first_plane() {
        var font = Font.read(Subset.forReading(emoji, characters("📰☺👩🚀"), "Ours", Set.of()), "ours.ttf");

        assertThat(font.glyph(0x1F4F0)).isEqualTo(emoji.glyph(0x1F4F0));
        assertThat(font.glyph(0x263A)).isEqualTo(emoji.glyph(0x263A));
        assertThat(font.glyph(0x1F600)).isZero();
    }

    @Test
    void a_font_for_reading_is_called_as_we_say_and_keeps_copyright_and_licence() {
        var file = Subset.forReading(code, characters("code"), "Gazette Mono", Set.of());
        var font = Font.read(file, "ours.ttf");
        var names = new String(
                font.table("name").map(SubsetTest::array).orElseThrow(), java.nio.charset.StandardCharsets.UTF_16BE);

        assertThat(font.postScriptName()).isEqualTo("GazetteMono-Regular");
        assertThat(names).contains("Gazette Mono Regular", "Open Font License", "Adobe");
        assertThat(names).doesNotContain("Source Code");
    }

    private static byte[] array(ByteBuffer buffer) {
        var bytes = new byte[buffer.remaining()];
        buffer.get(bytes);
        return bytes;
    }

    @Test
    void the_measures_of_the_face_stay() {
        var font = Font.read(Subset.forReading(code, characters("code"), "Gazette Mono", Set.of()), "ours.ttf");

        assertThat(font.unitsPerEm()).isEqualTo(code.unitsPerEm());
        assertThat(font.ascender()).isEqualTo(code.ascender());
        assertThat(font.xHeight()).isEqualTo(code.xHeight());
        assertThat(font.isFixedPitch()).isTrue();
        assertThat(font.glyphCount()).isEqualTo(code.glyphCount());
    }

    @Test
    void the_same_glyphs_give_the_same_bytes() {
        var characters = characters("The same again");

        assertThat(Subset.forReading(literata, characters, "Ours", Set.of()))
                .isEqualTo(Subset.forReading(literata, new java.util.HashSet<>(characters), "Ours", Set.of()));
        assertThat(Subset.forPdf(literata, new int[] {3, 1, 2}))
                .isEqualTo(Subset.forPdf(literata, new int[] {3, 1, 2}));
    }

    @Test
    void a_font_for_no_characters_is_still_a_font() {
        assertThat(Font.read(Subset.forReading(literata, Set.of(), "Ours", Set.of()), "ours.ttf")
                        .glyph('a'))
                .isZero();
    }

    @Test
    void features_that_nobody_calls_are_left_out_with_their_glyphs() {
        var plain = Subset.forReading(literata, characters("office 123"), "Ours", Set.of());
        var capitals = Subset.forReading(literata, characters("office 123"), "Ours", Set.of("smcp"));

        assertThat(features(plain)).contains("liga", "tnum").doesNotContain("smcp", "onum", "aalt");
        assertThat(features(capitals)).contains("liga", "smcp").doesNotContain("onum", "aalt");
        assertThat(plain).hasSizeLessThan(capitals.length);
    }

    private static String features(byte[] file) {
        var gsub = Tables.of(file, "ours.ttf").require("GSUB");
        return new String(gsub.array(), java.nio.charset.StandardCharsets.ISO_8859_1);
    }

    @Test
    void rules_that_cannot_be_read_are_left_as_they_are() {
        var file = new FontFile();
        literata.tables().byTag().keySet().forEach(tag -> file.copy(tag, literata.tables()));
        var damaged =
                Arrays.copyOf(literata.table("GPOS").map(SubsetTest::array).orElseThrow(), 60);
        file.put("GPOS", damaged);

        var font = Font.read(
                Subset.forReading(Font.read(file.bytes(), "a.ttf"), characters("AV"), "Ours", Set.of()), "b.ttf");

        assertThat(font.table("GPOS").map(SubsetTest::array)).contains(damaged);
    }

    @Test
    void what_reading_systems_take_apart_is_there_in_parts() {
        var thai = SHELF.find("fonts/noto-serif-thai/NotoSerifThai-Regular.ttf").orElseThrow();

        var font = Font.read(Subset.forReading(thai, characters("น้ำ"), "Ours", Set.of()), "ours.ttf");

        assertThat(font.glyph(0x0E4D)).isPositive();
        assertThat(font.glyph(0x0E32)).isPositive();
    }
}
