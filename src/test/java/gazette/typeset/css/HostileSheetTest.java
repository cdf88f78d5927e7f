package gazette.typeset.css;

import static org.assertj.core.api.Assertions.assertThat;

import gazette.markup.Document;
import gazette.markup.StyleSheet;
import gazette.markup.Xhtml;
import gazette.measure.PageSize;
import gazette.typeset.css.style.ComputedStyle;
import java.time.Duration;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Whatever a sheet says, it is read in a moment, and nothing is thrown. */
@DisplayNameGeneration(ReplaceUnderscores.class)
class HostileSheetTest {
    private static final int MEGABYTE = 1 << 20;
    private static final int LONG = MEGABYTE / 8;
    private static final Duration A_MOMENT = Duration.ofSeconds(10);

    private static List<String> read(String css) {
        return Assertions.assertTimeoutPreemptively(A_MOMENT, () -> Desk.notes(css));
    }

    @ParameterizedTest(name = "nothing but “{0}”")
    @ValueSource(
            strings = {
                "{",
                "}",
                "(",
                "[",
                "a(",
                "{[(",
                "p{",
                "p{a:",
                "@media{",
                "@page{",
                ":not(",
                "p{}",
                "a,",
                "a ",
                "a>",
                "a:b;",
                "'",
                "\"",
                "/*",
                "\\",
                "@",
                "#",
                ";",
                "--a:",
                "p{margin:calc(",
                "p{margin:var(--a,",
                "p::before{content:counter(",
                "é",
                "\uD83D\uDE00",
                "\u0000",
                "p{color:red}",
                "url(",
                "1e",
                "-",
                "!important"
            })
    void repetition_is_read_in_a_moment(String piece) {
        assertThat(read(piece.repeat(LONG / piece.length()))).hasSizeLessThanOrEqualTo(101);
    }

    @Test
    void a_megabyte_of_rules_and_a_megabyte_of_junk_are_read_in_a_moment() {
        assertThat(read("p{a:b}".repeat(MEGABYTE / 6))).hasSize(101);
        assertThat(read("]}%".repeat(MEGABYTE / 3))).hasSizeLessThanOrEqualTo(101);
    }

    @Test
    void one_value_of_a_megabyte_is_read_in_a_moment() {
        read("p { margin: " + "1pt ".repeat(MEGABYTE / 4) + "}");
        read("p { margin: calc(1pt" + " + 1pt".repeat(MEGABYTE / 6) + ") }");
        read("p { margin: " + "calc(".repeat(MEGABYTE / 5) + "}");
        read("p { --a: " + "var(--a) ".repeat(MEGABYTE / 9) + "; color: var(--a) }");
        read("p { font-family: " + "a ".repeat(MEGABYTE / 2) + "}");
        read("p { " + "x".repeat(MEGABYTE) + ": y }");
    }

    @Test
    void junk_is_read_in_a_moment() {
        var random = new Random(1);
        var alphabet = "ab{}()[]:;,.#@'\"\\/*!-+0 1em%\n<>=~^|$&é";
        for (int round = 0; round < 80; round++) {
            var junk = new StringBuilder();
            for (int i = 0; i < 400; i++) {
                junk.append(alphabet.charAt(random.nextInt(alphabet.length())));
            }
            read(junk.toString());
        }
    }

    @Test
    void junk_inside_rules_is_read_in_a_moment_and_styles_nothing_odd() {
        var random = new Random(2);
        var words = List.of(
                "margin",
                "color",
                "font",
                "content",
                "var(--a",
                "calc(",
                ")",
                "(",
                "1em",
                "-2pt",
                "50%",
                ":",
                ";",
                "!important",
                "--a",
                "red",
                "'x'",
                "/",
                ",",
                "inherit",
                "attr(href)",
                "counter(page",
                "url(x)",
                "#fff",
                "{",
                "}",
                "border");
        for (int round = 0; round < 150; round++) {
            var junk = new StringBuilder("p { ");
            for (int i = 0; i < 40; i++) {
                junk.append(words.get(random.nextInt(words.size()))).append(' ');
            }
            var sheet = new StyleSheet("print.css", junk.toString());
            Styling.of(List.of(sheet), PageSize.A5).work().style(Desk.document("<p>text</p>"));
        }
    }

    @Test
    void lengths_beyond_measure_stay_finite() {
        var box = Desk.said("margin: 1e999em; padding: calc(1e9em * 1e9); font-size: 1e30pt")
                .box();

        assertThat(box.margin().top().of(1e6, 0)).isFinite();
        assertThat(box.padding().top().of(1e6, 0)).isFinite();
    }

    @Test
    void a_document_as_deep_as_can_be_is_styled() {
        var html = Xhtml.read("<div>".repeat(499) + "</div>".repeat(499), "deep.xhtml");
        var document = new Document("deep.xhtml", Document.Kind.ARTICLE, "", html);

        assertThat(Desk.styling("div { margin-left: 1em; font-size: 110% }")
                        .style(document)
                        .style()
                        .display())
                .isEqualTo(ComputedStyle.Display.BLOCK);
    }
}
