package gazette.typeset.paragraph;

import static org.assertj.core.api.Assertions.assertThat;

import gazette.language.Language;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayNameGeneration(ReplaceUnderscores.class)
class HyphenatorTest {
    /** As the patterns say; looked over by eye against each language's rules. */
    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource({
        "en-US, ty-po-graph-i-cal",
        "en-US, uni-ver-sity",
        "en, democ-racy",
        "en-GB, ty-po-graph-ical",
        "en-AU, uni-ver-sity",
        "de, Stra-ßen-bahn-hal-te-stel-le",
        "de-AT, Ur-instinkt",
        "fr, dé-ve-lop-pe-ment",
        "es, cons-ti-tu-cio-na-li-dad",
        "it, ti-po-gra-fia",
        "nl, kof-fie-zet-ap-pa-raat",
        "pl, przed-się-bior-stwo",
        "sv, tid-ning-ar-na",
        "ru, до-сто-при-ме-ча-тель-ность",
        "uk, дру-кар-ня",
        "pt-BR, de-sen-vol-vi-mento",
        "da, of-fent-lig-hed",
        "nb, mor-gen-avi-sen",
        "nn, mor-gon-avi-sa",
    })
    void breaks_words_as_their_language_does(String language, String hyphenated) {
        assertThat(show(language, hyphenated.replace("-", ""))).isEqualTo(hyphenated);
    }

    @Test
    void the_exceptions_of_a_language_outrank_its_patterns() {
        assertThat(show("en-US", "reciprocity")).isEqualTo("reci-procity");
        assertThat(show("en-US", "Project")).isEqualTo("Project");
    }

    @Test
    void a_language_without_patterns_has_no_hyphenator() {
        assertThat(Hyphenator.of(Language.of("ja"))).isEmpty();
        assertThat(Hyphenator.of(Language.UNDETERMINED)).isEmpty();
    }

    @Test
    void a_word_longer_than_any_word_is_left_whole() {
        assertThat(show("en", "nonsense".repeat(10_000))).doesNotContain("-");
    }

    private static String show(String language, String word) {
        var points = Hyphenator.of(Language.of(language)).orElseThrow().points(word);
        var shown = new StringBuilder(word);
        for (var i = points.length - 1; i >= 0; i--) {
            shown.insert(points[i], '-');
        }
        return shown.toString();
    }
}
