package gazette.collect.read.plain.wording;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayNameGeneration(ReplaceUnderscores.class)
class FurnitureTest {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "View this email in your browser",
                "You’re receiving this email because you asked for it.",
                "Unsubscribe | Manage preferences | Forward to a friend",
                "Accept all",
                "3 min read",
                "Jump to recipe",
                "→ Read more",
                "Das könnte Sie auch interessieren",
                "Artikel teilen",
                "Lesezeit: 4 Minuten",
                "Partager sur Facebook",
                "La suite est réservée aux abonnés.",
                "Temps de lecture : 3 min",
                "Comparte esta noticia",
                "Lo más leído",
                "Potrebbe interessarti",
                "Condividi su Facebook",
                "Leia também: Dez pontes",
                "Compartilhe",
                "Zobacz także: Dziesięć mostów",
                "Udostępnij",
                "Deel dit artikel",
                "Tekst gaat verder onder de foto",
                "Dela artikeln",
                "Les også: Ti bruer",
                "Læs også: Ti broer",
                "Lue myös: Kymmenen siltaa",
                "Čtěte také: Deset mostů",
                "Olvassa el: Tíz híd",
                "Читайте также: Десять мостов",
                "Поделиться",
                "Читайте також: Десять мостів",
                "関連記事",
                "シェアする",
                "相关阅读"
            })
    void what_pages_say_beside_a_text_is_known_in_many_languages(String line) {
        assertThat(Furniture.why(line, 5)).isNotEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Receba os meus cumprimentos, escreveu o velho à filha.",
                "Leggi anche a me quella lettera, disse la madre al figlio.",
                "Lire la suite des lettres lui prit un hiver entier.",
                "Mehr von alledem wußte niemand zu sagen, auch der Wirt nicht.",
                "Läs mer om du vill, sade hon och stängde boken.",
                "Home at last.",
                "Подробнее он не стал рассказывать даже своей сестре.",
                "Search the house, said the captain."
            })
    void a_sentence_that_begins_so_is_none(String line) {
        assertThat(Furniture.why(line, 10)).isEmpty();
    }
}
