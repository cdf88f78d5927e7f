package gazette.language;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayNameGeneration(ReplaceUnderscores.class)
class IdentificationTest {
    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', textBlock = """
            en | The ferry was late again and nobody on the pier had been told why it would not come.
            de | Die Fähre kam wieder zu spät, und niemand am Anleger wusste, warum sie nicht kam.
            fr | Le bac était encore en retard et personne sur le quai ne savait pourquoi il ne venait pas.
            es | El transbordador llegó tarde otra vez y nadie en el muelle sabía por qué no había venido antes.
            it | Il traghetto era di nuovo in ritardo e nessuno sul molo sapeva perché non fosse ancora arrivato.
            pt | A balsa atrasou-se outra vez e ninguém no cais sabia por que razão ela não tinha chegado mais cedo.
            nl | De veerboot was weer te laat en niemand op de kade wist waarom hij niet was gekomen.
            sv | Färjan var sen igen och ingen på kajen visste varför den inte hade kommit.
            da | Færgen kom for sent igen, og ingen på kajen vidste, hvorfor den ikke var kommet op ad åen.
            nb | Fergen var for sein igjen, og ingen på kaien visste hvorfor den ikke hadde kommet ut etter noen timer.
            fi | Lautta oli taas myöhässä, eikä kukaan laiturilla tiennyt, miksi se ei ollut tullut, kun sen piti.
            pl | Prom znowu się spóźnił i nikt na przystani nie wiedział, dlaczego nie przypłynął ani czy jest po co czekać.
            cs | Přívoz měl zase zpoždění a nikdo na molu nevěděl, proč ještě nepřijel, ale všichni byli tam.
            hu | A komp megint késett, és senki sem tudta a mólón, hogy miért nem jött meg, de azt mondták, már csak egy óra.
            ru | Паром опять опоздал, и никто на пристани не знал, почему он не пришёл.
            uk | Пором знову запізнився, і ніхто на пристані не знав, чому він не прийшов.
            el | Το πλοίο άργησε πάλι και κανείς στην προβλήτα δεν ήξερε γιατί.
            he | המעבורת איחרה שוב ואיש על המזח לא ידע מדוע.
            ar | تأخرت العبارة مرة أخرى ولم يعرف أحد على الرصيف السبب.
            fa | کشتی باز هم دیر کرد و هیچ‌کس روی اسکله نمی‌دانست چرا نیامده است.
            ja | 渡し船はまた遅れて、桟橋にいる人は誰も理由を知らなかった。
            ko | 나룻배가 또 늦었고 선착장의 아무도 그 까닭을 몰랐다.
            zh-Hans | 渡船又晚点了，码头上没有人知道这是为什么。
            zh-Hant | 渡船又晚點了，碼頭上沒有人知道這是為什麼。
            th | เรือข้ามฟากมาสายอีกแล้วและไม่มีใครรู้ว่าทำไม
            """)
    void a_sentence_shows_its_language(String tag, String sentence) {
        assertThat(Language.identify(sentence)).contains(Language.of(tag));
    }

    @ParameterizedTest(name = "“{0}”")
    @ValueSource(strings = {"", "12:30", "Aldwen", "OK", "Port Aldwen, Oreby, Maer", "a b c", "Tiller & Sons Ltd."})
    void names_and_scraps_show_none(String scrap) {
        assertThat(Language.identify(scrap)).isEmpty();
    }

    @Test
    void a_foreign_word_or_two_do_not_turn_a_text() {
        assertThat(Language.identify(
                        "He said “und so weiter” and “la vie en rose” and went on with what he was doing there."))
                .contains(Language.of("en"));
    }

    @Test
    void a_text_that_is_half_one_and_half_the_other_shows_none() {
        assertThat(Language.identify("The boat is late and the pier is wet. Das Boot ist da und der Steg ist nass."))
                .isEmpty();
    }
}
