package gazette.typeset.css;

import static gazette.typeset.css.Desk.notes;
import static org.assertj.core.api.Assertions.assertThat;

import gazette.diagnostic.Diagnostic;
import gazette.markup.StyleSheet;
import gazette.measure.PageSize;
import java.util.List;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayNameGeneration(ReplaceUnderscores.class)
class WarningTest {
    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiterString = " → ", quoteCharacter = '`', textBlock = """
            p { colour: red }         → 1:5  → there is no property “colour” in the dialect → did you mean “color”?
            p { transition: all 1s }  → 1:5  → there is no property “transition” in the dialect → leave it out; it has no meaning on paper or none that we know
            p { font-weight: bould }  → 1:18 → “bould” cannot be the value of font-weight → did you mean “bold”?
            p { float: center }       → 1:12 → “center” cannot be the value of float → write inline-start, inline-end, none, left, right, top or footnote
            p { margin: 1pt 2pt 3pt 4pt 5pt } → 1:13 → “1pt 2pt 3pt 4pt 5pt” cannot be the value of margin → leave out what follows from “5pt” on
            p { margin: }             → 1:5  → margin has no value                → write a value after the colon
            p { margin }              → 1:5  → “margin” has no value              → write margin: and a value
            p { color red }           → 1:5  → “color” has no value               → write color: and a value
            p { color: red margin: 0 } → 1:12 → “red margin: 0” cannot be the value of color → write a semicolon before “margin”
            p { *zoom: 1 }            → 1:5  → “*” does not start a declaration   → write a name, a colon and a value
            p { b { color: red } }    → 1:5  → a rule stands inside a rule        → write it after the bracket that closes the outer one
            p { a:link { color: red } } → 1:5  → a rule stands inside a rule      → write it after the bracket that closes the outer one
            p { @media print { } }    → 1:5  → @media cannot stand inside a rule  → write it before or after the rule
            p { color: red            → 1:3  → a block is not closed              → write } where it ends
            } p { }                   → 1:1  → “}” stands between rules           → leave it out
            p { } ;                   → 1:7  → “;” stands between rules           → leave it out
            p                         → 1:1  → a rule without declarations        → write { and } after the selector
            @import "a.css";          → 1:1  → @import is not in the dialect      → copy the rules of the other sheet to the front of this one
            @font-fase { }            → 1:1  → @font-fase is not in the dialect   → did you mean @font-face?
            @supports (a: b) { p { } } → 1:1 → @supports is not in the dialect    → leave it out; the rules are @page, @font-face and @media
            @page;                    → 1:1  → @page without a block              → write { and } after it
            p { color: "red           → 1:12 → a string is not closed             → write " where it ends
            p { content: 'a' }        → ``   → ``                                 → ``
            """)
    void what_the_dialect_does_not_have_is_said_with_place_and_remedy(
            String css, String place, String what, String hint) {
        if (place.isEmpty()) {
            assertThat(notes(css)).isEmpty();
        } else {
            assertThat(notes(css)).contains("print.css:" + place + ": warning: " + what + "\n  hint: " + hint);
        }
    }

    @Test
    void the_rest_of_a_sheet_holds_after_a_mistake() {
        assertThat(notes("p { colour: red; margin: 0; @x { a: b } ; foo } a:hover { color: red } b { color: bleu }"))
                .hasSize(5);
    }

    @Test
    void each_note_names_its_own_sheet() {
        var sheets = List.of(new StyleSheet("a.css", "p { x: y }"), new StyleSheet("b.css", "\np { z: y }"));

        assertThat(Styling.of(sheets, PageSize.A5).notes().stream().map(Diagnostic::where))
                .containsExactly("a.css:1:5", "b.css:2:5");
    }

    @Test
    void after_a_hundred_notes_the_rest_is_counted() {
        assertThat(notes("p { x: y }".repeat(150)))
                .hasSize(101)
                .last()
                .asString()
                .startsWith("print.css: warning: 50 more warnings");
    }

    @Test
    void comments_and_a_charset_are_passed_over() {
        assertThat(notes("@charset \"utf-8\"; /* a */ p /* b */ { /* c */ color /* d */ : red /* e */; }"))
                .isEmpty();
    }
}
