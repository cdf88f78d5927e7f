package gazette.typeset.css;

import static org.assertj.core.api.Assertions.assertThat;

import gazette.page.Color;
import gazette.typeset.css.sheet.PageKind;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayNameGeneration(ReplaceUnderscores.class)
class MediaTest {
    private static boolean holds(String query) {
        return Desk.said("} @media " + query + " { #x { color: red } ")
                .type()
                .color()
                .equals(new Color(255, 0, 0));
    }

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource(delimiterString = " → ", textBlock = """
            print                                  → true
            all                                    → true
            only print                             → true
            screen                                 → false
            amzn-kf8                               → false
            not screen                             → true
            not print                              → false
            screen, print                          → true
            (min-width: 148mm)                     → true
            (min-width: 149mm)                     → false
            (max-width: 126mm)                     → false
            print and (max-height: 210mm)          → true
            (width: 148mm)                         → true
            (width >= 100mm) and (height < 300mm)  → true
            (width > 148mm)                        → false
            (100mm <= width <= 148mm)              → true
            (100mm < width < 120mm)                → false
            (orientation: portrait)                → true
            (orientation: landscape)               → false
            (min-width: 20em)                      → true
            """)
    void questions_are_answered_for_print_on_a5(String query, boolean holds) {
        assertThat(holds(query)).isEqualTo(holds);
    }

    @Test
    void rules_for_other_media_are_passed_over_without_a_word() {
        assertThat(Desk.notes("@media screen { p { colour: red } ::nonsense { } }"))
                .isEmpty();
    }

    @Test
    void pages_and_fonts_can_depend_on_the_page() {
        var styling = Desk.styling("@media (max-width: 200mm) { @page { margin: 1pt } }");

        assertThat(styling.page(PageKind.USUAL).margin().top()).isEqualTo(1);
    }

    @Test
    void questions_that_are_not_understood_are_false_and_noted() {
        assertThat(Desk.notes("@media (color) { p { color: red } }\n@media print or (width > 1) { }"))
                .containsExactly("""
                        print.css:1:8: warning: “(color)” is not a question about a page
                          hint: ask for width, height or orientation: (min-width: 120mm)""", """
                        print.css:2:8: warning: “print or (width > 1)” is not a question about a page
                          hint: ask for width, height or orientation: (min-width: 120mm)""");
    }
}
