package gazette.typeset.shape;

import static org.assertj.core.api.Assertions.assertThat;

import gazette.font.Font;
import gazette.font.FontShelf;
import gazette.font.Otf;
import gazette.language.Language;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayNameGeneration(ReplaceUnderscores.class)
class ShaperTest {
    private static final FontShelf SHELF = FontShelf.of(List.of());
    private static final Language ENGLISH = Language.of("en");
    private static final Shaper SHAPER = new Shaper();

    private final Font literata = font("literata/Literata-Regular");
    private final Font serif = font("source-serif/SourceSerif4-Regular");
    private final Font naskh = font("noto-naskh-arabic/NotoNaskhArabic-Regular");
    private final Font devanagari = font("noto-sans-devanagari/NotoSansDevanagari-Regular");

    private static Font font(String face) {
        return SHELF.find("fonts/" + face + ".ttf").orElseThrow();
    }

    private Glyphs shape(String text) {
        return SHAPER.shape(text, literata, Features.USUAL, ENGLISH, false);
    }

    private Glyphs shape(String text, String feature) {
        return shape(text, feature, 1);
    }

    private Glyphs shape(String text, String feature, int value) {
        return SHAPER.shape(text, literata, Features.of(Map.of(feature, value)), ENGLISH, false);
    }

    private static Glyphs shape(String text, Font font, String language) {
        return SHAPER.shape(text, font, Features.USUAL, Language.of(language), false);
    }

    private static int[] plain(Font font, String text) {
        return text.codePoints().map(font::glyph).toArray();
    }

    private static int sum(Font font, int[] ids) {
        return Arrays.stream(ids).map(font::advance).sum();
    }

    @Test
    void a_text_without_characters_has_no_glyphs() {
        assertThat(shape("").count()).isZero();
    }

    @Test
    void each_letter_becomes_its_glyph_and_keeps_its_place_in_the_text() {
        var glyphs = shape("mono");

        assertThat(glyphs.font()).isSameAs(literata);
        assertThat(glyphs.ids()).isEqualTo(plain(literata, "mono"));
        assertThat(glyphs.clusters()).containsExactly(0, 1, 2, 3);
    }

    @Test
    void a_and_v_move_together() {
        var kerned = shape("AV");

        assertThat(kerned.advances()[0]).isLessThan(literata.advance(literata.glyph('A')));
        assertThat(kerned.width()).isLessThan(sum(literata, plain(literata, "AV")));
        assertThat(shape("AV", "kern", 0).width()).isEqualTo(sum(literata, plain(literata, "AV")));
    }

    @ParameterizedTest
    @CsvSource({"office, o ffi c e", "fin, fi n", "flag, fl a g", "affair, a ff a i r"})
    void letters_that_collide_become_a_ligature(String word, String set) {
        var glyphs = shape(word);

        assertThat(texts(word, glyphs)).isEqualTo(List.of(set.split(" ", -1)));
        assertThat(shape(word, "liga", 0).ids()).isEqualTo(plain(literata, word));
    }

    private static List<String> texts(String text, Glyphs glyphs) {
        return IntStream.range(0, glyphs.count())
                .mapToObj(i -> text.substring(
                        glyphs.clusters()[i], i + 1 < glyphs.count() ? glyphs.clusters()[i + 1] : text.length()))
                .toList();
    }

    @Test
    void a_turk_keeps_the_dot_of_his_i() {
        assertThat(shape("fin", literata, "en").count()).isEqualTo(2);
        assertThat(shape("fin", literata, "tr").count()).isEqualTo(3);
    }

    @Test
    void a_serb_writes_other_italics_than_a_russian() {
        var italic = font("source-serif/SourceSerif4-It");

        assertThat(shape("бгдпт", italic, "ru").ids()).isEqualTo(plain(italic, "бгдпт"));
        assertThat(shape("бгдпт", italic, "sr").ids()).doesNotContain(plain(italic, "бгдпт"));
    }

    @Test
    void small_capitals_are_drawn_and_not_shrunk() {
        var glyphs = shape("Rome", "smcp");

        assertThat(glyphs.ids()[0]).isEqualTo(literata.glyph('R'));
        assertThat(glyphs.ids()[1]).isNotIn((Object[]) new Integer[] {literata.glyph('o'), literata.glyph('O')});
        assertThat(literata.bounds(glyphs.ids()[2])[3]).isBetween(literata.xHeight(), literata.capHeight() - 50);
    }

    @Test
    void old_style_figures_rise_and_fall() {
        var lining = shape("1984");
        var oldStyle = shape("1984", "onum");

        assertThat(lining.ids()).isEqualTo(plain(literata, "1984"));
        assertThat(literata.bounds(oldStyle.ids()[1])[1]).isLessThan(-100);
    }

    @Test
    void tabular_figures_stand_in_columns() {
        assertThat(Arrays.stream(shape("1984", "tnum").advances()).distinct()).hasSize(1);
    }

    @Test
    void digits_around_a_fraction_slash_become_a_fraction_by_themselves() {
        var glyphs = shape("a1 3⁄4 2");
        var plain = plain(literata, "a1 3⁄4 2");

        assertThat(glyphs.ids()[1]).isEqualTo(plain[1]);
        assertThat(glyphs.ids()[3]).isNotEqualTo(plain[3]);
        assertThat(glyphs.ids()[5]).isNotEqualTo(plain[5]);
        assertThat(glyphs.ids()[7]).isEqualTo(plain[7]);
    }

    @Test
    void a_slash_without_digits_on_both_sides_makes_no_fraction() {
        assertThat(shape("⁄7").ids()).isEqualTo(plain(literata, "⁄7"));
    }

    @Test
    void the_value_of_a_feature_chooses_among_alternates() {
        var sans = font("source-sans/SourceSans3-Regular");
        var first = SHAPER.shape("a", sans, Features.of(Map.of("aalt", 1)), ENGLISH, false);
        var second = SHAPER.shape("a", sans, Features.of(Map.of("aalt", 2)), ENGLISH, false);

        assertThat(first.ids()[0]).isNotEqualTo(sans.glyph('a'));
        assertThat(second.ids()[0]).isNotIn((Object[]) new Integer[] {sans.glyph('a'), first.ids()[0]});
    }

    @Test
    void a_feature_that_the_font_lacks_changes_nothing() {
        assertThat(shape("Rome", "zzzz").ids()).isEqualTo(shape("Rome").ids());
    }

    @Test
    void a_letter_and_its_accents_are_one_glyph_where_the_font_has_one() {
        var joined = shape("Vi\u1EC7t", literata, "vi");
        var apart = shape("Vie\u0323\u0302t", literata, "vi");

        assertThat(apart.ids()).isEqualTo(joined.ids());
        assertThat(apart.clusters()).containsExactly(0, 1, 2, 5);
    }

    @Test
    void accents_that_no_glyph_has_stand_over_the_letter_and_over_one_another() {
        var glyphs = shape("x\u0301\u0302", serif, "en");

        assertThat(glyphs.count()).isEqualTo(3);
        assertThat(glyphs.clusters()).containsOnly(0);
        assertThat(glyphs.advances()[1]).isZero();
        assertThat(glyphs.dx()[1]).isNegative();
        assertThat(glyphs.dy()[2]).isGreaterThan(glyphs.dy()[1] + 100);
    }

    @Test
    void a_font_without_rules_still_sets_accents_over_their_letters() {
        var bare = Bare.without(
                SHELF.bytes("fonts/source-serif/SourceSerif4-Regular.ttf").orElseThrow(), "GPOS", "GDEF");

        var glyphs = shape("x\u0301X\u0301", bare, "en");

        assertThat(glyphs.advances()[1]).isZero();
        assertThat(glyphs.dx()[1]).isNegative();
        assertThat(glyphs.dy()[3]).isGreaterThan(glyphs.dy()[1] + 100);
    }

    @Test
    void spaces_and_hyphens_that_the_font_lacks_are_made_of_its_own() {
        var glyphs = shape("\u2011\u202F\u2003\u2002");

        assertThat(glyphs.ids())
                .containsExactly(
                        literata.glyph('\u2010'), literata.glyph(' '), literata.glyph(' '), literata.glyph(' '));
        assertThat(glyphs.advances())
                .containsExactly(
                        literata.advance(literata.glyph('\u2010')),
                        literata.advance(literata.glyph('\u2009')),
                        1000,
                        500);
        assertThat(shape("\u2009\u200A", devanagari, "en").advances()).containsExactly(200, 100);
    }

    @ParameterizedTest
    @ValueSource(strings = {"\u00AD", "\u200B", "\u200C", "\u200D", "\u200E", "\u200F", "\u2060", "\uFEFF", "\u2066"})
    void characters_that_draw_nothing_have_no_glyph(String invisible) {
        var glyphs = shape("no" + invisible + "on");

        assertThat(glyphs.ids()).isEqualTo(plain(literata, "noon"));
        assertThat(glyphs.clusters()).containsExactly(0, 1, 3, 4);
        assertThat(glyphs.width()).isEqualTo(shape("noon").width());
        assertThat(shape(invisible).count()).isZero();
        assertThat(shape(invisible + "on").clusters()).containsExactly(0, 2);
    }

    @Test
    void a_non_joiner_keeps_letters_from_joining() {
        assertThat(shape("f\u200Ci").ids()).isEqualTo(plain(literata, "fi"));
        assertThat(shape("f\u00ADi").ids()).isEqualTo(shape("fi").ids());
    }

    @Test
    void text_that_runs_to_the_left_is_drawn_from_its_end() {
        var glyphs = SHAPER.shape("(ab)", literata, Features.USUAL, ENGLISH, true);

        assertThat(glyphs.ids()).isEqualTo(plain(literata, "(ba)"));
        assertThat(glyphs.clusters()).containsExactly(3, 2, 1, 0);
    }

    @Test
    void arabic_letters_join() {
        var glyphs = SHAPER.shape("سلام", naskh, Features.USUAL, Language.of("ar"), true);

        assertThat(glyphs.clusters()).containsExactly(3, 2, 1, 0);
        assertThat(glyphs.ids()).doesNotContain(plain(naskh, "سلا"));
        assertThat(glyphs.width()).isEqualTo(1757);
    }

    @Test
    void a_letter_has_a_form_for_each_place_in_a_word() {
        var alone = SHAPER.shape("ح", naskh, Features.USUAL, Language.of("ar"), true)
                .ids();
        var joined = SHAPER.shape("ححح", naskh, Features.USUAL, Language.of("ar"), true)
                .ids();

        assertThat(joined).doesNotContain(alone).doesNotHaveDuplicates();
        assertThat(SHAPER.shape("ح\u200Cح", naskh, Features.USUAL, Language.of("ar"), true)
                        .ids())
                .containsOnly(alone);
    }

    @Test
    void hebrew_points_lie_in_the_order_that_the_font_knows_however_they_were_typed() {
        var hebrew = font("noto-serif-hebrew/NotoSerifHebrew-Regular");
        var one = SHAPER.shape("ש\u05C1\u05B8", hebrew, Features.USUAL, Language.of("he"), true);
        var other = SHAPER.shape("ש\u05B8\u05C1", hebrew, Features.USUAL, Language.of("he"), true);

        assertThat(one.ids()).isEqualTo(other.ids());
        assertThat(one.dx()).isEqualTo(other.dx());
        assertThat(one.width()).isEqualTo(hebrew.advance(hebrew.glyph('ש')));
    }

    @Test
    void a_thai_vowel_is_taken_apart_and_its_ring_stands_under_the_tone() {
        var thai = font("noto-serif-thai/NotoSerifThai-Regular");
        var glyphs = shape("น้ำ", thai, "th");

        assertThat(glyphs.ids()[1]).isEqualTo(thai.glyph(0x0E4D));
        assertThat(glyphs.ids()[3]).isEqualTo(thai.glyph(0x0E32));
        assertThat(glyphs.clusters()).containsOnly(0);
    }

    @Test
    void devanagari_signs_change_places() {
        var glyphs = shape("हिन्दी", devanagari, "hi");

        assertThat(glyphs.ids()[1]).isEqualTo(devanagari.glyph('ह'));
        assertThat(glyphs.clusters()[0]).isEqualTo(glyphs.clusters()[1]);
        assertThat(glyphs.clusters()).isSorted();
    }

    @Test
    void a_ra_before_a_syllable_of_devanagari_hangs_over_its_end() {
        int reph = shape("र्क", devanagari, "hi").ids()[1];

        var glyphs = shape("र्कक", devanagari, "hi");

        assertThat(glyphs.ids()).containsExactly(devanagari.glyph('क'), reph, devanagari.glyph('क'));
        assertThat(glyphs.clusters()).containsExactly(0, 0, 3);
    }

    @Test
    void consonants_of_devanagari_join_unless_something_keeps_them_apart() {
        assertThat(shape("क्ष", devanagari, "hi").count()).isEqualTo(1);
        assertThat(shape("क्\u200Cष", devanagari, "hi").ids())
                .containsExactly(devanagari.glyph('क'), devanagari.glyph('्'), devanagari.glyph('ष'));
        assertThat(shape("क्\u200Dष", devanagari, "hi").count()).isEqualTo(2);
    }

    @Test
    void marathi_has_letters_of_its_own_shape() {
        assertThat(shape("श", devanagari, "mr").ids())
                .isNotEqualTo(shape("श", devanagari, "hi").ids());
    }

    @Test
    void whatever_order_devanagari_is_written_in_its_glyphs_are_all_there() {
        var letters = "कर्िीु़ंअ।\u200C\u200D1";
        for (int i = 0; i < 20_000; i++) {
            var word = new StringBuilder();
            for (int rest = i * 7_919; word.length() < 1 + i % 9; rest = rest / 3 + 17 * word.length()) {
                word.append(letters.charAt(Math.floorMod(rest, letters.length())));
            }
            var glyphs = shape(word.toString(), devanagari, "hi");

            assertThat(glyphs.clusters()).as(word.toString()).isSorted();
        }
    }

    @Test
    void a_selector_is_one_with_the_variant_that_it_chooses() {
        var font = ideographs();

        var glyphs = shape("葛\uDB40\uDD00の", font, "ja");

        assertThat(glyphs.ids()).containsExactly(font.glyph('葛', 0xE0100), font.glyph('の'));
        assertThat(glyphs.clusters()).containsExactly(0, 3);
    }

    @Test
    void a_selector_that_the_font_does_not_know_draws_nothing() {
        var font = ideographs();

        assertThat(shape("葛\uFE00の", font, "ja").ids()).isEqualTo(plain(font, "葛の"));
        assertThat(shape("a\uFE00\uDB40\uDDEFb").ids()).isEqualTo(plain(literata, "ab"));
    }

    private static Font ideographs() {
        return new Otf(1000)
                .glyph('葛', 1000, "endchar")
                .glyph('の', 1000, "endchar")
                .variant('葛', 0xE0100, 900, "endchar")
                .font();
    }

    @Test
    void an_astronaut_and_a_flag_are_one_glyph_each() {
        var glyphs = shape("👩‍🚀🇩🇪👍🏽", font("noto-emoji/NotoEmoji-Regular"), "en");

        assertThat(glyphs.clusters()).containsExactly(0, 5, 9);
    }

    @Test
    void a_character_that_the_font_lacks_shows_the_missing_glyph() {
        assertThat(shape("a字").ids()).containsExactly(literata.glyph('a'), 0);
    }

    @Test
    void half_a_character_does_no_harm() {
        assertThat(shape("a\uD83D").count()).isEqualTo(2);
        assertThat(shape("\uDE00\u0301").count()).isPositive();
    }

    @Test
    @Timeout(10)
    void a_long_text_is_set_in_little_time() {
        assertThat(shape("x".repeat(100_000)).count()).isEqualTo(100_000);
        assertThat(shape("ffi".repeat(100_000)).count()).isBetween(100_000, 101_000);
        assertThat(shape("e" + "\u0301".repeat(100_000)).count()).isGreaterThan(90_000);
        assertThat(shape("e" + "\u200D".repeat(100_000)).count()).isEqualTo(1);
    }

    @Test
    void the_pieces_of_a_long_text_lie_in_its_order() {
        var text = "ab ".repeat(3_000);

        assertThat(shape(text).clusters()).isEqualTo(IntStream.range(0, 9_000).toArray());
        assertThat(SHAPER.shape(text, literata, Features.USUAL, ENGLISH, true).clusters())
                .isEqualTo(IntStream.range(0, 9_000).map(i -> 8_999 - i).toArray());
    }

    @Test
    void a_word_is_shaped_once_whoever_asks() {
        var words = IntStream.range(0, 64)
                .parallel()
                .mapToObj(i -> shape("harbour").ids())
                .toList();

        assertThat(words).allMatch(ids -> Arrays.equals(ids, words.getFirst()));
        assertThat(shape("harbour")).isSameAs(shape("harbour"));
    }

    @Test
    void however_the_rules_of_a_font_are_damaged_words_are_set() {
        var whole = SHELF.bytes("fonts/source-code/SourceCodePro-Regular.ttf").orElseThrow();
        for (var tag : List.of("GSUB", "GPOS", "GDEF")) {
            for (int i = 0; i < 400; i++) {
                var font = Bare.damaged(whole, tag, i * 7);

                var glyphs =
                        new Shaper().shape("1⁄2 A\u0301V\u0327x", font, Features.of(Map.of("frac", 1)), ENGLISH, false);

                assertThat(Arrays.stream(glyphs.ids())).allMatch(id -> id >= 0 && id < font.glyphCount());
            }
        }
    }
}
