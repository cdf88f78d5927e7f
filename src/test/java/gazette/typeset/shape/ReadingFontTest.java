package gazette.typeset.shape;

import static org.assertj.core.api.Assertions.assertThat;

import gazette.font.Font;
import gazette.font.FontShelf;
import gazette.font.Subset;
import gazette.language.Language;
import java.util.List;
import java.util.Map;
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
        var cut = Font.read(Subset.forReading(whole, characters, "Ours"), "ours.ttf");
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
}
