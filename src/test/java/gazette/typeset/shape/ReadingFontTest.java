package gazette.typeset.shape;

import static org.assertj.core.api.Assertions.assertThat;

import gazette.font.Font;
import gazette.font.FontShelf;
import gazette.font.Subset;
import gazette.language.Language;
import java.nio.Buffer;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A font that was cut down for an EPUB still sets the text for which it was cut down. */
@DisplayNameGeneration(ReplaceUnderscores.class)
class ReadingFontTest {
    private static final FontShelf SHELF = FontShelf.of(List.of());

    @ParameterizedTest
    @CsvSource({
        "literata/Literata-Regular, en, smcp, Office AVAST 1984 affix",
        "literata/Literata-Italic, en, onum, Office AVAST 1984 affix",
        "source-serif/SourceSerif4-Regular, sr, c2sc, бгдпт Наук",
        "source-sans/SourceSans3-Regular, vi, frac, Việt 1⁄2 x́̂",
        "noto-naskh-arabic/NotoNaskhArabic-Regular, ar, tnum, سلام",
        "noto-sans-devanagari/NotoSansDevanagari-Regular, hi, kern, हिन्दी क्षत्रिय",
        "noto-emoji/NotoEmoji-Regular, en, ccmp, 👩‍🚀🇩🇪👍🏽"
    })
    void the_same_glyphs_are_chosen_placed_and_drawn(String face, String language, String feature, String text) {
        var whole = SHELF.find("fonts/" + face + ".ttf").orElseThrow();
        var characters = text.codePoints().boxed().collect(Collectors.toCollection(TreeSet::new));
        var cut = Font.read(Subset.forReading(whole, characters, "Ours", Set.of(feature)), "ours.ttf");
        var shaper = new Shaper();
        var features = Features.of(Map.of(feature, 1));
        boolean toTheLeft = language.equals("ar");

        var before = shaper.shape(text, whole, features, Language.of(language), toTheLeft);
        var after = shaper.shape(text, cut, features, Language.of(language), toTheLeft);

        assertThat(after.ids()).isEqualTo(before.ids());
        assertThat(after.advances()).isEqualTo(before.advances());
        assertThat(after.dx()).isEqualTo(before.dx());
        assertThat(after.dy()).isEqualTo(before.dy());
        for (int glyph : before.ids()) {
            assertThat(cut.bounds(glyph)).isEqualTo(whole.bounds(glyph));
        }
    }

    @ParameterizedTest
    @CsvSource({
        "literata/Literata-Regular, en, smcp, AVTLYabcdefghijklmnopqrstuvwxyzéñ.,’“1790-",
        "literata/Literata-BoldItalic, vi, onum, AVTLYabcdefghijklmnopqrstuvwxyzđếộữ.,’“1790-",
        "source-serif/SourceSerif4-Regular, bg, tnum, АВГДабвгдежзийклмнопрстуфхцч.,„“1790-",
        "source-sans/SourceSans3-Regular, en, case, AVTLYabcdefghijklmnopqrstuvwxyzß.,’“1790-(",
        "source-code/SourceCodePro-Regular, en, zero, AVTLYabcdefghijklmnopqrstuvwxyz.,’“1790-({",
        "noto-naskh-arabic/NotoNaskhArabic-Bold, ur, kern, ابتثجحخدذرزسشصضطظعغفقكلمنهويةءأؤإئپچگیے\u064E\u064F\u0651",
        "noto-serif-hebrew/NotoSerifHebrew-Regular, he, kern, אבגדהוזחטיכךלמםנןסעפףצץקרשת\u05B0\u05B8\u05BC\u05C1",
        "noto-serif-thai/NotoSerifThai-Regular, th, kern, กขคงจชซญฐดตถทธนบปผฝพฟมยรลวสหอะาำเแโใไ\u0E31\u0E34\u0E35\u0E38\u0E48\u0E49",
        "noto-sans-devanagari/NotoSansDevanagari-Bold, mr, kern, कखगघचछजटडतदनपबभमयरलवशषसहािीुूृेोंँ़्"
    })
    void whatever_of_its_characters_stand_together_they_are_set_as_before(
            String face, String language, String feature, String text) {
        var whole = SHELF.find("fonts/" + face + ".ttf").orElseThrow();
        var characters = text.codePoints().boxed().collect(Collectors.toCollection(TreeSet::new));
        var cut = Font.read(Subset.forReading(whole, characters, "Ours", Set.of(feature)), "ours.ttf");
        var shaper = new Shaper();
        boolean toTheLeft = text.charAt(0) > 0x580 && text.charAt(0) < 0x700;

        for (int i = 0; i < 3_000; i++) {
            var word = word(text, i);
            var features = Features.of(i % 2 == 0 ? Map.of() : Map.of(feature, 1));
            var before = shaper.shape(word, whole, features, Language.of(language), toTheLeft);
            var after = shaper.shape(word, cut, features, Language.of(language), toTheLeft);

            assertThat(after.ids()).as(word).isEqualTo(before.ids());
            assertThat(after.advances()).as(word).isEqualTo(before.advances());
            assertThat(after.dx()).as(word).isEqualTo(before.dx());
            assertThat(after.dy()).as(word).isEqualTo(before.dy());
        }
        assertThat(length(cut, "GPOS") + length(cut, "GSUB"))
                .isLessThan((length(whole, "GPOS") + length(whole, "GSUB")) * 4 / 5);
    }

    private static int length(Font font, String table) {
        return font.table(table).map(Buffer::limit).orElse(0);
    }

    /** A word of two to six of the characters, another one for each number. */
    private static String word(String characters, int number) {
        var word = new StringBuilder();
        long state = number * 6364136223846793005L + 1442695040888963407L;
        for (int i = 0; i < 2 + number % 5; i++) {
            state = state * 6364136223846793005L + 1442695040888963407L;
            word.append(characters.charAt((int) (state >>> 33) % characters.length()));
        }
        return word.toString();
    }
}
