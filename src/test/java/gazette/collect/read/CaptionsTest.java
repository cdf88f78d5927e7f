package gazette.collect.read;

import static org.assertj.core.api.Assertions.assertThat;

import gazette.article.Inline;
import gazette.article.Inlines;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayNameGeneration(ReplaceUnderscores.class)
class CaptionsTest {
    @ParameterizedTest
    @CsvSource(delimiter = '~', textBlock = """
            Herons at the weir. (Ada Holm/The Gazette)                      ~ Herons at the weir.       ~ (Ada Holm/The Gazette)
            Herons at the weir. (Ada Holm/The Gazette) (Ada Holm/The Gazette) ~ Herons at the weir.     ~ (Ada Holm/The Gazette)
            Herons at the weir, 22 November 2026. REUTERS/Ada Holm          ~ Herons at the weir, 22 November 2026. ~ REUTERS/Ada Holm
            Herons at the weir. Ada Holm (EFE)                              ~ Herons at the weir.       ~ Ada Holm (EFE)
            Herons at the weir, Elsten. Ada Holm / EFE                      ~ Herons at the weir, Elsten. ~ Ada Holm / EFE
            Herons at the weir. J. R. Holm / EFE                            ~ Herons at the weir.       ~ J. R. Holm / EFE
            Herons at the weir | Photo Credit: Ada Holm                     ~ Herons at the weir        ~ Photo Credit: Ada Holm
            Herons at the weir — Foto: Ada Holm/G1                          ~ Herons at the weir        ~ Foto: Ada Holm/G1
            Reiher am Wehr (Foto: Ada Holm/dpa)                             ~ Reiher am Wehr            ~ (Foto: Ada Holm/dpa)
            Czaple przy jazie (fot. Ada Holm / Agencja Gazeta)              ~ Czaple przy jazie         ~ (fot. Ada Holm / Agencja Gazeta)
            Czaple przy jazie. Fot. Ada Holm                                ~ Czaple przy jazie.        ~ Fot. Ada Holm
            Reigers bij de stuw. Beeld Ada Holm                             ~ Reigers bij de stuw.      ~ Beeld Ada Holm
            Reigers bij de stuw. Foto Ada Holm / ANP                        ~ Reigers bij de stuw.      ~ Foto Ada Holm / ANP
            Haikaroita padolla. Kuva: Ada Holm / Yle                        ~ Haikaroita padolla.       ~ Kuva: Ada Holm / Yle
            Gémek a gátnál. Fotó: Holm Ada / MTI                            ~ Gémek a gátnál.           ~ Fotó: Holm Ada / MTI
            Цапли у плотины. Фото: Ада Хольм / ТАСС                         ~ Цапли у плотины.          ~ Фото: Ада Хольм / ТАСС
            Чаплі біля греблі. Фото: Ада Гольм / УНІАН                      ~ Чаплі біля греблі.        ~ Фото: Ада Гольм / УНІАН
            堰にたたずむサギ＝22日、ホルム撮影                                 ~ 堰にたたずむサギ            ~ ＝22日、ホルム撮影
            """)
    void a_caption_ends_in_its_credit_as_papers_word_it(String words, String caption, String credit) {
        var said = Captions.of(Inlines.of(words));

        assertThat(Inlines.text(said.caption())).isEqualTo(caption);
        assertThat(said.credit()).map(owed -> Inlines.text(owed.text())).hasValue(credit);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Herons at the weir of Elsten",
                "A map of the harbour, drawn in 1931 by its first master",
                "The harbour in March. Boats lie there until June",
                "Photography was young. This picture is older",
                "Ada Holm, who has run the weir since 1998"
            })
    void a_caption_without_a_credit_is_all_caption(String words) {
        assertThat(Captions.of(Inlines.of(words))).isEqualTo(new Captions(Inlines.of(words), Optional.empty()));
    }

    @Test
    void a_credit_may_begin_within_what_is_marked_up_and_go_on_beyond_it() {
        var words = List.<Inline>of(
                new Inline.Text("Herons at "),
                new Inline.Emphasis(Inlines.of("the weir. Photo: ")),
                new Inline.Strong(Inlines.of("Ada Holm")));

        assertThat(Captions.of(words).caption())
                .containsExactly(new Inline.Text("Herons at "), new Inline.Emphasis(Inlines.of("the weir.")));
        assertThat(Captions.of(words).credit())
                .map(credit -> credit.text())
                .hasValue(
                        List.of(new Inline.Emphasis(Inlines.of("Photo: ")), new Inline.Strong(Inlines.of("Ada Holm"))));
    }
}
