package gazette.collect.read.plain.copy;

import static org.assertj.core.api.Assertions.assertThat;

import gazette.collect.read.plain.Piece;
import gazette.collect.read.plain.PlainText;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayNameGeneration(ReplaceUnderscores.class)
class DialogueTest {
    private static final String POLISH = """
            Klucz do młyna

            Anna weszła do kuchni i postawiła koszyk na stole, a młynarz nawet nie podniósł głowy.

            — Proszę?

            — Nic.

            — Przecież słyszałem, że coś mówiłaś!

            — Powiedziałam tylko, że klucz znowu wisi nie tam, gdzie trzeba — odparła i usiadła.

            Młynarz długo patrzył w okno. Wreszcie powiedział:

            — Tak

            — To wszystko?
            """;

    private static final String CZECH = """
            Klíč od mlýna

            Anna vešla do kuchyně a postavila košík na stůl, ale mlynář ani nezvedl hlavu.

            — Prosím?

            — Nic.

            — Vždyť jsem slyšel, že jsi něco říkala!

            — Řekla jsem jenom, že klíč zase visí jinde, než má — odpověděla a sedla si.

            Mlynář se dlouho díval z okna. Potom řekl:

            — Ano

            — To je všechno?
            """;

    private static final String RUSSIAN = """
            Ключ от мельницы

            Анна вошла в кухню и поставила корзину на стол, но мельник даже не поднял головы.

            — Что?

            — Ничего.

            — Да я же слышал, что ты что-то говорила!

            — Я сказала только, что ключ опять висит не там, где надо, — ответила она и села.

            Мельник долго смотрел в окно. Наконец он сказал:

            — Да

            — И это всё?
            """;

    private static final String UKRAINIAN = """
            Ключ від млина

            Ганна увійшла до кухні й поставила кошик на стіл, але мельник навіть не підвів голови.

            — Що?

            — Нічого.

            — Та я ж чув, що ти щось казала!

            — Я сказала тільки, що ключ знову висить не там, де треба, — відповіла вона й сіла.

            Мельник довго дивився у вікно. Нарешті він сказав:

            — Так

            — І це все?
            """;

    private static final String FRENCH = """
            La clef du moulin

            Anne entra dans la cuisine et posa son panier sur la table, mais le meunier ne leva pas la tête.

            — Pardon ?

            — Rien.

            — J’ai pourtant entendu que tu disais quelque chose !

            — J’ai dit seulement que la clef n’est pas à sa place, répondit-elle en s’asseyant.

            Le meunier regarda longtemps par la fenêtre. Enfin il dit :

            — Oui

            — C’est tout ?
            """;

    private static final String SPANISH = """
            La llave del molino

            Ana entró en la cocina y dejó la cesta sobre la mesa, pero el molinero ni levantó la cabeza.

            —¿Perdón?

            —Nada.

            —¡Si he oído que decías algo!

            —Sólo he dicho que la llave no está donde debe —respondió ella y se sentó.

            El molinero miró mucho tiempo por la ventana. Al fin dijo:

            —Sí

            —¿Eso es todo?
            """;

    private static final String ITALIAN = """
            La chiave del mulino

            Anna entrò nella cucina e posò il cesto sulla tavola, ma il mugnaio non alzò nemmeno la testa.

            — Come?

            — Niente.

            — Ma se ho sentito che dicevi qualcosa!

            — Ho detto soltanto che la chiave non è al suo posto — rispose lei, e si sedette.

            Il mugnaio guardò a lungo dalla finestra. Alla fine disse:

            — Sì

            — E questo è tutto?
            """;

    private static final String PORTUGUESE = """
            A chave do moinho

            Ana entrou na cozinha e pôs o cesto em cima da mesa, mas o moleiro nem levantou a cabeça.

            — Como?

            — Nada.

            — Mas eu ouvi que dizias alguma coisa!

            — Disse apenas que a chave não está onde devia — respondeu ela, e sentou-se.

            O moleiro olhou muito tempo pela janela. Por fim disse:

            — Sim

            — E é tudo?
            """;

    private static final String SWEDISH = """
            Nyckeln till kvarnen

            Anna kom in i köket och ställde korgen på bordet, men mjölnaren lyfte inte ens på huvudet.

            — Förlåt?

            — Ingenting.

            — Men jag hörde ju att du sade något!

            — Jag sade bara att nyckeln inte hänger där den ska, svarade hon och satte sig.

            Mjölnaren såg länge ut genom fönstret. Till slut sade han:

            — Ja

            — Är det allt?
            """;

    private static final String HUNGARIAN = """
            A malom kulcsa

            Anna bement a konyhába, és letette a kosarat az asztalra, de a molnár a fejét sem emelte fel.

            — Tessék?

            — Semmi.

            — De hiszen hallottam, hogy mondtál valamit!

            — Csak azt mondtam, hogy a kulcs megint nem ott van, ahol kell — felelte, és leült.

            A molnár sokáig nézett ki az ablakon. Végül azt mondta:

            — Igen

            — Ez minden?
            """;

    private static final String FINNISH = """
            Myllyn avain

            Anna tuli keittiöön ja laski korin pöydälle, mutta mylläri ei edes nostanut päätään.

            — Anteeksi?

            — Ei mitään.

            — Mutta minähän kuulin, että sanoit jotakin!

            — Sanoin vain, että avain on taas väärässä paikassa, hän vastasi ja istuutui.

            Mylläri katsoi kauan ikkunasta. Viimein hän sanoi:

            — Niin

            — Siinäkö kaikki?
            """;

    private static final String ENGLISH = """
            The Key to the Mill

            Anna came into the kitchen and put her basket on the table, but the miller did not so much as lift his head.

            —Pardon?

            —Nothing.

            —But I heard you say something!

            —I said only that the key is not where it ought to be, she answered, and sat down.

            The miller looked out of the window for a long time. Then he said:

            —Yes

            —And is that all?
            """;

    static Stream<String> tales() {
        return Stream.of(
                POLISH,
                CZECH,
                RUSSIAN,
                UKRAINIAN,
                FRENCH,
                SPANISH,
                ITALIAN,
                PORTUGUESE,
                SWEDISH,
                HUNGARIAN,
                FINNISH,
                ENGLISH);
    }

    static Stream<String> talesWithEveryDash() {
        return tales().flatMap(tale -> Stream.of("—", "–", "-", "--")
                .filter(dash -> !tale.equals(ENGLISH) || dash.equals("—"))
                .map(dash -> tale.replace("—", dash)));
    }

    @ParameterizedTest
    @MethodSource("talesWithEveryDash")
    void lines_of_a_conversation_are_paragraphs(String tale) {
        assertThat(labels(tale))
                .containsExactly("title", "para", "para", "para", "para", "para", "para", "para", "para");
    }

    @ParameterizedTest
    @MethodSource("tales")
    void they_are_paragraphs_without_white_between_them_too(String tale) {
        var tight = tale.replace("\n\n", "\n").replaceFirst("\n", "\n\n");

        assertThat(PlainText.pieces(tight)).isEqualTo(PlainText.pieces(tale));
    }

    @ParameterizedTest
    @MethodSource("tales")
    void a_tale_may_begin_with_them(String tale) {
        var spoken = tale.substring(tale.indexOf("\n\n", tale.indexOf("\n\n") + 2) + 2);

        assertThat(labels(spoken)).doesNotContain("title", "heading", "list-item", "quote");
    }

    static Stream<Arguments> lists() {
        return Stream.of(
                Arguments.of(
                        "Bring the following things:", List.of("a rope", "a second rope", "a lamp, if you have one")),
                Arguments.of(
                        "What changes on Monday:", List.of("The bridge will be closed.", "The bus goes by the mill.")),
                Arguments.of(
                        "Readers have asked these questions:",
                        List.of("Why is the bridge closed?", "When will it open?")),
                Arguments.of(
                        "Was sich am Montag ändert:",
                        List.of("Die Brücke wird gesperrt.", "Der Bus fährt an der Mühle vorbei.")),
                Arguments.of("Il faut apporter :", List.of("une corde ;", "une seconde corde ;", "une lampe.")),
                Arguments.of("Нужно взять с собой:", List.of("верёвку;", "вторую верёвку;", "лампу.")),
                Arguments.of("Należy zabrać:", List.of("linę;", "drugą linę;", "lampę.")));
    }

    @ParameterizedTest
    @MethodSource("lists")
    void items_that_begin_with_dashes_stay_a_list(String lead, List<String> items) {
        for (var dash : List.of("- ", "– ", "— ")) {
            var text = "The Old Bridge\n\n" + lead + "\n\n" + dash + String.join("\n\n" + dash, items) + "\n";

            assertThat(labels(text).subList(2, items.size() + 2)).as(text).containsOnly("list-item");
            assertThat(labels(text.replace("\n\n" + dash, "\n" + dash)))
                    .as(text)
                    .isEqualTo(labels(text));
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "— Ingrid Solberg, engineer",
                "— Ingrid Solberg, 1987.",
                "— Peter Nwosu",
                "– Anna Kowalska, młynarka"
            })
    void a_name_after_a_dash_stays_the_name_under_a_quotation(String name) {
        var text = "Three Views\n\nWe asked one person for a sentence about the new bridge over the Maer.\n\n"
                + "I liked the old one, which one could not use.\n\n" + name
                + "\n\nThe board declined to comment on this remark.\n";

        assertThat(labels(text)).containsExactly("title", "para", "quote", "quote", "para");
    }

    @Test
    void a_tale_may_hold_a_list_as_well() {
        var text = POLISH + "\nNa kartce stało wtedy tylko tyle:\n\n- lina;\n\n- lampa;\n\n- druga lina.\n";

        assertThat(labels(text)).endsWith("para", "para", "list-item", "list-item", "list-item");
    }

    private static List<String> labels(String text) {
        return PlainText.pieces(text).stream().map(Piece::label).toList();
    }
}
