package gazette.font;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import gazette.diagnostic.PressException;
import gazette.font.table.FontFile;
import gazette.font.table.Tables;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayNameGeneration(ReplaceUnderscores.class)
class FontTest {
    private static final FontShelf SHELF = FontShelf.of(List.of());
    private static final byte[] LITERATA =
            SHELF.bytes("fonts/literata/Literata-Regular.ttf").orElseThrow();

    private final Font literata = Font.read(LITERATA, "Literata-Regular.ttf");
    private final Font italic = SHELF.find("fonts/literata/Literata-Italic.ttf").orElseThrow();
    private final Font code =
            SHELF.find("fonts/source-code/SourceCodePro-Regular.ttf").orElseThrow();
    private final Font emoji =
            SHELF.find("fonts/noto-emoji/NotoEmoji-Regular.ttf").orElseThrow();

    @Test
    void a_font_knows_its_names() {
        assertThat(literata.name()).isEqualTo("Literata-Regular.ttf");
        assertThat(literata.postScriptName()).isEqualTo("Literata-Regular");
    }

    @Test
    void a_font_tells_the_measures_of_its_face() {
        assertThat(literata.unitsPerEm()).isEqualTo(1000);
        assertThat(literata.ascender()).isEqualTo(1177);
        assertThat(literata.descender()).isEqualTo(-308);
        assertThat(literata.capHeight()).isEqualTo(701);
        assertThat(literata.xHeight()).isEqualTo(507);
        assertThat(literata.underlinePosition()).isNegative();
        assertThat(literata.underlineThickness()).isPositive();
    }

    @Test
    void a_font_that_does_not_tell_the_height_of_its_capitals_is_measured_or_guessed() {
        var naskh = SHELF.find("fonts/noto-naskh-arabic/NotoNaskhArabic-Regular.ttf")
                .orElseThrow();

        assertThat(naskh.capHeight()).isBetween(500, 800);
        assertThat(naskh.xHeight()).isBetween(400, 600);
    }

    @Test
    void an_italic_leans() {
        assertThat(literata.italicAngle()).isZero();
        assertThat(italic.italicAngle()).isEqualTo(-2);
    }

    @Test
    void only_a_typewriter_face_has_a_fixed_pitch() {
        assertThat(literata.isFixedPitch()).isFalse();
        assertThat(code.isFixedPitch()).isTrue();
        assertThat(code.advance(code.glyph('i'))).isEqualTo(code.advance(code.glyph('W')));
    }

    @Test
    void a_selector_chooses_a_variant_of_the_character_before_it() {
        var font = new Otf(1000)
                .glyph('葛', 1000, "endchar")
                .glyph('辻', 1000, "endchar")
                .variant('葛', 0xE0100, 900, "100 hlineto endchar")
                .variant('辻', 0xE0101, 800, "200 hlineto endchar")
                .usual('葛', 0xE0101)
                .font();

        assertThat(font.advance(font.glyph('葛', 0xE0100))).isEqualTo(900);
        assertThat(font.advance(font.glyph('辻', 0xE0101))).isEqualTo(800);
        assertThat(font.glyph('葛', 0xE0101)).isEqualTo(font.glyph('葛'));
    }

    @Test
    void a_variant_that_the_font_does_not_know_is_none() {
        assertThat(emoji.glyph('☀', 0xFE0E)).isEqualTo(emoji.glyph('☀'));
        assertThat(emoji.glyph('☀', 0xE0100)).isZero();
        assertThat(emoji.glyph('☀', 'a')).isZero();
        assertThat(literata.glyph('a', 0xFE0F)).isZero();
    }

    @Test
    void a_character_has_a_glyph_with_an_advance_and_a_box() {
        int h = literata.glyph('H');

        assertThat(h).isPositive().isLessThan(literata.glyphCount());
        assertThat(literata.advance(h)).isGreaterThan(500);
        assertThat(literata.bounds(h)[1]).isZero();
        assertThat(literata.bounds(h)[3]).isEqualTo(literata.capHeight());
    }

    @Test
    void a_space_has_an_advance_and_no_box() {
        int space = literata.glyph(' ');

        assertThat(literata.advance(space)).isPositive();
        assertThat(literata.bounds(space)).containsOnly(0);
    }

    @Test
    void a_character_that_the_font_lacks_has_the_missing_glyph() {
        assertThat(literata.glyph(0x5B57)).isZero();
        assertThat(literata.glyph(Character.MAX_CODE_POINT)).isZero();
    }

    @Test
    void characters_beyond_the_first_plane_are_found() {
        assertThat(emoji.glyph(0x1F4F0)).isPositive();
    }

    @Test
    void a_table_starts_at_its_first_byte() {
        assertThat(literata.table("head").orElseThrow().getInt(12)).isEqualTo(0x5F0F3CF5);
        assertThat(literata.table("ZZZZ")).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "<!DOCTYPE html><html><title>404</title>"})
    void what_is_not_a_font_is_refused(String file) {
        assertThatThrownBy(() -> Font.read(file.getBytes(StandardCharsets.UTF_8), "a.ttf"))
                .isInstanceOf(PressException.class)
                .hasMessage("a.ttf: error: the file is not a font\n  hint: give a .ttf or .otf file");
    }

    @Test
    void variable_postscript_outlines_are_refused_plainly() {
        var file = new FontFile();
        var tables = Tables.of(LITERATA, "a.ttf");
        tables.byTag().keySet().forEach(tag -> file.copy(tag, tables));
        file.put("CFF2", new byte[] {2, 0, 5, 0, 0});

        assertThatThrownBy(() -> Font.read(file.bytes(), "a.otf"))
                .isInstanceOf(PressException.class)
                .hasMessage(
                        "a.otf: error: the font is a variable one with PostScript outlines (CFF2), which cannot be set\n"
                                + "  hint: take the family's static .otf or .ttf files instead");
    }

    @Test
    void a_web_font_is_refused_plainly() {
        assertThatThrownBy(() -> Font.read("wOF2 and twelve bytes".getBytes(StandardCharsets.US_ASCII), "a.woff2"))
                .isInstanceOf(PressException.class)
                .hasMessageContaining("WOFF");
    }

    @Test
    void a_cut_off_font_is_told_to_be_damaged() {
        assertThatThrownBy(() -> Font.read(Arrays.copyOf(LITERATA, 100_000), "a.ttf"))
                .isInstanceOf(PressException.class)
                .hasMessageContaining("a.ttf: error: the font is damaged")
                .hasMessageContaining("lies behind the end of the file");
    }

    @Test
    void however_a_font_is_cut_it_is_read_or_refused() {
        for (int length = 0; length < LITERATA.length; length += length < 400 ? 1 : 5_003) {
            readOrRefuse(Arrays.copyOf(LITERATA, length));
        }
    }

    @Test
    void however_a_font_is_damaged_it_is_read_or_refused() {
        for (var tag : List.of("head", "hhea", "maxp", "OS/2", "post", "name", "cmap", "loca", "hmtx")) {
            int start = startOf(tag);
            for (int i = 0; i < 120; i++) {
                var file = LITERATA.clone();
                file[start + i] ^= (byte) 0xFF;
                file[start + i + 1] ^= (byte) 0x7F;
                readOrRefuse(file);
            }
        }
        for (int i = 0; i < 12 + 16 * 18; i++) {
            var file = LITERATA.clone();
            file[i] ^= (byte) 0xFF;
            readOrRefuse(file);
        }
    }

    private static int startOf(String tag) {
        for (int entry = 12; ; entry += 16) {
            if (new String(LITERATA, entry, 4, StandardCharsets.US_ASCII).equals(tag)) {
                return java.nio.ByteBuffer.wrap(LITERATA).getInt(entry + 8);
            }
        }
    }

    private static void readOrRefuse(byte[] file) {
        assertThatCode(() -> {
                    try {
                        var font = Font.read(file, "a.ttf");
                        for (int glyph = 0; glyph < font.glyphCount(); glyph++) {
                            font.bounds(glyph);
                            font.advance(glyph);
                        }
                    } catch (PressException e) {
                        assertThat(e.diagnostic().where()).isEqualTo("a.ttf");
                    }
                })
                .doesNotThrowAnyException();
    }
}
