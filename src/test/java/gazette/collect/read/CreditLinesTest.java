package gazette.collect.read;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayNameGeneration(ReplaceUnderscores.class)
class CreditLinesTest {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "Foto: Tom Reed/dpa",
                "Fot. Tomasz Wir / PAP",
                "Фото: Томас Вир / ТАСС",
                "（写真：田中太郎）",
                "Kuva: Tuomas Virta / Lehtikuva",
                "Image source, Getty Images",
                "Imagem: Tomás Viana"
            })
    void pictures_are_credited_in_many_languages(String line) {
        assertThat(CreditLines.isPictureCredit(line)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "My friends, we do not make rope any more. (Applause.)",
                "He sat down. (Approval on the left.)",
                "Sie setzte sich. (Dpavor hatte sie Angst.)"
            })
    void a_word_in_brackets_that_begins_like_an_agency_is_none(String line) {
        assertThat(CreditLines.creditInCaption(line)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "(Reporting by Ada Marlow in Maer; editing by Tom Reed)",
                "Riproduzione riservata",
                "Alle Rechte vorbehalten.",
                "Wszelkie prawa zastrzeżone."
            })
    void the_tails_of_stories_are_known(String line) {
        assertThat(CreditLines.tail(line)).isPresent();
    }

    @ParameterizedTest
    @ValueSource(strings = {"Źródło: PAP", "Источник: РИА Новости", "Zdroj: ČTK", "出典：港湾局"})
    void sources_are_named_in_many_languages(String line) {
        assertThat(CreditLines.isVia(line)).isTrue();
    }

    @Test
    void a_sentence_about_rights_is_no_tail() {
        assertThat(CreditLines.tail("All rights and duties of the keeper pass to his daughter."))
                .isEmpty();
    }
}
