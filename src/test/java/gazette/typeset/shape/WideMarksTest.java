package gazette.typeset.shape;

import static org.assertj.core.api.Assertions.assertThat;

import gazette.language.Language;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Which marks of a text go with ideographs; {@code □} stands for each of them in what is expected. */
@DisplayNameGeneration(ReplaceUnderscores.class)
class WideMarksTest {
    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '/', quoteCharacter = '§', textBlock = """
            他说：“你好。”/他说：□你好。□
            你‘早’上好/你□早□上好
            没有……安静——后来/没有□□安静□□后来
            埃达·索恩/埃达□索恩
            “A股”涨了/□A股□涨了
            “３·１５”晚会/□３□１５□晚会
            “？”和“12”/□？□和□12□
            “종”은 ‘돛’이다/□종□은 □돛□이다
            """)
    void marks_around_and_between_ideographs_are_wide(String text, String wide) {
        assertThat(marked(text)).isEqualTo(wide);
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '/', quoteCharacter = '§', textBlock = """
            写着“Keep dry.”，下面/写着“Keep dry.”，下面
            “Don’t look”是什么/“Don’t look”是什么
            Marie·Curie和John’s/Marie·Curie和John’s
            书名Nothing… else/书名Nothing… else
            “我说don’t”他/□我说don’t□他
            """)
    void a_quotation_of_letters_and_what_stands_between_them_stay_as_they_are(String text, String wide) {
        assertThat(marked(text)).isEqualTo(wide);
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '/', quoteCharacter = '§', textBlock = """
            “他说/□他说
            “yes/“yes
            好”/好□
            yes”是/yes”是
            “他‘说”吧/□他□说□吧
            ……/□□
            """)
    void what_has_no_partner_goes_with_what_it_stands_at(String text, String wide) {
        assertThat(marked(text)).isEqualTo(wide);
    }

    @Test
    void three_languages_have_them_and_two_draw_them_as_wide_as_an_ideograph() {
        assertThat(WideMarks.areIn(Language.of("en"))).isFalse();
        assertThat(WideMarks.areFullIn(Language.of("zh-Hant"))).isTrue();
        assertThat(WideMarks.areFullIn(Language.of("ja"))).isTrue();
        assertThat(WideMarks.areIn(Language.of("ko"))).isTrue();
        assertThat(WideMarks.areFullIn(Language.of("ko"))).isFalse();
    }

    private static String marked(String text) {
        var wide = WideMarks.in(text);
        var marks = new StringBuilder();
        for (int i = 0; i < text.length(); i++) {
            marks.append(wide.get(i) ? '□' : text.charAt(i));
        }
        return marks.toString();
    }
}
