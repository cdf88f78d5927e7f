package gazette.collect.read.plain;

import static org.assertj.core.api.Assertions.assertThat;

import gazette.collect.read.Kind;
import gazette.collect.read.Readings;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayNameGeneration(ReplaceUnderscores.class)
class AnnouncedTest {
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    In der Mitteilung heißt es wörtlich:       | „Wir bedauern, dass das Eis in diesem Jahr so lange geblieben ist.“
                    Dans un communiqué, la direction écrit :   | « La direction regrette que la glace soit restée si longtemps. »
                    La autoridad añadió en un comunicado:      | “La autoridad lamenta que el hielo se haya quedado tanto tiempo.”
                    Nel comunicato si legge:                   | “L’autorità si rammarica che il ghiaccio sia rimasto tanto a lungo.”
                    Em nota, a autoridade afirmou:             | “A autoridade lamenta que o gelo tenha ficado tanto tempo.”
                    W komunikacie czytamy:                     | „Zarząd ubolewa, że lód został w tym roku tak długo.”
                    Het bestuur laat in een verklaring weten:  | “Het bestuur betreurt dat het ijs dit jaar zo lang bleef.”
                    I ett pressmeddelande skriver styrelsen:   | ”Styrelsen beklagar att isen låg kvar så länge i år.”
                    I en pressemeddelelse siger bestyrelsen:   | »Bestyrelsen beklager, at isen blev liggende så længe i år.«
                    I en pressemelding skriver styret:         | «Styret beklager at isen ble liggende så lenge i år.»
                    Tiedotteessa sanotaan:                     | ”Hallitus pahoittelee, että jää viipyi tänä vuonna niin kauan.”
                    V prohlášení se píše:                      | „Správa lituje, že led letos zůstal tak dlouho.“
                    A közleményben ezt írják:                  | „Az igazgatóság sajnálja, hogy a jég idén ilyen sokáig maradt.”
                    В сообщении говорится:                     | «Управление сожалеет, что лёд в этом году остался так долго».
                    У заяві йдеться:                           | «Управління шкодує, що лід цього року залишився так довго».
                    """)
    void a_quotation_is_announced_in_many_languages(String announcement, String words) {
        assertThat(proof(announcement, words))
                .contains("quotation?\n  paragraph: " + words.replaceAll("(?<=«) | (?=»)", " ") + "\n");
    }

    @Test
    void japanese_announces_with_a_full_stop() {
        assertThat(proof("港湾局は声明で次のように述べた。", "「遅れを遺憾に思います。原因は氷にあります。」"))
                .contains("quotation?\n  paragraph: 「遅れを遺憾に思います。原因は氷にあります。」\n");
    }

    @Test
    void words_in_corner_brackets_with_their_speaker_are_a_paragraph() {
        assertThat(proof("橋は六月まで閉鎖が続くと、港湾局が日曜日に発表した。", "「二人を待っています」と技師の井上さんは話した。"))
                .contains("paragraph: 「二人を待っています」と技師の井上さんは話した。\n")
                .doesNotContain("quotation");
    }

    private static String proof(String announcement, String words) {
        var text = "The Bridge 橋\n\n" + announcement + "\n\n" + words + "\n\n1903.\n";
        return Readings.proof(
                PlainText.read(Readings.manuscript(Kind.PLAIN_TEXT, text)).work());
    }
}
